import type { Range } from '../../core/range'

/** A sentence and how hard it is to read. */
export interface HardSentence {
  readonly range: Range
  readonly words: number
  /** Age of a reader who follows it with ease, in years. */
  readonly readingAge: number
}

/** What one block adds to the readability of its section. */
export interface ReadabilityFact {
  readonly kind: 'readability'
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Sentences in the passive. */
  readonly passive: number
  /** Speaks to the reader: “you”, “your child”. */
  readonly addresses: boolean
  /** The hardest sentences of the block, hardest first, three at most. */
  readonly hardest: readonly HardSentence[]
}

/** One item of a list. */
export interface ListItemFact {
  readonly kind: 'list-item'
}

export type LanguageFact = ReadabilityFact | ListItemFact
