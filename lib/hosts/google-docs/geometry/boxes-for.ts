import type { Box } from '../../box'
import { drawnOffsets } from '../../plain-text'
import type { Paragraph, Place } from '../../snapshot'
import type { LocatedRun } from './run'
import { offsetsIn } from './text-index'

/** Width of a text in a CSS font, in any unit: only ratios are used. */
export type Measure = (font: string, text: string) => number

/** px; so that a mark on nothing but a space can be seen. */
const NARROWEST = 3

/** Scripts that are painted from the right edge; their runs are left alone. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Number of entries below `value` in an ascending list. */
function countBelow(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

const labelOffsets = new Map<string, readonly number[]>()
const MOST_LABELS = 4000

function offsetsInLabel(label: string): readonly number[] {
  const known = labelOffsets.get(label)
  if (known) return known
  if (labelOffsets.size >= MOST_LABELS) labelOffsets.clear()
  const offsets = drawnOffsets(label)
  labelOffsets.set(label, offsets)
  return offsets
}

/** Some drawn characters of a run, counted within it. */
interface Part {
  readonly from: number
  readonly to: number
  /** The place begins in a run before this one, or ends in one after: spaces between are in it. */
  readonly goesOnBefore: boolean
  readonly goesOnAfter: boolean
}

/**
 * The part of a run's box that shows its drawn characters. Taken as a share of the
 * run's measured width, so that zoom cancels out and a font that is not at hand does little harm.
 */
function partOf({ run }: LocatedRun, part: Part, measure: Measure): Box {
  const { label, box, font } = run
  const { from, to, goesOnBefore, goesOnAfter } = part
  const offsets = offsetsInLabel(label)
  const isGap = from >= to
  let start = isGap ? (offsets[from - 1] ?? -1) + 1 : (offsets[from] ?? 0)
  let end = isGap ? (offsets[from] ?? label.length) : (offsets[to - 1] ?? label.length - 1) + 1
  if (goesOnBefore) start = 0
  if (goesOnAfter) end = label.length
  const whole = measure(font, label)
  const share = (length: number): number => {
    if (length <= 0) return 0
    if (length >= label.length) return 1
    return whole > 0 ? measure(font, label.slice(0, length)) / whole : length / label.length
  }
  const left = share(start) * box.width
  const width = share(end) * box.width - left
  return {
    left: box.left + left,
    top: box.top,
    width: Math.max(width, NARROWEST),
    height: box.height,
  }
}

/** Located runs by paragraph, each list in reading order. */
export function byParagraph(runs: readonly LocatedRun[]): ReadonlyMap<number, LocatedRun[]> {
  const grouped = new Map<number, LocatedRun[]>()
  for (const run of runs) {
    const group = grouped.get(run.paragraph)
    if (group) group.push(run)
    else grouped.set(run.paragraph, [run])
  }
  for (const group of grouped.values()) group.sort((a, b) => a.offset - b.offset)
  return grouped
}

/** The boxes of a place, one for each run it touches, in reading order. */
export function boxesFor(
  place: Place,
  paragraph: Paragraph,
  runs: readonly LocatedRun[],
  measure: Measure,
): Box[] {
  const offsets = offsetsIn(paragraph)
  const start = countBelow(offsets, place.start)
  const end = countBelow(offsets, place.end)
  const boxes: Box[] = []
  for (const located of runs) {
    const length = located.run.glyphs.length
    const from = Math.max(0, start - located.offset)
    const to = Math.min(length, end - located.offset)
    const touches = start === end ? from === to && start >= located.offset : from < to
    if (!touches || RIGHT_TO_LEFT.test(located.run.glyphs)) continue
    const goesOnBefore = start < located.offset
    const goesOnAfter = end > located.offset + length
    boxes.push(partOf(located, { from, to, goesOnBefore, goesOnAfter }, measure))
    if (start === end) break
  }
  return boxes
}
