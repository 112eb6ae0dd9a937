import type { Authority } from '../core/authority'
import type { CoverageGroup } from '../core/coverage'
import type { Setting } from '../core/setting'
import type { Severity } from '../core/severity'
import type { SectionClass } from './section-class'

/** One specific that makes a mention into coverage: who, how often, a link. */
export interface CoveragePart {
  /** What is looked for, as it reads after “without”. */
  readonly label: string
  /** Where it counts: in the same passage as the topic, in the same statement, or anywhere in the document. */
  readonly where: 'near' | 'beside' | 'anywhere'
  /** A name or an address, which stands whatever problem there is in its sentence. */
  readonly isFact?: boolean
  readonly cues: readonly string[]
  /** What to add where only this is lacking; the item's own starter where it is not given. */
  readonly starter?: string
}

/** Something a document is expected to cover, as a page of `content/coverage/` describes it. */
export interface CoverageItem {
  readonly id: string
  readonly title: string
  readonly group: CoverageGroup
  /** “Nothing was found about …”. */
  readonly about: string
  readonly reason: string
  readonly severity: Severity
  readonly authority: readonly Authority[]
  /** Only expected in a policy, not in an information report that stands alone. */
  readonly policyOnly: boolean
  /** Settings to which it does not apply. */
  readonly notFor: readonly Setting[]
  readonly secondaryOnly: boolean
  /** Read in the version history, too. */
  readonly readsHistory: boolean
  /** Where it belongs, best first. */
  readonly belongs: readonly SectionClass[]
  /** Id of the item it is a part of. */
  readonly partOf?: string
  /** Words of a heading under which everything is about it. */
  readonly headings: readonly string[]
  /** Cues that establish the topic on their own … */
  readonly sure: readonly string[]
  /** … and cues of which two are needed. */
  readonly topic: readonly string[]
  readonly parts: readonly CoveragePart[]
  /** Parts that must be found for the item to be met. */
  readonly need: number
  /** Fewest words about it, in words. */
  readonly words: number
  /** Statements that contradict it. */
  readonly against: readonly string[]
  /** Cues of sentences that are about something else: nothing in them counts. */
  readonly unless?: readonly string[]
  /** Cues of sentences of which the next speaks on, where it does not name the item itself: that is about something else, too. */
  readonly unlessAfter?: readonly string[]
  /** Cues of sentences whose specifics belong to something else, where they do not name the item themselves. */
  readonly partsUnless?: readonly string[]
  /** Ids of terms that contradict it. */
  readonly againstTerms: readonly string[]
  /** A paragraph to begin with; [brackets] for what only the school knows. */
  readonly starter: string
}

/** A passage and the status it should be given. */
export interface CoverageExample {
  readonly id: string
  readonly status: 'met' | 'weak' | 'missing'
  readonly text: string
  readonly file: string
  readonly line: number
}
