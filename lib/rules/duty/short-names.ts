import type { Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import { mentionsIn } from '../clause/mentions'
import { tokenise } from '../clause/tokens'

/** What a group or a post is called for short, once its name was given: “the learning support team … that team”. */
const NOUN =
  '(?:teams?|departments?|panels?|offices?|committees?|faculty|assistants?|mentors?|leads?|leaders?|managers?|coaches|coach|co-?ordinators?|practitioners?|workers?|adults?)'
const SHORT = new RegExp(
  `\\b(?:the|that|this|these|those) (?:same )?(${NOUN})\\b(?! (?:of|for|in charge|meetings?|leaders?|members?|rooms?|hours)\\b)(?!['’-])`,
  'gi',
)

/** A short name in a sentence, and its noun in lower case. */
interface ShortName extends Range {
  readonly noun: string
}

/** The short names in a text, in order. */
export const shortNamesIn = (text: string): ShortName[] =>
  Array.from(text.matchAll(SHORT), ({ index, 0: words, 1: noun = '' }) => ({
    start: index,
    end: index + words.length,
    noun: noun.toLowerCase(),
  }))

/** Whether a text may hold one. */
export const mayHoldShortName = (text: string): boolean => text.search(SHORT) >= 0

/** The name that a text gives in full to those whom a noun is short for, with its article; undefined for none. */
export function fullNameOf(
  noun: string,
  text: string,
  { signals }: BlockContext,
): string | undefined {
  if (!text.toLowerCase().includes(` ${noun}`)) return undefined
  const tokens = tokenise(text)
  const named = mentionsIn(tokens, text, signals).findLast(({ first, end }) => {
    const last = tokens[end - 1]
    return end - first > 1 && last?.word === noun
  })
  if (!named) return undefined
  const { start = 0 } = tokens[named.first] ?? {}
  const { end = 0 } = tokens[named.end - 1] ?? {}
  return `the ${text.slice(start, end).replace(/['’]s?$/, '')}`
}
