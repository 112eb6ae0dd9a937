import { countedFirst } from '../lib/core/counted'
import { EmptyState } from './EmptyState'

interface Props {
  /** Number of problems that are hidden. */
  readonly hidden: number
  readonly onShowAll: () => void
}

/** Where the filter leaves no problem to be listed. */
export function NoMatch({ hidden, onShowAll }: Props) {
  return (
    <EmptyState
      sentence="No problem matches the filter."
      nextStep={`${countedFirst(hidden, 'problem is', 'problems are')} hidden.`}
    >
      <button type="button" onClick={onShowAll}>
        Show all
      </button>
    </EmptyState>
  )
}
