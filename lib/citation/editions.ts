import type { Citation, CitationPart, Source } from './citation'
import { lawExtents, repealed } from './data/laws'
import { parsePlaces } from './reference'
import { type Resolution, resolution, type Suggestion } from './resolution'

/** The edition of the Code in force. */
const codeEdition = '2015'

const OLD_EDITIONS = ['1994', '2001', '2002', '2013', '2014']

/** Resolves a citation of the Code by its edition alone; null when nothing is wrong with that. */
export function byCodeEdition(citation: Citation): Resolution | null {
  const { edition, parts } = citation
  if (edition === null || edition === codeEdition) return null
  const colon = parts.some((part) => part.form === 'colon') && !/2001|200[23]/.test(citation.text)
  const old = OLD_EDITIONS.includes(edition)
  const reason = !old ? 'no-such-edition' : colon ? 'old-style' : 'old-edition'
  const same = parts.filter((part) => edition === '2014' || part.form === 'colon')
  const suggestions = (same.length > 0 ? same : [{ reference: '' }]).map(
    ({ reference }): Suggestion => ({
      source: 'cop',
      reference: parsePlaces(reference) ? reference : '',
      edition: codeEdition,
    }),
  )
  return resolution(old ? 'outdated-edition' : 'unknown', reason, { suggestions })
}

/** Resolves a citation of a law by its year and by whether it is in force; null when it stands. */
export function byLawInForce(citation: Citation): Resolution | null {
  const gone = repealed.find(
    ({ source, only }) =>
      source.test(citation.source) &&
      (only === undefined || citation.parts.some((part) => isAmong(part, only))),
  )
  if (gone) return resolution('outdated-edition', 'repealed', { suggestions: [gone.now] })
  const years = lawExtents[citation.source]?.years
  if (!years || citation.edition === null || years.includes(citation.edition)) return null
  return resolution('unknown', 'no-such-edition', {
    suggestions: [
      { source: citation.source, reference: citation.reference, edition: years[0] ?? '' },
    ],
  })
}

/** Whether nothing of a law is in force. */
export const isGone = (source: Source): boolean =>
  repealed.some((law) => law.only === undefined && law.source.test(source))

function isAmong(
  part: CitationPart,
  places: readonly { readonly unit: string; readonly first: number; readonly last: number }[],
): boolean {
  const match = /^(s|reg|sch|part) ?(\d+)/.exec(part.reference)
  const number = Number(match?.[2])
  return places.some(
    ({ unit, first, last }) => unit === match?.[1] && number >= first && number <= last,
  )
}
