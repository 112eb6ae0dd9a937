import type { Range } from '../core/range'
import { severityRank } from '../core/severity'
import type { Block } from '../document/policy-document'
import type { Check } from '../knowledge/check'
import type { Finding } from '../rules/finding'
import { isUnlikeFaults } from '../rules/likeness/unlike-faults'

type Reported = Omit<Finding, 'range'>

/**
 * What a check may still say of a sentence that, as a whole, reads unlike any fault: something to consider at most.
 *
 * It depends on the block's text and the stems above it alone; a block whose stem changes is another object.
 *
 * @param range offsets in the block's text
 */
export function doubted(check: Check, finding: Reported, block: Block, range: Range): Reported {
  const severity = finding.severity ?? check.severity
  if (severity === 'off' || severityRank(severity) > severityRank('warning')) return finding
  return isUnlikeFaults(finding.ruleId, block, range)
    ? { ...finding, severity: 'information' }
    : finding
}
