import { findTarget, type Target } from '../../target'
import { annotatedText, select, selectionOf, textOf } from './annotated'
import { untilAnswered } from './frames'
import { findInputProxy, focusInput } from './input-proxy'

/** ms for a selection to be granted. */
const PATIENCE = 600

/** Selects the words of a target, which also scrolls to them. False when they cannot be found. */
export async function revealInPage(page: Window, target: Target): Promise<boolean> {
  let isAsked = false
  const granted = await untilAnswered(async () => {
    const annotated = await annotatedText(page)
    const text = annotated && textOf(annotated)
    if (annotated === null || text === null) return false
    const found = findTarget(text, target)
    if (!found.found) return false
    const proxy = findInputProxy(page.document)
    if (proxy) focusInput(proxy)
    if (!isAsked) {
      select(annotated, found)
      isAsked = true
      if (proxy) focusInput(proxy)
    }
    const now = selectionOf(annotated)
    return now?.start === found.start && now.end === found.end ? true : undefined
  }, PATIENCE)
  // A selection that is not reported may still have been made: in a view-only document, say.
  return granted ?? true
}
