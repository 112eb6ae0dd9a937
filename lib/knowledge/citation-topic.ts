/** Something the Code and the law speak of, and where. */
export interface CitationTopic {
  readonly id: string
  readonly title: string
  /** References in the Code that carry it, best first: `6.36`, `6.44-6.56`, `xix-xxi`. */
  readonly places: readonly string[]
  /** Sections, regulations and schedules that carry it, by work. */
  readonly laws: readonly (readonly [source: string, references: readonly string[]])[]
  /** A sentence with one of these is about the topic; in the notation of `notation/cue.ts`. */
  readonly clear: readonly string[]
  /** A sentence with one of these may be about it: enough to let a citation stand. */
  readonly other: readonly string[]
  /** `exact`: the paragraphs next door do not carry it. `broad`: it never says “elsewhere”. */
  readonly reach: 'exact' | 'broad' | ''
}
