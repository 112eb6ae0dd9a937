/** A question of `content/questions/`, and where a document may answer it. */
export interface GovernorQuestion {
  readonly number: number
  readonly text: string
  /** Ids of coverage items that bear on it. */
  readonly items: readonly string[]
  /** Ids of checks, or beginnings of them, whose findings bear on it. */
  readonly checks: readonly string[]
  /** Words that bear on it. */
  readonly words: readonly string[]
  /** Cues of which a sentence that answers it holds one; none where any sentence on the items does. */
  readonly answeredBy?: readonly string[]
}
