import type { Block, PolicyDocument } from './policy-document'

/** What would be read as a mark inside a line though it is a word. */
const MARKS =
  /[`*]|\\(?=[!-/:-@[-`{-~])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=\S)|<(?=[a-z/!?])|&(?=#?\w+;)|\[(?=\^)|\](?=[([:])/giu

/** What would be read as a mark at the start of a line: a heading, a quotation, a bullet, a rule. */
const OPENING =
  /^([ \t]*)(?:(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]{2,}[ \t]*$)|(\d{1,9})([.)](?=\s|$)))/

/** Words of the document as Markdown that says the same. */
const inline = (words: string): string => words.replace(MARKS, '\\$&')

const opening = (line: string): string =>
  line
    .replace(/^[ \t]+/, '')
    .replace(OPENING, (_all, gap: string, mark?: string, number?: string, dot?: string) =>
      mark === undefined ? `${gap}${number}\\${dot}` : `${gap}\\${mark}`,
    )

/** Lines of a paragraph; an empty one would end it. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => opening(inline(line)))
    .filter((line) => line.trim() !== '')

/** Lists that are open, outermost first, with the width of their bullets and the number reached. */
interface OpenList {
  readonly ordered: boolean
  readonly width: number
  readonly number: number
}

/** Writes blocks one after the other, with an empty line where one is needed between two. */
class Writer {
  readonly lines: string[] = []
  #lists: OpenList[] = []
  #inList = false
  #footnotes = 0

  heading({ text, depth, inQuotation }: Block): void {
    const words = inline(text.replace(/\s*\n\s*/g, ' ')).replace(/(#+)$/, '\\$1')
    this.#add([`${'#'.repeat(Math.max(1, depth))} ${words}`], inQuotation, false)
  }

  paragraph({ text, inQuotation }: Block): void {
    this.#add(linesOf(text), inQuotation, false)
  }

  item({ text, depth, list, inQuotation }: Block): void {
    const ordered = list?.ordered ?? false
    const level = Math.min(Math.max(1, depth), this.#lists.length + 1)
    const before = this.#lists[level - 1]
    const goesOn = before?.ordered === ordered
    const number = goesOn ? before.number + 1 : 1
    const bullet = ordered ? `${number}. ` : '- '
    const outer = this.#lists.slice(0, level - 1)
    const indent = ' '.repeat(outer.reduce((sum, { width }) => sum + width, 0))
    const hanging = indent + ' '.repeat(bullet.length)
    const lines = linesOf(text).map((line, at) => `${at === 0 ? indent + bullet : hanging}${line}`)
    // Two lists of different kinds are one after the other only where something parts them.
    this.#add(lines, inQuotation, level <= this.#lists.length ? goesOn : this.#inList)
    this.#lists = [...outer, { ordered, width: bullet.length, number }]
    this.#inList = true
  }

  footnote({ text, inQuotation }: Block): void {
    const label = `[^${++this.#footnotes}]: `
    const lines = linesOf(text).map((line, at) => `${at === 0 ? label : '    '}${line}`)
    this.#add(lines, inQuotation, false)
  }

  code({ text, inQuotation }: Block): void {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
    const fence = '`'.repeat(longest + 1)
    this.#add([fence, ...text.split('\n'), fence], inQuotation, false)
  }

  /** Cells of one table. One without headings gets a row of empty ones: Markdown knows no other. */
  table(cells: readonly Block[]): void {
    const [first] = cells
    const rows = new Map<number, string[]>()
    for (const { text, table } of cells) {
      if (!table) continue
      const row = rows.get(table.row) ?? []
      const words = inline(text.trim()).replaceAll('|', '\\|').replaceAll('\n', '<br>')
      const before = row[table.column]
      row[table.column] = before === undefined ? words : `${before}<br>${words}`
      rows.set(table.row, row)
    }
    const width = Math.max(...[...rows.values()].map((row) => row.length))
    const lineOf = (row: readonly string[]) =>
      `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`
    const [head = [], ...body] = first?.table?.isHeader ? rows.values() : [[], ...rows.values()]
    const rule = `|${' --- |'.repeat(width)}`
    this.#add([lineOf(head), rule, ...body.map(lineOf)], first?.inQuotation ?? false, false)
  }

  /** @param isTight whether nothing stands between these lines and those before */
  #add(lines: readonly string[], inQuotation: boolean, isTight: boolean): void {
    if (lines.length === 0) return
    if (this.lines.length > 0 && !isTight) this.lines.push('')
    this.lines.push(...lines.map((line) => (inQuotation ? `> ${line}`.trimEnd() : line)))
    this.#lists = []
    this.#inList = false
  }
}

/** A document as Markdown that reads as the same headings, paragraphs, lists, quotations and tables. */
export function writeMarkdown({ blocks }: PolicyDocument): string {
  const writer = new Writer()
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    if (block.kind === 'heading') writer.heading(block)
    else if (block.kind === 'list-item') writer.item(block)
    else if (block.kind === 'footnote') writer.footnote(block)
    else if (block.kind === 'code') writer.code(block)
    else if (block.table) {
      const cells = [block]
      for (let next = blocks[at + 1]; next?.table?.table === block.table.table; ) {
        cells.push(next)
        at++
        next = blocks[at + 1]
      }
      writer.table(cells)
    } else writer.paragraph(block)
  }
  return writer.lines.length > 0 ? `${writer.lines.join('\n')}\n` : ''
}
