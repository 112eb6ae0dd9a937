import type { TextEdit } from '../../edit'
import type { ApplyRequest } from '../../host'
import { drawn } from '../../plain-text'
import type { RefusalReason } from '../../refusal'
import { type AnnotatedText, annotatedText, select, selectionOf, textOf } from './annotated'
import { untilAnswered } from './frames'
import { askForCopy, findInputProxy, focusInput, type InputProxy } from './input-proxy'
import { planEdit } from './plan-edit'

/** ms for a selection to be granted. */
const PATIENCE = 600

/** The edit that was acted on, in the text it was acted on. */
export interface Selected {
  readonly text: string
  readonly edit: TextEdit
}

/** Why nothing was done, and what the editor had been asked to select by then, if anything. */
export interface Unselected {
  readonly reason: RefusalReason
  readonly asked: Selected | null
}

/** Whether the editor would copy the selected words; an editor that does not say is believed. */
function copyAgrees(proxy: InputProxy, words: string): boolean {
  const copied = askForCopy(proxy)
  return copied === '' || drawn(copied) === drawn(words)
}

const isSelected = (annotated: AnnotatedText, edit: TextEdit): boolean => {
  const now = selectionOf(annotated)
  return now?.start === edit.start && now.end === edit.end
}

/**
 * Selects what an edit replaces and then acts, in the same synchronous step as the last look at
 * text, selection and focus. When the text changes before the selection is granted, the edit is
 * planned afresh.
 */
export async function selectThen(
  page: Window,
  request: ApplyRequest,
  first: Selected,
  act: (proxy: InputProxy, edit: TextEdit) => void,
): Promise<Selected | Unselected> {
  let { text, edit } = first
  let isAsked = false
  let asked: Selected | null = null
  const outcome = await untilAnswered<Selected | RefusalReason>(async () => {
    const annotated = await annotatedText(page)
    const now = annotated && textOf(annotated)
    const proxy = findInputProxy(page.document)
    if (annotated === null || now === null || !proxy) return 'no-input'
    if (now !== text) {
      const plan = planEdit(now, request)
      if (typeof plan === 'string') return plan
      text = now
      edit = plan
      isAsked = false
    }
    focusInput(proxy)
    if (!isAsked) {
      select(annotated, edit)
      isAsked = true
      asked = { text, edit }
      focusInput(proxy)
    }
    if (!isSelected(annotated, edit)) return undefined
    if (edit.end > edit.start && !copyAgrees(proxy, text.slice(edit.start, edit.end))) {
      return 'selection-failed'
    }
    act(proxy, edit)
    return { text, edit }
  }, PATIENCE)
  if (typeof outcome === 'object') return outcome
  return { reason: outcome ?? 'selection-failed', asked }
}
