import type { Code, Html, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { align } from './align'
import { assemble, type BlockDraft } from './assemble'
import { promoteBoldHeadings } from './bold-headings'
import { composeSegments } from './draft-slice'
import { htmlDrafts } from './html-drafts'
import { isNoTag } from './html-names'
import { expectReasonable } from './markdown-limits'
import { MarkdownPhrase } from './markdown-phrase'
import { withinDepth } from './nesting'
import { noteSentence } from './note-sentence'
import type { BlockKind, PolicyDocument } from './policy-document'
import { splitTypedBullets } from './typed-bullets'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/**
 * Reads Markdown (CommonMark, GFM, footnotes, and the words inside HTML; front matter is passed
 * over but for its title).
 *
 * @throws UnreadableDocument when marks, quotations or lists are nested beyond reason
 */
export const readMarkdown = (source: string): PolicyDocument =>
  withinDepth(() => {
    expectReasonable(source)
    return fromMdast(processor.parse(source), source)
  })

/** Builds the document from a tree that a remark pipeline has parsed already. */
export function fromMdast(tree: Root, source: string): PolicyDocument {
  const reader = new Reader(source)
  reader.flow(tree.children, OUTSIDE)
  const drafts = promoteBoldHeadings(splitTypedBullets(reader.drafts))
  const named = drafts.some((draft) => draft.kind === 'heading') ? null : frontMatterTitle(tree)
  return assemble(drafts, { source, title: named })
}

function frontMatterTitle(tree: Root): string | null {
  const front = tree.children.find((node) => node.type === 'yaml')
  const title = front && /^title:[ \t]*(\S.*)$/m.exec(front.value)?.[1]
  return title?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? null
}

interface Place {
  readonly list: BlockDraft['list'] | null
  /** A further paragraph of its list item. */
  readonly continues: boolean
  readonly inQuotation: boolean
  /** Of a footnote: its label. */
  readonly footnote: string | null
}

const OUTSIDE: Place = { list: null, continues: false, inQuotation: false, footnote: null }

class Reader {
  readonly drafts: BlockDraft[] = []
  /** By label: the sentence with the first mark of a footnote. */
  readonly #noted = new Map<string, string>()
  #tables = 0
  #headingDepth = 0

  constructor(private readonly source: string) {}

  flow(nodes: readonly RootContent[], place: Place): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]
      if (!node) break
      if (node.type !== 'html') this.#node(node, place)
      else {
        let last: Html = node
        for (let next = nodes[i + 1]; next?.type === 'html'; next = nodes[i + 1]) {
          if (!this.#adjoins(last, next)) break
          last = next
          i++
        }
        this.#html(node, last, place)
      }
    }
  }

  #node(node: RootContent, place: Place): void {
    switch (node.type) {
      case 'heading':
        this.#headingDepth = node.depth
        this.#block('heading', node.children, place, node)
        break
      case 'paragraph':
        this.#block(
          place.footnote !== null ? 'footnote' : place.list ? 'list-item' : 'paragraph',
          node.children,
          place,
          node,
        )
        break
      case 'blockquote':
        this.flow(node.children, { ...place, inQuotation: true })
        break
      case 'list': {
        const level = (place.list?.level ?? 0) + 1
        for (const [at, item] of node.children.entries()) {
          // Only the first: an item put in must not change those behind it.
          const number = node.ordered && at === 0 ? { number: node.start ?? 1 } : {}
          const list = { ordered: node.ordered ?? false, level, ...number }
          item.children.forEach((child, index) => {
            this.flow([child], { ...place, list, continues: index > 0 })
          })
        }
        break
      }
      case 'footnoteDefinition':
        this.flow(node.children, { ...place, footnote: node.identifier })
        break
      case 'table':
        this.#table(node, place)
        break
      case 'code':
        this.#code(node, place)
        break
      default:
        break
    }
  }

  /** Whether one piece of HTML goes on after a blank line, as the rows of a spaced-out table do. */
  #adjoins(first: Html, second: Html): boolean {
    const from = first.position?.end.offset
    const to = second.position?.start.offset
    return from !== undefined && to !== undefined && this.source.slice(from, to).trim() === ''
  }

  #html(first: Html, last: Html, place: Place): void {
    const from = first.position?.start.offset
    const to = last.position?.end.offset
    if (from === undefined || to === undefined) return
    if (first === last && isNoTag(first.value.trim())) {
      const phrase = new MarkdownPhrase(this.source, from, to)
      phrase.literal(first.value, from, to)
      this.#push(place.list ? 'list-item' : 'paragraph', phrase, place)
      return
    }
    const value = first === last ? first.value : this.source.slice(from, to)
    const outer = align(value, this.source, from, to, 0)
    const read = htmlDrafts(value, { firstTable: this.#tables, headingDepth: this.#headingDepth })
    this.#tables = read.tables
    for (const draft of read.drafts) {
      if (draft.kind === 'heading') this.#headingDepth = draft.depth ?? this.#headingDepth
      const inItem = draft.kind === 'paragraph' && place.list
      this.drafts.push({
        ...draft,
        ...(inItem ? { kind: 'list-item', list: inItem, continues: place.continues } : {}),
        inQuotation: place.inQuotation || (draft.inQuotation ?? false),
        segments: composeSegments(draft.segments ?? [], outer),
      })
    }
  }

  #code(node: Code, place: Place): void {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    const phrase = new MarkdownPhrase(this.source, from ?? 0, to ?? 0)
    if (from === undefined || to === undefined) phrase.text = node.value
    else {
      const fenced = /^[`~]/.test(this.source.slice(from, from + 1))
      const newline = fenced ? this.source.slice(from, to).indexOf('\n') : -1
      phrase.literal(node.value, from + newline + 1, to)
    }
    this.#push('code', phrase, place)
  }

  #block(
    kind: BlockKind,
    children: readonly PhrasingContent[],
    place: Place,
    node: RootContent & { depth?: number },
  ): void {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? this.source.length
    this.#push(kind, new MarkdownPhrase(this.source, from, to).add(children), place, node.depth)
  }

  #push(
    kind: BlockKind,
    phrase: MarkdownPhrase,
    place: Place,
    depth = 0,
    table?: BlockDraft['table'],
  ): void {
    if (phrase.text.trim() === '') return
    for (const { label, at } of phrase.notes)
      if (!this.#noted.has(label)) this.#noted.set(label, noteSentence(phrase.text.slice(0, at)))
    const note = kind === 'footnote' ? this.#noted.get(place.footnote ?? '') : undefined
    this.drafts.push({
      kind,
      text: phrase.text,
      ...(depth > 0 ? { depth } : {}),
      ...(kind === 'list-item' && place.list ? { list: place.list } : {}),
      ...(kind === 'list-item' && place.continues ? { continues: true } : {}),
      ...(table ? { table } : {}),
      inQuotation: place.inQuotation,
      ...(note ? { note } : {}),
      spans: phrase.spans,
      segments: phrase.segments,
    })
  }

  #table(node: Table, place: Place): void {
    const table = this.#tables++
    const headers: string[] = []
    node.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, column) => {
        const from = (cell.position ?? node.position)?.start.offset ?? 0
        const to = (cell.position ?? node.position)?.end.offset ?? this.source.length
        const phrase = new MarkdownPhrase(this.source, from, to).add(cell.children)
        if (rowIndex === 0) headers[column] = phrase.text
        this.#push('table-cell', phrase, place, 0, {
          table,
          row: rowIndex,
          column,
          isHeader: rowIndex === 0,
          header: rowIndex === 0 ? '' : (headers[column] ?? ''),
        })
      })
    })
  }
}
