import type { PreviewedChange } from '../../components/FixAllDialog'
import type { ListedProblem } from '../../lib/session/panel-protocol'

/** The changes that Fix all would make, in order of place, with the words around them. */
export const changesOf = (
  listed: readonly ListedProblem[],
  safe: ReadonlySet<string>,
): PreviewedChange[] =>
  listed.flatMap(({ problem, before, after }) => {
    const { id, text, fixes } = problem.diagnostic
    const [fix] = fixes
    return fix && safe.has(id)
      ? [{ id, before, found: text, replacement: fix.replacement, after }]
      : []
  })
