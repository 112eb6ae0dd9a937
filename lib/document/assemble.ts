import { headingNumber } from './heading-number'
import { withLetteredItems } from './lettered-items'
import type {
  Block,
  BlockKind,
  InlineSpan,
  ListPlace,
  PolicyDocument,
  Section,
  TableContext,
  TablePlace,
} from './policy-document'
import type { Segment, SourceMap } from './source-map'

/** What a reader knows about one block before it has its place in the document. */
export interface BlockDraft {
  readonly kind: BlockKind
  readonly text: string
  readonly depth?: number
  readonly list?: { readonly ordered: boolean; readonly level: number; readonly number?: number }
  /** A further paragraph of the list item before it: it completes no stem. */
  readonly continues?: boolean
  readonly table?: TablePlace
  readonly inQuotation?: boolean
  readonly spans?: readonly InlineSpan[]
  /** Of a footnote: the sentence with its mark. */
  readonly note?: string
  /** All of it is underlined. */
  readonly isUnderlined?: boolean
  /** Offsets on the text side are relative to this block. */
  readonly segments?: readonly Segment[]
  /** Offset in the document text, for readers whose text is the file itself. */
  readonly start?: number
}

export interface AssembleOptions {
  readonly title?: string | null
  /** The file the blocks were read from; with it, drafts carry segments. */
  readonly source?: string
  /** The whole text, when drafts carry their own `start`. */
  readonly text?: string
  /** How the whole text stands in the source, when drafts carry their own `start`. */
  readonly segments?: readonly Segment[]
}

const STEM_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-cell'])
const TERMINATED = /(?<!\.)[.!?;]["'”’)\]]*$/

/** Whether a line leaves its sentence open for the bullets that follow it. */
const opensList = (text: string): boolean => {
  const line = text.trim()
  return line !== '' && !TERMINATED.test(line)
}

/** The spans of a heading, with one for its number unless the reader gave that already. */
function headingSpans({ text, spans = [] }: BlockDraft): readonly InlineSpan[] {
  if (spans.some((span) => span.kind === 'heading-number')) return spans
  const number = headingNumber(text)
  return number ? [{ kind: 'heading-number', ...number }, ...spans] : spans
}

const listPlace = (
  { ordered, number }: NonNullable<BlockDraft['list']>,
  stem: Block | null,
): ListPlace => (number === undefined ? { ordered, stem } : { ordered, number, stem })

const place = (draft: BlockDraft): string =>
  `${draft.inQuotation ?? false} ${draft.table?.table} ${draft.table?.row} ${draft.table?.column}`

/** Remembers, while blocks go by, what the next list item may hang from. */
class Stems {
  /** By list level: the latest block there with no block further out after it. */
  #open: Block[] = []
  #place = ''

  /** The nearest block before this one that stands further out, if it leaves its sentence open. */
  of(draft: BlockDraft): Block | null {
    if (this.#place !== place(draft)) this.#open = []
    if (draft.continues) return null
    const outer = this.#open.slice(0, draft.list?.level ?? 0).findLast(Boolean)
    return outer && opensList(outer.text) ? outer : null
  }

  add(draft: BlockDraft, block: Block): void {
    if (this.#place !== place(draft)) this.#open = []
    this.#place = place(draft)
    if (!STEM_KINDS.has(draft.kind)) this.#open = []
    else {
      const level = draft.list?.level ?? 0
      this.#open.length = Math.min(this.#open.length, level)
      this.#open[level] = block
    }
  }
}

function separator(previous: BlockDraft, next: BlockDraft): string {
  const sameRow =
    previous.table &&
    next.table &&
    previous.table.table === next.table.table &&
    previous.table.row === next.table.row
  return sameRow ? '\t' : '\n'
}

type Growing<T> = { -readonly [K in keyof T]: T[K] }

/** Groups blocks under their headings. The first section is what stands before any heading. */
export function outline(blocks: readonly Block[]): { sections: Section[]; sectionOf: number[] } {
  let current: Growing<Section> = {
    heading: null,
    title: '',
    level: 0,
    parent: null,
    path: [],
    firstBlock: 0,
    endBlock: 0,
  }
  const sections = [current]
  const sectionOf: number[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      let parent: Section = current
      while (parent.parent && parent.level >= block.depth) parent = parent.parent
      const title = block.text.replace(/\s+/g, ' ').trim()
      current = {
        heading: index,
        title,
        level: block.depth,
        parent,
        path: [...parent.path, title],
        firstBlock: index,
        endBlock: index,
      }
      sections.push(current)
    }
    current.endBlock = index + 1
    sectionOf.push(sections.length - 1)
  })
  return { sections, sectionOf }
}

/** Header rows and first columns of all tables, so that a cell knows what it stands under and beside. */
class Tables {
  readonly #headers = new Map<number, string[]>()
  readonly #firstCells = new Map<string, string>()
  readonly #rows = new Map<string, string[]>()

  constructor(drafts: readonly BlockDraft[]) {
    for (const { table, text } of drafts) {
      if (!table) continue
      const row = `${table.table} ${table.row}`
      if (table.column === 0) this.#firstCells.set(row, text)
      const cells = this.#rows.get(row) ?? []
      cells[table.column] ??= text
      this.#rows.set(row, cells)
      if (!table.isHeader) continue
      const headers = this.#headers.get(table.table)
      if (headers) headers.push(text)
      else this.#headers.set(table.table, [text])
    }
  }

  contextOf({ table }: BlockDraft): TableContext | null {
    if (!table) return null
    const row = `${table.table} ${table.row}`
    return {
      ...table,
      headers: this.#headers.get(table.table) ?? [],
      rowHeader: table.column > 0 ? (this.#firstCells.get(row) ?? '') : '',
      cells: this.#rows.get(row) ?? [],
    }
  }
}

/** Builds the document from its blocks in reading order. */
export function assemble(
  read: readonly BlockDraft[],
  options: AssembleOptions = {},
): PolicyDocument {
  const drafts = withLetteredItems(read)
  const blocks: Block[] = []
  const starts: number[] = []
  const segments: Segment[] = [...(options.segments ?? [])]
  const parts: string[] = []
  const stems = new Stems()
  let offset = 0
  const tables = new Tables(drafts)
  drafts.forEach((draft, index) => {
    const previous = drafts[index - 1]
    if (previous && draft.start === undefined) {
      const gap = separator(previous, draft)
      parts.push(gap)
      offset += gap.length
    }
    const start = draft.start ?? offset
    starts.push(start)
    const block: Block = {
      kind: draft.kind,
      text: draft.text,
      depth: draft.depth ?? draft.list?.level ?? 0,
      list: draft.list ? listPlace(draft.list, stems.of(draft)) : null,
      table: tables.contextOf(draft),
      inQuotation: draft.inQuotation ?? false,
      spans: draft.kind === 'heading' ? headingSpans(draft) : (draft.spans ?? []),
      ...(draft.note ? { note: draft.note } : {}),
    }
    blocks.push(block)
    stems.add(draft, block)
    for (const segment of draft.segments ?? [])
      segments.push({ ...segment, text: segment.text + start })
    parts.push(draft.text)
    offset += draft.text.length
  })
  const source: SourceMap | null =
    options.source === undefined ? null : { source: options.source, segments }
  const firstHeading = blocks.find((block) => block.kind === 'heading')
  return {
    text: options.text ?? parts.join(''),
    title: options.title ?? firstHeading?.text.trim() ?? null,
    blocks,
    starts,
    ...outline(blocks),
    source,
  }
}
