import type { Range } from '../../core/range'

/** One way of writing a word of which a document should keep to one. */
export interface SpellingFact {
  readonly kind: 'spelling'
  /** Name of the group of spellings. */
  readonly group: string
  readonly form: string
  readonly range: Range
}

/** Initials, used or explained. */
export interface AbbreviationFact {
  readonly kind: 'abbreviation'
  readonly abbreviation: string
  readonly isExplained: boolean
  readonly range: Range
}

/** The name of a school. */
export interface SchoolNameFact {
  readonly kind: 'school-name'
  readonly name: string
  /** What sets it apart: its name without “Primary School” and the like, in lower case. */
  readonly core: string
  /** Stands in a heading of the first level, or behind “School:”. */
  readonly isTitle: boolean
  /** Stands in a short line by itself, which is a title where it is one of the first. */
  readonly isLine: boolean
  /** Said of the school whose document this is. */
  readonly isHost: boolean
  /** … whatever else is said of it elsewhere. */
  readonly isSurely: boolean
  /** Without a word for a school: “At Fairoaks we …”. */
  readonly isBare: boolean
  /** Said of another school: a feeder, a partner, the next school. */
  readonly isPartner: boolean
  readonly range: Range
}

/** The name of a trust that schools belong to. */
export interface TrustNameFact {
  readonly kind: 'trust-name'
  readonly name: string
  /** What sets it apart: its name without “Academy Trust” and the like, in lower case. */
  readonly core: string
  /** Said to be what the school belongs to, or the title. */
  readonly isOwn: boolean
  /** Spoken of as the trust whose document it is. */
  readonly isHost: boolean
  /** Said of another trust: a partner, a former one. */
  readonly isPartner: boolean
  readonly range: Range
}

/** The name in an e-mail or web address: `oakfield` of `office@oakfield.sch.uk`. */
export interface AddressFact {
  readonly kind: 'address'
  readonly label: string
  readonly range: Range
}

/** Somebody named in a post. */
export interface PostFact {
  readonly kind: 'post'
  readonly post: 'senco' | 'send-governor' | 'head' | 'chair'
  readonly name: string
  /** What the governor for SEND is called: a governor, a trustee; empty of a SENCO. */
  readonly seat: string
  /** One of several, an assistant, or somebody for a time. */
  readonly isOneOfSeveral: boolean
  /** Has the post on some days of the week. */
  readonly isOnDays: boolean
  readonly range: Range
}

/** A passage long enough that saying it twice is a slip. */
export interface PassageFact {
  readonly kind: 'passage'
  readonly key: string
  readonly range: Range
}

/** A reference to a part of the document itself: “see section 9”, “Appendix C”. */
export interface OwnReferenceFact {
  readonly kind: 'own-reference'
  readonly part: 'section' | 'appendix' | 'figure' | 'table'
  /** `9`, `9.2` or `c`. */
  readonly label: string
  readonly range: Range
}

/** A heading, paragraph or caption with its number or letter, as a target of references. */
export interface NumberedHeadingFact {
  readonly kind: 'numbered-heading'
  readonly part: 'section' | 'paragraph' | 'appendix' | 'figure' | 'table'
  readonly label: string
}

/** A line of the list of contents. */
export interface ContentsEntryFact {
  readonly kind: 'contents-entry'
  readonly title: string
  readonly range: Range
}

/** A number that a document gives to one of its own parts. */
export interface NumberedLineFact {
  readonly kind: 'numbered-line'
  /** An entry of the contents, a heading, a line like one, a step, or a finer number: “5.2”. */
  readonly series: 'contents' | 'heading' | 'line' | 'step' | 'finer'
  /** Empty where it follows from the one before. */
  readonly label: string
  /** The words behind the number. */
  readonly title: string
  /** Level of a heading. */
  readonly depth: number
  /** The number of the section it stands in; empty where that has none. */
  readonly under: string
  readonly range: Range
}

/** How many parts a document says that it has: “This policy has six sections”. */
export interface StatedCountFact {
  readonly kind: 'stated-count'
  readonly noun: string
  readonly count: number
}

/** A part named by its number, whether or not anything says that it is one of this document: “question 14”. */
export interface NamedPartFact {
  readonly kind: 'named-part'
  readonly noun: string
  readonly number: number
  readonly range: Range
}

/** What is said of the policy and the information report being one document or two. */
export interface PolicyAndReportFact {
  readonly kind: 'policy-and-report'
  /**
   * This document is both, the report too or the policy too; the report is elsewhere, or on a website that is
   * not named; its address is given.
   */
  readonly says: 'both' | 'report' | 'policy' | 'elsewhere' | 'website' | 'address'
  readonly range: Range
}

export type ConsistencyFact =
  | SpellingFact
  | AbbreviationFact
  | SchoolNameFact
  | TrustNameFact
  | AddressFact
  | PostFact
  | PassageFact
  | OwnReferenceFact
  | NumberedHeadingFact
  | ContentsEntryFact
  | NumberedLineFact
  | StatedCountFact
  | NamedPartFact
  | PolicyAndReportFact
