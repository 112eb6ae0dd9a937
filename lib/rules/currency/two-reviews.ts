import type { LocatedFact } from '../fact'
import { placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import type { PolicyDateFact } from './facts'

type Dated = LocatedFact<PolicyDateFact>

/** A line or a cell that gives the date as a field, not a sentence that speaks of some later look. */
const IS_FIELD =
  /\b(?:next (?:full |formal |annual )?(?:review|update|revision)|(?:review|renewal|report)(?: is)? (?:due|date)|date of (?:the )?next review|due for (?:review|renewal)|for (?:review|renewal)|renewal|review by)\b/i
const LONGEST_FIELD = 140
const PAPERS = [
  /\bpolic(?:y|ies)\b/i,
  /\breport\b/i,
  /\b(?:plan|objectives|strategy)\b/i,
  /\boffer\b/i,
]
/** Several people review in turn. */
const BY_SOMEBODY = /\breview(?:ed)? by (?:the )?[A-Za-z]/i

/** What the field says: the cell with what heads it, or the line that the date stands in. */
function fieldOf({ document }: DocumentView, { block, fact }: Dated): string | null {
  const { text = '', table } = document.blocks[block] ?? {}
  if (table) return `${table.rowHeader} ${table.header} ${text}`
  const from = text.lastIndexOf('\n', fact.range.start) + 1
  const line = text.slice(from, fact.range.end)
  return line.length <= LONGEST_FIELD ? line : null
}

/** Whether two fields may be those of two papers, as where a policy and its report are reviewed in turn. */
const areOfTwoPapers = (a: string, b: string): boolean =>
  PAPERS.some((paper) => paper.test(a) && !paper.test(b)) &&
  PAPERS.some((paper) => paper.test(b) && !paper.test(a))

/** A row of a version log keeps what was set then. */
const isLogged = (view: DocumentView, { block }: Dated): boolean => {
  const { table } = view.document.blocks[block] ?? {}
  return table?.headers.some((header) => LOG_COLUMN.test(header)) ?? false
}
const LOG_COLUMN = /\b(?:version|issue|changes?|amendments?|revision)\b|^\W*(?:no|ref)\.?\W*$/i

/** Two fields that give different dates for the next review: one was forgotten (DATE-05). */
export function* twoReviews(view: DocumentView, next: readonly Dated[]): Iterable<DocumentFinding> {
  const fields = next.flatMap((date) => {
    if (isLogged(view, date)) return []
    const field = fieldOf(view, date)
    return field !== null && IS_FIELD.test(field) ? [{ date, field }] : []
  })
  const [first, ...others] = fields
  if (!first) return
  for (const { date, field } of others) {
    const [a, b] = [first.date.fact.span, date.fact.span]
    const isSame = a.first <= b.last && b.first <= a.last
    if (isSame || areOfTwoPapers(first.field, field) || BY_SOMEBODY.test(field)) continue
    const range = placeOf(view, date.block, date.fact.range)
    const known = placeOf(view, first.date.block, first.date.fact.range)
    const found = view.document.text.slice(range.start, range.end)
    yield {
      ruleId: 'DATE-05',
      range,
      found,
      message: `The next review is given as ${found} here and as ${view.document.text.slice(known.start, known.end)} before: give one date.`,
      severity: 'warning',
      fixes: [],
    }
  }
}
