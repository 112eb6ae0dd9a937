import type { Range } from '../../core/range'
import { kindOfDocument } from '../coverage/kind'
import { factsOf, placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'

/** A plan that a board approves. */
const SCHOOL_PLAN = /\b(?:access\w*|equality|inclusion|development|improvement|action) plan\b/i

const blank = ({ document }: DocumentView, range: Range, label: string): DocumentFinding => ({
  ruleId: 'DATE-05',
  range,
  found: document.text.slice(range.start, range.end),
  message: `“${label.trim()}” is not filled in: give the date or the name.`,
  fixes: [],
})

/** The next block holds what the field asks for: the same row of a table, or a short line without a label. */
function isFilled({ document }: DocumentView, block: number): boolean {
  const field = document.blocks[block]
  const next = document.blocks[block + 1]
  if (!field || !next || next.kind === 'heading') return false
  if (field.table)
    return next.table?.table === field.table.table && next.table.row === field.table.row
  // An item of a list is filled in by nothing but itself.
  if (field.list) return false
  return next.text.length < 60 && !/^[^:]{3,60}:/.test(next.text)
}

/** Columns of a table's rows that hold something, by row, with the block of the first cell. */
function rowsBelow({ document }: DocumentView, header: number) {
  const { blocks } = document
  const table = blocks[header]?.table?.table
  const rows = new Map<number, { first: number; columns: Set<number> }>()
  for (let at = header + 1; blocks[at]?.table?.table === table; at++) {
    const place = blocks[at]?.table
    if (!place || place.isHeader) continue
    const row = rows.get(place.row) ?? { first: at, columns: new Set<number>() }
    row.columns.add(place.column)
    rows.set(place.row, row)
  }
  return rows
}

/** Rows of a table of versions or policies in which the cell for the approval is empty: one finding a row. */
function* blankCells(view: DocumentView): Iterable<DocumentFinding> {
  const told = new Set<number>()
  for (const { block, fact } of factsOf(view, 'approval-column')) {
    for (const { first, columns } of rowsBelow(view, block).values()) {
      // A row that names nothing is one to be used later.
      if (columns.has(fact.column) || !columns.has(0) || told.has(first)) continue
      told.add(first)
      const text = view.document.blocks[first]?.text ?? ''
      const range = placeOf(view, first, { start: 0, end: text.length })
      yield blank(view, range, fact.label)
    }
  }
}

const isJustBehind = (behind: Range, range: Range): boolean =>
  behind.start > range.start && behind.start - range.end <= 1

/** Dates and approvers that are left blank (DATE-05). */
export function* blankFieldFindings(view: DocumentView): Iterable<DocumentFinding> {
  // Minutes, job descriptions and a pupil's plan are signed by hand.
  if (kindOfDocument(view).isOtherPaper && !SCHOOL_PLAN.test(view.document.title ?? '')) return
  const fields = factsOf(view, 'blank-field')
  for (const { block, fact } of fields) {
    // “Date: ........”: the label and the dots are one field.
    const isToldBehind = fields.some(
      (other) => other.block === block && isJustBehind(other.fact.range, fact.range),
    )
    if (!isToldBehind && (!fact.isLast || !isFilled(view, block)))
      yield blank(view, placeOf(view, block, fact.range), fact.label)
  }
  yield* blankCells(view)
}
