/** One offered change. It replaces exactly the range of the diagnostic that carries it. */
export interface CodeAction {
  readonly kind: 'quickfix'
  /** Imperative, says the result: Replace with “SEN Support”. */
  readonly title: string
  readonly replacement: string
  readonly isPreferred: boolean
  /** True only where the swap keeps grammar and meaning; Fix all applies nothing else. */
  readonly isSafe: boolean
}
