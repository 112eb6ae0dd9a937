import { joinLines } from '../../document/pdf-lines'
import type { Cell, CodeLine } from './page-lines'
import { endsSomething, type Typography } from './typography'

/** A row of a table while its cells are put together; a cell may take several lines. */
export interface TableRow {
  readonly columns: number[]
  readonly cells: CodeLine[][]
  last: CodeLine
}

/** How far a line may be from the left edge of its column, in points. */
const ASTRAY = 5

/** A line with parts that stand apart, as the first of a row. */
export const isRow = (line: CodeLine): boolean => line.cells.length > 1

/** A row that begins with this line, with a column for each of its cells. */
export const startRow = (line: CodeLine): TableRow => ({
  columns: line.cells.map((cell) => cell.x),
  cells: line.cells.map((cell) => [lineOf(cell, line)]),
  last: line,
})

/** Whether two lines stand beside each other at different heights, as cells in the middle of a row do. */
export function areBeside(above: CodeLine, below: CodeLine, { leading }: Typography): boolean {
  if (above.page !== below.page || above.y - below.y >= leading * 0.75) return false
  return above.right <= below.x || below.right <= above.x
}

/** A row of two lines that stand beside each other. */
export function rowOfTwo(above: CodeLine, below: CodeLine): TableRow {
  const [left, right] = above.x < below.x ? [above, below] : [below, above]
  return { columns: [left.x, right.x], cells: [[left], [right]], last: below }
}

/**
 * Takes back lines that belong to the second column of the row a line starts: a cell beside a taller one
 * may stand in the middle of its height.
 */
export function takeBack(row: TableRow, earlier: CodeLine[], typography: Typography): void {
  const [, x] = row.columns
  let next = row.cells[1]?.[0] ?? row.last
  for (let line = earlier.at(-1); line && x !== undefined; line = earlier.at(-1)) {
    const near = line.page === next.page && line.y - next.y <= step(typography)
    if (!near || Math.abs(line.x - x) > ASTRAY) return
    row.cells[1]?.unshift(line)
    earlier.pop()
    next = line
  }
}

/** The longest step to the next line of the same cell. */
const step = ({ leading, size }: Typography): number => leading + size * 0.2

const lineOf = (cell: Cell, line: CodeLine): CodeLine => ({ ...line, ...cell, cells: [cell] })

/** Whether white space tells the rows of the tables among these lines from each other. */
export function areSpaced(lines: readonly CodeLine[], typography: Typography): boolean {
  const inTable = lines.map((line, i) => {
    const next = lines[i + 1]
    return isRow(line) || (next !== undefined && areBeside(line, next, typography))
  })
  const first = inTable.indexOf(true)
  const table = first < 0 ? [] : lines.slice(first, inTable.lastIndexOf(true) + 1)
  return table.some((line, i) => {
    const next = table[i + 1]
    return next?.page === line.page && line.y - next.y > step(typography)
  })
}

/**
 * Puts a line into the row it goes on; false when it begins something else.
 *
 * @param isSpaced rows are parted by white space
 */
export function continueRow(
  row: TableRow,
  line: CodeLine,
  typography: Typography,
  isSpaced: boolean,
): boolean {
  const { last, columns, cells } = row
  if (last.page !== line.page) return false
  if (last.y - line.y > step(typography)) return false
  const places = line.cells.map((cell) =>
    columns.findIndex((x, i) => fits(cell, x, columns[i + 1])),
  )
  if (places.some((place) => place < 0)) return false
  // Without white space between rows only a sentence that goes on tells.
  const begins = line.cells.some((cell, i) => {
    const above = cells[places[i] ?? 0]?.at(-1)
    return above !== undefined && places[i] === 0 && !goesOn(above.text, cell.text)
  })
  if (begins && !isSpaced) return false
  line.cells.forEach((cell, i) => {
    cells[places[i] ?? 0]?.push(lineOf(cell, line))
  })
  row.last = line
  return true
}

const fits = (cell: Cell, x: number, next: number | undefined): boolean =>
  Math.abs(cell.x - x) < ASTRAY && (next === undefined || cell.right <= next)

const goesOn = (above: string, below: string): boolean =>
  !endsSomething(above) && /^[\p{Ll}(]/u.test(below)

/** Cells parted by a tab. */
export const rowText = ({ cells }: TableRow, words: ReadonlySet<string>): string =>
  cells.map((cell) => joinLines(cell, words).text).join('\t')
