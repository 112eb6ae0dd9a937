import type { Range } from '../../core/range'
import { type JoinedSentence, ownRange } from '../../document/joined-sentences'
import { type NormalisedText, normalise } from '../../document/normalise'

const ALL = /\S.*\S/

/** A sentence with its stem, in one alphabet, and the way back to the block. */
export class Passage {
  readonly words: NormalisedText
  #withoutSend: string | undefined
  #whole: Range | null | undefined

  constructor(readonly sentence: JoinedSentence) {
    this.words = normalise(sentence.text)
  }

  get text(): string {
    return this.words.text
  }

  /** The text with another verb of its length for “send”, which is no SEND; offsets stay. */
  get withoutSend(): string {
    this.#withoutSend ??= this.text.replace(/\bsend\b/g, 'post')
    return this.#withoutSend
  }

  /** All of it, without the white space around it; null for less than two characters. */
  get whole(): Range | null {
    if (this.#whole === undefined) this.#whole = this.find(ALL)
    return this.#whole
  }

  /** The first occurrence, in offsets of the sentence's own text. */
  find(pattern: RegExp, from = 0): Range | null {
    const match = pattern.exec(from === 0 ? this.text : this.text.slice(from))
    if (!match || match[0] === '') return null
    const start = from + match.index
    return this.span(start, start + match[0].length)
  }

  /** Offsets of `text` in the sentence's own text. */
  span(start: number, end: number): Range {
    const { toOriginal } = this.words
    return { start: toOriginal(start), end: toOriginal(end - 1) + 1 }
  }
}

/**
 * The part of a span of a joined sentence that stands in the block itself, or null when all of it
 * is in the stem.
 */
export function partInBlock(sentence: JoinedSentence, span: Range): Range | null {
  if (span.end <= sentence.lead) return null
  return ownRange(sentence, { start: Math.max(span.start, sentence.lead), end: span.end })
}
