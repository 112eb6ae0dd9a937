import type { Range } from '../core/range'

/**
 * Short id of a cited work: `cop` (the SEND Code of Practice, any edition), `cfa2014`,
 * `send-regs-2014`, `equality-act-2010`, or an Act's or instrument's title as a slug with its year
 * (`education-act-1996`, `children-act-1989`).
 */
export type Source = string

export type CitationKind =
  | 'paragraph'
  | 'range'
  | 'list'
  | 'chapter'
  | 'annex'
  | 'page'
  | 'section'
  | 'regulation'
  | 'schedule'
  | 'part'
  | 'work'

/** How the number was written. */
export type NumberForm = 'point' | 'colon' | 'space' | 'roman' | 'integer' | 'word'

/** One paragraph, section, page … or one unbroken range of them. Offsets as in the citation. */
export interface CitationPart extends Range {
  /** Canonical: `6.36`, `6.44-6.56`, `xix`, `s69(3)`, `reg 51`, `p. 98-99`. */
  readonly reference: string
  readonly form: NumberForm
}

/** A reference to a place in a work, or to a whole work, as it stands in a text. */
export interface Citation extends Range {
  /** The words cited with, from the work's name or cue to the last number (brackets left out). */
  readonly text: string
  readonly source: Source
  /** Canonical reference of all parts, joined by `, `; empty for a whole work. */
  readonly reference: string
  /** In the order written. Empty for a whole work. */
  readonly parts: readonly CitationPart[]
  /** Where the reference without the work's name stands; equals the whole for a work. */
  readonly place: Range
  readonly kind: CitationKind
  /** Year written with the work (`2015`); `2001` also where only the old 5:43 style says so. */
  readonly edition: string | null
  /** The work is named in the citation itself, not only near by. */
  readonly named: boolean
  /** The number is one of the document's own headings as well. */
  readonly alsoOwn: boolean
  /** Other laws that the number may be of as well, where nothing says which. */
  readonly rivals: readonly Source[]
  /** The sentence it stands in; the one before where the citation is a sentence of its own. */
  readonly sentence: Range
}

/** A citation placed in its document: every offset is relative to `PolicyDocument.text`. */
export interface LocatedCitation extends Citation {
  /** Index of the block it stands in. */
  readonly block: number
  /** What it is cited for: its sentence, after the opener of its list; in a table, its row. */
  readonly claim: string
}
