import type { PreviewedChange } from '../../components/FixAllDialog'
import type { ItemCoverage } from '../../lib/core/coverage'
import type { LeftOut } from '../../lib/core/left-out'
import type { NatureRead } from '../../lib/core/nature'
import { surroundingsOf } from '../../lib/core/surroundings'
import type { VoiceMapModel } from '../../lib/core/voice-map'
import type { PlacedProblem } from '../../lib/hosts/desk/placed-problem'
import type { Progress } from './protocol'

/** What the page shows around the editor. */
export interface DeskState {
  readonly title: string
  readonly placed: readonly PlacedProblem[]
  /** Problems that others in the list speak for. */
  readonly folded: readonly PlacedProblem[]
  /** What decisions keep out of the list. */
  readonly leftOut: readonly LeftOut[]
  /** How far the first check of a document has come; null once it is done. */
  readonly progress: Progress | null
  /** Null until a text was checked. */
  readonly voice: VoiceMapModel | null
  readonly coverage: readonly ItemCoverage[]
  /** What it was checked as; null until a text was checked. */
  readonly nature: NatureRead | null
  readonly selected: string | null
  /** Number of safe fixes. */
  readonly safe: number
  readonly hasText: boolean
  /** One sentence about what is going on. */
  readonly notice: string
  /** Takes back what the notice tells of; null where there is nothing to take back. */
  readonly undo: (() => void) | null
}

export const emptyDesk: DeskState = {
  title: 'Desk',
  placed: [],
  folded: [],
  leftOut: [],
  progress: null,
  voice: null,
  coverage: [],
  nature: null,
  selected: null,
  safe: 0,
  hasText: false,
  notice: '',
  undo: null,
}

/** Problems with a safe fix, in order; of two that overlap, the first. */
export function safeOnes(placed: readonly PlacedProblem[]): PlacedProblem[] {
  let end = -1
  return placed.filter(({ problem, place }) => {
    if (!problem.diagnostic.fixes[0]?.isSafe || place.start < end) return false
    end = place.end
    return true
  })
}

/** The changes that Fix all would make in a text, in order, with their surroundings. */
export const safeChanges = (placed: readonly PlacedProblem[], text: string): PreviewedChange[] =>
  safeOnes(placed).flatMap(({ problem, place }) => {
    const [fix] = problem.diagnostic.fixes
    if (!fix) return []
    return [
      {
        id: problem.diagnostic.id,
        found: text.slice(place.start, place.end),
        replacement: fix.replacement,
        ...surroundingsOf(text, place),
      },
    ]
  })
