import type { BlockDraft } from '../../../document/assemble'
import { promoteBoldHeadings } from '../../../document/bold-headings'
import type { Paragraph } from '../../snapshot'
import { readInline } from './inline'

/** A paragraph of the exported document. */
export type ExportBlock = Paragraph

interface Draft {
  kind: Paragraph['kind']
  lines: string
  depth: number
  list: Paragraph['list']
}

const FENCE = /^\s*(?:```|~~~)/
const HEADING = /^(?<marks>#{1,6})\s+(?<words>.*?)(?:\s+#+)?\s*$/
const ANCHOR = /\s*\{#[^}]*\}\s*$/
const ITEM = /^(?<indent>\s*)(?<marker>[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(?<words>.*)$/
const FOOTNOTE = /^\[\^[^\]]+\]:\s*(?<words>.*)$/
const REFERENCE = /^\[[^\]]+\]:\s*</
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/
const ROW = /^\s*\|/
const DELIMITER = /^[\s|:-]+$/
const QUOTE = /^\s*(?:>\s?)+/

/** Cells of a table row; an escaped bar belongs to its cell. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

const ends = (line: string): boolean => line.trim() === ''

/** Reads exported Markdown line by line: Docs writes each paragraph on lines of its own. */
class Reader {
  readonly blocks: ExportBlock[] = []
  #draft: Draft | null = null
  /** Indents of the lists that are open, outermost first. */
  #indents: number[] = []
  #tables = 0
  #rows: string[] = []
  #fenced = false

  line(line: string): void {
    if (FENCE.test(line)) {
      this.flush()
      this.#fenced = !this.#fenced
    } else if (this.#fenced) {
      this.#push({ kind: 'code', lines: '', depth: 0, list: null }, { text: line, spans: [] })
    } else if (ROW.test(line)) {
      this.#flushParagraph()
      this.#rows.push(line)
    } else if (ends(line)) {
      this.flush()
    } else if (!REFERENCE.test(line) && !RULE.test(line)) {
      this.#flushTable()
      this.#words(line)
    }
  }

  flush(): void {
    this.#flushParagraph()
    this.#flushTable()
  }

  #words(line: string): void {
    const heading = HEADING.exec(line)?.groups
    const item = ITEM.exec(line)?.groups
    const footnote = FOOTNOTE.exec(line)?.groups
    if (heading) {
      this.flush()
      this.#indents = []
      this.#draft = this.#start('heading', heading['words'] ?? '', heading['marks']?.length ?? 1)
    } else if (item) {
      this.flush()
      const level = this.#levelAt(item['indent']?.length ?? 0)
      const ordered = /\d/.test(item['marker'] ?? '')
      this.#draft = {
        ...this.#start('list-item', item['words'] ?? '', level),
        list: { ordered, level },
      }
    } else if (footnote) {
      this.flush()
      this.#draft = this.#start('footnote', footnote['words'] ?? '')
    } else if (this.#draft) {
      this.#draft.lines += `\n${line.trimStart()}`
    } else {
      if (!/^\s/.test(line)) this.#indents = []
      const kind = this.#indents.length > 0 ? 'list-item' : 'paragraph'
      const level = this.#indents.length
      this.#draft = {
        ...this.#start(kind, line.replace(QUOTE, '').trimStart(), level),
        list: level > 0 ? { ordered: false, level } : null,
      }
    }
  }

  #start(kind: Paragraph['kind'], lines: string, depth = 0): Draft {
    return { kind, lines, depth, list: null }
  }

  #levelAt(indent: number): number {
    while ((this.#indents.at(-1) ?? -1) > indent) this.#indents.pop()
    if (indent > (this.#indents.at(-1) ?? -1)) this.#indents.push(indent)
    return this.#indents.length
  }

  #flushParagraph(): void {
    const draft = this.#draft
    this.#draft = null
    if (!draft) return
    const lines = draft.kind === 'heading' ? draft.lines.replace(ANCHOR, '') : draft.lines
    const { text, spans } = readInline(lines.replace(/(?<! {2}|\\)\n/g, ' '))
    this.#push(draft, { text: text.trimEnd(), spans })
  }

  #push(
    { kind, depth, list }: Draft,
    { text, spans }: Pick<Paragraph, 'text' | 'spans'>,
    table: Paragraph['table'] = null,
  ): void {
    if (text.trim() !== '') this.blocks.push({ kind, text, depth, list, table, spans })
  }

  #flushTable(): void {
    const rows = this.#rows
    this.#rows = []
    if (rows.length === 0) return
    const table = this.#tables++
    const headers: string[] = []
    const words = rows.filter((row, index) => index !== 1 || !DELIMITER.test(row))
    words.forEach((source, row) => {
      cellsOf(source).forEach((cell, column) => {
        const inline = readInline(cell)
        if (row === 0) headers[column] = inline.text
        const place = { table, row, column, isHeader: row === 0, header: headers[column] ?? '' }
        this.#push({ kind: 'table-cell', lines: '', depth: 0, list: null }, inline, place)
      })
    })
  }
}

/** With headings made of the lines that only look like them, as a reader of files makes them. */
function withBoldHeadings(blocks: readonly ExportBlock[]): ExportBlock[] {
  const drafts = blocks.map(({ kind, text, depth, table, spans }): BlockDraft => {
    const place = table ? { table } : {}
    return { kind: kind === 'unknown' ? 'paragraph' : kind, text, depth, spans, ...place }
  })
  const read = promoteBoldHeadings(drafts)
  return blocks.map((block, index) => {
    const { kind, depth = 0 } = read[index] ?? block
    return kind === 'heading' ? { ...block, kind, depth } : block
  })
}

/** The paragraphs of an exported document, in reading order, without blank ones. */
export function readExport(markdown: string): ExportBlock[] {
  const reader = new Reader()
  let start = markdown.startsWith('\ufeff') ? 1 : 0
  while (start < markdown.length) {
    const newline = markdown.indexOf('\n', start)
    const end = newline < 0 ? markdown.length : newline
    reader.line(markdown.slice(start, end).replace(/\r$/, ''))
    start = end + 1
  }
  reader.flush()
  return withBoldHeadings(reader.blocks)
}
