import type { CodeAction } from '../core/code-action'
import type { Diagnostic } from '../core/diagnostic'
import { overlaps } from '../core/range'
import type { Reported } from './give-way'

/** The fixes of a problem for a wider one that holds it; none where it reaches outside. */
function widened({ range, fixes }: Diagnostic, { range: whole, text }: Diagnostic): CodeAction[] {
  if (range.start < whole.start || range.end > whole.end) return []
  const before = text.slice(0, range.start - whole.start)
  const after = text.slice(range.end - whole.start)
  return fixes.map((fix) => ({ ...fix, replacement: `${before}${fix.replacement}${after}` }))
}

function speakingFor(own: Diagnostic, folded: readonly Diagnostic[]): Diagnostic {
  const taken = folded.length === 1 ? folded.flatMap((one) => widened(one, own)) : []
  const rest =
    taken.length > 0 ? own.fixes.map((fix) => ({ ...fix, isPreferred: false })) : own.fixes
  return { ...own, folded, fixes: [...taken, ...rest] }
}

/** Makes one problem of two that say the same of the same words: a fix for the words alone comes first. */
export function afterSpeakingFor(reported: readonly Reported[]): readonly Reported[] {
  const wanted = new Set(reported.flatMap(({ finding }) => finding.speaksFor ?? []))
  if (wanted.size === 0) return reported
  const others = reported.filter(({ diagnostic }) => wanted.has(diagnostic.ruleId))
  const gone = new Set<Reported>()
  const spoken = reported.map((one) => {
    const folded = others.filter(
      ({ diagnostic: { ruleId, range } }) =>
        one.finding.speaksFor?.includes(ruleId) && overlaps(range, one.diagnostic.range),
    )
    for (const other of folded) gone.add(other)
    if (folded.length === 0) return one
    const diagnostics = folded.map(({ diagnostic }) => diagnostic)
    return { ...one, diagnostic: speakingFor(one.diagnostic, diagnostics) }
  })
  return spoken.filter((one) => !gone.has(one))
}
