import type { Nodes, PhrasingContent } from 'mdast'
import { align } from './align'
import { isNoTag } from './html-names'
import type { InlineKind, InlineSpan } from './policy-document'
import type { Segment } from './source-map'

const inlineKinds: Partial<Record<Nodes['type'], InlineKind>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  link: 'link',
  linkReference: 'link',
  inlineCode: 'code',
}

const htmlKinds: Readonly<Record<string, InlineKind | 'none' | undefined>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  a: 'link',
  code: 'code',
  q: 'quote',
  del: 'none',
  s: 'none',
  strike: 'none',
  script: 'none',
  style: 'none',
}

/** Tags open at once; more are no real page. */
const MOST_OPEN = 100
const TAG = /^<(\/?)([a-z][\w:-]*)[^>]*?(\/?)>$/i

/** The words that nodes will add, in order. */
const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? wordsOf(node.children) : '',
    )
    .join('')

interface OpenTag {
  readonly name: string
  readonly start: number
}

/**
 * The words of one block, gathered while walking its phrasing content. Pictures, footnote numbers
 * and struck-out words are passed over.
 */
export class MarkdownPhrase {
  text = ''
  readonly spans: InlineSpan[] = []
  readonly segments: Segment[] = []
  /** Marks of footnotes, with the length of the words before each. */
  readonly notes: { readonly label: string; readonly at: number }[] = []
  readonly #open: OpenTag[] = []
  /** How many open tags hide what they hold. */
  #unread = 0
  /** End of the source read so far, where nodes without a position go on. */
  #read: number
  /** Whether the segments of the words that are being added are there already. */
  #isPlaced = false

  /**
   * @param from offset in the source at which the block begins
   * @param to offset at which it ends
   */
  constructor(
    private readonly source: string,
    from: number,
    private readonly to: number,
  ) {
    this.#read = from
  }

  add(nodes: readonly PhrasingContent[]): this {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]
      if (!node) break
      if (node.position || this.#isPlaced) this.#node(node)
      else {
        const next = nodes.findIndex(({ position }, at) => at > i && position)
        const last = next === -1 ? nodes.length : next
        this.#unplaced(nodes.slice(i, last), nodes[last])
        i = last - 1
      }
    }
    return this
  }

  /**
   * Pieces into which a plugin cut one text, such as the bare address in it, have no positions of their
   * own. Their words are looked for together: an entity between two of them belongs to neither alone.
   */
  #unplaced(nodes: readonly PhrasingContent[], next: PhrasingContent | undefined): void {
    const to = next?.position?.start.offset ?? this.to
    if (this.#unread === 0)
      this.segments.push(...align(wordsOf(nodes), this.source, this.#read, to, this.text.length))
    this.#isPlaced = true
    for (const node of nodes) this.#node(node)
    this.#isPlaced = false
    this.#read = to
  }

  /** Adds words that stand between two source offsets, give or take what `align` bridges. */
  literal(value: string, from: number, to: number): void {
    if (this.#unread > 0) return
    if (!this.#isPlaced)
      this.segments.push(...align(value, this.source, from, to, this.text.length))
    this.text += value
  }

  /** Words that stand where their node stands, but for so many characters of marks on either side. */
  #words({ value, position }: Nodes & { value: string }, marks = 0): void {
    const from = position?.start.offset ?? this.#read
    const to = position?.end.offset ?? this.to
    this.literal(value, from + marks, to - marks)
  }

  #code(node: Nodes & { value: string }): void {
    const from = node.position?.start.offset ?? 0
    let fence = 0
    while (node.position && this.source[from + fence] === '`') fence++
    this.#words(node, fence)
  }

  #html(node: Nodes & { value: string }): void {
    const [, closing, tag = '', selfClosing] = TAG.exec(node.value) ?? []
    const name = tag.toLowerCase()
    if (isNoTag(node.value)) this.#words(node)
    if (name === 'br') this.text += '\n'
    const kind = htmlKinds[name]
    if (!kind || selfClosing) return
    if (!closing) {
      if (this.#open.length >= MOST_OPEN) return
      this.#open.push({ name, start: this.text.length })
      if (kind === 'none') this.#unread++
      return
    }
    const index = this.#open.findLastIndex((open) => open.name === name)
    const open = this.#open[index]
    if (!open) return
    this.#open.splice(index, 1)
    if (kind === 'none') this.#unread--
    else this.#span(kind, open.start)
  }

  #span(kind: InlineKind, start: number, url?: string): void {
    if (this.text.length === start) return
    this.spans.push({ kind, start, end: this.text.length, ...(url === undefined ? {} : { url }) })
  }

  #node(node: PhrasingContent): void {
    const start = this.text.length
    this.#read = Math.max(this.#read, node.position?.start.offset ?? 0)
    switch (node.type) {
      case 'text':
        this.#words(node)
        break
      case 'inlineCode':
        this.#code(node)
        break
      case 'break':
        this.text += '\n'
        break
      case 'html':
        this.#html(node)
        break
      case 'footnoteReference':
        this.notes.push({ label: node.identifier, at: this.text.length })
        break
      case 'image':
      case 'imageReference':
      case 'delete':
        break
      default:
        this.add(node.children)
    }
    this.#read = node.position?.end.offset ?? this.#read
    const kind = inlineKinds[node.type]
    if (kind) this.#span(kind, start, node.type === 'link' ? node.url : undefined)
  }
}
