import type { ComponentChildren } from 'preact'
import './empty-state.css'

interface Props {
  /** What there is, or is not. */
  readonly sentence: string
  /** What to do next. */
  readonly nextStep: string
  /** Buttons that do it. */
  readonly children?: ComponentChildren
}

/** Where nothing is to be listed: one sentence and one next step. */
export function EmptyState({ sentence, nextStep, children }: Props) {
  return (
    <div class="empty-state">
      <p class="empty-state-sentence">{sentence}</p>
      <p>{nextStep}</p>
      {children && <div class="empty-state-buttons">{children}</div>}
    </div>
  )
}
