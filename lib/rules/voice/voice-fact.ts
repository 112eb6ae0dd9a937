import type { Range } from '../../core/range'
import type { VoiceCondition } from '../../knowledge/voice'
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

/** A wording that may have to be pointed out, depending on what stands around it. */
export interface VoiceFlagFact {
  readonly kind: 'voice-flag'
  readonly who: 'parent' | 'pupil'
  readonly condition: VoiceCondition
  /** What is offered instead, and the words of the bullet's stem that it would continue. */
  readonly rewrite: string
  readonly stem: string
  readonly finding: Finding
}
