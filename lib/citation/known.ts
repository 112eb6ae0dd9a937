import { believedRanges } from './data/code-ranges'
import type { Numeral } from './numerals'
import { parsePlace } from './reference'

/** Whether all of these are paragraphs of the Code, as far as its length is known. */
export function isKnown(numerals: readonly Numeral[]): boolean {
  return numerals.every((numeral) => {
    const place = parsePlace(numeral.value)
    const range = believedRanges.find((known) => known.chapter === place?.chapter)
    return (
      place !== null &&
      range !== undefined &&
      place.paragraph > 0 &&
      place.paragraph <= range.last + range.slack
    )
  })
}
