import type { Diagnostic } from './diagnostic'
import type { Rewrite } from './rewrite'

/** A diagnostic with the words a person needs to judge it: everything a card or a list shows. */
export interface Problem {
  readonly diagnostic: Diagnostic
  /** Title of the check. */
  readonly title: string
  /** Why it matters, in plain words. */
  readonly reason: string
  /** Sources in words, the strongest first: “SEND Code of Practice 2015, 6.36 (statutory guidance)”. */
  readonly sources: readonly string[]
  readonly example?: Rewrite
  /** Paragraph of the Code to look up, when the check rests on one. */
  readonly lookup?: string
}

/** What a reader can decide instead of changing the text. */
export type IgnoreScope = 'here' | 'wording' | 'rule'

export const ignoreLabels: Record<IgnoreScope, string> = {
  here: 'Dismiss here',
  wording: 'Allow this wording in this document',
  rule: 'Turn this check off',
}
