import { type CitationStyle, type CitedPlace, formatCitation } from '../citation/format'
import type { PlaceKey } from './deep-link'

/** The official words in quotation marks with their citation, ready to be pasted into a document. */
export const quotationOf = (words: string, place: PlaceKey, style: CitationStyle): string =>
  `“${words.trim()}” ${citationOf(place, style)}`

/** A citation of a place of the index. */
export const citationOf = (place: PlaceKey, style: CitationStyle): string =>
  formatCitation(citedAs(place), style)

/** Guidance without numbered paragraphs: only the whole work can be cited. */
const guidance: Readonly<Partial<Record<string, string>>> = {
  kcsie: 'keeping-children-safe-in-education',
  'medical-conditions': 'supporting-pupils-at-school-with-medical-conditions',
}

function citedAs({ source, reference }: PlaceKey): CitedPlace {
  const work = guidance[source]
  if (work) return { source: work, reference: '' }
  const isSpelt = /^(?:Sch|Annex|Glossary|References)\b/.test(reference)
  return {
    source,
    reference: isSpelt ? reference.charAt(0).toLowerCase() + reference.slice(1) : reference,
  }
}
