import type { CitationPart, Source } from './citation'
import type { CodeIndex } from './code-index'
import { lawExtents } from './data/laws'
import { type Place, parsePlaces } from './reference'
import type { Reason } from './resolution'

/** Whether a place exists. `perhaps` is a number a little beyond the believed end of its chapter. */
export interface Existence {
  readonly exists: 'yes' | 'perhaps' | 'no'
  readonly certain: boolean
  readonly reason: Reason
}

const verdict = (exists: boolean, reason: Reason, certain = true): Existence => ({
  exists: exists ? 'yes' : 'no',
  certain,
  reason,
})

/** Whether there is such a place in the Code in force. */
export function existsInCode(part: CitationPart, index: CodeIndex): Existence {
  const numbers = (part.reference.match(/\d+/g) ?? []).map(Number)
  const within = (last: number) => numbers.every((number) => number >= 1 && number <= last)
  if (part.reference.startsWith('p. ')) return verdict(within(index.lastPage), 'no-such-page')
  if (part.reference.startsWith('chapter ')) return verdict(within(11), 'no-such-chapter')
  if (part.reference.startsWith('annex '))
    return verdict(numbers.length > 0 && within(2), 'no-such-chapter')
  const range = parsePlaces(part.reference)
  if (!range) return verdict(true, 'no-such-paragraph')
  const ends = [
    placeExists(range.first, part.reference, index),
    placeExists(range.last, part.reference, index),
  ]
  return (
    ends.find((end) => end.exists === 'no') ??
    ends.find((end) => end.exists === 'perhaps') ??
    verdict(true, 'no-such-paragraph')
  )
}

function placeExists(place: Place, reference: string, index: CodeIndex): Existence {
  const range = index.ranges.find((known) => known.chapter === place.chapter)
  if (!range) return verdict(false, 'no-such-chapter')
  const written = /\.0\d/.test(reference)
  const inside = place.paragraph >= 1 && place.paragraph <= range.last && !written
  if (inside) return verdict(true, 'no-such-paragraph')
  if (index.official) return verdict(false, 'no-such-paragraph')
  return !written && place.paragraph >= 1 && place.paragraph <= range.last + range.slack
    ? { exists: 'perhaps', certain: false, reason: 'no-such-paragraph' }
    : verdict(false, 'no-such-paragraph', range.slack === 0 || place.paragraph < 1)
}

/** Whether a law goes as far as the place. Laws whose extent is not known are believed. */
export function existsInLaw(source: Source, part: CitationPart): Existence {
  const extent = lawExtents[source]
  const match = /^(s|reg |sch |part )(\d+)[^ -]*(?:-(\d+))?(?: para (\d+))?/.exec(part.reference)
  if (!extent || !match) return verdict(true, 'no-such-section')
  const highest = extent.highest[(match[1] ?? '').trim()] ?? Number.POSITIVE_INFINITY
  const number = Number(match[3] ?? match[2])
  const paragraphs = extent.scheduleParagraphs?.[match[2] ?? ''] ?? Number.POSITIVE_INFINITY
  const exists = number >= 1 && number <= highest && Number(match[4] ?? 1) <= paragraphs
  return verdict(exists, 'no-such-section')
}
