import type { IndexedSource } from './code-of-practice'

/** Something people look up that the Code has no paragraph on. */
export interface AbsentTopic {
  /** What the reader is told. */
  readonly note: string
  /** How people look it up. */
  readonly askedAs: readonly string[]
  /** The entries of the index that come nearest, best first; none where nothing does. */
  readonly nearest: readonly { readonly source: IndexedSource; readonly reference: string }[]
}
