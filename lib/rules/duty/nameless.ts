import type { Range } from '../../core/range'
import type { JoinedSentence } from '../../document/joined-sentences'
import { Passage } from './passage'
import { spansOf, type WordingName } from './wordings'

/** Words with a capital, one after the other, and the comma after them: “Mrs Ann Hill,”. */
const CAPITALS = /(?:\b\p{Lu}[\p{L}'’-]*\.?,? ?)+/gu
/** What may be written with capitals and names nobody. */
const NO_NAMES: readonly WordingName[] = ['senco', 'other-post', 'teaching-post', 'between-posts']

/**
 * A sentence with the names of people blanked out, so that what stands around them reads on: “Our SENCO,
 * Mrs Hill, a teaching assistant” as “Our SENCO, a teaching assistant”. All offsets stay.
 */
export function withoutNames(passage: Passage): Passage {
  const { sentence } = passage
  const kept = NO_NAMES.flatMap((name) => spansOf(name, passage))
  const text = sentence.text.replace(CAPITALS, (words, index: number) =>
    blanked(words, index, kept),
  )
  const told: JoinedSentence = { ...sentence, text }
  return new Passage(told)
}

/** Some words with spaces for those that do not stand in one of the spans. */
const blanked = (words: string, index: number, kept: readonly Range[]): string =>
  words.replace(/[^ ]+ ?/g, (word, at: number) =>
    kept.some(({ start, end }) => start < index + at + word.trimEnd().length && end > index + at)
      ? word
      : ' '.repeat(word.length),
  )
