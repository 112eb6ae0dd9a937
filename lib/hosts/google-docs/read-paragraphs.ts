import type { TablePlace } from '../../document/policy-document'
import type { ParagraphDraft } from '../carry-paragraphs'
import { toWords } from '../plain-text'

const PARAGRAPH_END = '\n'
const PAGE_BREAK = '\f'
const BODY_MARK = '\u0003'
const TABLE_START = '\u0010'
const TABLE_END = '\u0011'
const ROW = '\u0012'
/** Also written between sections. */
const CELL = '\u001c'

const MARKS = [
  PAGE_BREAK,
  BODY_MARK,
  TABLE_START,
  TABLE_END,
  ROW,
  CELL,
  '\u001d',
  '\u001e',
  '\u001f',
]

const BOUNDARY = new RegExp(`[${PARAGRAPH_END}${MARKS.join('')}]`, 'g')

/** The paragraphs of an annotated text with the offsets at which they start. */
export interface ReadParagraphs {
  readonly drafts: readonly ParagraphDraft[]
  readonly starts: readonly number[]
  /** Whether the text says which paragraphs stand in tables. */
  readonly tellsTables: boolean
}

/** Whether a stretch of annotated text lies inside one paragraph. */
export const staysInParagraph = (text: string): boolean => text.search(BOUNDARY) === -1

interface OpenTable {
  readonly number: number
  row: number
  column: number
  readonly headers: string[]
}

/** Follows the table marks; a cell before any row counts as the first row's. */
class Tables {
  readonly #open: OpenTable[] = []
  #count = 0

  mark(character: string): void {
    const table = this.#open.at(-1)
    if (character === TABLE_START) {
      this.#open.push({ number: this.#count++, row: -1, column: -1, headers: [] })
    } else if (character === TABLE_END) {
      this.#open.pop()
    } else if (table && character === ROW) {
      table.row++
      table.column = -1
    } else if (table && character === CELL) {
      table.row = Math.max(0, table.row)
      table.column++
    }
  }

  place(text: string): TablePlace | null {
    const table = this.#open.at(-1)
    if (!table || table.column < 0) return null
    const { number, row, column, headers } = table
    if (row === 0) headers[column] ??= text
    return { table: number, row, column, isHeader: row === 0, header: headers[column] ?? '' }
  }
}

/**
 * Cuts the text that Docs hands over into paragraphs. List markers are drawn, not written, so they
 * do not occur; tables are told by their marks where Docs writes them.
 */
export function readParagraphs(text: string): ReadParagraphs {
  const drafts: ParagraphDraft[] = []
  const starts: number[] = []
  const tables = new Tables()
  const tellsTables = text.includes(TABLE_START) || !text.includes(CELL)
  let start = 0
  let before = ''
  const add = (end: number) => {
    const words = toWords(text.slice(start, end))
    drafts.push({ text: words, table: tellsTables ? tables.place(words) : undefined })
    starts.push(start)
  }
  for (const match of text.matchAll(BOUNDARY)) {
    const character = match[0]
    const end = match.index
    const isClosingMark =
      before === BODY_MARK && end === start && end === text.length - 1 && end > 1
    if (end > start || (character === PARAGRAPH_END && !isClosingMark)) add(end)
    tables.mark(character)
    start = end + 1
    before = character
  }
  if (start < text.length) add(text.length)
  return { drafts, starts, tellsTables }
}
