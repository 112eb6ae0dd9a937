/** Surface forms that mean one thing to a check of duties: a row of `content/duty-wordings.md`. */
export interface DutyWording {
  readonly forms: readonly string[]
  /** Surface forms that, in the same sentence, make it mean something else. */
  readonly unless: readonly string[]
  /** How far what follows belongs to it: not at all, to the next comma or stop, or to the end of the statement. */
  readonly to: '' | 'comma' | 'stop'
}
