import type { IgnoreScope } from './problem'

/** A decision to leave something as it is, in words, with what it keeps out of the list. */
export interface LeftOut {
  /** Tells the decision from others. */
  readonly key: string
  readonly scope: IgnoreScope
  /** Title of the check. */
  readonly title: string
  /** The words it is about; empty for a check as a whole. */
  readonly words: string
  /** Number of problems that it hides. */
  readonly count: number
}

/** Number of problems that decisions hide. */
export const countLeftOut = (leftOut: readonly LeftOut[]): number =>
  leftOut.reduce((sum, { count }) => sum + count, 0)
