import { type Severity, severities, severityLabel } from '../lib/core/severity'
import { SeverityMark } from './SeverityMark'
import './severity-filter.css'

interface Props {
  readonly counts: Readonly<Record<Severity, number>>
  readonly hidden: ReadonlySet<Severity>
  readonly onToggle: (severity: Severity) => void
}

/** Counts by severity; each can be shown or hidden. */
export function SeverityFilter({ counts, hidden, onToggle }: Props) {
  return (
    <fieldset class="severity-filter">
      <legend class="visually-hidden">Show problems by severity</legend>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={!hidden.has(severity)}
          title={severityLabel(severity)}
          onClick={() => onToggle(severity)}
        >
          <SeverityMark severity={severity} />
          <span class="severity-filter-count">{counts[severity]}</span>
        </button>
      ))}
    </fieldset>
  )
}
