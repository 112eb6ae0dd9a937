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
const BEFORE_LABEL = /(?:^|[.;|:)\]]\s+|\s{2,})(?=[^.;|:)\]]*$)/

/** What says in words that nothing is there; square brackets are a template’s, which another check tells. */
const SAID_BLANK =
  /^[\s.–-]*\((?:left )?(?:blank|empty|to follow|pending|not (?:yet )?(?:entered|known|set|agreed|approved|available)|to be (?:added|confirmed|completed|entered|agreed|set))\)[\s.]*$/i
const isBlankText = (text: string): boolean =>
  /^[\s.]*$|^\s*[–-]\s*$/.test(text) || SAID_BLANK.test(text)

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
    return { ...field, isBlank: isBlankText(line.slice(field.end, next?.start)) }
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

/** Dots for a hand to write on: “on the ...... day of ...... 20..”, “on … 20…”. */
const DOTS = '(?:\\.{4,}|…{2,})'
const GAP = '(?:\\.{2,}|…+)'
const DOTTED_DATE = `(?:the )?(?:${GAP} (?:day )?of ${GAP}(?:,? 20${GAP})?|${GAP},? ?20${GAP}|${DOTS})`
const APPROVED_ON = new RegExp(
  `\\b(?<label>(?:approved|adopted|agreed|ratified|signed|passed)\\b[^.…;:\\n]{0,80}?(?:\\b(?:on|dated)|,)) (?<gap>${DOTTED_DATE})`,
  'gi',
)

/** “The governors approved this policy on the ...... day of ...... 20..” */
const dottedDates = ({ block }: BlockContext): BlankFieldFact[] =>
  /\.\.|…/.test(block.text)
    ? [...block.text.matchAll(APPROVED_ON)].map((match) => ({
        kind: 'blank-field' as const,
        range: { start: match.index, end: match.index + match[0].length },
        label: match.groups?.['label'] ?? '',
        isLast: false,
      }))
    : []

/** Lists of fields hang from a line that names the document or its approval. */
const STEM =
  /\b(?:document (?:control|details|information|history)|polic(?:y|ies)|approvals?|version|review)\b[^.;]{0,30}\W*$/i

/** “Approved by:” and nothing behind it. */
export function blankFields(context: BlockContext): BlankFieldFact[] {
  const { block } = context
  if (block.table || block.kind === 'heading' || isInForm(context)) return []
  const dotted = dottedDates(context)
  if (dotted.length > 0 || !block.text.includes(':') || block.text.length > 600) return dotted
  const isFront =
    isFrontMatter(context) ||
    /^\W*signed\b/i.test(block.text) ||
    STEM.test(block.list?.stem?.text ?? '')
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
