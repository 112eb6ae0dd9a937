import { fromRoman, toRoman } from './roman'

/** A paragraph of the Code; the Introduction is chapter 0. */
export interface Place {
  readonly chapter: number
  readonly paragraph: number
}

export interface PlaceRange {
  readonly first: Place
  readonly last: Place
}

/** `6.36` or `xix` as a place in the Code; null when it is not one paragraph. */
export function parsePlace(reference: string): Place | null {
  const decimal = /^(\d{1,2})\.(\d{1,3})$/.exec(reference)
  if (decimal) return { chapter: Number(decimal[1]), paragraph: Number(decimal[2]) }
  const roman = fromRoman(reference)
  return roman === null ? null : { chapter: 0, paragraph: roman }
}

/** `6.44-6.56` or a single paragraph as a range; null when it is neither. */
export function parsePlaces(reference: string): PlaceRange | null {
  const [from = '', to = from] = reference.split('-')
  const first = parsePlace(from)
  const last = parsePlace(to)
  return first && last ? { first, last } : null
}

/** Canonical form of a place: `6.36`, `xix`. */
export const formatPlace = (place: Place): string =>
  place.chapter === 0 ? toRoman(place.paragraph) : `${place.chapter}.${place.paragraph}`

/** Negative when `a` comes before `b` in the Code. */
export const comparePlaces = (a: Place, b: Place): number =>
  a.chapter - b.chapter || a.paragraph - b.paragraph

export const isWithin = (place: Place, range: PlaceRange): boolean =>
  comparePlaces(range.first, place) <= 0 && comparePlaces(place, range.last) <= 0

export const rangesMeet = (a: PlaceRange, b: PlaceRange): boolean =>
  comparePlaces(a.first, b.last) <= 0 && comparePlaces(b.first, a.last) <= 0
