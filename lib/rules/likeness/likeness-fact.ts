import type { Finding } from '../finding'

/** A sentence that reads like a fault; what of it is said depends on what the other checks say. */
export interface LikenessFact {
  readonly kind: 'likeness'
  /** From 0 to 1. */
  readonly probability: number
  /** The range is that of the sentence, in the block's text. */
  readonly finding: Finding
}
