import type { LocatedCitation } from './citation'
import type { Resolution } from './resolution'

/** A citation of one place and what can be said of it. Offsets are in the document's text. */
export interface JudgedCitation {
  readonly citation: LocatedCitation
  readonly resolution: Resolution
}
