import * as v from 'valibot'
import {
  type EntryWords,
  type IndexEntry,
  type IndexedSource,
  type IndexedWork,
  indexedSources,
} from '../code-of-practice'
import { comparePlaces, type ReferenceSpan, referenceSpan } from '../code-reference'
import { parseFields } from './code-fields'
import type { Page, PageSection } from './page'

/** A page of `content/code-of-practice/` or `content/law/`, understood. */
export interface CompiledWork {
  readonly work: IndexedWork
  readonly entries: readonly IndexEntry[]
  /** In the order of `entries`. */
  readonly words: readonly EntryWords[]
}

const text = v.pipe(v.string(), v.nonEmpty())

const asText = v.pipe(v.union([v.string(), v.number()]), v.transform(String))

const frontMatter = v.strictObject({
  title: text,
  source: v.picklist(indexedSources),
  chapter: v.optional(v.number()),
  range: v.optional(asText, ''),
  rangeConfidence: v.optional(v.picklist(['high', 'medium', 'low'] as const), 'low'),
  rangeNote: v.optional(v.string(), ''),
  pages: v.optional(asText, ''),
  url: v.optional(v.string(), ''),
  checkedOn: v.pipe(
    v.string(),
    v.check((day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'a date such as 2026-11-23'),
  ),
})

const MAX_GIST_WORDS = 42

/**
 * Compiles one page of the index: `##` sections, `###` entries headed `reference: heading`, each
 * with a gist and a list of fields.
 *
 * @throws PageError when a number falls, repeats or leaves a gap, a gist is missing or too long, or
 *   a field is unknown or not as expected
 */
export function compileIndexPage(page: Page): CompiledWork {
  const { chapter, ...front } = page.frontMatter(frontMatter)
  const work: IndexedWork = { ...front, chapter: chapter ?? null }
  const entries: IndexEntry[] = []
  const words: EntryWords[] = []
  const order = new Order(page, work)
  let title = ''
  for (const section of page.sections) {
    if (section.depth === 2) {
      title = section.title
      continue
    }
    if (title === '') throw page.error(section.line, 'a ## section before the first ### entry')
    const { entry, said } = compileEntry(page, section, front.source, title)
    order.add(entry.reference, section.line)
    entries.push(entry)
    words.push(said)
  }
  order.finish()
  return { work, entries, words }
}

function compileEntry(page: Page, section: PageSection, source: IndexedSource, title: string) {
  const [, reference, heading] = /^(.+?): (.+)$/.exec(section.title) ?? []
  if (!reference || !heading)
    throw page.error(section.line, `“reference: heading”, found “${section.title}”`)
  const gist = page.prose(section.nodes).replace(/\s+/g, ' ')
  const length = gist.split(' ').length
  if (gist === '') throw page.error(section.line, `a gist under ${reference}`)
  if (length > MAX_GIST_WORDS)
    throw page.error(
      section.line,
      `at most ${MAX_GIST_WORDS} words under ${reference}, found ${length}`,
    )
  const { askedAs, ...fields } = parseFields(page, section, source)
  return {
    entry: { source, reference, section: title, heading, ...fields } satisfies IndexEntry,
    said: { gist, askedAs } satisfies EntryWords,
  }
}

/** Holds a page to rising numbers; a chapter of the Code also to its range, without a gap. */
class Order {
  readonly #range: ReferenceSpan | null
  #last: readonly number[] | null = null
  #lastReference = ''

  constructor(
    private readonly page: Page,
    private readonly work: IndexedWork,
  ) {
    this.#range = referenceSpan(work.range)
    if (work.chapter !== null && !this.#range)
      throw page.error(2, `a range such as 6.1-6.99, found “${work.range}”`)
  }

  add(reference: string, line: number): void {
    const span = referenceSpan(reference)
    if (!span) {
      if (this.work.chapter !== null)
        throw this.page.error(line, `a paragraph number of this chapter, found “${reference}”`)
      return
    }
    if (this.work.chapter !== null && span.first[0] !== this.work.chapter)
      throw this.page.error(line, `a paragraph of this chapter, found “${reference}”`)
    if (this.#last && comparePlaces(span.first, this.#last) <= 0)
      throw this.page.error(line, `a number above ${this.#lastReference}, found “${reference}”`)
    if (comparePlaces(span.last, span.first) < 0)
      throw this.page.error(line, `a range that rises, found “${reference}”`)
    const expected = (this.#last?.[1] ?? 0) + 1
    if (this.work.chapter !== null && span.first[1] !== expected)
      throw this.page.error(
        line,
        `paragraph ${expected} of this chapter next, found “${reference}”`,
      )
    this.#last = span.last
    this.#lastReference = reference
  }

  finish(): void {
    if (this.#range && comparePlaces(this.#last ?? [], this.#range.last) !== 0)
      throw this.page.error(2, `entries up to the end of the range ${this.work.range}`)
  }
}
