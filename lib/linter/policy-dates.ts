import type { Range } from '../core/range'
import type { Block } from '../document/policy-document'
import { roleOf } from '../rules/currency/date-role'
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
  /** In a table the heading of its row or column that says what it is a date of; else empty. */
  readonly label: string
}

/** Of the cell before, the row and the column the one that speaks of a date. */
function labelOf(block: Block | undefined, start: number): string {
  const table = block?.table
  // “Reviewed: 3 May 2026” says itself what it is.
  if (!table || roleOf(block.text.slice(0, start))) return ''
  const before = table.isHeader ? (table.headers[table.column - 1] ?? '') : ''
  const above = table.isHeader ? '' : table.header
  const label = [before, table.rowHeader, above].find((text) => roleOf(text) !== null)
  return label ?? (above || table.rowHeader)
}

/** The dates of a document, in order of place; none where it was not checked. */
export const policyDates = (view: DocumentView): readonly PolicyDate[] =>
  factsOf(view, 'policy-date').map(({ block, fact: { role, range, span } }) => ({
    label: labelOf(view.document.blocks[block], range.start),
    role,
    block,
    range,
    last: span.last,
    isYear: span.precision === 'year',
  }))
