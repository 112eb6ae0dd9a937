import type { Model, Style } from './model'
import type { MergedCell, StandInOptions } from './options'
import { type Part, readParts } from './parts'

/** Something painted: words of one style on one line, or a marker. In px at 100 %. */
export interface Painted {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly label: string
  readonly style: Style
  /** The words it shows in the model; null for markers, headers and footers. */
  readonly start: number | null
  readonly end: number
}

export interface Laid {
  readonly painted: readonly Painted[]
  readonly pages: number
  readonly pageWidth: number
  readonly pageHeight: number
}

export type MeasureText = (text: string, style: Style) => number

const PAGE = { width: 816, height: 1056, margin: 96 } as const
const LINE = 1.38
const GUTTER = 32

interface Line {
  readonly words: readonly Omit<Painted, 'page' | 'top'>[]
  readonly height: number
}

/** Where the next line goes: down the column, then the next column, then the next page. */
class Flow {
  page = 0
  column = 0
  y: number = PAGE.margin

  constructor(private readonly options: StandInOptions) {}

  get columnWidth(): number {
    const { columns, pageless } = this.options
    const whole = PAGE.width - 2 * PAGE.margin
    return columns === 1 || pageless ? whole : (whole - GUTTER) / 2
  }

  get left(): number {
    return PAGE.margin + this.column * (this.columnWidth + GUTTER)
  }

  /** Makes room for something of a height, and says where its top is. */
  take(height: number): number {
    const bottom = PAGE.height - PAGE.margin
    if (!this.options.pageless && this.y + height > bottom) {
      this.y = PAGE.margin
      this.column++
      if (this.column >= this.options.columns) {
        this.column = 0
        this.page++
      }
    }
    const top = this.y
    this.y += height
    return top
  }
}

/** Lays out a document the way an editor does: lines, lists, tables, columns, pages. */
export class Layout {
  readonly #lines = new Map<string, readonly Line[]>()

  constructor(
    private readonly options: StandInOptions,
    private readonly measure: MeasureText,
  ) {}

  lay(model: Model): Laid {
    const flow = new Flow(this.options)
    const painted: Painted[] = []
    const numbers: number[] = []
    const parts = readParts(model)
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]
      if (!part) continue
      const table = part.mark.cell?.table
      if (table === undefined) {
        this.#paragraph(model, part, flow, painted, numbers)
        continue
      }
      const end = parts.findIndex((other, k) => k > i && other.mark.cell?.table !== table)
      const cells = parts.slice(i, end < 0 ? undefined : end)
      this.#table(model, rowsOf(cells), model.merged.get(table) ?? [], flow, painted)
      i += cells.length - 1
    }
    const pages = flow.page + 1
    const { header, footer, pageless } = this.options
    if (!pageless) {
      for (let page = 0; page < pages; page++) {
        painted.push(this.#stray(header, page, PAGE.margin, 48))
        painted.push(this.#stray(`${footer} – ${page + 1}`, page, PAGE.margin, PAGE.height - 60))
      }
    }
    const pageHeight = pageless ? flow.y + PAGE.margin : PAGE.height
    return { painted, pages, pageWidth: PAGE.width, pageHeight }
  }

  #paragraph(model: Model, part: Part, flow: Flow, painted: Painted[], numbers: number[]): void {
    const { list } = part.mark
    const indent = list ? 36 * list.level : 0
    let marker = ''
    if (list) {
      numbers.length = list.level
      numbers[list.level - 1] = (numbers[list.level - 1] ?? 0) + 1
      marker = list.ordered ? `${numbers[list.level - 1]}.` : '●'
    } else if (part.mark.heading === 0) numbers.length = 0
    const lines = this.#break(model, part, flow.columnWidth - indent)
    lines.forEach((line, index) => {
      const top = flow.take(line.height)
      if (index === 0 && marker) {
        painted.push(this.#stray(marker, flow.page, flow.left + indent - 18, top))
      }
      this.#put(line, part, flow.page, flow.left + indent, top, painted)
    })
    flow.y += 8
  }

  #table(
    model: Model,
    rows: readonly Part[][][],
    merged: readonly MergedCell[],
    flow: Flow,
    painted: Painted[],
  ): void {
    const columns = Math.max(...rows.map((row) => row.length))
    const width = flow.columnWidth / columns
    const cells: Painted[][] = Array.from({ length: columns }, () => [])
    const spanOf = (row: number, column: number) =>
      merged.find((cell) => cell.row === row && cell.column === column) ?? { rows: 1, columns: 1 }
    const laid = rows.map((row, y) =>
      row.map((cell, x) => {
        const span = spanOf(y, x)
        const wide = width * span.columns - 16
        const parts = cell.map((part) => ({ part, lines: this.#break(model, part, wide) }))
        const high = parts
          .flatMap(({ lines }) => lines)
          .reduce((sum, line) => sum + line.height, 12)
        return { parts, high, rows: span.rows }
      }),
    )
    // Merged cells are given no room of their own; their words stand in the middle of their rows.
    const heights = laid.map((row) => Math.max(...row.map((c) => (c.rows === 1 ? c.high : 12))))
    laid.forEach((row, rowNumber) => {
      const top = flow.take(heights[rowNumber] ?? 0)
      row.forEach(({ parts, high, rows: count }, column) => {
        const room = heights.slice(rowNumber, rowNumber + count).reduce((sum, h) => sum + h, 0)
        let y = top + 6 + (count > 1 ? Math.max(0, (room - high) / 2) : 0)
        for (const { part, lines } of parts) {
          for (const line of lines) {
            this.#put(line, part, flow.page, flow.left + column * width + 8, y, cells[column] ?? [])
            y += line.height
          }
        }
      })
    })
    // Docs paints tables column by column.
    for (const column of cells) painted.push(...column)
    flow.y += 8
  }

  #put(line: Line, part: Part, page: number, left: number, top: number, painted: Painted[]): void {
    for (const word of line.words) {
      const lift = word.style.superscript ? -4 : 0
      painted.push({
        ...word,
        page,
        left: left + word.left,
        top: top + lift,
        start: (word.start ?? 0) + part.start,
        end: word.end + part.start,
      })
    }
  }

  #stray(label: string, page: number, left: number, top: number): Painted {
    const style: Style = { bold: false, italic: false, size: 13.3333, superscript: false }
    const width = this.measure(label, style)
    return { page, left, top, width, height: 18, label, style, start: null, end: 0 }
  }

  /** The lines of a paragraph, offsets relative to it. Remembered while its words stay the same. */
  #break(model: Model, part: Part, width: number): readonly Line[] {
    const styles = model.styles.slice(part.start, part.end)
    const key = `${width}\n${model.text.slice(part.start, part.end)}\n${styleKey(styles)}`
    const known = this.#lines.get(key)
    if (known) return known
    const lines = this.#compose(model.text.slice(part.start, part.end), styles, width)
    this.#lines.set(key, lines)
    return lines
  }

  #compose(text: string, styles: readonly Style[], width: number): Line[] {
    const lines: Line[] = []
    let from = 0
    let x = 0
    let lastBreak = 0
    const close = (end: number) => {
      lines.push(this.#line(text, styles, from, end))
      from = end
      x = 0
    }
    for (const match of text.matchAll(/[^ \v]+ *|\v| +/g)) {
      const word = match[0]
      const style = styles[match.index]
      if (word === '\v') {
        close(match.index)
        from = match.index + 1
        continue
      }
      const wide = style ? this.measure(word.trimEnd(), style) : 0
      if (x > 0 && x + wide > width) close(lastBreak)
      x += style ? this.measure(word, style) : 0
      lastBreak = match.index + word.length
    }
    if (from < text.length || lines.length === 0) close(text.length)
    return lines
  }

  /** One line, cut where the style changes. The space at a wrap is painted but not described. */
  #line(text: string, styles: readonly Style[], from: number, to: number): Line {
    const words: Omit<Painted, 'page' | 'top'>[] = []
    let size = 14.6667
    let left = 0
    for (let start = from; start < to; ) {
      const style = styles[start]
      if (!style) break
      let end = start + 1
      while (end < to && sameStyle(styles[end], style)) end++
      const isLast = end === to
      const shown = isLast ? text.slice(start, end).trimEnd() : text.slice(start, end)
      const width = this.measure(shown, style)
      size = Math.max(size, style.size)
      const label = shown.replace(/ {2}/g, ' \u00a0')
      const height = style.size * LINE
      if (shown !== '')
        words.push({ left, width, height, label, style, start, end: start + shown.length })
      left += width
      start = end
    }
    return { words, height: size * LINE }
  }
}

function rowsOf(parts: readonly Part[]): Part[][][] {
  const rows: Part[][][] = []
  for (const part of parts) {
    const { row, column } = part.mark.cell ?? { row: 0, column: 0 }
    const cells = rows[row] ?? []
    rows[row] = cells
    const cell = cells[column] ?? []
    cells[column] = cell
    cell.push(part)
  }
  return rows
}

const sameStyle = (a: Style | undefined, b: Style): boolean =>
  a === b ||
  (a !== undefined &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.size === b.size &&
    a.superscript === b.superscript)

const styleKey = (styles: readonly Style[]): string => {
  let key = ''
  let last: Style | undefined
  styles.forEach((style, index) => {
    if (last && sameStyle(last, style)) return
    key += `${index}:${style.bold}${style.italic}${style.size}${style.superscript};`
    last = style
  })
  return key
}
