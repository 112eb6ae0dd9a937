import { applyEdit, type TextEdit } from '../../edit'
import type { ApplyRequest } from '../../host'
import { type ReadBack, readBack } from '../../read-back'
import type { RefusalReason } from '../../refusal'
import type { Answer } from '../protocol'
import { annotatedText, selectionOf, textOf } from './annotated'
import { untilAnswered } from './frames'
import { holdScroll } from './hold-scroll'
import {
  findInputProxy,
  focusInput,
  type InputProxy,
  sendBackspace,
  sendPaste,
} from './input-proxy'
import {
  followRange,
  keepFocus,
  type Landing,
  releaseSelection,
  restoreSelection,
} from './keep-place'
import { planEdit, toPaste, undoOf } from './plan-edit'
import { type Selected, selectThen } from './select-then'

/** ms for an edit to show in the text; usually it takes 20–45. */
const LANDING = 1500

type ApplyAnswer = Answer<'apply'>

const refused = (reason: RefusalReason): ApplyAnswer => ({ status: 'refused', reason })

interface Landed {
  readonly outcome: ReadBack
  readonly text: string
}

/** Reads the document until the edit shows in it or the time is up. */
async function watchLanding(
  page: Window,
  { text, edit }: Selected,
  suggesting: boolean,
): Promise<Landed> {
  let last: Landed = { outcome: { state: 'pending' }, text }
  await untilAnswered(async () => {
    const fresh = await annotatedText(page)
    const now = fresh && textOf(fresh)
    if (now === null) return undefined
    last = { outcome: readBack(text, edit, now, suggesting), text: now }
    const { state } = last.outcome
    return state === 'applied' || state === 'suggested' ? last : undefined
  }, LANDING)
  return last
}

/** The one and only dispatch. */
function send(proxy: InputProxy, { replacement }: TextEdit): void {
  if (replacement === '') sendBackspace(proxy)
  else sendPaste(proxy, toPaste(replacement))
}

function answer({ text, edit }: Selected, landed: Landed, suggesting: boolean): ApplyAnswer {
  const { outcome } = landed
  switch (outcome.state) {
    case 'applied': {
      if (suggesting) return { status: 'applied', as: 'suggestion', undo: null }
      const removed = text.slice(edit.start, edit.end)
      const undo = undoOf(landed.text, outcome.start, edit, removed)
      return { status: 'applied', as: 'edit', undo }
    }
    case 'suggested':
      return { status: 'applied', as: 'suggestion', undo: null }
    case 'pending':
      return refused('not-changed')
    case 'different':
      return refused('changed-differently')
  }
}

/** The words that an edit has left in the text; null when it has not come to anything we know. */
function landingOf({ text, edit }: Selected, { outcome, text: to }: Landed): Landing | null {
  if (outcome.state !== 'applied' && outcome.state !== 'suggested') return null
  const kept = outcome.state === 'suggested' ? edit.end - edit.start : 0
  return { from: text, to, edit, start: outcome.start, length: kept + edit.replacement.length }
}

/**
 * Selects, sends once, reads back, and puts the selection back where it was. Whatever happens, the
 * words are not left selected: what is typed next would replace them.
 */
async function make(
  page: Window,
  request: ApplyRequest,
  planned: Selected,
  suggesting: boolean,
): Promise<ApplyAnswer> {
  const annotated = await annotatedText(page)
  const place = annotated && selectionOf(annotated)
  const then = (annotated && textOf(annotated)) ?? planned.text
  const selected = await selectThen(page, request, planned, send)
  if ('reason' in selected) {
    const { asked } = selected
    if (asked) await releaseSelection(page, place && followRange(place, then, asked.text), asked)
    return refused(selected.reason)
  }
  const before = place && followRange(place, then, selected.text)
  const landed = await watchLanding(page, selected, suggesting)
  const landing = landingOf(selected, landed)
  if (!landing) {
    // Where the text has changed in another way, the former place may not be there any more.
    const back = landed.outcome.state === 'pending' ? before : null
    await releaseSelection(page, back, selected)
  } else if (before) await restoreSelection(page, before, landing)
  return answer(selected, landed, suggesting)
}

/**
 * Makes one change in the document and reads it back. From the last look at the text to the
 * dispatch it is one synchronous step, so nobody's edit can come between. Nothing is tried twice.
 *
 * @param page the page's own window (MAIN world)
 */
export async function applyInPage(
  page: Window,
  request: ApplyRequest,
  suggesting: boolean,
): Promise<ApplyAnswer> {
  const annotated = await annotatedText(page)
  const text = annotated && textOf(annotated)
  const proxy = findInputProxy(page.document)
  if (text === null || !proxy) return refused('no-input')
  const edit = planEdit(text, request)
  if (typeof edit === 'string') return refused(edit)
  if (applyEdit(text, edit) === text) return { status: 'applied', as: 'edit', undo: null }
  const giveFocusBack = keepFocus(page.document)
  const letGo = holdScroll(page.document)
  try {
    focusInput(proxy)
    return await make(page, request, { text, edit }, suggesting)
  } finally {
    await giveFocusBack()
    letGo()
  }
}
