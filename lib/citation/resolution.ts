import type { Source } from './citation'

/**
 * What can be said about a citation:
 * - `ok`: nothing against it.
 * - `unknown`: there is no such place. Sure where the official text is there or the chapter's end is
 *   well established (5, 6 and 9); elsewhere only for numbers well beyond the believed end. Also for
 *   a year in which no edition appeared, and for a section beyond the end of an Act.
 * - `unsupported`: the place does not say what the sentence claims. Clear cases only, most from
 *   `content/citations/claims.md`: sayings that are not in the Code, *must* where it says *should*,
 *   another figure than its own, a figure or a bar where it has none, a duty of somebody else.
 * - `outdated-edition`: the 2001 Code (by year or by its 5:43 style), the July 2014 edition, or an
 *   Act or Part no longer in force for SEN in England.
 * - `ambiguous`: it can be read in more than one way: “paragraph 104” (a page? no chapter is given),
 *   “2015:99”, a bare number that is also one of the document's own headings, “section 19” where two
 *   Acts are spoken of and nothing says which is meant.
 * - `wrong-topic`: the sentence clearly speaks of something that stands elsewhere, and nothing in it
 *   fits the cited place.
 */
export const statuses = [
  'ok',
  'unknown',
  'unsupported',
  'outdated-edition',
  'ambiguous',
  'wrong-topic',
] as const

export type CitationStatus = (typeof statuses)[number]

/** Why a status was given; the words for it belong to the checks. */
export type Reason =
  | 'no-such-paragraph'
  | 'no-such-chapter'
  | 'no-such-page'
  | 'no-such-section'
  | 'no-such-edition'
  | 'old-edition'
  | 'old-style'
  | 'repealed'
  | 'not-in-the-code'
  | 'should-not-must'
  | 'other-figure'
  | 'no-such-figure'
  | 'no-such-bar'
  | 'other-body'
  | 'duty-denied'
  | 'page-as-paragraph'
  | 'page-or-paragraph'
  | 'own-number'
  | 'which-law'
  | 'other-topic'

/** A place to cite instead, best first. */
export interface Suggestion {
  readonly source: Source
  /** Canonical reference; empty for the work as a whole. */
  readonly reference: string
  /** Year of the edition to name, where that is the point. */
  readonly edition?: string
  /** What stands there, when a topic led to it. */
  readonly about?: string
}

/** Something worth saying about a citation that stands. */
export interface Note {
  readonly kind: 'unverified' | 'page' | 'overtaken'
  readonly suggestion?: Suggestion
}

export interface Resolution {
  readonly status: CitationStatus
  readonly reason: Reason | null
  /** Whether it rests on more than belief: about where a chapter ends, or about what a paragraph leaves out. */
  readonly certain: boolean
  /** References of the parts it is about; all of them where it is about the whole. */
  readonly parts: readonly string[]
  readonly suggestions: readonly Suggestion[]
  readonly notes: readonly Note[]
  /** Id of the claim that the Code does not support, or of the topic the sentence speaks of. */
  readonly subject: string | null
}

/** A resolution with what most of them leave empty. */
export const resolution = (
  status: CitationStatus,
  reason: Reason | null,
  rest: Partial<Resolution> = {},
): Resolution => ({
  status,
  reason,
  certain: true,
  parts: [],
  suggestions: [],
  notes: [],
  subject: null,
  ...rest,
})
