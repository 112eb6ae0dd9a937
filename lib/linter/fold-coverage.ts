import type { CoverageGroup } from '../core/coverage'
import type { Diagnostic } from '../core/diagnostic'
import { isAtLeast } from '../core/severity'
import { coverageItems } from '../knowledge/generated/coverage'
import { checkById, severityOf } from './check-registry'
import type { LintOptions } from './options'
import { suppresses } from './suppression'

/** The check that speaks for the lesser gaps of a group of items. */
const checkOf: Readonly<Record<CoverageGroup, string>> = {
  statutory: 'COVER-01',
  core: 'COVER-02',
  resolutions: 'COVER-03',
}

/** Things named in the message; the rest are counted. */
const NAMED = 4

const itemById = new Map(coverageItems.map((item) => [item.id, item]))
const order = new Map(coverageItems.map(({ id }, index) => [id, index]))

/** “A, B and C” or “A, B, C, D and 7 more”. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, NAMED)
  const more = names.length - shown.length
  const last = more > 0 ? `${more} more` : shown.pop()
  return shown.length > 0 ? `${shown.join('; ')} and ${last}` : (last ?? '')
}

function foldedInto(
  group: CoverageGroup,
  found: readonly Diagnostic[],
  options: LintOptions,
): Diagnostic | null {
  const own = found.toSorted((a, b) => (order.get(a.ruleId) ?? 0) - (order.get(b.ruleId) ?? 0))
  const check = checkById(checkOf[group])
  const severity = severityOf(check, undefined, options)
  const [first] = own
  if (!first || severity === 'off' || !isAtLeast(severity, options.minSeverity ?? 'hint'))
    return null
  const names = own.map(({ ruleId }) => itemById.get(ruleId)?.about ?? ruleId)
  return {
    id: check.id,
    ruleId: check.id,
    category: check.category,
    severity,
    message: `Little or nothing was found about ${listOf(names)}.`,
    range: { start: 0, end: 0 },
    text: '',
    section: [],
    block: 0,
    authority: check.authority,
    fixes: [],
    note: `Coverage shows each of them: ${own.map(({ ruleId }) => ruleId).join(', ')}.`,
    folded: own,
  }
}

/**
 * Makes one problem of the lesser gaps in coverage of each group: a document is not wrong in thirty places because
 * it leaves much to others. What matters more, and what stands alone, stays as it is.
 */
export function foldCoverage(
  diagnostics: readonly Diagnostic[],
  options: LintOptions,
): readonly Diagnostic[] {
  const byGroup = new Map<CoverageGroup, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const group = itemById.get(diagnostic.ruleId)?.group
    if (!group || isAtLeast(diagnostic.severity, 'warning')) continue
    byGroup.set(group, [...(byGroup.get(group) ?? []), diagnostic])
  }
  const gone = new Set<Diagnostic>()
  const folded: Diagnostic[] = []
  for (const [group, own] of byGroup) {
    if (own.length < 2) continue
    for (const one of own) gone.add(one)
    const whole = foldedInto(group, own, options)
    if (whole && !options.suppressions?.some((one) => suppresses(one, whole))) folded.push(whole)
  }
  if (gone.size === 0) return diagnostics
  return [...folded, ...diagnostics.filter((one) => !gone.has(one))]
}
