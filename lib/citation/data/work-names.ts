import type { Source } from '../citation'

/** What a work is called in citations. */
export interface WorkTitle {
  /** For running text: `SEND Code of Practice 2015`. */
  readonly usual: string
  /** `CoP`, `CFA 2014`. */
  readonly short: string
  /** Official title as on the title page. */
  readonly full: string
  /** Author for a list of references; empty for law. */
  readonly author: string
  readonly year: string
}

export const workTitles: Readonly<Record<Source, WorkTitle>> = {
  cop: {
    usual: 'SEND Code of Practice 2015',
    short: 'CoP',
    full: 'Special educational needs and disability code of practice: 0 to 25 years',
    author: 'Department for Education and Department of Health',
    year: '2015',
  },
  cfa2014: {
    usual: 'Children and Families Act 2014',
    short: 'CFA 2014',
    full: 'Children and Families Act 2014',
    author: '',
    year: '2014',
  },
  'send-regs-2014': {
    usual: 'SEND Regulations 2014',
    short: 'SEND Regs 2014',
    full: 'Special Educational Needs and Disability Regulations 2014',
    author: '',
    year: '2014',
  },
  'equality-act-2010': {
    usual: 'Equality Act 2010',
    short: 'EqA 2010',
    full: 'Equality Act 2010',
    author: '',
    year: '2010',
  },
  'education-act-1996': {
    usual: 'Education Act 1996',
    short: 'EA 1996',
    full: 'Education Act 1996',
    author: '',
    year: '1996',
  },
}
