import type { TablePlace } from '../../../document/policy-document'
import { comparePositions, type Position, type TextIndex } from './text-index'

/*
 * Which cells may stand under or beside which. A merged cell is told from its neighbours by nothing:
 * the cells it lies over are merely empty. So wherever cells are empty, the one before them may reach
 * over them. A place that is really shown always passes; others may pass too and are ruled out elsewhere.
 */

/** Drawn characters of a line that may end before the columns of the next begin. */
export const SHORT = 50

/** From the one row or column to the other, both included; nothing when they are the wrong way round. */
type Stretch = readonly [from: number, to: number]

const holds = ([from, to]: Stretch, value: number): boolean => from <= value && value <= to

/** Whether nothing is drawn in the cells of these rows and columns. */
const isBlank = (index: TextIndex, table: number, rows: Stretch, columns: Stretch): boolean =>
  rows[0] > rows[1] ||
  columns[0] > columns[1] ||
  !index.drawnCells(table).some(({ row, column }) => holds(rows, row) && holds(columns, column))

/** Whether two cells may share a column, because the one before is merged with those up to the other. */
function mayShareColumn(index: TextIndex, a: TablePlace, b: TablePlace): boolean {
  const [left, right] = a.column <= b.column ? [a, b] : [b, a]
  const over: Stretch = [left.column + 1, right.column]
  return isBlank(index, left.table, [left.row, left.row], over)
}

/** Whether two cells may share a row, because the upper one is merged with those down to the other. */
function mayShareRow(index: TextIndex, a: TablePlace, b: TablePlace): boolean {
  const [upper, lower] = a.row <= b.row ? [a, b] : [b, a]
  const over: Stretch = [upper.row + 1, lower.row]
  return isBlank(index, upper.table, over, [upper.column, upper.column])
}

/** Whether one cell of a table may stand right under another of the same table. */
export function isRightUnder(index: TextIndex, upper: TablePlace, lower: TablePlace): boolean {
  if (lower.row <= upper.row || !mayShareColumn(index, upper, lower)) return false
  const shared = Math.max(upper.column, lower.column)
  return isBlank(index, upper.table, [upper.row + 1, lower.row - 1], [shared, shared])
}

/** Whether one cell of a table may stand beside another of the same table, to its right. */
export const isRightOf = (index: TextIndex, left: TablePlace, right: TablePlace): boolean =>
  left.column < right.column && mayShareRow(index, left, right)

/**
 * Whether nothing is drawn above a cell, or below it, in its own column, but for lines short enough to
 * end beside what is beyond the table.
 *
 * @param room how many such lines there may be
 */
export function isAtEdge(
  index: TextIndex,
  cell: TablePlace,
  edge: 'top' | 'bottom',
  room: number,
): boolean {
  const rows: Stretch =
    edge === 'top' ? [0, cell.row - 1] : [cell.row + 1, Number.POSITIVE_INFINITY]
  const between = index
    .drawnCells(cell.table)
    .filter(({ row, column }) => holds(rows, row) && column === cell.column)
  return between.length <= room && between.every(({ length }) => length <= SHORT)
}

/** Whether a position may be anywhere above another, sharing some of its width. */
export function mayBeAbove(index: TextIndex, upper: Position, lower: Position): boolean {
  const from = index.table(upper.paragraph)
  const to = index.table(lower.paragraph)
  if (!from || !to || from.table !== to.table || from.row === to.row) {
    return comparePositions(upper, lower) < 0
  }
  return from.row < to.row && mayShareColumn(index, from, to)
}

/** Whether a position may be anywhere to the left of another, sharing some of its height. */
export function mayBeLeft(index: TextIndex, left: Position, right: Position): boolean {
  const from = index.table(left.paragraph)
  const to = index.table(right.paragraph)
  const isOneCell = from?.row === to?.row && from?.column === to?.column
  if (!from || !to || from.table !== to.table || isOneCell) return comparePositions(left, right) < 0
  return isRightOf(index, from, to)
}
