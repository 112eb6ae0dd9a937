import { drawn, drawnOffsets } from '../../plain-text'
import type { Paragraph, Snapshot } from '../../snapshot'

/** A position among the drawn characters of a document. */
export interface Position {
  readonly paragraph: number
  readonly offset: number
}

/** Below 0 where the first stands before the second, as `sort` wants it. */
export const comparePositions = (a: Position, b: Position): number =>
  a.paragraph - b.paragraph || a.offset - b.offset

const drawnOf = new WeakMap<Paragraph, string>()
const offsetsOf = new WeakMap<Paragraph, readonly number[]>()

/** The drawn characters of a paragraph; remembered for as long as the paragraph lives. */
export function drawnText(paragraph: Paragraph): string {
  let text = drawnOf.get(paragraph)
  if (text === undefined) {
    text = drawn(paragraph.text)
    drawnOf.set(paragraph, text)
  }
  return text
}

/** Where each drawn character of a paragraph stands in its text. */
export function offsetsIn(paragraph: Paragraph): readonly number[] {
  let offsets = offsetsOf.get(paragraph)
  if (!offsets) {
    offsets = drawnOffsets(paragraph.text)
    offsetsOf.set(paragraph, offsets)
  }
  return offsets
}

/** Paragraphs `from` (inclusive) to `to` (exclusive). */
export interface Region {
  readonly from: number
  readonly to: number
}

/** A paragraph of a table's cell that has anything drawn in it. */
interface DrawnCell {
  readonly row: number
  readonly column: number
  /** Drawn characters. */
  readonly length: number
}

/** Written before every cell of a table. */
const CELL = '\u001c'

/** A document as its drawn characters, paragraph by paragraph. */
export class TextIndex {
  readonly #paragraphs: readonly Paragraph[]
  #drawnCells: Map<number, DrawnCell[]> | null = null

  constructor(private readonly snapshot: Snapshot) {
    this.#paragraphs = snapshot.paragraphs
  }

  get length(): number {
    return this.#paragraphs.length
  }

  text(paragraph: number): string {
    const found = this.#paragraphs[paragraph]
    return found ? drawnText(found) : ''
  }

  table(paragraph: number): Paragraph['table'] {
    return this.#paragraphs[paragraph]?.table ?? null
  }

  /** Whether a paragraph stands in a table that nothing is known about. */
  isLooseCell(paragraph: number): boolean {
    const start = this.snapshot.starts[paragraph]
    if (start === undefined || this.table(paragraph)) return false
    return this.snapshot.text.charAt(start - 1) === CELL
  }

  /** The next paragraph with anything drawn in it; -1 at the end. */
  after(paragraph: number): number {
    for (let i = paragraph + 1; i < this.length; i++) if (this.text(i) !== '') return i
    return -1
  }

  /** The paragraphs around some others, so far that this many drawn ones lie on either side. */
  around({ from, to }: Region, drawn: number): Region {
    let first = from
    let last = to - 1
    for (let left = drawn; left > 0 && first > 0; ) if (this.text(--first) !== '') left--
    for (let left = drawn; left > 0 && last < this.length - 1; )
      if (this.text(++last) !== '') left--
    return { from: first, to: last + 1 }
  }

  /** The first paragraph of the table that a cell belongs to. */
  firstOfTable(cell: number): number {
    const table = this.table(cell)?.table
    let first = cell
    while (table !== undefined && this.table(first - 1)?.table === table) first--
    return this.text(first) === '' ? this.after(first) : first
  }

  /** The last paragraph of the table that a cell belongs to. */
  lastOfTable(cell: number): number {
    const table = this.table(cell)?.table
    let last = cell
    while (table !== undefined && this.table(last + 1)?.table === table) last++
    return last
  }

  /** The paragraphs in a table's cells that have anything drawn in them. */
  drawnCells(table: number): readonly DrawnCell[] {
    this.#drawnCells ??= this.#readCells()
    return this.#drawnCells.get(table) ?? []
  }

  /** Every place of some drawn characters within a region, at most `most` of them. */
  find(glyphs: string, region: Region, most = Number.POSITIVE_INFINITY): Position[] {
    const found: Position[] = []
    const to = Math.min(region.to, this.length)
    for (let paragraph = Math.max(0, region.from); paragraph < to; paragraph++) {
      const text = this.text(paragraph)
      for (let at = text.indexOf(glyphs); at >= 0; at = text.indexOf(glyphs, at + 1)) {
        found.push({ paragraph, offset: at })
        if (found.length >= most) return found
      }
    }
    return found
  }

  #readCells(): Map<number, DrawnCell[]> {
    const cells = new Map<number, DrawnCell[]>()
    for (let i = 0; i < this.length; i++) {
      const place = this.table(i)
      const { length } = this.text(i)
      if (!place || length === 0) continue
      const cell = { row: place.row, column: place.column, length }
      const known = cells.get(place.table)
      if (known) known.push(cell)
      else cells.set(place.table, [cell])
    }
    return cells
  }
}
