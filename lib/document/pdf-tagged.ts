import type { BlockDraft } from './assemble'
import { listMarker } from './list-marker'
import { joinLines, linesOf } from './pdf-lines'
import type { Page, Run, Tree } from './pdf-pages'
import type { BlockKind, TablePlace } from './policy-document'

/** A block with the page it begins on. */
export interface PdfDraft {
  readonly page: number
  readonly draft: BlockDraft
}

export interface PdfFonts {
  readonly bold: ReadonlySet<string>
  /** Every word of the document, for broken words. */
  readonly words: ReadonlySet<string>
}

type Node = Tree['children'][number]
type Structure = Extract<Node, { role: string }>

interface Place {
  readonly kind: BlockKind
  readonly depth: number
  readonly level: number
  readonly item: { label: string; begun: boolean } | null
  readonly table: TablePlace | null
  readonly inQuotation: boolean
}

const TOP: Place = {
  kind: 'paragraph',
  depth: 0,
  level: 0,
  item: null,
  table: null,
  inQuotation: false,
}

const INLINE = new Set(
  'Span Link Reference NonStruct Em Strong Code Quote Annot BibEntry Ruby RB RT RP Warichu WT WP Sub Private LBody'.split(
    ' ',
  ),
)

const isStructure = (node: Node): node is Structure => 'role' in node

const rolesIn = (node: Structure, role: string): Structure[] =>
  node.children
    .filter(isStructure)
    .flatMap((child) =>
      child.role === role
        ? [child]
        : /^(?:THead|TBody|TFoot)$/.test(child.role)
          ? rolesIn(child, role)
          : [],
    )

const holds = (node: Structure, fits: (role: string) => boolean): boolean =>
  node.children.some((child) => isStructure(child) && (fits(child.role) || holds(child, fits)))

const isHeadingRole = (role: string): boolean => /^(?:H[1-6]?|Title)$/.test(role)

/** Shares of the text that the tags must reach for them to be trusted. */
const LEAST_SHARE = 0.7

/** Reads a tagged PDF by its tags; null when some page has none, or they leave text out. */
export function taggedDrafts(pages: readonly Page[], fonts: PdfFonts): PdfDraft[] | null {
  let all = 0
  let tagged = 0
  const drafts: PdfDraft[] = []
  let tables = 0
  for (const page of pages) {
    const size = page.runs.reduce((sum, run) => sum + run.text.trim().length, 0)
    if (size === 0) continue
    if (!page.tree) return null
    const walker = new Walker(page, fonts, tables)
    walker.children(page.tree.children, TOP)
    walker.flush(TOP)
    tables = walker.tables
    all += size
    tagged += walker.read
    drafts.push(...walker.drafts.map((draft) => ({ page: page.number, draft })))
  }
  return all > 0 && tagged >= all * LEAST_SHARE ? drafts : null
}

class Walker {
  readonly drafts: BlockDraft[] = []
  tables: number
  /** Characters read so far. */
  read = 0
  readonly #runs = new Map<string, Run[]>()
  #gathered: Run[] = []

  constructor(
    page: Page,
    private readonly fonts: PdfFonts,
    tables: number,
  ) {
    this.tables = tables
    for (const run of page.runs) {
      if (run.mark === null) continue
      const runs = this.#runs.get(run.mark)
      if (runs) runs.push(run)
      else this.#runs.set(run.mark, [run])
    }
  }

  children(nodes: readonly Node[], place: Place): void {
    for (const node of nodes) {
      if (isStructure(node)) this.#structure(node, place)
      else this.#gathered.push(...this.#take(node.id))
    }
  }

  #take(id: string): readonly Run[] {
    const runs = this.#runs.get(id) ?? []
    this.#runs.delete(id)
    this.read += runs.reduce((sum, run) => sum + run.text.trim().length, 0)
    return runs
  }

  flush(place: Place): void {
    const joined = joinLines(linesOf(this.#gathered, this.fonts.bold), this.fonts.words)
    this.#gathered = []
    if (joined.text === '') return
    const { kind, depth, level, item, table, inQuotation } = place
    const isItem = kind === 'list-item' && item !== null
    const ordered = isItem && /^\(?(?:\d+|[a-z]{1,4})[.)]/i.test(item.label)
    this.drafts.push({
      kind,
      ...(isItem && !item.begun ? withoutMarker(joined) : joined),
      ...(depth > 0 ? { depth } : {}),
      ...(isItem ? { list: { ordered, level }, continues: item.begun } : {}),
      ...(table ? { table } : {}),
      inQuotation,
    })
    if (item) item.begun = true
  }

  #text(node: Structure): string {
    return node.children
      .map((child) =>
        isStructure(child)
          ? this.#text(child)
          : this.#take(child.id)
              .map((run) => run.text)
              .join(''),
      )
      .join('')
  }

  #structure(node: Structure, outer: Place): void {
    if (node.role === 'Lbl' && outer.item) {
      outer.item.label ||= this.#text(node).trim()
    } else if (INLINE.has(node.role)) this.children(node.children, outer)
    else {
      this.flush(outer)
      if (node.role === 'Table') this.#table(node, outer)
      else {
        const place = this.#place(node, outer)
        this.children(node.children, place)
        this.flush(place)
      }
    }
  }

  #place(node: Structure, outer: Place): Place {
    if (isHeadingRole(node.role) && !outer.table) {
      const depth = Number(node.role.slice(1)) || 1
      return { ...outer, kind: 'heading', depth, item: null }
    }
    switch (node.role) {
      case 'L':
        return { ...outer, level: outer.level + 1 }
      case 'LI':
        return { ...outer, kind: 'list-item', item: { label: '', begun: false } }
      case 'Caption':
        return { ...outer, kind: 'caption', item: null }
      case 'Note':
      case 'FENote':
        return { ...outer, kind: 'footnote', item: null }
      case 'BlockQuote':
        return { ...outer, inQuotation: true }
      default:
        return outer
    }
  }

  #table(node: Structure, outer: Place): void {
    const rows = rolesIn(node, 'TR').map((row) => [...row.children.filter(isStructure)])
    const layout = rows.every((cells) => cells.length < 2) || holds(node, isHeadingRole)
    if (layout) {
      this.children(node.children, outer)
      this.flush(outer)
      return
    }
    const table = this.tables++
    const headers: string[] = []
    const headed = rows[0]?.every((cell) => cell.role === 'TH') ?? false
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const isHeader = headed && row === 0
        const first = this.drafts.length
        const place: TablePlace = { table, row, column, isHeader, header: headers[column] ?? '' }
        this.flush(outer)
        const inside: Place = { ...TOP, kind: 'table-cell', table: place }
        this.children(cell.children, inside)
        this.flush(inside)
        if (isHeader)
          headers[column] = this.drafts
            .slice(first)
            .map(({ text }) => text)
            .join(' ')
      })
    })
  }
}

/** A list item without the bullet or number that stands in its text. */
function withoutMarker(
  item: Pick<BlockDraft, 'text' | 'spans'>,
): Pick<BlockDraft, 'text' | 'spans'> {
  const length = listMarker(item.text)?.length ?? 0
  return {
    text: item.text.slice(length),
    spans: (item.spans ?? [])
      .map((span) => ({ ...span, start: Math.max(0, span.start - length), end: span.end - length }))
      .filter((span) => span.end > span.start),
  }
}
