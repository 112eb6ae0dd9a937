import { type Box, bottom, right, sharedHeight, sharedWidth } from '../../box'
import type { LocatedRun, Run } from './run'
import { isAtEdge, isRightOf, isRightUnder, mayBeAbove, mayBeLeft, SHORT } from './table-order'
import { comparePositions, type Position, type TextIndex } from './text-index'

/** px by which boxes that merely touch may overlap. */
const TOUCH = 2
/** How far the next line may be, as a multiple of a run's height; beyond may be another page. */
const NEXT_LINE = 4

/** Least height of a line as a multiple of those around it. */
const SMALLEST_LINE = 0.7

export type Side = 'above' | 'below' | 'left' | 'right'

/** Whether two runs share a line, or a row of a table. */
export const isBeside = (a: Box, b: Box): boolean =>
  sharedHeight(a, b) > Math.min(a.height, b.height) / 2

/** Whether one box is above another and shares some of its width. */
export const isOver = (a: Box, b: Box): boolean =>
  sharedWidth(a, b) > TOUCH && bottom(a) <= b.top + b.height * 0.3

/** Whether some lines of text, one above or left of the other on the screen, may stand so. */
export function fitsOrder(
  index: TextIndex,
  one: readonly LocatedRun[],
  other: readonly LocatedRun[],
): boolean {
  const before = one.at(-1)
  const after = other[0]
  if (!before || !after) return true
  if (isOver(before.run.box, after.run.box)) return mayBeAbove(index, before, after)
  if (!isBeside(before.run.box, after.run.box)) return true
  return right(before.run.box) > after.run.box.left + TOUCH || mayBeLeft(index, before, after)
}

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

/** How many lines there may be between two boxes that neither reaches in its own columns. */
const roomBetween = (upper: Box, lower: Box): number =>
  (lower.top - bottom(upper)) / (SMALLEST_LINE * Math.min(upper.height, lower.height))

/** Whether one paragraph comes next after another, but for lines short enough to end beside both. */
function isNext(index: TextIndex, end: number, start: number, room: number): boolean {
  let next = index.after(end)
  for (let lines = 1; lines <= room && next >= 0 && next < start; lines++) {
    if (index.text(next).length > SHORT) return false
    next = index.after(next)
  }
  return next === start
}

/** Whether `lower` may stand right under `upper`: the same or the next paragraph, cell or row. */
function followsDown(index: TextIndex, upper: LocatedRun, lower: LocatedRun): boolean {
  const above = upper.paragraph
  const below = lower.paragraph
  if (above === below) return true
  if (index.isLooseCell(above) || index.isLooseCell(below)) return false
  const from = index.table(above)
  const to = index.table(below)
  if (from && to && from.table === to.table) {
    const isOneCell = from.row === to.row && from.column === to.column
    return isOneCell ? below > above : isRightUnder(index, from, to)
  }
  const end = from ? index.lastOfTable(above) : above
  const start = to ? index.firstOfTable(below) : below
  const room = roomBetween(upper.run.box, lower.run.box)
  if (!isNext(index, end, start, room)) return false
  return (
    (!from || isAtEdge(index, from, 'bottom', room)) && (!to || isAtEdge(index, to, 'top', room))
  )
}

/** Whether `right` may stand beside `left`: on the same line or in the same row. */
function followsAcross(index: TextIndex, left: Position, other: Position): boolean {
  if (left.paragraph === other.paragraph) return left.offset < other.offset
  if (index.isLooseCell(left.paragraph) || index.isLooseCell(other.paragraph)) return false
  const from = index.table(left.paragraph)
  const to = index.table(other.paragraph)
  // Beside a table, or beside plain text, there is another column of text.
  if (!from || !to || from.table !== to.table) return comparePositions(left, other) < 0
  return isRightOf(index, from, to)
}

/** Whether a place agrees with that of the run next to it. */
export function fitsBeside(
  index: TextIndex,
  place: LocatedRun,
  side: Side,
  neighbour: LocatedRun,
): boolean {
  switch (side) {
    case 'above':
      return followsDown(index, neighbour, place)
    case 'below':
      return followsDown(index, place, neighbour)
    case 'left':
      return followsAcross(index, neighbour, place)
    case 'right':
      return followsAcross(index, place, neighbour)
  }
}
