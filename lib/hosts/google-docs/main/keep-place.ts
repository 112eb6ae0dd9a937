import type { Range } from '../../../core/range'
import type { TextEdit } from '../../edit'
import { changeBetween, moveOffset } from '../../text-change'
import { annotatedText, select, selectionOf, textOf } from './annotated'
import { nextFrame } from './frames'
import { findInputProxy, focusInput } from './input-proxy'
import type { Selected } from './select-then'

/** An edit that landed, and the texts before and after it. */
export interface Landing {
  readonly from: string
  readonly to: string
  readonly edit: TextEdit
  /** Where the words it left start in `to`: the new ones, and beside a suggestion the old ones too. */
  readonly start: number
  readonly length: number
}

/** Follows offsets of one text into the text it has become. */
function mover(was: string, is: string): (offset: number) => number {
  const change = changeBetween(was, is)
  return (offset) => (change ? moveOffset(offset, change) : offset)
}

/** Where a stretch of one text is in the text it has become. */
export function followRange({ start, end }: Range, was: string, is: string): Range {
  const move = mover(was, is)
  return { start: move(start), end: move(end) }
}

const isSame = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end

/** How much at its end an edit only types again, as it was: the comma behind a word, say. */
function tailOf({ from, edit }: Landing): number {
  const removed = from.slice(edit.start, edit.end)
  const { replacement } = edit
  const most = Math.min(removed.length, replacement.length)
  let length = 0
  while (length < most && removed.at(-1 - length) === replacement.at(-1 - length)) length++
  return length
}

/** Where an offset of the text before an edit is afterwards, other people's changes included. */
function afterLanding(offset: number, landing: Landing): number {
  const { from, to, edit, start, length } = landing
  const end = start + length
  if (offset <= edit.start) return mover(from.slice(0, edit.start), to.slice(0, start))(offset)
  if (offset >= edit.end) return end + mover(from.slice(edit.end), to.slice(end))(offset - edit.end)
  const tail = tailOf(landing)
  if (offset >= edit.end - tail) return end - (edit.end - offset)
  return Math.min(start + offset - edit.start, end - tail)
}

/** Whether words were selected that the edit has changed, or has come right beside. */
const isOver = ({ start, end }: Range, { edit }: Landing): boolean =>
  start < end && start <= edit.end && end >= edit.start

/**
 * Puts a selection back where it was before an edit landed, unless the person has moved it in the
 * meantime. A selection over the edited words becomes a caret at its end: the next letter typed would
 * replace the fix.
 */
export async function restoreSelection(
  page: Window,
  before: Range,
  landing: Landing,
): Promise<void> {
  const annotated = await annotatedText(page)
  if (!annotated) return
  const end = landing.start + landing.length
  const now = selectionOf(annotated)
  if (now && (now.start < landing.start || now.end > end)) return
  const move = (offset: number): number => afterLanding(offset, landing)
  if (isOver(before, landing)) {
    const caret = move(Math.max(before.end, landing.edit.end - tailOf(landing)))
    select(annotated, { start: caret, end: caret })
  } else select(annotated, { start: move(before.start), end: move(before.end) })
}

/**
 * Lets go of words that were to be selected for an edit that came to nothing: the selection goes
 * back to where it was, or where that is not known becomes a caret behind the words. One that the
 * person has made in the meantime stays.
 */
export async function releaseSelection(
  page: Window,
  before: Range | null,
  { text, edit }: Selected,
): Promise<void> {
  const annotated = await annotatedText(page)
  const is = annotated && textOf(annotated)
  if (!annotated || is === null) return
  const asked = followRange(edit, text, is)
  const back = before ? followRange(before, text, is) : { start: asked.end, end: asked.end }
  const now = selectionOf(annotated)
  // A selection that is not told may still have been made, or be made a moment later.
  if (now === null || isSame(now, asked) || isSame(now, back)) select(annotated, back)
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
