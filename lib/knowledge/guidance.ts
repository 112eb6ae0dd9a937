/** A piece of guidance that is reissued, as `content/currency/guidance.md` lists it. */
export interface Guidance {
  readonly name: string
  /** Surface forms, in the notation of `notation/parse.ts`. */
  readonly forms: readonly string[]
  /** Months (`2024-09`) from which its editions were in force, oldest first. */
  readonly editions: readonly string[]
  /** The month for which an edition was announced that nobody has seen yet. */
  readonly expected?: string
  /** Whether somebody saw on a public page that there is no later edition. */
  readonly isSeen: boolean
}

/** The table of editions and the ISO date on which a person last checked it. */
export interface GuidanceTable {
  readonly checkedOn: string
  readonly guidance: readonly Guidance[]
}
