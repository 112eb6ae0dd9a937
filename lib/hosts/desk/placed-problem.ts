import type { Problem } from '../../core/problem'
import type { Range } from '../../core/range'

/** A problem with its place in the text that the editor shows (UTF-16). */
export interface PlacedProblem {
  readonly problem: Problem
  readonly place: Range
}
