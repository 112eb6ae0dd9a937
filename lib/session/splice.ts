import type { Paragraph, Place } from '../hosts/snapshot'

/** Paragraphs from `at` on that were replaced by others. */
export interface Splice {
  readonly at: number
  readonly removed: number
  readonly inserted: readonly Paragraph[]
}

/** The smallest stretch in which two lists of paragraphs differ; null when they are the same. */
export function spliceBetween(from: readonly Paragraph[], to: readonly Paragraph[]): Splice | null {
  const most = Math.min(from.length, to.length)
  let at = 0
  while (at < most && from[at] === to[at]) at++
  let end = 0
  while (end < most - at && from[from.length - 1 - end] === to[to.length - 1 - end]) end++
  const removed = from.length - at - end
  const inserted = to.slice(at, to.length - end)
  return removed === 0 && inserted.length === 0 ? null : { at, removed, inserted }
}

/** Where a place outside the stretch is afterwards; null when it stands inside it. */
export function shiftPlace(place: Place, { at, removed, inserted }: Splice): Place | null {
  if (place.paragraph < at) return place
  if (place.paragraph < at + removed) return null
  return { ...place, paragraph: place.paragraph + inserted.length - removed }
}

/** Whether two places are the same, or both are none. */
export const samePlace = (a: Place | null, b: Place | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.paragraph === b.paragraph &&
    a.start === b.start &&
    a.end === b.end)
