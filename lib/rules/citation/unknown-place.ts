import type { Source } from '../../citation/citation'
import { existsInCode } from '../../citation/existence'
import { formatCitation, placeInWords } from '../../citation/format'
import { formatPlace, type Place, parsePlaces } from '../../citation/reference'
import type { Suggestion } from '../../citation/resolution'
import { type CitationCheck, wordsOf } from './citation-check'
import { indexOf } from './citations-of'
import { isOwnStatement } from './own-words'
import { citeInstead, rewritePlace } from './rewrite'

/** Places offered. */
const MOST = 3

/** The writer says so already. */
const KNOWN_WRONG =
  /\b(?:in error|by mistake|no such|(?:does|did) ?n[o'’]t exist|wrong(?:ly)?|misprint|typo|slip)\b/i

/** CITE-01: a paragraph, chapter, page or section that there is not. */
export const unknownPlace: CitationCheck = (view, { citation, resolution }) => {
  const { status, reason, certain, suggestions } = resolution
  if (status !== 'unknown' || reason === 'no-such-edition') return null
  if (!isOwnStatement(view, citation, 'number')) return null
  if (KNOWN_WRONG.test(wordsOf(view, citation.sentence))) return null
  const words = wordsOf(view, citation.place)
  return {
    ruleId: 'CITE-01',
    range: citation.place,
    found: words,
    message:
      citation.source === 'cop'
        ? messageInCode()
        : noSuchSection(citation.source, citation.reference),
    fixes: citeInstead(
      (clipped() ?? suggestions.filter(({ source }) => source === citation.source)).slice(0, MOST),
      ({ reference }) => rewritePlace(words, citation, reference),
    ),
    ...(certain ? {} : { severity: 'information' as const }),
  }

  function messageInCode(): string {
    const { reference } = citation
    if (reason === 'no-such-page')
      return `The Code has no ${placeInWords(reference)}; the January 2015 edition ends on page ${indexOf(view).lastPage}.`
    const place = missing()
    if (reason === 'no-such-chapter' || !place)
      return `The Code has no ${chapterIn(reference)}; its chapters are 1 to 11.`
    const number = /\.0\d/.test(words) ? words.replace(/^.*?(?=\d)/s, '') : formatPlace(place)
    if (/\.0\d/.test(words))
      return `The Code has no paragraph ${number}; it would be written ${formatPlace(place)}.`
    const chapter = place.chapter === 0 ? 'the Introduction' : `chapter ${place.chapter}`
    const last = endOf(place.chapter)
    const end = formatPlace({ chapter: place.chapter, paragraph: last })
    return certain
      ? `The Code has no paragraph ${number}; ${chapter} ends at ${end}.`
      : `Paragraph ${number} seems to be beyond the end of ${chapter}, which is about ${end}; the number may be a slip.`
  }

  /** A range that goes too far, up to the end of its chapter; null for anything else. */
  function clipped(): Suggestion[] | null {
    const range = parsePlaces(citation.reference)
    const end = endOf(range?.first.chapter ?? -1)
    if (!range || range.first.chapter !== range.last.chapter) return null
    if (range.first.paragraph >= end || range.last.paragraph <= end) return null
    const last = formatPlace({ ...range.first, paragraph: end })
    return [{ source: 'cop', reference: `${formatPlace(range.first)}-${last}` }]
  }

  function endOf(chapter: number): number {
    return indexOf(view).ranges.find((range) => range.chapter === chapter)?.last ?? 0
  }

  /** The end of a range that there is not. */
  function missing(): Place | null {
    const range = parsePlaces(citation.reference)
    const part = citation.parts[0]
    if (!range || !part) return null
    const isThere = (place: Place) =>
      existsInCode({ ...part, reference: formatPlace(place) }, indexOf(view)).exists !== 'no'
    return isThere(range.first) ? range.last : range.first
  }
}

const chapterIn = (reference: string): string =>
  /^(?:annex|chapter) /.test(reference)
    ? placeInWords(reference)
    : `chapter ${/\d+/.exec(reference)?.[0] ?? reference}`

function noSuchSection(source: Source, reference: string): string {
  const work = formatCitation({ source, reference: '' }, 'bracketed').slice(1, -1)
  const where = placeInWords(reference).replace(/ (?:and|to) .*/, '')
  return `There is no ${where} in the ${work}; the number may be a slip.`
}
