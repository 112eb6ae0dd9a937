import { UnreadableDocument } from '../../document/unreadable'
import type { CodeLine } from './page-lines'

/** What a file says about itself. */
export interface Signs {
  /** Lines of the first pages, top to bottom. */
  readonly opening: readonly CodeLine[]
  /** Letter height of running text in points. */
  readonly size: number
  /** Title in the properties of the file. */
  readonly title: string
  readonly running: Iterable<string>
  /** All lines. */
  readonly lines: readonly CodeLine[]
  /** Number of the highest chapter among its numbered paragraphs, and how many there are. */
  readonly highestChapter: number
  readonly paragraphs: number
}

const TITLE =
  /(?:special educational needs? (?:and|&) disabilit(?:y|ies)|\bSEND|\bSEN(?: ?& ?| and )D(?:isability)?) ?:? code of practice/i
const OLD_TITLE = /special educational needs? code of practice|\bSEN code of practice/i
const OTHER_NATION =
  /additional learning needs|\bALN\b|additional support for learning|northern ireland/i
const OTHER_KIND =
  /\b(?:polic(?:y|ies)|guide|summary|handbook|training|briefing|toolkit|information report|local offer for|easy[- ]read|response to|school|academy|trust|slides?|presentation)\b/i
const DRAFT = /\b(?:draft|consultation)\b/i

const REFUSED =
  'This PDF is not the SEND Code of Practice: 0 to 25 years. Choose the PDF from the Code’s page on GOV.UK.'
const OLD =
  'This PDF is the Special Educational Needs Code of Practice of 2001, which is no longer in force. Choose the January 2015 edition.'

const LEAST_PARAGRAPHS = 12
/** A copy that lost its cover still has this much of the Code. */
const MOST_OF_THE_CODE = 500
const LAST_CHAPTER = 11

/**
 * Refuses whatever is not the Code.
 *
 * @throws UnreadableDocument with a sentence for the person who chose the file
 */
export function recognise(signs: Signs): void {
  const colons = signs.lines.filter((line) => /^\d{1,2}:\d{1,3}\b(?!:)/.test(line.text)).length
  const titled = titles(signs)
  if (titled.some((text) => OTHER_NATION.test(text))) throw new UnreadableDocument(REFUSED)
  if (colons >= 10 && colons > signs.paragraphs) {
    const old = [...titled, textOf(signs.opening)].some((text) => OLD_TITLE.test(text))
    throw new UnreadableDocument(old ? OLD : REFUSED)
  }
  const cover = titled.filter((text) => TITLE.test(text))
  if (cover.some((text) => DRAFT.test(text))) {
    throw new UnreadableDocument(
      'This PDF is a draft of the Code of Practice. Choose the January 2015 edition.',
    )
  }
  const named = cover.some((text) => !OTHER_KIND.test(text.replace(TITLE, '')))
  const numbered = signs.paragraphs >= LEAST_PARAGRAPHS && signs.highestChapter <= LAST_CHAPTER
  if (named && !numbered) {
    throw new UnreadableDocument(
      'This PDF has the title of the Code of Practice but not its numbered paragraphs. Choose the full PDF from GOV.UK.',
    )
  }
  const whole = signs.paragraphs >= MOST_OF_THE_CODE && numbered && mentionsNeeds(signs.lines)
  if (!named && !whole) throw new UnreadableDocument(REFUSED)
}

/** The edition on the cover, or in the notice at the end. */
export function editionOf(signs: Pick<Signs, 'opening' | 'title' | 'lines'>): string | null {
  const places = [textOf(signs.opening), signs.title, textOf(signs.lines.slice(-80))]
  for (const text of places) {
    const match = /\b(January|April|May|June|July|September|October)\s+(20[1-4]\d)\b/i.exec(text)
    if (match) {
      const [, month = '', year = ''] = match
      return `${month.charAt(0).toUpperCase()}${month.slice(1).toLowerCase()} ${year}`
    }
  }
  return null
}

/** Texts that may be the title: large letters of the first pages, the properties, running heads. */
function titles(signs: Signs): string[] {
  const large = signs.opening.filter((line) => line.size >= signs.size * 1.15 || line.bold)
  const firstPage = signs.opening.filter((line) => line.page === 1).slice(0, 10)
  const byPage = [...new Set(large.map((line) => line.page))].map((page) =>
    textOf(large.filter((line) => line.page === page)),
  )
  return [...byPage, large.length === 0 ? textOf(firstPage) : '', signs.title, ...signs.running]
}

const textOf = (lines: readonly CodeLine[]): string => lines.map((line) => line.text).join(' ')

const mentionsNeeds = (lines: readonly CodeLine[]): boolean =>
  lines.filter((line) => /\bSEN\b|special educational needs/i.test(line.text)).length >= 20
