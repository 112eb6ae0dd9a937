import type { SectionClass } from './section-class'

/** Whose say a form of words speaks of. */
export type VoiceWho = 'parent' | 'pupil'

/** How a form stands to the people it speaks of: they come before it, after it, either, or it names them itself. */
export type VoiceSide = 'subject' | 'object' | 'near' | 'alone'

/** One rung of the ladder: 1 told, 2 consulted, 3 involved, 4 shared decisions. */
export interface VoiceCue {
  readonly rung: 1 | 2 | 3 | 4
  readonly who: readonly VoiceWho[]
  readonly side: VoiceSide
  /** In the notation of `notation/parse.ts`. */
  readonly forms: readonly string[]
}

/** Words of `content/voice/lexicon.md`. */
export interface VoiceLexicon {
  readonly cues: readonly VoiceCue[]
  /** Ways of taking part that lift a sentence. */
  readonly access: readonly { readonly who: VoiceWho; readonly forms: readonly string[] }[]
  readonly impact: readonly string[]
  readonly softeners: readonly { readonly by: number; readonly forms: readonly string[] }[]
  readonly slogans: readonly string[]
}

/** One of V1–V22: a place where voice is expected. */
export interface VoicePoint {
  readonly id: string
  readonly title: string
  /** Least rung for each; null where nothing is asked. */
  readonly minimum: Readonly<Record<VoiceWho, number | null>>
  readonly weight: number
  readonly when: 'always' | 'over-16'
  /** Kinds of setting in which it is asked only of documents that speak of it. */
  readonly ifSpokenOf: readonly string[]
  readonly source: string
  readonly reference: string
  readonly strength: string
  /** Forms in headings and in sentences that tell where it is spoken of. */
  readonly headings: readonly string[]
  readonly words: readonly string[]
}

/** Points of `content/voice/points.md`, and headings that only look like one. */
export interface VoicePoints {
  readonly points: readonly VoicePoint[]
  /** Points that others show too. */
  readonly also: Readonly<Record<string, readonly string[]>>
  readonly noPoint: readonly string[]
}

/** A wording that leaves families out. */
export interface VoicePhrase {
  readonly rule: string
  readonly form: string
  readonly unless: readonly string[]
  readonly rewrite: string
}

/** Wordings of `content/voice/phrases.md`. */
export interface VoicePhrases {
  /** What families would expect to agree. */
  readonly agreed: readonly string[]
  /** Beside these, telling is right. */
  readonly telling: readonly string[]
  /** … and beside these, but they give nobody a part. */
  readonly news: readonly string[]
  readonly tellingIn: readonly SectionClass[]
  readonly phrases: readonly VoicePhrase[]
}

/** What lets a wording stand, seen from its surroundings. */
export const voiceConditions = [
  /** Not where the same people agree or decide close by. */
  'agreed-near',
  /** Not where they agree or decide in another sentence close by. */
  'agreed-around',
  /** … where it follows: what staff settle anew is not what was agreed before. */
  'agreed-after',
  /** Not where they agree beforehand. */
  'agreed-first',
  /** Not where families or pupils are asked in the same sentence or the next two. */
  'asked-after',
  /** Not where they are asked there, nor where the next sentence is pointed out already. */
  'alone',
  /** Only where the next cell of the row names staff and nobody else. */
  'staff-row',
  /** Only where another cell of the row names families, and they are met no more often. */
  'families-row',
  /** Only where the next that is said of parents tells them something, and nothing near them does more. */
  'told-next',
  /** Not where something concrete follows. */
  'bare',
  /** Not where the text goes on to what came of it, or sets it beside other ways. */
  'on-its-own',
  /** Not where the section involves them. */
  'only-way',
  /** … and only under a heading on the voice of pupils, where nothing else that is said there asks them. */
  'headed-voice',
  /** Not where the document says that families are met each term. */
  'only-frequency',
  /** … and where a list or a column has two times of the year at which parents are met, and no third. */
  'few-listed',
  /** Only where helping at home is all that the document has parents do. */
  'only-helping',
  /** Only in documents for people over 16. */
  'over-16',
  /** Only in documents of places where everybody is over 16. */
  'only-over-16',
  /** Only there, or under a heading on people over 16. */
  'headed-over-16',
  /** Not where the document says that families can ask for an assessment themselves, or everybody has a plan. */
  'right-unsaid',
  /** … nor in the same section. */
  'right-unsaid-here',
  'always',
] as const
export type VoiceCondition = (typeof voiceConditions)[number]

export const isVoiceCondition = (name: string): name is VoiceCondition =>
  voiceConditions.some((known) => known === name)

/** A wording told from its parts; what is named are parts of the page. */
export interface VoiceFrame {
  readonly rule: string
  /** One of these is what the frame is looked for by. */
  readonly verbs: readonly string[]
  /** One of these stands in front of the verb, where there are any, and one of `after` behind it. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** One of each stands in the sentence. */
  readonly beside: readonly (readonly string[])[]
  /** None of these does. */
  readonly never: readonly string[]
  readonly rewrite: string
  /** What lets it stand; null where the rewrite tells. */
  readonly when: VoiceCondition | null
}

/** Parts and frames of `content/voice/frames.md`. */
export interface VoiceFrames {
  readonly parts: readonly { readonly name: string; readonly forms: readonly string[] }[]
  readonly frames: readonly VoiceFrame[]
}

/** A wording to offer; what stands in braces follows the document, as `content/voice/rewrites.md` says. */
export interface VoiceRewrite {
  readonly key: string
  readonly offer: string
  /** For a bullet whose stem ends in “will be”; empty when there is none. */
  readonly afterBe: string
  /** What is amiss, where the message of the check does not fit; empty otherwise. */
  readonly message: string
}
