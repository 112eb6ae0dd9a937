import type { BlockContext } from '../block-context'
import { isVersionRow } from '../contexts/places'
import { APPROVAL_FIELD } from './date-role'
import type { ApprovalColumnFact, BlankFieldFact } from './facts'
import { isFrontMatter, isInForm } from './policy-dates'

/** The first cell of a row that asks for a date or a name; the document knows whether another cell follows. */
export function approvalCells({ block }: BlockContext): BlankFieldFact[] {
  const { table, text } = block
  if (table?.column !== 0) return []
  // In a table with headings of its own the first column is not a list of fields.
  const [first = ''] = table.headers
  const isPair = table.headers.length === 2
  // Empty from the first row on, so that the heading of the second column is none.
  const isUnfilled = table.headers.length === 1 && APPROVAL_FIELD.test(first)
  if (!(isPair || isUnfilled) || text.length > 60 || !APPROVAL_FIELD.test(text)) return []
  return [{ kind: 'blank-field', range: { start: 0, end: text.length }, label: text, isLast: true }]
}

/** Headings that say what is approved, so that “Date” beside them is when. */
const OF_PAPERS =
  /^\W*(?:version|issue|edition|polic(?:y|ies)|documents?|papers?|reports?|approved|agreed|adopted|ratified)\b/i

/** The heading of a column for who approved something and when; the document knows the rows below it. */
export function approvalColumns(context: BlockContext): ApprovalColumnFact[] {
  const { table, text } = context.block
  if (!table?.isHeader || table.column === 0 || table.headers.length < 3) return []
  if (!APPROVAL_FIELD.test(text) || !table.headers.some((header) => OF_PAPERS.test(header)))
    return []
  const isOwn = isFrontMatter(context) || isVersionRow(context)
  if (!isOwn && !/\b(?:approved|adopted|ratified)\b/i.test(text)) return []
  return isInForm(context) ? [] : [{ kind: 'approval-column', column: table.column, label: text }]
}
