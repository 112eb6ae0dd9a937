import type { BlockDraft } from './assemble'
import { type Chunk, hasCells } from './plain-chunks'

interface Cell {
  readonly start: number
  readonly text: string
}

/** The cells of a row; `start` is their offset in the file. */
function cellsOf(row: Chunk): Cell[] {
  let start = row.start
  return row.text.split('\t').map((raw) => {
    const cell = { start: start + (raw.length - raw.trimStart().length), text: raw.trim() }
    start += raw.length + 1
    return cell
  })
}

const isName = (text: string): boolean =>
  text.length <= 40 && !/[.!?;:,]$/.test(text) && !/\d{4}/.test(text)

/** Whether the first row names the columns: short words over longer ones, in three rows or more. */
function headsColumns(rows: readonly (readonly Cell[])[]): boolean {
  const [first, ...others] = rows
  if (!first || others.length < 2 || !first.every((cell) => isName(cell.text))) return false
  const length = (row: readonly Cell[]): number =>
    row.reduce((sum, cell) => sum + cell.text.length, 0)
  return others.reduce((sum, row) => sum + length(row), 0) > length(first) * others.length
}

/** How many chunks from `index` on are rows of one table; 0 when they make none. */
export function rowsFrom(chunks: readonly Chunk[], index: number): number {
  let count = 0
  for (let i = index; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.marker || !hasCells(chunk.text) || (i > index && chunk.gapBefore)) break
    count++
  }
  return count > 1 ? count : 0
}

/** The cells of a table in reading order; empty ones are left out. */
export function tableDrafts(rows: readonly Chunk[], table: number): BlockDraft[] {
  const cells = rows.map(cellsOf)
  const headed = headsColumns(cells)
  return cells.flatMap((row, index) =>
    row.flatMap(({ start, text }, column): BlockDraft[] => {
      if (text === '') return []
      const isHeader = headed && index === 0
      const header = headed && index > 0 ? (cells[0]?.[column]?.text ?? '') : ''
      return [
        { kind: 'table-cell', text, start, table: { table, row: index, column, isHeader, header } },
      ]
    }),
  )
}
