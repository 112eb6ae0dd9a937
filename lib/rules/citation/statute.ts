import { formatCitation, placeInWords } from '../../citation/format'
import { type CitationCheck, wordsOf } from './citation-check'
import { citationsOf } from './citations-of'
import { dutiesInLaw } from './duties-in-law'
import { isOwnStatement } from './own-words'
import { citeElsewhere, fix } from './rewrite'

/** A law is said to ask for something, and not only listed. */
const SAYS =
  /\b(?:appoint|designat|qualif|requir|must|role|oblig|says?|sets? out|contents?|governs?|compl(?:y|ies)|meets?|named?|follow|publish|set by)\w*\b/i

/** Says of this law that the duty is its: another one that the paragraph names is about something else. */
const SAID_OF = /\b(?:which|that)\b[^.;,]{0,40}\b(?:obliges|requires|demands)\b/i

/** Tells of what was. */
const THEN = /\b(?:until|before) (?:the )?20(?:09|1[0-5])\b|\b(?:used to|formerly|previously)\b/i

/** DUTY-16: a duty with a law that it does not come from, or no longer. */
export const wrongStatute: CitationCheck = (view, { citation }) => {
  const isOldCode = citation.source === 'cop' && /^(?:1994|2001)$/.test(citation.edition ?? '')
  if (citation.source === 'cop' && !isOldCode) return null
  const source = isOldCode ? `cop-${citation.edition}` : citation.source
  const claim = citation.claim.replace(citation.text, ' ')
  const wasThere = citation.source === 'education-act-1996'
  const duty = dutiesInLaw.find(
    ({ says, wrong, own, once, unless, place }) =>
      !unless?.test(claim) &&
      ((wrong.test(source) && says.test(claim) && (place?.test(citation.reference) ?? true)) ||
        (own?.test(source) && SAYS.test(claim)) ||
        (wasThere && once?.test(citation.reference))),
  )
  if (!duty || THEN.test(claim)) return null
  const isSaidOf = SAID_OF.test(claim)
  const besides = citationsOf(view).some(
    ({ citation: other }) =>
      other.block === citation.block &&
      (!isSaidOf || other.claim === citation.claim) &&
      other.start !== citation.start &&
      (other.source === duty.now.source || duty.also.includes(other.source)),
  )
  if (besides || !isOwnStatement(view, citation)) return null
  const words = citeElsewhere(view.document.text, citation, duty.now)
  const law = formatCitation({ source: duty.now.source, reference: '' }, 'bracketed').slice(1, -1)
  return {
    ruleId: 'DUTY-16',
    range: { start: citation.start, end: citation.end },
    found: wordsOf(view, citation),
    message: `For ${duty.subject}, “${wordsOf(view, citation)}” is not the law in force; it is ${placeInWords(duty.now.reference)} of the ${law}.`,
    fixes: [fix(`Cite “${words}” instead`, words, true)],
  }
}
