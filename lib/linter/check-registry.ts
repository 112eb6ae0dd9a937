import type { Severity, SeveritySetting } from '../core/severity'
import type { Check } from '../knowledge/check'
import { checks } from '../knowledge/generated/checks'
import type { LintOptions } from './options'

const byId = new Map(checks.map((check) => [check.id, check]))

export const isCheck = (id: string): boolean => byId.has(id)

/**
 * What the pages say about a check.
 *
 * @throws RangeError for an id that no page declares
 */
export function checkById(id: string): Check {
  const check = byId.get(id)
  if (!check) throw new RangeError(`No page in content/ declares the check “${id}”.`)
  return check
}

/** The severity in force for a finding, or `off`. */
export function severityOf(
  check: Check,
  own: Severity | undefined,
  options: LintOptions,
): SeveritySetting {
  const set = options.severities?.[check.id] ?? options.severities?.[check.category]
  if (set) return set
  if (check.profiles && !check.profiles.includes(options.profile ?? 'mainstream')) return 'off'
  if (check.severity === 'off') return 'off'
  return own ?? check.severity
}
