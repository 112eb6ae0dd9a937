import { countWords } from '../../core/count-words'
import type { TablePlace } from '../policy-document'
import { controlLock } from './content-control'
import type { Changes, Lock } from './docx-document'
import { isRemoved } from './paragraph-reader'
import type { BlockPlace, DocxDraft, StoryReader } from './story-reader'
import { childOf, elements, numberOf, toggleOf, type Xml } from './xml'

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

/** Rows of a table or cells of a row, content controls and the like looked through. */
function* within(node: Xml, name: string, lock: Lock | null): Generator<[Xml, Lock | null]> {
  for (const child of elements(node)) {
    if (child.name === name) yield [child, lock]
    else if (WRAPPERS.has(child.name)) {
      yield* within(child, name, lock ?? (child.name === 'w:sdt' ? controlLock(child) : null))
    }
  }
}

/** Whether a cell is deleted, or only continues one that spans it from above or from the left. */
function isAbsent(properties: Xml | null, changes: Changes): boolean {
  if (childOf(properties, changes === 'accepted' ? 'w:cellDel' : 'w:cellIns')) return true
  return ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = childOf(properties, name)
    return merge !== null && merge.attributes['w:val'] !== 'restart'
  })
}

interface Cell {
  readonly row: number
  readonly column: number
  readonly span: number
  readonly drafts: readonly DocxDraft[]
  readonly text: string
}

/** A label of a few words, no sentence: what a heading cell holds. */
const isLabel = (text: string): boolean =>
  text.trim() !== '' && countWords(text) <= 8 && !/[.;!]\s*$/.test(text)

const standsOut = ({ drafts }: Cell): boolean => drafts.every((item) => item.standsOut)

/** Rows that head the table: those marked so, or the first when it looks like one. */
function headerRows(cells: readonly Cell[], marked: ReadonlySet<number>): ReadonlySet<number> {
  if (marked.size > 0) return marked
  const first = cells.filter(({ row }) => row === 0)
  if (first.length < 2 || first.length === cells.length) return new Set()
  const named = first.filter(({ column, text }) => column > 0 || text !== '')
  // In a form the labels stand at the left of each row, so only some of the first row is bold.
  const alike = named.every(standsOut) || !named.some(standsOut)
  return new Set(alike && named.every(({ text }) => isLabel(text)) ? [0] : [])
}

/** Whether a table only arranges the page: one column, or whole sections in its cells. */
const isLayout = (cells: readonly Cell[]): boolean =>
  cells.every(({ column }) => column === 0) ||
  cells.some(({ drafts }) => drafts.some(({ draft }) => draft.kind === 'heading'))

/** Reads a table's cells in reading order and gives each block its place in the table. */
export function readTable(reader: StoryReader, table: Xml, place: BlockPlace): void {
  const { session } = reader
  const cells: Cell[] = []
  const marked = new Set<number>()
  let row = 0
  for (const [tr, rowLock] of within(table, 'w:tr', place.lock)) {
    const trPr = childOf(tr, 'w:trPr')
    if (trPr && elements(trPr).some(({ name }) => isRemoved(name, session.changes))) continue
    if (toggleOf(trPr, 'w:tblHeader')) marked.add(row)
    let column = numberOf(trPr, 'w:gridBefore') ?? 0
    for (const [tc, lock] of within(tr, 'w:tc', rowLock)) {
      const tcPr = childOf(tc, 'w:tcPr')
      const span = Math.max(1, numberOf(tcPr, 'w:gridSpan') ?? 1)
      if (!isAbsent(tcPr, session.changes)) {
        const from = session.out.length
        reader.blocks(tc, { ...place, lock })
        const drafts = session.out.slice(from).filter(({ draft }) => !draft.table)
        const text = drafts.map(({ draft }) => draft.text.trim()).join(' ')
        cells.push({ row, column, span, drafts, text })
      }
      column += span
    }
    row++
  }
  if (isLayout(cells)) return
  const number = session.tables++
  const headers = headerRows(cells, marked)
  const headCells = cells.filter((cell) => headers.has(cell.row) && cell.text !== '')
  for (const cell of cells) {
    const found: TablePlace = {
      table: number,
      row: cell.row,
      column: cell.column,
      isHeader: headers.has(cell.row),
      header: headerAbove(cell, headCells),
    }
    for (const item of cell.drafts) {
      const kind = item.draft.kind === 'paragraph' ? 'table-cell' : item.draft.kind
      item.draft = { ...item.draft, kind, table: found }
    }
  }
}

/** Text of the lowest header cell at or above a cell that stands over its first column. */
function headerAbove({ row, column }: Cell, headCells: readonly Cell[]): string {
  const above = headCells.findLast(
    (cell) => cell.row <= row && cell.column <= column && column < cell.column + cell.span,
  )
  return above?.text ?? ''
}
