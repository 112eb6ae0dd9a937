import { follows, indentOf, isFirst, type ListMarker, listMarker } from './list-marker'
import { goesOn, isAllCaps, isFull, isTerminated, type Layout, type Line } from './plain-lines'

/** A run of lines that make one paragraph, list item, heading or table row. */
export interface Chunk {
  /** Offset in the file of the first character, marker included. */
  readonly start: number
  /** The raw text from there, line breaks included, without white space at its ends. */
  readonly text: string
  readonly lines: number
  readonly indent: number
  /** A blank line, rule or page break stands before it. */
  readonly gapBefore: boolean
  readonly marker: ListMarker | null
  /** A number of several parts (`1.2`) that the text begins with; otherwise empty. */
  readonly number: string
  /** Characters of `text` that the marker or number takes up. */
  readonly lead: number
  /** The rule under it: `=`, `-` or none. */
  readonly underline: string
}

const RULE = /^\s*(?:[-=_*~#.–—•][ \t]*){3,}$/
const UNDERLINE = /^\s*(={3,}|-{3,})$/
const PAGE = /^\s*(?:page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|[-–]\s?\d{1,3}\s?[-–])$/i
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,4})[.)]?[ \t\u00a0]+(?=\S)/
const CELLS = /\S\t+[^\t]/
const LOWER = /^\s*\p{Ll}/u
const DASH = /^[-–—*+]$/

/** Whether the line says nothing but which page it is on. */
function isPageNumber(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (PAGE.test(text)) return true
  if (!/^\s*\d{1,3}$/.test(text)) return false
  return lines[index]?.afterPageBreak === true || lines[index + 1]?.afterPageBreak === true
}

type Open = { -readonly [K in keyof Omit<Chunk, 'text'>]: Chunk[K] } & { end: number; last: string }

/** Whether tabs part the line into the cells of a table row. */
export const hasCells = (text: string): boolean => CELLS.test(text)

/** Gathers the lines of a file into chunks. */
export function chunksOf(source: string, lines: readonly Line[], layout: Layout): Chunk[] {
  return new Gatherer(source, lines, layout).gather()
}

class Gatherer {
  readonly #chunks: Chunk[] = []
  #open: Open | null = null
  /** Blank lines since the last line with words. */
  #blank = 0
  /** The last label of each style of list. */
  readonly #labels = new Map<string, string>()
  /** A bullet that stands alone on its line; its words follow on the next. */
  #lone: ListMarker | null = null

  constructor(
    private readonly source: string,
    private readonly lines: readonly Line[],
    private readonly layout: Layout,
  ) {}

  gather(): Chunk[] {
    let turned = false
    this.lines.forEach((line, index) => {
      turned ||= line.afterPageBreak
      if (isPageNumber(this.lines, index)) return
      if (line.text === '' || RULE.test(line.text)) {
        this.#gap(line)
        return
      }
      if (turned) this.#blank = this.#isCutByPage(line) ? 0 : Math.max(1, this.#blank)
      turned = false
      this.#line(line, this.lines[index + 1]?.text ?? '')
    })
    this.#close()
    return this.#chunks
  }

  /** Whether the line goes on, at the top of a page, with a sentence from the page before. */
  #isCutByPage(line: Line): boolean {
    return this.#open !== null && LOWER.test(line.text) && !isTerminated(this.#open.last)
  }

  #gap(line: Line): void {
    const under = UNDERLINE.exec(line.text)?.[1]
    if (under && this.#open && this.#blank === 0 && this.#open.lines === 1) {
      this.#open.underline = under.charAt(0)
    }
    this.#blank++
  }

  #line(line: Line, following: string): void {
    const alone = listMarker(`${line.text} -`)
    if (alone?.isGlyph && alone.length > line.text.length) {
      this.#close()
      this.#lone = alone
      return
    }
    const open = this.#open
    const indent = indentOf(line.text)
    const words = line.text.trimStart()
    const start = line.start + line.text.length - words.length
    const marker = this.#lone ?? this.#marker(line)
    const numbered = marker || this.#isMidSentence(line) ? null : NUMBER.exec(words)
    const markerLead = this.#lone ? 0 : (marker?.length ?? 0) - (start - line.start)
    this.#lone = null
    if (open && !marker && !numbered && this.#continues(open, line, following)) {
      open.end = line.start + line.text.length
      open.lines++
      open.last = line.text
    } else {
      this.#close()
      this.#open = {
        start,
        end: line.start + line.text.length,
        lines: 1,
        last: line.text,
        indent,
        gapBefore: this.#blank > 0,
        marker,
        number: numbered?.[1] ?? '',
        lead: marker ? markerLead : (numbered?.[0].length ?? 0),
        underline: '',
      }
      if (marker?.ordered) this.#labels.set(marker.style, marker.label)
    }
    this.#blank = 0
  }

  #close(): void {
    if (!this.#open) return
    const { end, last: _, ...chunk } = this.#open
    this.#chunks.push({ ...chunk, text: this.source.slice(chunk.start, end) })
    this.#open = null
  }

  /** Whether nothing but the width of the page parts this line from the one before. */
  #isMidSentence(line: Line): boolean {
    const { width } = this.layout
    const open = this.#open
    if (!open || width === null || this.#blank > 0) return false
    return isFull(open.last, line.text, width) && !isTerminated(open.last)
  }

  /** The line's marker, unless the line only happens to begin with “6. ” or “– ”. */
  #marker(line: Line): ListMarker | null {
    const marker = listMarker(line.text)
    if (!marker || marker.isGlyph) return marker
    if (marker.ordered) return this.#isMeant(marker, line) ? marker : null
    const sameBefore = this.#open?.marker?.style === marker.style
    return DASH.test(marker.style) && this.#isMidSentence(line) && !sameBefore ? null : marker
  }

  /** Whether a number or letter begins a list or goes on with one, rather than a wrapped line. */
  #isMeant(marker: ListMarker, line: Line): boolean {
    if (this.#follows(marker)) return true
    if (this.#isMidSentence(line)) return false
    if (isFirst(marker.label)) return true
    if (!/[\dA-Z]/.test(marker.label)) return false
    const { width } = this.layout
    return width === null || this.#blank > 0 || !this.#open || isTerminated(this.#open.last)
  }

  #follows(marker: ListMarker): boolean {
    const before = this.#labels.get(marker.style)
    return before !== undefined && follows(marker.label, before)
  }

  #continues(open: Open, line: Line, following: string): boolean {
    if (open.underline !== '' || hasCells(line.text) || hasCells(open.last)) return false
    if (line.afterSoftBreak) return this.#blank === 0
    const { width, spread } = this.layout
    if (this.#blank > (spread ? 1 : 0)) return false
    const hangs = open.marker !== null && indentOf(line.text) > open.indent
    if (width === null) return hangs && LOWER.test(line.text)
    if (isAllCaps(line.text) !== isAllCaps(open.last)) return false
    if (isTerminated(open.last) && this.#isHeadingBetween(line.text, following)) return false
    return (hangs && !isTerminated(open.last)) || goesOn(open.last, line.text, width)
  }
  /** A short line without a stop, between a finished sentence and a new one. */
  #isHeadingBetween(text: string, following: string): boolean {
    const short = text.length < (this.layout.width ?? 0) * 0.6
    return short && !isTerminated(text) && /^\s*["'“‘(]?\p{Lu}/u.test(following)
  }
}
