import type { LocatedCitation } from '../../citation/citation'
import { formatCitation, placeInWords } from '../../citation/format'
import { claimOf } from '../../citation/scope'
import { fittingFirst } from '../../citation/topic-check'
import type { DocumentFinding, DocumentView } from '../rule'
import { type CitationCheck, wordsOf } from './citation-check'
import { citationsOf, indexOf } from './citations-of'
import { citationInHouse } from './house-style'
import { isOwnStatement } from './own-words'
import { citeInstead, fix, rewritePlace } from './rewrite'

/** CITE-03: a page where a paragraph is meant, or a number that may be either. */
export const pageOrParagraph: CitationCheck = (view, { citation, resolution }) => {
  const { reason } = resolution
  const isPage = resolution.status === 'ok' && citation.kind === 'page' && citation.source === 'cop'
  if (!isPage && reason !== 'page-as-paragraph' && reason !== 'page-or-paragraph') return null
  if (!isOwnStatement(view, citation, 'number')) return null
  if (isPage) return hasParagraphBeside(view, citation) ? null : pageFinding(view, citation)
  const words = wordsOf(view, citation.place)
  if (reason === 'page-or-paragraph') return yearAndPage(view, citation)
  return {
    ruleId: 'CITE-03',
    range: citation.place,
    found: words,
    message: `“${words}” may be a page: paragraphs of the Code have the chapter in front, such as 6.36.`,
    fixes: citeInstead(resolution.suggestions, ({ reference }) =>
      rewritePlace(words, citation, reference),
    ),
    severity: 'warning',
  }
}

/** “paragraph 6.48 (page 101)” leaves nothing to look for. */
const hasParagraphBeside = (view: DocumentView, { sentence }: LocatedCitation): boolean =>
  citationsOf(view).some(
    ({ citation: { source, kind, start } }) =>
      source === 'cop' &&
      (kind === 'paragraph' || kind === 'range') &&
      start >= sentence.start &&
      start < sentence.end,
  )

const pageOf = ({ reference }: LocatedCitation): number => Number(/\d+/.exec(reference)?.[0])

/** Paragraphs offered for a page. */
const MOST = 3

function onPage(view: DocumentView, citation: LocatedCitation): string[] {
  const claim = claimOf(citation.claim, citation.text)
  return fittingFirst(indexOf(view).onPage(pageOf(citation)), claim).slice(0, MOST)
}

function pageFinding(view: DocumentView, citation: LocatedCitation): DocumentFinding {
  return {
    ruleId: 'CITE-03',
    range: citation.place,
    found: wordsOf(view, citation.place),
    message:
      'A page is cited, and pages differ from one copy of the Code to another; a paragraph number can be found in all of them.',
    fixes: onPage(view, citation).map((reference, i) => {
      const words = placeInWords(reference)
      return fix(`Cite “${words}” instead`, words, i === 0)
    }),
    severity: 'hint',
  }
}

/** “(DfE, 2015:99)”: a page to some readers, a paragraph to others. */
function yearAndPage(view: DocumentView, citation: LocatedCitation): DocumentFinding {
  const { start, end, place } = citation
  const head = wordsOf(view, { start, end: place.start }).replace(/[:\s]+$/, '')
  return {
    ruleId: 'CITE-03',
    range: { start, end },
    found: citation.text,
    message: `“${citation.text}” can be read as a page or a paragraph; a paragraph number such as 6.36 settles it.`,
    fixes: onPage(view, citation).map((reference, i) => {
      const words = `${head}, para. ${reference}${wordsOf(view, { start: place.end, end })}`
      return fix(`Cite “${words}” instead`, words, i === 0)
    }),
    severity: 'information',
  }
}

/** CITE-04: a bare number that is one of the document's own as well, or of another law that is spoken of. */
export const ownNumber: CitationCheck = (view, judged) => {
  const { citation, resolution } = judged
  if (resolution.reason === 'which-law') return whichLaw(view, judged)
  if (resolution.reason !== 'own-number' || !isOwnStatement(view, citation)) return null
  const words = wordsOf(view, citation)
  const named = citationInHouse(view, citation.reference).slice(1, -1)
  return {
    ruleId: 'CITE-04',
    range: { start: citation.start, end: citation.end },
    found: words,
    message: `“${words}” is a number of this document too; naming the Code says which of the two is meant.`,
    fixes: [fix(`Write “${named}”`, named, true)],
  }
}

/** “section 19”, where two Acts are spoken of. */
const whichLaw: CitationCheck = (view, { citation, resolution }) => {
  if (!isOwnStatement(view, citation)) return null
  const words = wordsOf(view, citation)
  const titles = resolution.suggestions.map(({ source }) =>
    formatCitation({ source, reference: '' }, 'bracketed').slice(1, -1),
  )
  return {
    ruleId: 'CITE-04',
    range: { start: citation.start, end: citation.end },
    found: words,
    message: `“${words}” may be of the ${titles.join(' or of the ')}; naming the law says which.`,
    fixes: titles
      .map((title) => `${wordsOf(view, citation.place)} of the ${title}`)
      .map((named) => fix(`Write “${named}”`, named)),
  }
}
