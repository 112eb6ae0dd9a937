import {
  type Comparison,
  compareQuotation,
  type Difference,
} from '../../citation/compare-quotation'
import { placeInWords } from '../../citation/format'
import { formatPlace, type PlaceRange, parsePlaces } from '../../citation/reference'
import type { OfficialText } from '../../knowledge/official-text'
import type { DocumentFinding, DocumentRule, DocumentView } from '../rule'
import { wordsOf } from './citation-check'
import { citationsOf } from './citations-of'
import { type AttributedQuotation, attributedQuotations } from './quoted-places'
import { fix } from './rewrite'

/** A range longer than this is no source that a quotation can be compared with. */
const MOST_PARAGRAPHS = 15
/** Paragraphs next door to look into for words that are not in the one cited. */
const NEXT_DOOR = 4
const MOST_SHOWN = 3

/** CITE-12: words in quotation marks that are not those of the paragraph they are said to be from. */
export const misquotation: DocumentRule = {
  *check(view) {
    const officialText = view.officialText
    if (!officialText) return
    const citations = citationsOf(view).map(({ citation }) => citation)
    for (const quotation of attributedQuotations(view.document, citations)) {
      const finding = compare(view, officialText, quotation)
      if (finding && !isElsewhereInBlock(quotation)) yield finding
    }

    /** Of several paragraphs cited together one is enough. */
    function isElsewhereInBlock({ range, citation }: AttributedQuotation): boolean {
      return citations.some(({ block, reference, source }) => {
        const places = block === citation.block && source === 'cop' && parsePlaces(reference)
        const text = places && officialText ? textOf(officialText, places) : null
        return text !== null && compareQuotation(wordsOf(view, range), text).kind === 'same'
      })
    }
  },
}

function compare(
  view: DocumentView,
  official: OfficialText,
  { range, citation }: AttributedQuotation,
): DocumentFinding | null {
  const places = parsePlaces(citation.reference)
  const source = places && textOf(official, places)
  if (!places || source === null) return null
  const words = wordsOf(view, range)
  const comparison = compareQuotation(words, source)
  if (comparison.kind === 'same') return null
  const cited = placeInWords(citation.reference)
  const base = { ruleId: 'CITE-12', range, found: words }
  if (comparison.kind === 'absent') {
    const real = nextDoor(official, places, words)
    return {
      ...base,
      message: real
        ? `These words are not in ${cited}; they stand in ${real}.`
        : `These words are not in ${cited} of the imported text; a quotation gives its source’s own words.`,
      fixes: [],
      ...(real ? {} : { severity: 'information' as const }),
    }
  }
  return {
    ...base,
    message: `This quotation is not word for word: ${cited} has ${shown(comparison.differences[0])}.`,
    note: noteOf(comparison),
    fixes: [fix('Replace with the exact words', comparison.exact, true)],
  }
}

/** The text of all paragraphs of a range; null where any is missing. */
function textOf(official: OfficialText, { first, last }: PlaceRange): string | null {
  const count = last.paragraph - first.paragraph + 1
  if (first.chapter !== last.chapter || count < 1 || count > MOST_PARAGRAPHS) return null
  const texts = Array.from({ length: count }, (_, i) =>
    official.textOf(formatPlace({ chapter: first.chapter, paragraph: first.paragraph + i })),
  )
  return texts.includes(null) ? null : texts.join(' ')
}

/** A paragraph close by that does hold the words. */
function nextDoor(
  official: OfficialText,
  { first, last }: PlaceRange,
  words: string,
): string | null {
  for (let step = 1; step <= NEXT_DOOR; step++) {
    for (const paragraph of [first.paragraph - step, last.paragraph + step]) {
      if (paragraph < 1) continue
      const reference = formatPlace({ chapter: first.chapter, paragraph })
      const text = official.textOf(reference)
      if (text !== null && compareQuotation(words, text).kind === 'same') return reference
    }
  }
  return null
}

function shown(difference: Difference | undefined): string {
  if (!difference) return 'other words'
  const { quoted, source } = difference
  if (source === '') return `no “${quoted}”`
  return quoted === '' ? `“${source}” besides` : `“${source}” where “${quoted}” stands here`
}

function noteOf({ differences }: Extract<Comparison, { kind: 'differs' }>): string {
  const list = differences.slice(0, MOST_SHOWN).map(shown).join('; ')
  const more = differences.length - MOST_SHOWN
  return `The text has ${list}${more > 0 ? `; and ${more} more` : ''}.`
}
