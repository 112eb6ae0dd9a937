import type { Source } from '../citation'
import type { Suggestion } from '../resolution'

/** How far the numbering of a law goes. Numbers beyond do not exist. */
export interface LawExtent {
  /** Years the law may be cited with; null where any is let through. */
  readonly years: readonly string[]
  /** Highest section, regulation, schedule and part. */
  readonly highest: Readonly<Record<string, number>>
  /** Highest paragraph of schedules that policies cite. */
  readonly scheduleParagraphs?: Readonly<Record<string, number>>
}

export const lawExtents: Readonly<Record<Source, LawExtent>> = {
  cfa2014: { years: ['2014'], highest: { s: 140, part: 10, sch: 7 } },
  'equality-act-2010': {
    years: ['2010', '2006'],
    highest: { s: 218, part: 16, sch: 28 },
    scheduleParagraphs: { '10': 6 },
  },
  'education-act-1996': { years: ['1996'], highest: { s: 583, part: 10, sch: 40 } },
  'send-regs-2014': {
    years: ['2014'],
    highest: { reg: 70, sch: 4, part: 8 },
    scheduleParagraphs: { '1': 13 },
  },
}

/** A law, or a stretch of one, that no longer governs SEN in England. */
export interface Repealed {
  /** The source, or the beginning of it. */
  readonly source: RegExp
  /** Only these places; all of the law where absent. */
  readonly only?: readonly {
    readonly unit: string
    readonly first: number
    readonly last: number
  }[]
  readonly now: Suggestion
}

const part3: Suggestion = { source: 'cfa2014', reference: 'part 3' }
const regulations: Suggestion = { source: 'send-regs-2014', reference: '' }
const equality: Suggestion = { source: 'equality-act-2010', reference: '' }

export const repealed: readonly Repealed[] = [
  {
    source: /^education-act-1996$/,
    only: [
      { unit: 'part', first: 4, last: 4 },
      { unit: 's', first: 311, last: 349 },
      { unit: 'sch', first: 26, last: 27 },
    ],
    now: part3,
  },
  { source: /^education-act-(?:1944|1976|1981|1993)$/, now: part3 },
  {
    source: /^learning-and-skills-act-2000$/,
    only: [{ unit: 's', first: 139, last: 140 }],
    now: part3,
  },
  { source: /^senda-2001$|^(?:special-educational-needs|send?)-and-disability-act/, now: part3 },
  { source: /^dda-1995$|^disability-discrimination-act/, now: equality },
  { source: /^(?:sex|race|disability)-(?:discrimination|relations)-/, now: equality },
  {
    source:
      /^(?:the-)?education-(?:special-educational-needs|sen)-.*(?:1999|200[0-9]|2010|regulations)$|^senco-regulations-2008$/,
    now: regulations,
  },
  {
    source: /^special-educational-needs-(?:provision-of-information|information).*-(?:1999|2001)$/,
    now: regulations,
  },
  {
    source: /^(?:the-)?education-pupil-registration-.*2006$/,
    now: {
      source: 'school-attendance-pupil-registration-england-regulations-2024',
      reference: '',
    },
  },
  {
    source: /^data-protection-act-1998$/,
    now: { source: 'data-protection-act-2018', reference: '' },
  },
]
