/** What people say the Code says, and it does not. Cues are in the notation of `notation/cue.ts`. */
export interface FalseClaim {
  readonly id: string
  /** References it is found with; null for any place in the Code and for the Code as a whole. */
  readonly cited: readonly string[] | null
  /** Places in laws that it is found with. */
  readonly laws: readonly LawPlaces[]
  readonly cues: readonly string[]
  readonly unless: readonly string[]
  /** References that do say something of the kind. */
  readonly better: readonly string[]
  /** What the Code does say, to go on after a colon. */
  readonly instead: string
}

/** Paragraphs that say *should* or *may* on a subject. */
export interface SoftPlace {
  readonly subject: string
  readonly places: readonly string[]
  readonly cues: readonly string[]
}

/** A duty in law on a subject, given in paragraphs and sections. */
export interface HardPlace {
  readonly subject: string
  readonly places: readonly string[]
  readonly laws: readonly LawPlaces[]
  /** Begin with the word that softens the duty. */
  readonly cues: readonly string[]
}

/** Sections, regulations and schedules of one work. */
export type LawPlaces = readonly [source: string, references: readonly string[]]

/** A statement that rests on the Code or the law. */
export interface RestingClaim {
  readonly id: string
  readonly about: string
  /** A sentence without one of these, in lower case, does not make it. */
  readonly keys: readonly string[]
  /** Best first. */
  readonly places: readonly string[]
  readonly laws: readonly LawPlaces[]
  readonly cues: readonly string[]
  readonly unless: readonly string[]
}

/** A number that a paragraph gives. */
export interface Figure {
  readonly places: readonly string[]
  readonly laws: readonly LawPlaces[]
  /** `weeks`, `days`, `times` … */
  readonly unit: string
  readonly right: readonly number[]
  /** More than the smallest right figure is right as well. */
  readonly orMore: boolean
}

/** Paragraphs without a figure, a length of time or a bar: what a sentence puts there is not in them. */
export interface WithoutAny {
  readonly what: 'figure' | 'time' | 'bar'
  readonly places: readonly string[]
  readonly laws: readonly LawPlaces[]
}

/** Paragraphs that a later law has changed in one point. */
export interface Overtaken {
  readonly subject: string
  readonly places: readonly string[]
  readonly cues: readonly string[]
  readonly now: { readonly source: string; readonly reference: string }
}

export interface CitationClaims {
  readonly notInTheCode: readonly FalseClaim[]
  readonly soft: readonly SoftPlace[]
  readonly hard: readonly HardPlace[]
  readonly resting: readonly RestingClaim[]
  readonly figures: readonly Figure[]
  readonly without: readonly WithoutAny[]
  readonly overtaken: readonly Overtaken[]
}
