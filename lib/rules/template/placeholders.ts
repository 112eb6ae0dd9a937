import { overlaps, type Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import { isInMarks } from '../contexts/quotation'
import { APPROVAL_FIELD, roleOf } from '../currency/date-role'
import type { BlankFieldFact } from '../currency/facts'
import { isInForm } from '../currency/policy-dates'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'
import { BRACKETED, IS_TRAIL, isGap } from './brackets'
import { placeholderForms } from './placeholder-forms'

const CONTENTS_LINE = /(?:(?<!\.)\.{4,}|(?<!…)…{2,}|(?<!\. )(?:\. ){4,})\s*\d{1,3}\s*$/m

/** Lines that readers fill in: “My name: ____”, “I wish someone had told me: ____”. */
const FILLED_BY_READERS =
  /\b(?:my|your|i|i['’]d|me|we['’]d|child['’]?s?|pupil['’]?s?|parent['’]?s?|carer['’]?s?)\b(?:[^_.\n]|_(?=[_ ])){0,80}[:?…]?\s*$/i

const isForReaders = ({ block }: BlockContext, { start, end }: Range): boolean =>
  /^[_.…\s]+$/.test(block.text.slice(start, end)) &&
  FILLED_BY_READERS.test(block.text.slice(Math.max(0, start - 90), start))

/** “(link)” that is a link. */
const isLinked = ({ block }: BlockContext, range: Range): boolean =>
  /^\((?:hyper|web ?)?link\)$/i.test(block.text.slice(range.start, range.end)) &&
  block.spans.some((span) => span.kind === 'link' && overlaps(span, range))

const SHOUTED_FIELD = /ADDRESS|NAME|DATE|NUMBER/
/** Pieces of which a text with a gap holds one. */
const anything = placeholderForms.flatMap(({ needs }) => (needs instanceof RegExp ? [] : needs))

function* gaps(context: BlockContext): Iterable<Range> {
  const { text } = context.block
  // “Dear [name]” in a model letter waits for each pupil's name.
  if (text.includes('[') && !isInForm(context)) {
    for (const match of IS_TRAIL.test(text) ? [] : text.matchAll(BRACKETED)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (!isGap(match.groups?.['inside'] ?? '', text.slice(0, match.index))) continue
      // A quotation may explain a word in brackets: “[the child] is at the centre”.
      if (isInMarks(context, range) || context.block.inQuotation) continue
      yield range
    }
  }
  if (!holdsAny(context.block, anything) && !SHOUTED_FIELD.test(text)) return
  for (const { needs, pattern, notInForms } of placeholderForms) {
    const mayHold = needs instanceof RegExp ? needs.test(text) : holdsAny(context.block, needs)
    if (!mayHold || (notInForms && (isInForm(context) || CONTENTS_LINE.test(text)))) continue
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].search(/\S/)
      yield { start, end: match.index + match[0].trimEnd().length }
    }
  }
}

const SIGNATURE = /\b(?:signed|signature|date)\b\W{0,3}[_.…]{3,}/i
const BLANK = /[_.…]{4,}/g

/** “Postholder ______  Date ______”: a line for somebody's hand, whoever they are. */
const isToBeSigned = (line: string): boolean =>
  SIGNATURE.test(line) && (line.match(BLANK)?.length ?? 0) > 1

/** The name of a post asks who holds it, and not who approved the document. */
const HOLDS_A_PERSON = /^\W*(?:SENCO|SENDCO|SEND? governor|governor for SEND?)\W*$/i

/** Says that a field of the document's own dates and names is what is empty. */
function approvalLabel({ block }: BlockContext, { start }: Range): string | null {
  if (block.table) {
    const { rowHeader, header, isHeader, headers, column } = block.table
    const labels = [rowHeader, isHeader ? (headers[column - 1] ?? '') : header]
    return (
      labels.find(
        (label) => label !== '' && APPROVAL_FIELD.test(label) && !HOLDS_A_PERSON.test(label),
      ) ?? null
    )
  }
  const line = block.text.slice(block.text.lastIndexOf('\n', start - 1) + 1, start)
  const label = /(?:^|[.|_…]|\s{3,})\s*([^.:|_…]{3,70}?)\s*[:–|-]?\s*$/.exec(line)?.[1] ?? ''
  const last = label.split(/\s{3,}/).at(-1) ?? ''
  if (APPROVAL_FIELD.test(label)) return label
  if (APPROVAL_FIELD.test(last)) return last
  const rest = /^[^\n]*/.exec(block.text.slice(start))?.[0] ?? ''
  if (label !== '' && isToBeSigned(line + rest)) return label
  return line.length < 80 && /\bon\s*$/i.test(line) && roleOf(line) === 'approved' ? line : null
}

/** Gaps of a template that nobody filled (CONS-03), and those of dates and approval as facts (DATE-05). */
export function placeholders(context: BlockContext): {
  findings: Finding[]
  facts: BlankFieldFact[]
} {
  const findings: Finding[] = []
  const facts: BlankFieldFact[] = []
  const taken: Range[] = []
  if (context.block.kind === 'code') return { findings, facts }
  for (const range of gaps(context)) {
    if (taken.some((other) => overlaps(other, range)) || isLinked(context, range)) continue
    if (isForReaders(context, range)) continue
    taken.push(range)
    if (
      isInMarks(context, range) &&
      !/[[{<_]/.test(context.block.text.slice(range.start, range.end))
    )
      continue
    const label = approvalLabel(context, range)
    if (label) facts.push({ kind: 'blank-field', range, label, isLast: false })
    else findings.push(gap(context, range))
  }
  return { findings, facts }
}

function gap({ block }: BlockContext, range: Range): Finding {
  const found = block.text.slice(range.start, range.end)
  const shown = found.length > 40 ? `${found.slice(0, 38)}…` : found
  return {
    ruleId: 'CONS-03',
    range,
    found,
    message: `“${shown}” is left over from a template or a draft: fill it in or take it out.`,
    fixes: [],
  }
}
