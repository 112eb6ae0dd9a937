import { authorNotes } from './author-notes'
import { gapForms } from './gap-forms'
import type { PlaceholderForm } from './placeholder-form'
import { unfinished } from './unfinished'

/** Everything that waits to be filled in or taken out, but for square brackets. */
export const placeholderForms: readonly PlaceholderForm[] = [
  ...gapForms,
  ...authorNotes,
  ...unfinished,
]
