import { sliceSegments } from './draft-slice'
import type { Format } from './html-format'
import type { InlineKind, InlineSpan } from './policy-document'
import type { Segment } from './source-map'

/** White space to collapse, or words with single spaces between them. */
const RUN = /[ \t\n\f\r]+|[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g
const COLLAPSES = ' \t\n\f\r'

/** The words of one block, with white space collapsed across inline elements as on screen. */
export class HtmlPhrase {
  text = ''
  readonly spans: InlineSpan[] = []
  readonly segments: Segment[] = []
  /** All words so far are underlined. */
  isUnderlined = true
  /** A space that is due if more words follow; `source` is null where the source has another white space. */
  #space: { readonly source: number | null } | null = null
  // Looking at the end of a string that grows makes it slow to grow, so the end is kept in mind.
  #startsLine = true
  /** Where the last words end. */
  #wordsEnd = 0

  /** Adds text; `origin` maps it, from 0, to the source. */
  add(value: string, origin: readonly Segment[], format: Format, keepSpace: boolean): void {
    if (keepSpace) {
      this.#words(value, origin, 0, format)
      return
    }
    for (const match of value.matchAll(RUN)) {
      const run = match[0]
      if (COLLAPSES.includes(run.charAt(0))) {
        const last = match.index + run.lastIndexOf(' ')
        const place = run.includes(' ') ? sliceSegments(origin, last, last + 1)[0] : undefined
        this.#space ??= { source: place?.source ?? null }
      } else this.#words(run, origin, match.index, format)
    }
  }

  /** A line break. */
  break(): void {
    this.#space = null
    this.#startsLine = true
    this.text += '\n'
  }

  #words(run: string, origin: readonly Segment[], from: number, format: Format): void {
    if (this.#space && !this.#startsLine) {
      const { source } = this.#space
      if (source !== null) this.#segment({ text: this.text.length, source, length: 1 })
      this.text += ' '
    }
    this.#space = null
    const start = this.text.length
    for (const part of sliceSegments(origin, from, from + run.length)) {
      this.#segment({ ...part, text: part.text + start })
    }
    this.text += run
    this.#startsLine = false
    this.isUnderlined &&= format.underline
    this.#format(start, format)
    this.#wordsEnd = this.text.length
  }

  #segment(next: Segment): void {
    const last = this.segments.at(-1)
    if (
      last &&
      last.text + last.length === next.text &&
      last.source + last.length === next.source
    ) {
      this.segments[this.segments.length - 1] = { ...last, length: last.length + next.length }
    } else this.segments.push(next)
  }

  #format(start: number, format: Format): void {
    if (format.strong) this.#span('strong', start)
    if (format.emphasis) this.#span('emphasis', start)
    if (format.code) this.#span('code', start)
    if (format.quote) this.#span('quote', start)
    if (format.link !== null) this.#span('link', start, format.link)
  }

  /** Lengthens the last span of the kind when only white space stands between. */
  #span(kind: InlineKind, start: number, url?: string): void {
    const end = this.text.length
    const index = this.spans.findLastIndex((span) => span.kind === kind)
    const last = this.spans[index]
    if (last && last.url === url && last.end === this.#wordsEnd) {
      this.spans[index] = { ...last, end }
    } else this.spans.push({ kind, start, end, ...(url === undefined ? {} : { url }) })
  }
}
