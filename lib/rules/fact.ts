import type { Range } from '../core/range'
import type { ConsistencyFact } from './consistency/facts'
import type { CoverageFact } from './coverage/facts'
import type { CurrencyFact } from './currency/facts'
import type { AgencyFact } from './duty/agentless'
import type { LanguageFact } from './language/facts'
import type { LikenessFact } from './likeness/likeness-fact'
import type { VoiceFact, VoiceFlagFact } from './voice/voice-fact'

/**
 * What one block contributes to the picture of the whole document. Facts are pure functions of a
 * block and its section; document checks fold over them, so that an edit costs one block.
 */
export interface TermFact {
  readonly kind: 'term'
  readonly term: string
  /** In the block's text. */
  readonly range: Range
}

/** A statement that rests on the Code or the law, whether it says so or not. */
export interface RestingFact {
  readonly kind: 'resting'
  /** Id of the claim in `content/citations/claims.md`. */
  readonly claim: string
  /** From its first word to the end of its sentence, in the block's text. */
  readonly range: Range
  /** The sentence names the Code, an Act or regulations. */
  readonly named: boolean
}

export type Fact =
  | TermFact
  | RestingFact
  | CurrencyFact
  | ConsistencyFact
  | LanguageFact
  | VoiceFact
  | VoiceFlagFact
  | CoverageFact
  | AgencyFact
  | LikenessFact

/** A fact with the index of the block that states it. */
export interface LocatedFact<F extends Fact = Fact> {
  readonly block: number
  readonly fact: F
}
