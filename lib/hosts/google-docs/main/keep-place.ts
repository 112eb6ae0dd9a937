import type { Range } from '../../../core/range'
import type { TextEdit } from '../../edit'
import { changeBetween, moveOffset } from '../../text-change'
import { annotatedText, select, selectionOf } from './annotated'
import { nextFrame } from './frames'
import { findInputProxy, focusInput } from './input-proxy'

/** An edit that landed, and the texts before and after it. */
export interface Landing {
  readonly from: string
  readonly to: string
  readonly edit: TextEdit
  /** Where the new words start in `to`. */
  readonly start: number
}

/** Where an offset of the text before an edit is afterwards, other people's changes included. */
function afterLanding(offset: number, { from, to, edit, start }: Landing): number {
  const end = start + edit.replacement.length
  const follow = (at: number, was: string, is: string): number => {
    const change = changeBetween(was, is)
    return change ? moveOffset(at, change) : at
  }
  if (offset <= edit.start) return follow(offset, from.slice(0, edit.start), to.slice(0, start))
  if (offset >= edit.end)
    return end + follow(offset - edit.end, from.slice(edit.end), to.slice(end))
  return Math.min(start + offset - edit.start, end)
}

/** Whether the caret is still where an edit leaves it, so nobody has moved it since. */
const isUntouched = (now: Range, landing: Landing): boolean => {
  const end = landing.start + landing.edit.replacement.length
  return now.end === end && (now.start === end || now.start === landing.start)
}

/** Puts a selection back where it was, unless the person has moved it in the meantime. */
export async function restoreSelection(
  page: Window,
  before: Range,
  landing: Landing | null,
): Promise<void> {
  const annotated = await annotatedText(page)
  if (!annotated) return
  if (landing) {
    const now = selectionOf(annotated)
    if (now && !isUntouched(now, landing)) return
  }
  const move = (offset: number): number => (landing ? afterLanding(offset, landing) : offset)
  select(annotated, { start: move(before.start), end: move(before.end) })
}

/** Remembers what has the focus, and gives it back. */
export function keepFocus(page: Document): () => Promise<void> {
  const focused = page.activeElement
  const wasInput = focused === null || focused === findInputProxy(page)?.frame
  return async () => {
    if (!wasInput && focused instanceof HTMLElement && focused !== page.body) {
      focused.focus({ preventScroll: true })
      return
    }
    // Selecting takes the focus out of the input, at once or a little later.
    for (let frame = 0; frame < 3; frame++) {
      const proxy = findInputProxy(page)
      if (!proxy) return
      focusInput(proxy)
      await nextFrame()
    }
  }
}
