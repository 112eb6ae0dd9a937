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

/** Where a check is off that somebody turns off. */
export type OffIn = 'this-document' | 'every-document'

const turnOff: Record<OffIn, string> = {
  'this-document': 'Turn this check off in this document',
  'every-document': 'Turn this check off everywhere',
}

/** What has been decided, once it has been. */
export const ignoredSentence = (scope: IgnoreScope, offIn: OffIn): string =>
  ({
    here: 'Dismissed at this place.',
    wording: 'This wording is allowed in this document from now on.',
    rule: `This check is off in ${offIn === 'this-document' ? 'this' : 'every'} document from now on.`,
  })[scope]

/** What a reader can decide, and how far it reaches. */
export const ignoreLabels = (offIn: OffIn): readonly (readonly [IgnoreScope, string])[] => [
  ['here', 'Dismiss here'],
  ['wording', 'Allow this wording in this document'],
  ['rule', turnOff[offIn]],
]
