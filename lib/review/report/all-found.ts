import type { Diagnostic } from '../../core/diagnostic'
import { compareRanges } from '../../core/range'

/**
 * What every check found, for programs that ask for a check by its id: people read of one problem where several have
 * the same cause. Gaps in coverage have a list of their own.
 */
export const allFound = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics
    .flatMap((one) => (one.category === 'coverage' ? one : [one, ...(one.folded ?? [])]))
    .toSorted((a, b) => compareRanges(a.range, b.range))
