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
  /** Without a word for a school: “At Fairoaks we …”. */
  readonly isBare: boolean
  /** Said of another school: a feeder, a partner, the next school. */
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
  readonly post: 'senco' | 'send-governor'
  readonly name: string
  /** One of several, an assistant, or somebody for a time. */
  readonly isOneOfSeveral: boolean
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

export type ConsistencyFact =
  | SpellingFact
  | AbbreviationFact
  | SchoolNameFact
  | AddressFact
  | PostFact
  | PassageFact
  | OwnReferenceFact
  | NumberedHeadingFact
  | ContentsEntryFact
