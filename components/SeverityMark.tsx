import { type Severity, severityLabel } from '../lib/core/severity'

/** A shape of its own for every severity, so that colour is never needed to tell them apart. */
const shapes: Record<Severity, string> = {
  error: 'M8 1.5 14.5 8 8 14.5 1.5 8Z M8 4.6v4 M8 10.6v.9',
  warning: 'M8 1.8 15 14H1Z M8 6v4 M8 11.7v.8',
  information: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z M8 7.2v4.3 M8 4.6v.8',
  hint: 'M3 3h10v10H3Z M5.5 8h5',
}

interface Props {
  readonly severity: Severity
  /** Whether the word is shown beside the shape; it is always there for screen readers. */
  readonly withLabel?: boolean
}

/** The shape and the word for a severity. */
export function SeverityMark({ severity, withLabel = false }: Props) {
  const label = severityLabel(severity)
  return (
    <span class="severity" data-severity={severity} style={{ color: `var(--${severity})` }}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={shapes[severity]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linejoin="round"
          stroke-linecap="round"
        />
      </svg>
      <span class={withLabel ? 'severity-label' : 'visually-hidden'}>{label}</span>
    </span>
  )
}
