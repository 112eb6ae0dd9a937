import { addMonths } from '../currency/calendar'
import { factsOf } from '../facts-of'
import type { DocumentView } from '../rule'

/** A year, and a month to find a date for the meeting. */
const MONTHS = 13

/** Whether the document's own dates or words say that more than a year lies between reviews. */
export function isReviewedLess(view: DocumentView): boolean {
  const dates = factsOf(view, 'policy-date').map(({ fact }) => fact)
  const past = dates
    .filter(({ role }) => role !== 'next-review' && role !== 'review')
    .map(({ span }) => span.last)
  const next = dates
    .filter(({ role }) => role === 'next-review' || role === 'review')
    .map(({ span }) => span.first)
  const [latest, due] = [past.sort().at(-1), next.sort().at(-1)]
  if (factsOf(view, 'review-cycle').some(({ fact }) => fact.months > 12)) return true
  return latest !== undefined && due !== undefined && due > addMonths(latest, MONTHS)
}
