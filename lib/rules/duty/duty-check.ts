import type { BlockContext } from '../block-context'
import type { Clause } from '../clause/clause'
import type { Finding } from '../finding'
import type { Passage } from './passage'

/** What a duty check reads: one sentence that holds one of its words. */
export interface DutyReading {
  readonly context: BlockContext
  /** Without those of whom it says that they are not meant. */
  readonly passage: Passage
  /** The same with all its words. */
  readonly written: () => Passage
  /** The clauses of the sentence, worked out when first asked for. */
  readonly clauses: () => readonly Clause[]
  /** The sentences of the block before this one, and what they hang from. */
  readonly earlier: string
  /** The sentence and what stands around it: where triggers are looked for. */
  readonly near: string
}

/** One check of duties on one sentence. */
export interface DutyCheck {
  /** Tests one word, in lower case; without one that passes in the block it has nothing to say. */
  readonly words: RegExp
  /** Without a match in the sentence it has nothing to say. */
  readonly trigger: RegExp
  /** Reads for itself what a sentence denies. */
  readonly readsDenials?: boolean
  /** Finds what is a law's title itself. */
  readonly readsTitles?: boolean
  check(reading: DutyReading): Iterable<Finding>
}
