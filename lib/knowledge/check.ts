import type { Authority, Confidence } from '../core/authority'
import type { Category } from '../core/category'
import type { Rewrite } from '../core/rewrite'
import type { SeveritySetting } from '../core/severity'

/** What a page of `content/` declares about its check. */
export interface Check {
  readonly id: string
  readonly title: string
  readonly category: Category
  /** Default severity; `off` for checks a reader has to switch on. */
  readonly severity: SeveritySetting
  readonly confidence: Confidence
  readonly authority: readonly Authority[]
  /** Profiles it belongs to; absent for all. */
  readonly profiles?: readonly string[]
  /** Message template; `{found}` and `{expected}` are filled in. */
  readonly message?: string
  /** Days after the last check of its sources from which it only says that the area is changing. */
  readonly expiresAfter?: number
  /** Why it matters, in plain words. */
  readonly reason: string
  /** For the card; absent where no short pair of sentences shows what is meant. */
  readonly example?: Rewrite
}

/** An example sentence or passage from a page; Markdown. */
export interface Example {
  /** The passage with the marks taken out. */
  readonly text: string
  /** The words that stood between `==` marks, in order. */
  readonly found: readonly string[]
  /** The passage after the preferred fixes, when the page gives it. */
  readonly fixed?: string
  readonly file: string
  readonly line: number
}

export interface CheckExamples {
  readonly id: string
  readonly flag: readonly Example[]
  readonly keep: readonly Example[]
}
