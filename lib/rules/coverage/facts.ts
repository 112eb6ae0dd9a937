import type { Range } from '../../core/range'

/** Words in a block that bear on something a document should cover. */
export interface CoverageHit extends Range {
  /** Index of the cue, in the block's own numbering of `cue-index.ts`. */
  readonly cue: number
  /** Number of the sentence in its block. */
  readonly sentence: number
  /** The sentence itself, in the block's text. */
  readonly said: Range
  /** It denies something, or leaves a gap to be filled in. */
  readonly isOpen: boolean
}

export interface CoverageFact {
  readonly kind: 'coverage'
  /** In the block's text, in order of place. */
  readonly hits: readonly CoverageHit[]
}
