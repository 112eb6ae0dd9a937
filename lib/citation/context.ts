import type { Citation, Source } from './citation'
import { type Dates, noDates } from './dates'

/** The document's own numbered headings and paragraphs. */
export interface OwnNumbers {
  has(number: string): boolean
  /** Whether its parts are numbered 1.1, 1.2 …, so that “section 6.2” points inside it. */
  readonly decimal: boolean
}

/** What a text takes from the document around it; decides about numbers without a work. */
export interface CitationContext {
  /** The document names the SEND Code of Practice somewhere. */
  readonly codeNamed: boolean
  /** “The Code” means another Code here (admissions, mental capacity …). */
  readonly otherCode: boolean
  /** Its last chapter: a number beyond is none of its paragraphs. */
  readonly otherLast: number
  /** The heading, the list's opener or the table's header right above names the Code. */
  readonly near: boolean
  /** The text is an item of a list whose opener names the Code. */
  readonly listed: boolean
  /** The heading above says that dates are listed here. */
  readonly diary: boolean
  /** The cell's table has a column of its own for places in the Code. */
  readonly apart: boolean
  /** The law that the row of a table, or its column's header, names. */
  readonly rowLaw: Source | null
  /** The schedule that the column's header names. */
  readonly schedule: string | null
  /** The law that the heading above names, where it names one. */
  readonly headLaw: Source | null
  /** The one law that the opener of the list names. */
  readonly stemLaw: Source | null
  /** The Code was named or cited earlier in this section. */
  readonly inSection: boolean
  /** The document elsewhere cites the Code by bare numbers. */
  readonly bareStyle: boolean
  /** It does so throughout. */
  readonly throughout: boolean
  /** It cites the Code by name so often that a number alone may be one more place, where its sentence speaks of it. */
  readonly often: boolean
  /** It says that its bare numbers are the Code's: “Numbers below are paragraphs of the Code.” */
  readonly declared: boolean
  /** It puts them behind its sentences without a bracket or a word. */
  readonly behind: boolean
  /** Chapters of the Code that the document cites for sure; empty as long as that is not known. */
  readonly chapters: ReadonlySet<number>
  /** The text is quoted, so a number at its start is the source's. */
  readonly quoted: boolean
  readonly own: OwnNumbers
  /** Numbers that the document gives to rooms, forms, versions … */
  readonly others: ReadonlySet<string>
  readonly dates: Dates
  /** The Act that the document says it will call “the Act”. */
  readonly theAct: Source | null
  /** The Act last named, which “the Act” and “section 69” go back to. */
  readonly lastAct: Source | null
  /** The regulations last named. */
  readonly lastRegulations: Source | null
  /** Laws of the last sentence of the section, before this text, that names some. */
  readonly live: readonly Source[]
  /** The document is an SEN information report, or speaks of one. */
  readonly report: boolean
  /** Laws named anywhere in the document. */
  readonly laws: ReadonlySet<Source>
  /** The citation before this text, for “ibid.”. */
  readonly last: Citation | null
  /** The last one of the Code, which bare numbers go on from. */
  readonly lastOfCode: Citation | null
  /** The same, if it stands in this very text. */
  readonly lastHere: Citation | null
  /** The last schedule before this text or in it: “that Schedule”. */
  readonly lastSchedule: Citation | null
  /** The last schedule that stands in this very text, for its items. */
  readonly scheduleHere: Citation | null
}

const noNumbers: OwnNumbers = { has: () => false, decimal: false }

/** A text that stands alone. */
export const emptyContext: CitationContext = {
  codeNamed: false,
  otherCode: false,
  otherLast: Number.POSITIVE_INFINITY,
  near: false,
  listed: false,
  diary: false,
  apart: false,
  rowLaw: null,
  schedule: null,
  headLaw: null,
  stemLaw: null,
  inSection: false,
  bareStyle: false,
  throughout: false,
  often: false,
  declared: false,
  behind: false,
  chapters: new Set(),
  quoted: false,
  own: noNumbers,
  others: new Set(),
  dates: noDates,
  theAct: null,
  lastAct: null,
  lastRegulations: null,
  live: [],
  report: false,
  laws: new Set(),
  last: null,
  lastOfCode: null,
  lastHere: null,
  lastSchedule: null,
  scheduleHere: null,
}
