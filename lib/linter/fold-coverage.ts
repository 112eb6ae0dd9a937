import type { CoverageGroup, ItemCoverage } from '../core/coverage'
import type { Diagnostic } from '../core/diagnostic'
import { isAtLeast } from '../core/severity'
import { coverageItems } from '../knowledge/generated/coverage'
import { checkById, severityOf } from './check-registry'
import type { LintOptions } from './options'

/** The check that speaks for the lesser gaps of a group of items. */
const checkOf: Readonly<Record<CoverageGroup, string>> = {
  statutory: 'COVER-01',
  core: 'COVER-02',
  resolutions: 'COVER-03',
}

/** Things named in the message of those that are missing, and of those that are touched on; the rest are counted. */
const NAMED = { missing: 3, weak: 2 }

const itemById = new Map(coverageItems.map((item) => [item.id, item]))
const order = new Map(coverageItems.map(({ id }, index) => [id, index]))

/** “Bullying” within a sentence; “EHC” and “SENCO” stay. */
const inSentence = (title: string): string =>
  /^[A-Z][A-Z]/.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1)

/** “A; B” or “A; B; C; and 7 more”. */
function listOf(found: readonly Diagnostic[], most: number): string {
  const names = found.map(({ ruleId }) => inSentence(itemById.get(ruleId)?.title ?? ruleId))
  const more = names.length - most
  return [...names.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

function messageFor(own: readonly Diagnostic[], weak: ReadonlySet<string>): string {
  const missing = own.filter(({ ruleId }) => !weak.has(ruleId))
  const touched = own.filter(({ ruleId }) => weak.has(ruleId))
  return [
    missing.length > 0 ? `Not found: ${listOf(missing, NAMED.missing)}.` : '',
    touched.length > 0 ? `Only touched on: ${listOf(touched, NAMED.weak)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function foldedInto(
  group: CoverageGroup,
  found: readonly Diagnostic[],
  weak: ReadonlySet<string>,
  options: LintOptions,
): Diagnostic | null {
  const own = found.toSorted((a, b) => (order.get(a.ruleId) ?? 0) - (order.get(b.ruleId) ?? 0))
  const check = checkById(checkOf[group])
  const severity = severityOf(check, undefined, options)
  const [first] = own
  if (!first || severity === 'off' || !isAtLeast(severity, options.minSeverity ?? 'hint'))
    return null
  return {
    id: check.id,
    ruleId: check.id,
    category: check.category,
    severity,
    message: messageFor(own, weak),
    range: { start: 0, end: 0 },
    text: '',
    section: [],
    block: 0,
    authority: check.authority,
    fixes: [],
    note: 'The Coverage list shows each of them, with a paragraph to start from.',
    folded: own,
  }
}

/**
 * Makes one problem of the lesser gaps in coverage of each group: a document is not wrong in thirty places because
 * it leaves much to others. What matters more, and what stands alone, stays as it is.
 *
 * @param coverage what the document covers, asked for only where something is folded
 */
export function foldCoverage(
  diagnostics: readonly Diagnostic[],
  coverage: () => readonly ItemCoverage[],
  options: LintOptions,
): readonly Diagnostic[] {
  const byGroup = new Map<CoverageGroup, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const group = itemById.get(diagnostic.ruleId)?.group
    if (!group || isAtLeast(diagnostic.severity, 'warning')) continue
    byGroup.set(group, [...(byGroup.get(group) ?? []), diagnostic])
  }
  const many = [...byGroup].filter(([, own]) => own.length > 1)
  if (many.length === 0) return diagnostics
  const weak = new Set(coverage().flatMap(({ id, status }) => (status === 'weak' ? id : [])))
  const gone = new Set<Diagnostic>()
  const folded: Diagnostic[] = []
  for (const [group, own] of many) {
    for (const one of own) gone.add(one)
    const whole = foldedInto(group, own, weak, options)
    if (whole) folded.push(whole)
  }
  return [...folded, ...diagnostics.filter((one) => !gone.has(one))]
}
