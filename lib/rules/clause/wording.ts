import type { Range } from '../../core/range'
import type { Token } from './tokens'
import { isNegative, isWord } from './words'

/** The words of one sentence by their place, and steps over the small ones. */
export class Wording {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {}

  word(at: number): string {
    return this.tokens[at]?.word ?? ''
  }

  /** Offsets in the text of some tokens; empty, at the first, when there are none. */
  range(first: number, end: number): Range {
    const start = this.tokens[first]?.start ?? this.text.length
    return { start, end: Math.max(start, this.tokens[end - 1]?.end ?? start) }
  }

  /** The first of the adverbs and negatives that stand directly before a token, or the token. */
  beforeAdverbs(at: number): number {
    let start = at
    while (
      start > 0 &&
      (isWord(this.word(start - 1), 'adverb') || isNegative(this.word(start - 1)))
    )
      start--
    return start
  }

  afterAdverbs(at: number): number {
    let next = at
    while (isWord(this.word(next), 'adverb') || this.word(next) === ':') next++
    return next
  }
}
