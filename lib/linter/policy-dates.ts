import type { Range } from '../core/range'
import { factsOf } from '../rules/facts-of'
import type { DocumentView } from '../rules/rule'

/** A date of the document itself, which says when it was approved or is due. */
export interface PolicyDate {
  readonly role: 'next-review' | 'review' | 'last-review' | 'approved' | 'change'
  /** Index of the block it stands in. */
  readonly block: number
  /** In the block's text (UTF-16). */
  readonly range: Range
  /** The last day it can mean, as an ISO date. */
  readonly last: string
  /** Names no more than a year. */
  readonly isYear: boolean
}

/** The dates of a document, in order of place; none where it was not checked. */
export const policyDates = (view: DocumentView): readonly PolicyDate[] =>
  factsOf(view, 'policy-date').map(({ block, fact: { role, range, span } }) => ({
    role,
    block,
    range,
    last: span.last,
    isYear: span.precision === 'year',
  }))
