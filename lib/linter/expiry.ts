import { severityRank } from '../core/severity'
import type { Check } from '../knowledge/check'
import type { Finding } from '../rules/finding'

type Reported = Omit<Finding, 'range'>

const DAY = 86_400_000

/**
 * What a check on a changing area may still say on a day: past the days its page gives, counted from the
 * last comparison with its sources, it points to gov.uk, offers no fix and is something to consider at most.
 */
export function expired(check: Check, finding: Reported, asOf: string): Reported {
  if (check.expiresAfter === undefined) return finding
  const checkedOn = check.authority.map((source) => source.checkedOn).sort()[0]
  if (checkedOn === undefined) return finding
  if ((Date.parse(asOf) - Date.parse(checkedOn)) / DAY <= check.expiresAfter) return finding
  const severity = finding.severity ?? check.severity
  const isMild = severity !== 'off' && severityRank(severity) > severityRank('information')
  return {
    ...finding,
    message: `This area is changing: check gov.uk for what is in force now (last checked ${checkedOn}).`,
    fixes: [],
    ...(isMild || severity === 'off' ? {} : { severity: 'information' as const }),
  }
}
