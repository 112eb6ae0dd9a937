import { anchorAt } from '../anchor/anchor'
import { relocate } from '../anchor/relocate'
import type { Paragraph, Place } from '../hosts/snapshot'
import { changeBetween, moveOffset } from '../hosts/text-change'
import { type Splice, shiftPlace } from './splice'

/** A place after its paragraph was reworded once; null when the words themselves were touched. */
function carryWithin(place: Place, was: string, now: string): Place | null {
  const change = changeBetween(was, now)
  if (!change) return place
  const end = change.start + change.removed
  const isBeside = change.start >= place.end || end <= place.start
  if (!isBeside) return null
  const grows = change.start === place.start && change.removed === 0
  const start = grows ? place.start + change.inserted.length : moveOffset(place.start, change)
  return { ...place, start, end: start + place.end - place.start }
}

/** Beyond this many new paragraphs a place among them is left to the next check. */
const MOST_SEARCHED = 12

/** A place among paragraphs that were cut or joined: found by its words and what is around them. */
function carryAcross(place: Place, was: string, { at, inserted }: Splice): Place | null {
  if (inserted.length > MOST_SEARCHED) return null
  const anchor = anchorAt(was, place)
  let found: Place | null = null
  for (const [index, { text }] of inserted.entries()) {
    const relocation = relocate(text, anchor)
    if (relocation.state === 'lost' || relocation.state === 'fuzzy') continue
    if (found) return null
    found = { paragraph: at + index, ...relocation.range }
  }
  return found
}

/**
 * Where a place is after an edit that has not been checked yet, so that its mark can stay. Null when
 * the edit touched its words, or it cannot be told any more: the next check will say.
 */
export function carryPlace(
  place: Place,
  before: readonly Paragraph[],
  splice: Splice,
): Place | null {
  const outside = shiftPlace(place, splice)
  if (outside) return outside
  const was = before[place.paragraph]?.text
  if (was === undefined) return null
  if (splice.removed !== splice.inserted.length) return carryAcross(place, was, splice)
  const now = splice.inserted[place.paragraph - splice.at]?.text
  return now === undefined ? null : carryWithin(place, was, now)
}
