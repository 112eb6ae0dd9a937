import type { ParagraphDraft } from '../carry-paragraphs'
import { toWords } from '../plain-text'
import { paragraphAt } from '../snapshot'
import type { TextChange } from '../text-change'

/** A story's text cut into paragraphs; offsets are in that text. */
export interface RawParagraphs {
  readonly drafts: readonly ParagraphDraft[]
  readonly starts: readonly number[]
  /** Which of them are cells of tables. */
  readonly cells: readonly boolean[]
}

/**
 * Cuts the model's text: paragraphs end in `\r`, cells of a table in `\r` and U+0007. The text does not
 * say where a row ends, so which cell is in which column stays open.
 */
export function readRaw(text: string): RawParagraphs {
  const drafts: ParagraphDraft[] = []
  const starts: number[] = []
  const cells: boolean[] = []
  let at = 0
  while (at < text.length) {
    const end = text.indexOf('\r', at)
    const stop = end < 0 ? text.length : end
    drafts.push({ text: toWords(text.slice(at, stop)), table: undefined })
    starts.push(at)
    const isCell = text[stop + 1] === '\u0007'
    cells.push(isCell)
    at = stop + (isCell ? 2 : 1)
  }
  return { drafts, starts, cells }
}

/** The paragraphs of a changed text, and which of them were read anew: `[from, to)`, formerly `[from, until)`. */
export interface Reread {
  readonly raw: RawParagraphs
  readonly from: number
  readonly to: number
  readonly until: number
}

/**
 * Cuts again only where a text has changed, and beside it: a mark of the neighbour may have become
 * another one.
 *
 * @param known the paragraphs before the change
 * @param text the text behind it
 */
export function rereadRaw(known: RawParagraphs, change: TextChange, text: string): Reread {
  const { starts, drafts, cells } = known
  const end = change.start + change.removed
  const from = Math.max(0, paragraphAt(starts, change.start) - 1)
  const until = Math.min(starts.length, paragraphAt(starts, end) + 2)
  const by = change.inserted.length - change.removed
  const begin = starts[from] ?? 0
  const next = starts[until]
  const fresh = readRaw(text.slice(begin, next === undefined ? undefined : next + by))
  const raw = {
    drafts: [...drafts.slice(0, from), ...fresh.drafts, ...drafts.slice(until)],
    starts: [
      ...starts.slice(0, from),
      ...fresh.starts.map((start) => start + begin),
      ...starts.slice(until).map((start) => start + by),
    ],
    cells: [...cells.slice(0, from), ...fresh.cells, ...cells.slice(until)],
  }
  return { raw, from, to: from + fresh.drafts.length, until }
}
