/** Names of those who may hold a duty, as `content/duties.md` writes them. */
export const dutyActors = [
  'local-authority',
  'board',
  'head',
  'senco',
  'teacher',
  'assistant',
  'school',
  'parent',
  'pupil',
  'health',
  'other-professional',
] as const

export type DutyActor = (typeof dutyActors)[number]

export const dutyModals = [
  'must',
  'will',
  'should',
  'may',
  'can',
  'required',
  'responsible',
  'aims',
  'none',
] as const

type DutyModal = (typeof dutyModals)[number]

/** One task that policies give to the wrong person: a row of `content/duties.md`. */
export interface Duty {
  /** Id of the check that speaks up. */
  readonly check: string
  readonly who: readonly DutyActor[]
  /** Basic forms; `be-responsible` for “is responsible for”. */
  readonly verbs: readonly string[]
  /** Surface forms of what the verb is about. */
  readonly what: readonly string[]
  /** Surface forms one of which the sentence must hold; empty for none. */
  readonly with: readonly string[]
  /** Surface forms that make the sentence right. */
  readonly unless: readonly string[]
  readonly holder: DutyActor
  /** The only modals that count; empty for any. */
  readonly modals: readonly DutyModal[]
}

/** Where families may be sent to have something put right. */
export const redressBodies = [
  'school',
  'local-authority',
  'state',
  'ofsted',
  'local-ombudsman',
  'sendiass',
  'tribunal',
] as const

export type RedressBody = (typeof redressBodies)[number]

/** Something that families may want to have put right: a row under “Matters”. */
export interface Matter {
  readonly name: string
  /** Bodies that do not deal with it. */
  readonly not: readonly RedressBody[]
  readonly forms: readonly string[]
  /** Surface forms beside which it is another matter. */
  readonly unless: readonly string[]
}

/** How a body is called: a row under “Doors”. */
export interface Door {
  readonly body: RedressBody
  readonly forms: readonly string[]
}
