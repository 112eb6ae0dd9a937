import type { Confidence } from '../core/authority'

/** Works with an index of their own: the Code and the law and guidance beside it. */
export const indexedSources = [
  'cop',
  'cfa2014',
  'send-regs-2014',
  'equality-act-2010',
  'education-act-1996',
  'medical-conditions',
  'kcsie',
] as const

export type IndexedSource = (typeof indexedSources)[number]

/**
 * The force of a paragraph's words. `explains` binds nobody; `law` is a provision of an Act or
 * regulations, whose own words say what it does.
 */
export const wordings = ['must', 'should', 'may', 'explains', 'law'] as const

export type Wording = (typeof wordings)[number]

/** Whom a paragraph binds or addresses, in the words shown on screen. */
export const bodies = [
  'schools',
  'governing bodies',
  'headteachers',
  'senior leaders',
  'SENCOs',
  'teachers',
  'support staff',
  'special schools',
  'admission authorities',
  'early years providers',
  'colleges',
  'local authorities',
  'social care services',
  'health commissioners',
  'health services',
  'youth justice services',
  'professionals giving advice',
  'mediation advisers',
  'the Tribunal',
  'the Secretary of State',
] as const

export type Body = (typeof bodies)[number]

/** One numbered paragraph, or a small block of them where the split is not known. */
export interface IndexEntry {
  readonly source: IndexedSource
  /** `6.36`, `9.30-9.31`, `xix`, `Annex 1`, `s69`, `reg 51`, `Sch 1 para 7` … */
  readonly reference: string
  /** Heading of the part of the work it stands in. */
  readonly section: string
  readonly heading: string
  /** The force of its main point. */
  readonly strength: Wording
  /** Another force that occurs in the same paragraph: a *should* beside a *must*, or the reverse. */
  readonly also: Wording | null
  readonly binds: readonly Body[]
  /** Below `high` the screen says “summary — check the official text”. */
  readonly confidence: Confidence
  readonly tags: readonly string[]
  /** Page of the January 2015 PDF, `99` or `100-102`; empty where not known. */
  readonly page: string
}

/** What an entry says, and how people ask for it; kept apart because only some pages need it. */
export interface EntryWords {
  /** In our own words, never the Code's. */
  readonly gist: string
  /** Everyday phrases people look it up by. */
  readonly askedAs: readonly string[]
}

/** A chapter of the Code, or one of the works beside it. */
export interface IndexedWork {
  readonly source: IndexedSource
  readonly title: string
  /** 0 for the Introduction; null outside the Code's chapters. */
  readonly chapter: number | null
  /** `6.1-6.99`; empty where paragraphs are not numbered throughout. */
  readonly range: string
  readonly rangeConfidence: Confidence
  /** What the range rests on. */
  readonly rangeNote: string
  readonly pages: string
  readonly url: string
  /** ISO date on which the page was last gone through. */
  readonly checkedOn: string
}
