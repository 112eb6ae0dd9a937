/** How a check would have it written. */
export interface Rewrite {
  /** What it flags; null where something is missing and there is nothing to set against the example. */
  readonly flag: string | null
  /** What says it rightly. */
  readonly keep: string
}
