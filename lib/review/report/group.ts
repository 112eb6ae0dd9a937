import type { Diagnostic } from '../../core/diagnostic'
import { type Severity, severities, severityLabel } from '../../core/severity'

export const countBySeverity = (diagnostics: readonly Diagnostic[]): Record<Severity, number> => ({
  error: diagnostics.filter(({ severity }) => severity === 'error').length,
  warning: diagnostics.filter(({ severity }) => severity === 'warning').length,
  information: diagnostics.filter(({ severity }) => severity === 'information').length,
  hint: diagnostics.filter(({ severity }) => severity === 'hint').length,
})

/** “3 must fix, 2 should fix”, leaving out what there is none of. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const counts = countBySeverity(diagnostics)
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severityLabel(severity).toLowerCase()}`)
  return parts.length > 0 ? parts.join(', ') : 'nothing to fix'
}
