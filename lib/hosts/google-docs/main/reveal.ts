import { findTarget, type Target } from '../../target'
import { isInDialogue } from '../dialogue'
import { annotatedText, select, selectionOf, textOf } from './annotated'
import { untilAnswered } from './frames'
import { findInputProxy, focusInput } from './input-proxy'
import { keepFocus } from './keep-place'

/** ms for a selection to be granted. */
const PATIENCE = 600

async function selectTarget(
  page: Window,
  target: Target,
  leaves: 'words' | 'caret',
): Promise<boolean> {
  let isAsked = false
  const granted = await untilAnswered(async () => {
    const annotated = await annotatedText(page)
    const text = annotated && textOf(annotated)
    if (annotated === null || text === null) return false
    const found = findTarget(text, target)
    if (!found.found) return false
    const { end } = found
    const start = leaves === 'caret' ? end : found.start
    const proxy = findInputProxy(page.document)
    if (proxy) focusInput(proxy)
    if (!isAsked) {
      select(annotated, { start, end })
      isAsked = true
      if (proxy) focusInput(proxy)
    }
    const now = selectionOf(annotated)
    return now?.start === start && now.end === end ? true : undefined
  }, PATIENCE)
  // A selection that is not reported may still have been made: in a view-only document, say.
  return granted ?? true
}

/**
 * Scrolls to the words of a target, by selecting them or by putting the caret behind them. False
 * when they cannot be found.
 */
export async function revealInPage(
  page: Window,
  target: Target,
  leaves: 'words' | 'caret',
): Promise<boolean> {
  // What is being typed into a dialogue must not go into the document.
  const giveFocusBack = isInDialogue(page.document.activeElement) ? keepFocus(page.document) : null
  try {
    return await selectTarget(page, target, leaves)
  } finally {
    await giveFocusBack?.()
  }
}
