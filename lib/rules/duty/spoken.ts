import type { BlockContext } from '../block-context'
import { parseSentence } from '../clause/parse-sentence'
import type { DutyReading } from './duty-check'
import { Passage } from './passage'

/** A sentence that a table, an answer or a contrast amounts to, read as if it stood in the block. */
export function spoken(context: BlockContext, text: string, earlier: string): DutyReading {
  const sentence = { text, range: { start: 0, end: text.length }, lead: 0, stem: null }
  return {
    context,
    passage: new Passage(sentence),
    written: () => new Passage(sentence),
    clauses: () =>
      parseSentence(sentence, {
        addressesParents: false,
        people: context.signals.people,
        around: null,
        previous: null,
      }),
    earlier,
    near: text,
  }
}
