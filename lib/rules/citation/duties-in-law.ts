import type { Source } from '../../citation/citation'
import type { Suggestion } from '../../citation/resolution'

/** A duty of today, the law it has its place in, and laws it is often ascribed to. */
interface DutyInLaw {
  readonly subject: string
  readonly says: RegExp
  /** Beside which the sentence is about something else that the law does hold. */
  readonly unless?: RegExp
  /** Places of a wrong law that are looked at, the law as a whole being the empty one; all when absent. */
  readonly place?: RegExp
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
const FRAMEWORK_ACT = '(?:school-standards-and-framework-act|ssfa).*'
const OLD_DISABILITY_ACTS =
  'dda-1995|senda-2001|disability-discrimination-act.*|(?:special-educational-needs|sen|send)-and-disability-act.*'
/** Laws that hold none of the duties of the Children and Families Act. */
const NOT_THIS_ACT = `${OLD_EDUCATION_ACTS}|${FRAMEWORK_ACT}|equality-act-2010|${OLD_DISABILITY_ACTS}`
const OTHER_ACTS = new RegExp(`^(?:${NOT_THIS_ACT})$`)

/** Laws that hold none of the duties of the Equality Act. */
const NOT_EQUALITY = new RegExp(
  `^(?:cfa2014|send-regs-2014|education-act-1996|${OLD_DISABILITY_ACTS})$`,
)
/** Laws that plans were never in, though what is said of pupils with plans may well be. */
const OLD_EDUCATION_LAW = new RegExp(`^(?:${OLD_EDUCATION_ACTS}|${FRAMEWORK_ACT}|senda-2001)$`)

/** Pupils with plans are the subject of other law too. */
const OTHER_LAW =
  /\b(?:transport|travel|attend\w*|absen\w+|exclu\w+|suspen\w+|home[- ]educat\w*|educated? (?:them )?at home|safeguard\w*|curriculum|admissions? appeals?|without (?:an? )?EHC\w*|fees|charg\w+|inspect\w*|prosecut\w*)\b/i
const EHC = '(?:EHC\\w*|education,? health and care)'
/** The law as a whole, or the part and the sections that were about statements. */
const OF_STATEMENTS = /^(?:|part 4.*|s3(?:2[1-9]|3[0-6])(?!\d).*)$/

const ofPlans = (subject: string, says: string, reference: string, once?: RegExp): DutyInLaw => ({
  subject,
  says: new RegExp(says, 'i'),
  unless: OTHER_LAW,
  place: OF_STATEMENTS,
  ...(once ? { once } : {}),
  wrong: OLD_EDUCATION_LAW,
  now: { source: 'cfa2014', reference },
  also: ['send-regs-2014', 'cop'],
})

export const dutiesInLaw: readonly DutyInLaw[] = [
  {
    subject: 'best endeavours',
    says: /\bbest endeavou?rs\b|\bdo(?:es)? (?:its|their|our) (?:very )?best to (?:secure|see|ensure|make sure|provide)\b/i,
    once: /^s317(?!A)/,
    wrong: new RegExp(`^(?:${NOT_THIS_ACT}|cop-(?:1994|2001))$`),
    now: { source: 'cfa2014', reference: 's66' },
    also: ['cop'],
  },
  {
    subject: 'telling parents about special educational provision',
    says: /\bparents?\b[^.;]{0,60}\bspecial educational provision\b|\bspecial educational provision\b[^.;]{0,60}\bparents?\b/i,
    once: /^s317A/,
    wrong: OTHER_ACTS,
    now: { source: 'cfa2014', reference: 's68' },
    also: ['cop'],
  },
  {
    subject: 'the SEN information report',
    says: /\binformation report\b/i,
    unless: /\b(?:accessib\w+|disab\w+|adjustments?|equality objectives?)\b/i,
    own: /.*information.*-(?:1994|1999|2001)$/,
    wrong: new RegExp(`^(?:${NOT_THIS_ACT}|.*information.*-(?:1994|1999|2001))$`),
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
    subject: 'having a SENCO',
    says: /\b(?:appoint\w*|designat\w+|have|having|employ\w*|requir\w+|demand\w*|needs?|post of|role of|existence of)\b[^.;]{0,30}\bsend?-?co\b|\bsend?-?co\b[^.;]{0,20}\b(?:required|appointed|designated|demanded)\b/i,
    unless: OTHER_LAW,
    place: OF_STATEMENTS,
    wrong: OTHER_ACTS,
    now: { source: 'cfa2014', reference: 's67' },
    also: ['send-regs-2014', 'cop'],
  },
  {
    subject: 'reasonable adjustments',
    says: /\breasonable adjustments?\b|\bauxiliary aids?\b/i,
    wrong: NOT_EQUALITY,
    now: { source: 'equality-act-2010', reference: 's20' },
    also: ['cop'],
  },
  {
    subject: 'disability discrimination',
    says: /\bless favourabl\w+|\bdiscriminat\w+ against\b[^.;]{0,40}\bdisab/i,
    wrong: NOT_EQUALITY,
    now: { source: 'equality-act-2010', reference: 's85' },
    also: ['cop'],
  },
  {
    subject: 'the accessibility plan',
    says: /\baccessibility plans?\b/i,
    // The information report has to set it out, which the Children and Families Act asks for.
    unless: /\b(?:report|polic(?:y|ies)|publish\w*|includ\w+|describ\w+|read|see|alongside)\b/i,
    place: /^(?:|s317A?|part 4.*)$/,
    wrong: NOT_EQUALITY,
    now: { source: 'equality-act-2010', reference: 'sch 10' },
    also: ['cop'],
  },
  {
    subject: 'supporting pupils with medical conditions',
    says: /\b(?:support\w*|arrangements?)\b[^.;]{0,40}\bmedical (?:conditions?|needs)\b|\bmedical (?:conditions?|needs)\b[^.;]{0,30}\b(?:support\w*|arrangements?)\b/i,
    unless: OTHER_LAW,
    place: /^(?:|s100.*)$/,
    wrong: OTHER_ACTS,
    now: { source: 'cfa2014', reference: 's100' },
    also: ['equality-act-2010', 'cop'],
  },
  ofPlans(
    'admitting a child whose plan names the school',
    `\\b(?:admit\\w*|admission|take|taken|accept\\w*)\\b[^.;]*\\b(?:${EHC}|plan)[^.;]*\\bnam(?:e|es|ed|ing)\\b|\\b${EHC}[^.;]*\\bnam(?:es?|ed|ing)\\b[^.;]*\\b(?:admit\\w*|take|accept\\w*|must|requires?)\\b|\\bnamed in [^.;]{0,20}\\b${EHC}`,
    's43',
  ),
  {
    ...ofPlans(
      'securing the provision in a plan',
      `\\bsecur\\w+\\b[^.;]{0,40}\\bprovision\\b[^.;]{0,20}\\b(?:in|of|by) [^.;]{0,12}\\b${EHC}`,
      's42',
    ),
    wrong: OTHER_ACTS,
  },
  ofPlans(
    'appeals about assessments and plans',
    `\\bappeal\\w*\\b[^.;]*\\b${EHC}|\\b${EHC}[^.;]*\\bappeal`,
    's51',
    /^s32(?:5|6)(?!\d)/,
  ),
  ofPlans(
    'reviewing a plan',
    `\\b${EHC}[^.;]*\\breview|\\breview\\w*\\b[^.;]*\\b${EHC}`,
    's44',
    /^s328(?!\d)/,
  ),
  ofPlans(
    'an EHC needs assessment',
    `\\b${EHC} needs assessments?\\b|\\bassess\\w*\\b[^.;]*\\b${EHC}`,
    's36',
    /^s3(?:23|29A?)(?!\d)/,
  ),
  ofPlans(
    'preparing a plan',
    `\\b(?:prepar\\w+|writ\\w+|issu\\w+|mak(?:e|es|ing)|made|drawn up|draws? up|maintain\\w*)\\b[^.;]*\\b${EHC}|\\b${EHC} plans?\\b[^.;]{0,30}\\b(?:prepared|written|issued|made|drawn up|maintained)\\b`,
    's37',
    /^s324(?!\d)/,
  ),
  {
    subject: 'regard to the Code',
    says: /\bregard to\b[^.;]{0,40}\bcode\b/i,
    once: /^s313(?!\d)/,
    wrong: /^education-act-1996$/,
    now: { source: 'cfa2014', reference: 's77' },
    also: [],
  },
  {
    subject: 'a place in a mainstream school',
    says: /\bmainstream\b/i,
    place: /^s316/,
    once: /^s316(?!\d)/,
    wrong: /^education-act-1996$/,
    now: { source: 'cfa2014', reference: 's33-35' },
    also: ['cop'],
  },
]
