import { countedFirst } from '../lib/core/counted'
import { type Severity, severities } from '../lib/core/severity'
import { SeverityMark } from './SeverityMark'
import './document-line.css'

interface Props {
  readonly counts: Readonly<Record<Severity, number>>
  /** What can be done in the document, in words; null where there is no room to say it. */
  readonly tier: string | null
  /** Absent where there is no panel to open. */
  readonly onOpenPanel?: () => void
}

/** How the document in the tab stands, in one line. */
export function DocumentLine({ counts, tier, onOpenPanel }: Props) {
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0)
  return (
    <section class="document-line" aria-label="This document">
      <p>
        <strong>{total === 0 ? 'No problems' : countedFirst(total, 'problem', 'problems')}</strong>{' '}
        in this policy
      </p>
      <span class="document-counts">
        {severities
          .filter((severity) => counts[severity] > 0)
          .map((severity) => (
            <span key={severity} class="document-count">
              <SeverityMark severity={severity} />
              {counts[severity]}
            </span>
          ))}
      </span>
      {tier !== null && <p class="document-tier">{tier}</p>}
      {onOpenPanel && (
        <button type="button" onClick={onOpenPanel}>
          Open panel
        </button>
      )}
    </section>
  )
}
