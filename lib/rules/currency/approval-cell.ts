import type { BlockContext } from '../block-context'
import { APPROVAL_FIELD } from './date-role'
import type { BlankFieldFact } from './facts'

/** The first cell of a row that asks for a date or a name; the document knows whether another cell follows. */
export function approvalCells({ block }: BlockContext): BlankFieldFact[] {
  const { table, text } = block
  if (table?.column !== 0) return []
  // In a table with headings of its own the first column is not a list of fields.
  const isPair = table.headers.length === 2
  if (!isPair || text.length > 60 || !APPROVAL_FIELD.test(text)) return []
  return [{ kind: 'blank-field', range: { start: 0, end: text.length }, label: text, isLast: true }]
}
