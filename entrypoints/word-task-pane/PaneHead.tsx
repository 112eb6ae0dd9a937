import type { Mode } from '../../lib/hosts/host'
import { reasonText } from '../../lib/hosts/reason'
import type { PaneState } from './pane-controller'

interface Props {
  readonly state: PaneState
  readonly onAgain: () => void
}

const modes: Record<Mode, string> = {
  editing: 'Fixes are made in the document, one at a time.',
  suggesting: 'Changes are being tracked, so fixes are made as tracked changes.',
  viewing: '',
  unknown: 'Fixes are made in the document. This Word does not say whether changes are tracked.',
}

/** Which document this is, what can be done in it, and the way to have it read again. */
export function PaneHead({ state, onAgain }: Props) {
  const { title, mode, capability } = state
  const reasons = capability.reasons.map(reasonText)
  return (
    <header class="pane-head">
      <div class="pane-title">
        <h1 title={title}>{title || 'Untitled document'}</h1>
        <button type="button" onClick={onAgain}>
          Check again
        </button>
      </div>
      {reasons.length === 0 && <p>{modes[mode]}</p>}
      {reasons.map(({ sentence, nextStep }) => (
        <p key={sentence}>
          {sentence} <strong>{nextStep}</strong>
        </p>
      ))}
    </header>
  )
}
