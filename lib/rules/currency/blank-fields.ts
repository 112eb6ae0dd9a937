import type { BlockContext } from '../block-context'
import { APPROVAL_FIELD } from './date-role'
import type { BlankFieldFact } from './facts'
import { isFrontMatter, isInForm, linesOf } from './policy-dates'

interface Field {
  readonly label: string
  readonly start: number
  /** Just behind the colon. */
  readonly end: number
  readonly isBlank: boolean
}

/** What parts one field of a line from the next. */
const BEFORE_LABEL = /(?:^|[.;|:]\s+|\s{2,})(?=[^.;|:]*$)/

/** Fields for who approved a document and when, in one line: “Approved by: Date: 1 May 2026”. */
function fieldsOf(line: string): Field[] {
  const fields: Field[] = []
  for (const colon of line.matchAll(/:/g)) {
    const before = line.slice(0, colon.index)
    const at = BEFORE_LABEL.exec(before)
    const start = at ? at.index + at[0].length : 0
    const label = before.slice(start).trim()
    if (label.length >= 3 && label.length <= 60 && APPROVAL_FIELD.test(label))
      fields.push({ label, start, end: colon.index + 1, isBlank: false })
  }
  return fields.map((field, index) => {
    const next = fields[index + 1]
    return { ...field, isBlank: /^[\s.]*$/.test(line.slice(field.end, next?.start)) }
  })
}

/** Words by which fields are the document's own, wherever they stand. */
const OF_DOCUMENT =
  /\b(?:approv\w*|adopt\w*|agreed|ratif\w*|reviews?|governors|governing|version|headteacher)\b/i

/** A line of several fields for somebody’s hand is filled in on paper. */
const SIGNED_BY_HAND = /\bsign(?:ed|ature)\b/i

/** Several fields beside each other, of which one is filled in, make a line about the document. */
const isApprovalLine = (fields: readonly Field[]): boolean =>
  fields.length > 1 && fields.some(({ label }) => OF_DOCUMENT.test(label))

/** “Approved by:” and nothing behind it. */
export function blankFields(context: BlockContext): BlankFieldFact[] {
  const { block } = context
  if (block.table || block.kind === 'heading' || !block.text.includes(':') || isInForm(context))
    return []
  const isFront = isFrontMatter(context) || /^\W*signed\b/i.test(block.text)
  if (block.text.length > 600) return []
  const lines = linesOf(block.text)
  return lines.flatMap((line, index) => {
    const fields = fieldsOf(line.text)
    if (!isFront && !isApprovalLine(fields)) return []
    return fields
      .filter(({ isBlank, label }) => isBlank && !(SIGNED_BY_HAND.test(label) && fields.length > 1))
      .map(({ label, start, end }) => ({
        kind: 'blank-field' as const,
        range: { start: line.start + start, end: line.start + end },
        label,
        isLast: index === lines.length - 1 && line.text.slice(end).trim() === '',
      }))
  })
}
