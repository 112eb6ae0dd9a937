import type { CodeAction } from '../core/code-action'
import type { Range } from '../core/range'
import type { Severity } from '../core/severity'

/** What a block check reports. Offsets are relative to the block's text. */
export interface Finding {
  readonly ruleId: string
  readonly range: Range
  /** Fills the check's message template, in quotation marks. */
  readonly found: string
  /** What the message begins with where it quotes no words: “This section”. Stands without quotation marks. */
  readonly subject?: string
  readonly expected?: string
  /** A message of its own, when the template does not do. */
  readonly message?: string
  readonly note?: string
  /** Best first; each replaces exactly `range`. */
  readonly fixes: readonly CodeAction[]
  /** Overrides the check's default severity downwards or upwards for this one finding. */
  readonly severity?: Severity
  /** Counts only when one of these terms is found for certain somewhere in the document. */
  readonly onlyWithTerms?: readonly string[]
}
