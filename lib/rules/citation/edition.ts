import type { LocatedCitation } from '../../citation/citation'
import { formatCitation } from '../../citation/format'
import type { Resolution } from '../../citation/resolution'
import type { CodeAction } from '../../core/code-action'
import { overlaps } from '../../core/range'
import type { Severity } from '../../core/severity'
import { placeOf, termsAt } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import { type CitationCheck, wordsOf } from './citation-check'
import { judge } from './citations-of'
import { isOwnStatement } from './own-words'
import { citeElsewhere, citeInstead, fix, rewritePlace } from './rewrite'

const IN_FORCE = '2015'

/** CITE-02: an edition or year that is not in force, or never was. */
export const wrongEdition: CitationCheck = (view, { citation, resolution }) => {
  const { reason } = resolution
  if (
    reason !== 'old-edition' &&
    reason !== 'old-style' &&
    reason !== 'no-such-edition' &&
    reason !== 'repealed'
  )
    return null
  if (reason === 'old-style' ? !hasColon(view, citation) : !saysYear(citation, reason)) return null
  // The name of the work and the way its numbers are written are two matters.
  if (reason !== 'old-style' && isOutdatedTerm(view, citation)) return null
  if (!isOwnStatement(view, citation)) return null
  if (reason === 'old-style') return oldStyle(view, citation)
  const range = citation
  return {
    ruleId: 'CITE-02',
    range: { start: range.start, end: range.end },
    found: wordsOf(view, range),
    message: messageFor(citation, resolution),
    fixes: fixesFor(view, citation, resolution),
    severity: severityOf(citation, resolution),
  }
}

const hasColon = (view: DocumentView, { place }: LocatedCitation): boolean =>
  wordsOf(view, place).includes(':')

/** Names of what only the 2001 Code knows. */
const OF_2001 =
  /school action|\bstages?\b|\bstatement(?:s|ed|ing)? (?:of|for)\b|\bSA\+?(?!\w)|individual education plan|\bIEPs?\b/i

/** A sentence that says itself of which time it speaks. */
const OLD_YEAR = /\b(?:19\d\d|200\d|201[0-4])\b/

/** “6:36”: a slip of the pen where the paragraph of today fits, a paragraph of 2001 otherwise. */
function oldStyle(view: DocumentView, citation: LocatedCitation): DocumentFinding | null {
  if (OLD_YEAR.test(wordsOf(view, citation.sentence))) return null
  const words = wordsOf(view, citation.place)
  const current = { ...citation, edition: null }
  const today = judge(view, current)
  const write = (reference: string) => rewritePlace(words, citation, reference)
  const fits =
    today.status === 'ok' && !OF_2001.test(view.document.blocks[citation.block]?.text ?? '')
  const point = write(citation.reference)
  return {
    ruleId: 'CITE-02',
    range: citation.place,
    found: words,
    message: fits
      ? `“${words}” is written as the 2001 Code numbers its paragraphs; the Code in force would have “${point}”.`
      : `“${words}” is written as the 2001 Code numbers its paragraphs; those of the Code in force are others.`,
    fixes: fits
      ? [fix(`Write “${point}”`, point, true)]
      : citeInstead(
          today.suggestions.filter(({ source }) => source === 'cop'),
          ({ reference }) => write(reference),
        ),
    severity: 'information',
  }
}

/** Only the first of a list carries the year; the others need no finding of their own. */
const saysYear = ({ text, edition }: LocatedCitation, reason: string): boolean =>
  reason === 'repealed' || edition === null || text.includes(edition) || /\d:\d/.test(text)

/** A page of outdated terms says the same of the same words. */
export const isOutdatedTerm = (view: DocumentView, citation: LocatedCitation): boolean =>
  termsAt(view, citation.block).some(({ range }) =>
    overlaps(placeOf(view, citation.block, range), citation),
  )

const titleOf = (source: string): string =>
  formatCitation({ source, reference: '' }, 'bracketed').slice(1, -1)

function messageFor(
  { source, edition, text }: LocatedCitation,
  { reason, suggestions }: Resolution,
): string {
  const now = suggestions[0]
  if (reason === 'repealed')
    return `“${text}” no longer governs SEN in England; the ${titleOf(now?.source ?? 'cfa2014')} does.`
  if (source !== 'cop') return `There is no such Act of ${edition}; it is the ${titleOf(source)}.`
  return reason === 'no-such-edition'
    ? `No edition of the Code in force came out in ${edition}; the one in force is that of January 2015.`
    : `The ${edition} edition of the Code is no longer in force; the one in force is that of January 2015.`
}

function severityOf({ edition }: LocatedCitation, { reason }: Resolution): Severity {
  return reason === 'old-edition' && edition !== '2014' ? 'error' : 'warning'
}

/** “as published in July 2014”: another year would make that untrue. */
const TELLS_WHEN =
  /\b(?:june|july|sept(?:ember)?|edition|version|published|issued|dated|released|appeared|came|in force|from) /i

function fixesFor(
  view: DocumentView,
  citation: LocatedCitation,
  { reason, suggestions }: Resolution,
): CodeAction[] {
  const now = suggestions[0]
  if (!now) return []
  if (reason === 'repealed') {
    const words = citeElsewhere(view.document.text, citation, now)
    return [fix(`Cite “${words}” instead`, words, true)]
  }
  const year = now.edition ?? IN_FORCE
  if (TELLS_WHEN.test(citation.text)) {
    const words = citeElsewhere(view.document.text, citation, now)
    return [fix(`Replace with “${words}”`, words, true)]
  }
  // Paragraph numbers of the 2001 Code mean nothing in today's.
  const words =
    reason === 'old-edition' && now.reference === '' && citation.reference !== ''
      ? titleOf('cop')
      : citation.text.replace(citation.edition ?? '', year)
  return words === citation.text ? [] : [fix(`Replace with “${words}”`, words, true)]
}
