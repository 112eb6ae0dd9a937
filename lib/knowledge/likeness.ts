/** What is learnt from the marked sentences of one family of checks. Weights are bytes, in base 64. */
export interface LikenessModel {
  /** For each trait of a sentence how much it speaks for a fault. */
  readonly weights: string
  readonly scale: number
  readonly bias: number
  /** The checks that a fault may belong to. */
  readonly checks: readonly { readonly id: string; readonly bias: number }[]
  /** Numbers that the words of a sentence are told apart by. */
  readonly wordTraits: number
  /** Check after check: for each of those numbers how much it speaks for the check. */
  readonly checkWeights: string
  readonly checkScale: number
}
