import type { Authority } from './authority'
import type { Category } from './category'
import type { CodeAction } from './code-action'
import type { Range } from './range'
import type { Severity } from './severity'

/** One problem found in a document. All offsets are UTF-16, relative to `PolicyDocument.text`. */
export interface Diagnostic {
  /** Stable across edits elsewhere in the document; used by suppressions and as a DOM id. */
  readonly id: string
  readonly ruleId: string
  readonly category: Category
  readonly severity: Severity
  /** One sentence, present tense: what was found, then what is expected. */
  readonly message: string
  /** `start === end` for a document-level finding: the place where text should go, or 0. */
  readonly range: Range
  /** The words covered by `range`. */
  readonly text: string
  /** Heading path of the section, outermost first; empty before the first heading. */
  readonly section: readonly string[]
  /** Index of the block it stands in. */
  readonly block: number
  readonly authority: readonly Authority[]
  /** Best first. Each one replaces exactly `range`. */
  readonly fixes: readonly CodeAction[]
  /** Extra sentence for the card, particular to this finding. */
  readonly note?: string
  /** The problems it speaks for, where several are told as one. */
  readonly folded?: readonly Diagnostic[]
}
