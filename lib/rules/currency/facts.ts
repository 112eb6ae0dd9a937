import type { Range } from '../../core/range'
import type { Severity } from '../../core/severity'
import type { Span } from './calendar'
import type { DateRole } from './date-role'

/** A date of the document itself: approved, reviewed, to be reviewed, changed. */
export interface PolicyDateFact {
  readonly kind: 'policy-date'
  readonly role: DateRole
  readonly range: Range
  readonly span: Span
  /** Number of the version that is spoken of, where one is given. */
  readonly version?: string
}

/** How often the document says it is reviewed. */
export interface ReviewCycleFact {
  readonly kind: 'review-cycle'
  readonly months: number
  readonly range: Range
}

/** A field for a date or a name with nothing in it; it may go on in the next block. */
export interface BlankFieldFact {
  readonly kind: 'blank-field'
  readonly range: Range
  readonly label: string
  readonly isLast: boolean
}

/** A column for who approved something and when. */
export interface ApprovalColumnFact {
  readonly kind: 'approval-column'
  readonly column: number
  readonly label: string
}

/** The address of a school that is given as this school’s own. */
export interface OwnAddressFact {
  readonly kind: 'own-address'
  /** The telling part of the address: `oakfield-primary`. */
  readonly name: string
  readonly range: Range
}

/** Words that become a finding once a day has come. */
export interface TimedFact {
  readonly kind: 'timed'
  readonly ruleId: string
  readonly range: Range
  /** First day on which it holds, as an ISO date. */
  readonly from: string
  readonly message: string
  readonly severity?: Severity
  /** When the knowledge behind it was last compared with its source; absent for plain arithmetic. */
  readonly checkedOn?: string
  /** The words without what is out of date, where the rest reads on. */
  readonly undated?: string
}

/** Says that the document is, or contains, the SEN information report. */
export interface ReportFact {
  readonly kind: 'is-report'
}

/** The school's inclusion strategy is named. */
export interface StrategyFact {
  readonly kind: 'inclusion-strategy'
}

export type CurrencyFact =
  | PolicyDateFact
  | ReviewCycleFact
  | BlankFieldFact
  | ApprovalColumnFact
  | TimedFact
  | ReportFact
  | OwnAddressFact
  | StrategyFact
