import type { Mode } from '../host'
import type { WordFrame } from './frame'
import { INPUT } from './selectors'

/** Told from the kind of frame and the state of the hidden input, in every language of the interface. */
export function readMode(page: Document, frame: WordFrame, tracking: boolean): Mode {
  if (frame.kind === 'viewer') return 'viewing'
  const input = page.querySelector(INPUT)
  if (!input) return 'unknown'
  const isClosed =
    input.getAttribute('aria-readonly') === 'true' ||
    input.getAttribute('contenteditable') === 'false'
  if (isClosed) return 'viewing'
  return tracking ? 'suggesting' : 'editing'
}
