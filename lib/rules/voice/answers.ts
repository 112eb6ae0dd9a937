import { normalise } from '../../document/normalise'
import type { BlockContext } from '../block-context'
import type { VoiceSentence } from './sentence'

/** Characters of an answer to a heading; what is longer says by itself what it is about. */
export const SHORT_ANSWER = 80

/** The name of a column that asks: “Who decides”, “How often”, “Condition”, “Needed before it starts”. */
const ASKS =
  /^(?:who|whose|how|when|(?:is|are|does|do|must) |what (?:must|is needed|we need|parents)|frequency|condition|require|(?:needed|required) |(?:consent|permission|signature) (?:needed|required)|(?:decided|taken|agreed|made|signed|set|approved) (?:by|with)|decision)\b/i

/** “Whether a child has SEN | taken by”: a decision is. */
const TAKEN = /^taken(?= by\b)/i

/** What a sentence answers: the question before it, the heading above it, the name of its column. */
function questionOf(context: BlockContext, { range, lead }: VoiceSentence): string {
  const { block, section } = context
  const { table, text } = block
  if (table) {
    if (table.isHeader || table.column === 0 || !ASKS.test(table.header)) return ''
    return `${table.rowHeader} ${table.header.replace(TAKEN, 'decided')} `
  }
  const before = text.slice(0, range.start).trimEnd()
  if (before.endsWith('?')) return `${before.split(/[.!?]\s/).at(-1)} `
  const isFirst = before === '' && lead === 0 && range.end - range.start <= SHORT_ANSWER
  return isFirst && section.title.endsWith('?') ? `${section.title} ` : ''
}

/**
 * A sentence together with the question that it answers: “How often do we meet? Twice a year.” Null where it
 * answers none.
 */
export function asAnswer(context: BlockContext, sentence: VoiceSentence): VoiceSentence | null {
  const question = questionOf(context, sentence)
  if (question === '') return null
  const { start, end } = sentence.range
  const own = context.block.text.slice(start, end)
  return {
    ...sentence,
    normalised: normalise(question + own),
    lead: question.length,
    mentions: [],
    staff: null,
    ownFrom: normalise(question).text.length,
  }
}
