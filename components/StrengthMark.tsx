import type { Force } from '../lib/core/paragraph-view'
import './strength-mark.css'

interface Props {
  readonly force: Force
  /** The force in words: “Must”, “Should and may”. */
  readonly label: string
}

/** The force of a paragraph, told by its word first and by its frame second. */
export function StrengthMark({ force, label }: Props) {
  return (
    <span class="strength" data-force={force}>
      {label}
    </span>
  )
}
