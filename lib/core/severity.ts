/** How much a problem matters, most serious first. On screen: Must fix / Should fix / Consider / Note. */
export const severities = ['error', 'warning', 'information', 'hint'] as const

export type Severity = (typeof severities)[number]

/** A setting for one check: its severity, or `off`. */
export type SeveritySetting = Severity | 'off'

const labels: Record<Severity, string> = {
  error: 'Must fix',
  warning: 'Should fix',
  information: 'Consider',
  hint: 'Note',
}

/** The plain words shown to people. */
export const severityLabel = (severity: Severity): string => labels[severity]

/** 0 for the most serious, 3 for the least. */
export const severityRank = (severity: Severity): number => severities.indexOf(severity)

/** Whether `severity` is as serious as `threshold` or more so. */
export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  severityRank(severity) <= severityRank(threshold)

export const isSeverity = (value: unknown): value is Severity =>
  severities.some((severity) => severity === value)
