import type { Source } from '../../citation/citation'
import { formatCitation, placeInWords } from '../../citation/format'
import type { Suggestion } from '../../citation/resolution'
import { type CitationCheck, wordsOf } from './citation-check'
import { citationsOf } from './citations-of'
import { isOwnStatement } from './own-words'
import { citeElsewhere, fix } from './rewrite'

interface Duty {
  readonly subject: string
  readonly says: RegExp
  /** Works that carried this duty and little else: what is said beside them is about it. */
  readonly own?: RegExp
  /** Places of the Education Act 1996 that held the duty, whatever the sentence says. */
  readonly once?: RegExp
  /** Works that the duty does not come from, today or ever. */
  readonly wrong: RegExp
  readonly now: Suggestion
  /** Works that carry the duty besides. */
  readonly also: readonly Source[]
}

const OLD_EDUCATION_ACTS = 'education-act-(?:1981|1993|1996|2002|2011)'

const duties: readonly Duty[] = [
  {
    subject: 'best endeavours',
    says: /\bbest endeavou?rs\b|\bdo(?:es)? (?:its|their|our) (?:very )?best to (?:secure|see|ensure|make sure|provide)\b/i,
    once: /^s317(?!A)/,
    wrong: new RegExp(
      `^(?:${OLD_EDUCATION_ACTS}|equality-act-2010|senda-2001|dda-1995|cop-(?:1994|2001))$`,
    ),
    now: { source: 'cfa2014', reference: 's66' },
    also: ['cop'],
  },
  {
    subject: 'telling parents about special educational provision',
    says: /\bparents?\b[^.;]{0,60}\bspecial educational provision\b|\bspecial educational provision\b[^.;]{0,60}\bparents?\b/i,
    once: /^s317A/,
    wrong: /^(?:education-act-1996|senda-2001)$/,
    now: { source: 'cfa2014', reference: 's68' },
    also: ['cop'],
  },
  {
    subject: 'the SEN information report',
    says: /\binformation report\b/i,
    wrong: new RegExp(`^(?:${OLD_EDUCATION_ACTS}|senda-2001|.*information.*-(?:1994|1999|2001))$`),
    now: { source: 'send-regs-2014', reference: 'reg 51' },
    also: ['cfa2014', 'cop'],
  },
  {
    subject: 'the SENCO’s role and qualification',
    says: /\bsend?-?co\b|\bco-?ordinator\b/i,
    own: /(?:co-?ordinators?|senco).*-(?:2008|2009)$/,
    wrong: /(?:co-?ordinators?|senco).*-(?:2008|2009)$/,
    now: { source: 'send-regs-2014', reference: 'reg 49-50' },
    also: ['cfa2014', 'cop'],
  },
  {
    subject: 'reasonable adjustments',
    says: /\breasonable adjustments?\b/i,
    wrong:
      /^(?:cfa2014|education-act-1996|dda-1995|senda-2001|disability-discrimination-act.*|(?:special-educational-needs|send?)-and-disability-act.*)$/,
    now: { source: 'equality-act-2010', reference: 's20' },
    also: ['cop'],
  },
  {
    subject: 'the accessibility plan',
    says: /\baccessibility plans?\b/i,
    wrong:
      /^(?:education-act-1996|dda-1995|senda-2001|disability-discrimination-act.*|(?:special-educational-needs|send?)-and-disability-act.*)$/,
    now: { source: 'equality-act-2010', reference: 'sch 10' },
    also: ['cfa2014', 'cop'],
  },
]

/** A law is said to ask for something, and not only listed. */
const SAYS =
  /\b(?:appoint|designat|qualif|requir|must|role|oblig|says?|sets? out|contents?|governs?|compl(?:y|ies)|meets?|named?)\w*\b/i

/** DUTY-16: a duty with a law that it does not come from, or no longer. */
export const wrongStatute: CitationCheck = (view, { citation }) => {
  const isOldCode = citation.source === 'cop' && /^(?:1994|2001)$/.test(citation.edition ?? '')
  if (citation.source === 'cop' && !isOldCode) return null
  const source = isOldCode ? `cop-${citation.edition}` : citation.source
  const claim = citation.claim.replace(citation.text, ' ')
  const wasThere = citation.source === 'education-act-1996'
  const duty = duties.find(
    ({ says, wrong, own, once }) =>
      (wrong.test(source) && says.test(claim)) ||
      (own?.test(source) && SAYS.test(claim)) ||
      (wasThere && once?.test(citation.reference)),
  )
  if (!duty) return null
  const besides = citationsOf(view).some(
    ({ citation: other }) =>
      other.block === citation.block &&
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
