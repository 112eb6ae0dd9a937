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
  const wanted = new Set<string>()
  for (const { finding } of reported)
    for (const rule of finding.givesWay?.to ?? []) wanted.add(rule)
  const byRule = new Map<string, Diagnostic[]>()
  const add = (diagnostic: Diagnostic): void => {
    if (!wanted.has(diagnostic.ruleId)) return
    const same = byRule.get(diagnostic.ruleId)
    if (same) same.push(diagnostic)
    else byRule.set(diagnostic.ruleId, [diagnostic])
  }
  if (wanted.size > 0)
    for (const { diagnostic } of reported) {
      add(diagnostic)
      diagnostic.folded?.forEach(add)
    }
  const kept: Diagnostic[] = []
  for (const { finding, diagnostic } of reported) {
    const { givesWay } = finding
    const isSaid = givesWay?.to.some((rule) =>
      byRule.get(rule)?.some(({ range }) => overlaps(range, givesWay.within)),
    )
    if (!isSaid) kept.push(diagnostic)
  }
  return kept
}
