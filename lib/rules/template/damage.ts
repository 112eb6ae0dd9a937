/** Words that a find-and-replace leaves behind, and what stood there before it. */
export interface Damage {
  readonly pattern: RegExp
  /** Pieces, in lower case, of which the text must hold one; absent where capitals within a word tell. */
  readonly needs?: readonly string[]
  /** The words restored; `$1` … as in `String.replace`. Null where only the writer can know. */
  readonly restored: string | null
  /** The damage can be nothing else, so that Fix all may mend it. */
  readonly certain?: boolean
}
