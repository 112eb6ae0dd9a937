import { type Box, bottom, right, sharedHeight, sharedWidth } from '../../box'
import type { Run } from './run'
import { comparePositions, type Position, type TextIndex } from './text-index'

/** px by which boxes that merely touch may overlap. */
const TOUCH = 2
/** How far the next line may be, as a multiple of a run's height; beyond may be another page. */
const NEXT_LINE = 4

export type Side = 'above' | 'below' | 'left' | 'right'

/** Whether two runs share a line, or a row of a table. */
const isBeside = (a: Box, b: Box): boolean => sharedHeight(a, b) > Math.min(a.height, b.height) / 2

const isOver = (a: Box, b: Box): boolean =>
  sharedWidth(a, b) > TOUCH && bottom(a) <= b.top + b.height * 0.3

/**
 * Whether `a` is read before `b` in any layout: above it in the same columns, or left of it in the
 * same rows. Holds for lines, table cells and columns of text alike.
 */
export const precedes = (a: Box, b: Box): boolean =>
  isOver(a, b) || (isBeside(a, b) && right(a) <= b.left + TOUCH)

/** The nearest run on each side of some lines of text, where there is one close enough. */
export function neighboursOf(first: Run, last: Run, runs: readonly Run[]): ReadonlyMap<Side, Run> {
  const nearest = new Map<Side, { run: Run; gap: number }>()
  const offer = (side: Side, run: Run, gap: number) => {
    const known = nearest.get(side)
    if (!known || gap < known.gap) nearest.set(side, { run, gap })
  }
  for (const run of runs) {
    const { box } = run
    const reach = NEXT_LINE * Math.max(box.height, first.box.height)
    const over = first.box.top - bottom(box)
    const under = box.top - bottom(last.box)
    if (isOver(box, first.box) && over < reach) offer('above', run, over)
    if (isOver(last.box, box) && under < reach) offer('below', run, under)
    if (isBeside(box, first.box) && right(box) <= first.box.left + TOUCH) {
      offer('left', run, first.box.left - right(box))
    }
    if (isBeside(box, last.box) && box.left >= right(last.box) - TOUCH) {
      offer('right', run, box.left - right(last.box))
    }
  }
  return new Map([...nearest].map(([side, { run }]) => [side, run]))
}

/** Whether `lower` may stand right under `upper`: the same or the next paragraph, cell or row. */
function followsDown(index: TextIndex, upper: number, lower: number): boolean {
  if (upper === lower) return true
  if (index.isLooseCell(upper) || index.isLooseCell(lower)) return false
  const from = index.table(upper)
  const to = index.table(lower)
  if (from && to && from.table === to.table) {
    if (from.column !== to.column) return false
    return to.row === from.row ? lower > upper : to.row === from.row + 1
  }
  const isTop = !to || to.row === 0
  const end = from ? index.lastOfTable(upper) : upper
  const start = to ? index.firstOfTable(lower) : lower
  const isBottom = !from || index.table(end)?.row === from.row
  return isTop && isBottom && index.after(end) === start
}

/** Whether `right` may stand beside `left`: on the same line or in the same row. */
function followsAcross(index: TextIndex, left: Position, other: Position): boolean {
  if (left.paragraph === other.paragraph) return left.offset < other.offset
  if (index.isLooseCell(left.paragraph) || index.isLooseCell(other.paragraph)) return false
  const from = index.table(left.paragraph)
  const to = index.table(other.paragraph)
  // Beside a table, or beside plain text, there is another column of text.
  if (!from || !to || from.table !== to.table) return comparePositions(left, other) < 0
  return from.row === to.row && from.column < to.column
}

/** Whether a place agrees with that of the run next to it. */
export function fitsBeside(
  index: TextIndex,
  place: Position,
  side: Side,
  neighbour: Position,
): boolean {
  switch (side) {
    case 'above':
      return followsDown(index, neighbour.paragraph, place.paragraph)
    case 'below':
      return followsDown(index, place.paragraph, neighbour.paragraph)
    case 'left':
      return followsAcross(index, neighbour, place)
    case 'right':
      return followsAcross(index, place, neighbour)
  }
}
