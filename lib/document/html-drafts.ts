import type { Element, Nodes, Text } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { align } from './align'
import type { BlockDraft } from './assemble'
import { sliceDraft } from './draft-slice'
import { find, isBlock, isUnread, styleOf, textOf } from './html-elements'
import { formatIn } from './html-format'
import { HtmlPhrase } from './html-phrase'
import { headingLevel, type Place, placeIn, TOP } from './html-place'
import { gridOf, isLayout } from './html-table'
import { listMarker } from './list-marker'

const processor = unified().use(rehypeParse).freeze()

export interface HtmlOptions {
  /** Number of the first table, when the HTML is part of a document that has some already. */
  readonly firstTable?: number
  /** Level of the last heading before the HTML. */
  readonly headingDepth?: number
}

export interface HtmlDrafts {
  readonly drafts: readonly BlockDraft[]
  /** Number that the next table gets. */
  readonly tables: number
  /** What the page calls itself in its head. */
  readonly title: string | null
}

/** Reads the words of a page or of a piece of one; segments point into `source`. */
export function htmlDrafts(source: string, options: HtmlOptions = {}): HtmlDrafts {
  const tree = processor.parse(source)
  const walker = new Walker(source, options)
  walker.children(tree, TOP)
  walker.flush(TOP)
  const title = find(tree, (element) => element.tagName === 'title')
  return {
    drafts: inSourceOrder(walker.drafts),
    tables: walker.tables,
    title: title ? textOf(title).replace(/\s+/g, ' ').trim() || null : null,
  }
}

/**
 * Browsers move stray text out of a table, to the front of it. Segments must ascend, so what
 * stands behind where the reading has got to already gives up its place in the source.
 */
function inSourceOrder(drafts: readonly BlockDraft[]): BlockDraft[] {
  let reached = 0
  return drafts.map((draft) => {
    const segments = (draft.segments ?? []).filter((segment) => {
      if (segment.source < reached) return false
      reached = segment.source + segment.length
      return true
    })
    return segments.length === draft.segments?.length ? draft : { ...draft, segments }
  })
}

class Walker {
  readonly drafts: BlockDraft[] = []
  tables: number
  #headingDepth: number
  #phrase = new HtmlPhrase()

  constructor(
    private readonly source: string,
    options: HtmlOptions,
  ) {
    this.tables = options.firstTable ?? 0
    this.#headingDepth = options.headingDepth ?? 0
  }

  children(node: Nodes, place: Place): void {
    for (const child of 'children' in node ? node.children : []) {
      if (child.type === 'text') this.#text(child, place)
      else if (child.type === 'element') this.#element(child, place)
    }
  }

  /** Ends the block that is being gathered; `place` is where its words stood. */
  flush(place: Place): void {
    const phrase = this.#phrase
    if (phrase.text === '') return
    this.#phrase = new HtmlPhrase()
    const whole: BlockDraft = {
      kind: place.kind,
      text: phrase.text,
      ...(place.depth > 0 ? { depth: place.depth } : {}),
      ...(place.table ? { table: place.table } : {}),
      inQuotation: place.inQuotation,
      spans: phrase.spans,
      ...(phrase.isUnderlined ? { isUnderlined: true } : {}),
      segments: phrase.segments,
    }
    const parts = place.kind === 'heading' || place.kind === 'code' ? [whole] : paragraphs(whole)
    for (const part of parts) {
      const draft = sliceDraft(part, 0, part.text.length)
      if (draft) this.drafts.push(place.kind === 'list-item' ? this.#item(draft, place) : draft)
    }
    if (place.kind === 'heading') this.#headingDepth = place.depth
  }

  #item(draft: BlockDraft, place: Place): BlockDraft {
    const { word, item } = place
    let { list } = place
    let words = draft
    if (word) {
      const typed = word.marker === '' ? listMarker(draft.text) : null
      if (!typed && !word.certain) return { ...draft, kind: 'paragraph' }
      if (typed) words = sliceDraft(draft, typed.length, draft.text.length) ?? draft
      const ordered = typed?.ordered ?? /^[(\s]*(?:\d+|[a-z]{1,4})[.)]/i.test(word.marker)
      list = { ordered, level: list?.level ?? 1 }
    }
    const continues = item?.begun ?? false
    if (item) item.begun = true
    return { ...words, ...(list ? { list } : {}), ...(continues ? { continues } : {}) }
  }

  #text(node: Text, place: Place): void {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    const origin =
      from === undefined || to === undefined ? [] : align(node.value, this.source, from, to, 0)
    this.#phrase.add(node.value, origin, place.format, place.keepSpace)
  }

  #element(element: Element, place: Place): void {
    if (element.tagName === 'br') this.#phrase.break()
    else if (place.word && /mso-list\s*:\s*ignore/i.test(styleOf(element))) {
      place.word.marker ||= textOf(element).trim()
    } else if (isUnread(element)) return
    else if (element.tagName === 'table') this.#table(element, place)
    else if (isBlock(element) || headingLevel(element) > 0) this.#block(element, place)
    else this.children(element, { ...place, format: formatIn(element, place.format) })
  }

  #block(element: Element, outer: Place): void {
    this.flush(outer)
    const inner = placeIn(element, outer, this.#headingDepth)
    const isCode =
      element.tagName === 'pre' && find(element, (child) => child.tagName === 'code') !== null
    const place: Place = {
      ...inner,
      ...(isCode ? { kind: 'code' } : {}),
      keepSpace: inner.keepSpace || element.tagName === 'pre',
      format: formatIn(element, inner.format),
    }
    this.children(element, place)
    this.flush(place)
  }

  #table(table: Element, outer: Place): void {
    this.flush(outer)
    const grid = gridOf(table)
    for (const caption of grid.captions) this.#block(caption, outer)
    if (isLayout(table, grid)) {
      for (const cell of grid.cells) this.#block(cell.element, outer)
      return
    }
    const number = this.tables++
    const headers: string[] = []
    for (const { element, row, column, columns, isHeader } of grid.cells) {
      const first = this.drafts.length
      const header = headers[column] ?? ''
      this.#block(element, {
        ...outer,
        kind: 'table-cell',
        list: null,
        item: null,
        table: { table: number, row, column, isHeader, header },
      })
      const name = isHeader ? this.drafts.slice(first).map((draft) => draft.text) : []
      if (name.length > 0) for (let i = 0; i < columns; i++) headers[column + i] = name.join(' ')
    }
  }
}

/** The pieces of a block that two line breaks in a row divide into paragraphs. */
function paragraphs(draft: BlockDraft): BlockDraft[] {
  const pieces: BlockDraft[] = []
  let start = 0
  for (const gap of draft.text.matchAll(/\n[ \t\u00a0]*\n\s*/g)) {
    const piece = sliceDraft(draft, start, gap.index)
    if (piece) pieces.push(piece)
    start = gap.index + gap[0].length
  }
  const rest = start === 0 ? draft : sliceDraft(draft, start, draft.text.length)
  return rest ? [...pieces, rest] : pieces
}
