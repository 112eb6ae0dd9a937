import type { Range } from './range'

/** A sentence of the document, shown as evidence. */
export interface ShownSentence {
  readonly text: string
  /** Where it stands, for whoever shows it (UTF-16); null where it cannot be gone to. */
  readonly place: Range | null
}
