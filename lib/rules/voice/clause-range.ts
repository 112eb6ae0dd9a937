import type { Range } from '../../core/range'
import type { VoiceSentence } from './sentence'

const NEW_CLAUSE = String.raw`[;:]\s*|, (?:and |but |so |while |whereas )|,? and (?=(?:the|parents?|pupils?|children|we|they|it|our|this)\b)`
const STOPS = /[\s.,;:!?]+$/

/** The clause around a span of a text. */
function clauseAround(text: string, span: Range): Range {
  let start = 0
  for (const match of text.slice(0, span.start).matchAll(new RegExp(NEW_CLAUSE, 'gi')))
    start = match.index + match[0].length
  const after = new RegExp(NEW_CLAUSE, 'i').exec(text.slice(span.end))
  const end = after ? span.end + after.index : text.length
  return { start, end: start + text.slice(start, end).replace(STOPS, '').length }
}

/** The clause around a span of a joined sentence, as it stands in the block. */
export interface OwnClause {
  readonly range: Range
  /** It continues a bullet's stem or a row's name, so that it is no clause by itself. */
  readonly continues: boolean
}

/** Null when the span lies in the stem, which is judged where it stands. */
export function ownClause(sentence: VoiceSentence, span: Range): OwnClause | null {
  const { normalised, lead, range } = sentence
  const clause = clauseAround(normalised.text, span)
  const start = normalised.toOriginal(clause.start)
  const end = normalised.toOriginal(Math.max(clause.start, clause.end - 1)) + 1
  if (end <= lead || normalised.toOriginal(span.end - 1) + 1 <= lead) return null
  const continues = start < lead
  const shift = range.start - lead
  return {
    range: { start: (continues ? lead : start) + shift, end: Math.min(end + shift, range.end) },
    continues,
  }
}
