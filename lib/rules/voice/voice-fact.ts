import type { Range } from '../../core/range'
import type { Finding } from '../finding'
import type { Say } from './score'

/** What one sentence says about the part of parents and pupils. */
export interface VoiceFact {
  readonly kind: 'voice'
  /** The sentence, in the block. */
  readonly range: Range
  /** Null where they are not named. */
  readonly parent: Say | null
  readonly pupil: Say | null
  /** Points (V1–V22) that the sentence or one just before it in the block speaks of. */
  readonly points: readonly string[]
  /** A label in front of it says what it is about, and not the heading above. */
  readonly isLabelled: boolean
  /** Warm words without more. */
  readonly isSlogan: boolean
  /** Tells when, how, or what comes of it. */
  readonly isConcrete: boolean
}

/** What lets a wording stand, seen from its surroundings. */
export type FlagCondition =
  /** Not where the same people agree or decide close by. */
  | 'agreed-near'
  /** Not where they agree beforehand. */
  | 'agreed-first'
  /** Not where families or pupils are asked in the same sentence or the next two. */
  | 'asked-after'
  /** Not where something concrete follows. */
  | 'bare'
  /** Not where the section involves them. */
  | 'only-way'
  /** Not where the document says that families are met each term. */
  | 'only-frequency'
  /** Only in documents for people over 16. */
  | 'over-16'
  /** Only in documents of places where everybody is over 16. */
  | 'only-over-16'
  | 'always'

/** A wording that may have to be pointed out, depending on what stands around it. */
export interface VoiceFlagFact {
  readonly kind: 'voice-flag'
  readonly who: 'parent' | 'pupil'
  readonly condition: FlagCondition
  /** What is offered instead, and the words of the bullet's stem that it would continue. */
  readonly rewrite: string
  readonly stem: string
  readonly finding: Finding
}
