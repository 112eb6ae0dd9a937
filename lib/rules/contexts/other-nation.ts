import type { Range } from '../../core/range'
import type { BlockContext } from '../block-context'

const ELSEWHERE =
  /\b(?:[Ii]n|from|of|across|into|to) (?:Wales|Scotland|Northern Ireland|Ireland|the Republic of Ireland|the United States|America|Ohio|California|Texas|Canada|New Zealand|South Africa|Australia)\b|\b(?:Welsh|Scottish|Northern Irish|Northern Ireland|Irish|American|Australian|Canadian|US) (?:school|law|system|Code|authorit|polic|pupil|Government|term|equivalent)/

/** A sentence about another country's system, in a document about England. */
export function isAboutOtherNation(context: BlockContext, range: Range): boolean {
  const sentence = context.sentenceAt(range.start)
  return ELSEWHERE.test(context.block.text.slice(sentence.start, sentence.end))
}
