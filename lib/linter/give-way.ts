import type { Diagnostic } from '../core/diagnostic'
import { overlaps } from '../core/range'
import type { DocumentFinding } from '../rules/rule'

/** A problem with the finding it was made from. */
export interface Reported {
  readonly finding: Omit<DocumentFinding, 'range'>
  readonly diagnostic: Diagnostic
}

/** Leaves out what another check says better of the same sentence. */
export function afterGivingWay(reported: readonly Reported[]): Diagnostic[] {
  const byRule = new Map<string, Diagnostic[]>()
  const wanted = new Set(reported.flatMap(({ finding }) => finding.givesWay?.to ?? []))
  for (const diagnostic of reported.flatMap(({ diagnostic: one }) => [
    one,
    ...(one.folded ?? []),
  ])) {
    if (!wanted.has(diagnostic.ruleId)) continue
    const same = byRule.get(diagnostic.ruleId)
    if (same) same.push(diagnostic)
    else byRule.set(diagnostic.ruleId, [diagnostic])
  }
  return reported
    .filter(
      ({ finding: { givesWay } }) =>
        !givesWay?.to.some((rule) =>
          byRule.get(rule)?.some(({ range }) => overlaps(range, givesWay.within)),
        ),
    )
    .map(({ diagnostic }) => diagnostic)
}
