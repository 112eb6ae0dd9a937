import type { BlockSpec, MergedCell, StyledText } from './options'

/** How a stretch of text looks. */
export type Style = Required<Omit<StyledText, 'text'>>

const PLAIN: Style = { bold: false, italic: false, size: 14.6667, superscript: false }

/** What the line break at a paragraph's end says about the paragraph. */
export interface ParagraphMark {
  readonly heading: number
  readonly list: { readonly ordered: boolean; readonly level: number } | null
  /** Known to the editor whether or not the text has marks for it. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null
}

const BODY: ParagraphMark = { heading: 0, list: null, cell: null }

export const TABLE = { start: '\u0010', row: '\u0012', cell: '\u001c', end: '\u0011' } as const

/** Someone's change, kept so that this person can take it back. */
interface Done {
  readonly by: string
  start: number
  inserted: number
  readonly text: string
  readonly styles: readonly Style[]
  readonly marks: readonly (ParagraphMark | null)[]
}

const sizes = [0, 26.6667, 21.3333, 18.6667, 16, 14.6667, 14.6667]

/**
 * A document as its editor holds it: one string, and for every UTF-16 unit of it a style and, at the
 * ends of paragraphs, what kind of paragraph it is.
 */
export class Model {
  text = '\u0003'
  styles: Style[] = [PLAIN]
  marks: (ParagraphMark | null)[] = [null]
  /** Merged cells of the tables, by the number of the table. */
  readonly merged = new Map<number, readonly MergedCell[]>()
  #done: Done[] = []
  #tables = 0

  constructor(blocks: readonly BlockSpec[], ending: string, tableMarks: boolean) {
    for (const block of blocks) this.#append(block, tableMarks)
    const missing = this.text.length > 1 ? ending.slice(1) : ending
    for (const character of missing) this.#push(character, PLAIN, character === '\n' ? BODY : null)
  }

  /** Puts text in place of a stretch. New text takes the style of what is before it. */
  replace(start: number, end: number, text: string, by: string): void {
    const style = this.styles[end > start ? start : Math.max(0, start - 1)] ?? PLAIN
    const mark = this.marks[this.text.indexOf('\n', end)] ?? BODY
    const done: Done = {
      by,
      start,
      inserted: text.length,
      text: this.text.slice(start, end),
      styles: this.styles.slice(start, end),
      marks: this.marks.slice(start, end),
    }
    this.#splice(
      start,
      end,
      text,
      Array.from(text, () => style).slice(0, text.length),
      [...text].map((character) => (character === '\n' ? mark : null)),
    )
    this.#done.push(done)
  }

  /** Takes back the last change of one person that nobody else has written into since. */
  undo(by: string): { readonly start: number; readonly end: number } | null {
    const index = this.#done.findLastIndex((done) => done.by === by)
    const [done] = index < 0 ? [] : this.#done.splice(index, 1)
    if (!done) return null
    this.#splice(done.start, done.start + done.inserted, done.text, done.styles, done.marks)
    return { start: done.start, end: done.start + done.text.length }
  }

  #splice(
    start: number,
    end: number,
    text: string,
    styles: readonly Style[],
    marks: readonly (ParagraphMark | null)[],
  ): void {
    const growth = text.length - (end - start)
    const style = styles[0] ?? PLAIN
    this.text = this.text.slice(0, start) + text + this.text.slice(end)
    this.styles.splice(
      start,
      end - start,
      ...Array.from({ length: text.length }, (_, i) => styles[i] ?? style),
    )
    this.marks.splice(
      start,
      end - start,
      ...Array.from({ length: text.length }, (_, i) => marks[i] ?? null),
    )
    this.#done = this.#done.filter((done) => {
      if (end <= done.start) {
        done.start += growth
        return true
      }
      return start >= done.start + done.inserted
    })
  }

  #append(block: BlockSpec, tableMarks: boolean): void {
    switch (block.kind) {
      case 'heading':
        this.#words({ text: block.text, bold: true, size: sizes[block.level] ?? PLAIN.size })
        this.#push('\n', PLAIN, { ...BODY, heading: block.level })
        break
      case 'paragraph':
        for (const run of block.runs) this.#words(typeof run === 'string' ? { text: run } : run)
        this.#push('\n', PLAIN, BODY)
        break
      case 'item':
        this.#words({ text: block.text })
        this.#push('\n', PLAIN, {
          ...BODY,
          list: { ordered: block.ordered ?? false, level: block.level ?? 1 },
        })
        break
      case 'table':
        this.merged.set(this.#tables, block.merged ?? [])
        if (tableMarks) this.#push(TABLE.start, PLAIN, null)
        block.rows.forEach((words, row) => {
          if (tableMarks) this.#push(TABLE.row, PLAIN, null)
          words.forEach((text, column) => {
            this.#push(TABLE.cell, PLAIN, null)
            for (const line of text.split('\n')) {
              this.#words({ text: line })
              this.#push('\n', PLAIN, { ...BODY, cell: { table: this.#tables, row, column } })
            }
          })
        })
        this.#tables++
        if (tableMarks) this.#push(TABLE.end, PLAIN, null)
    }
  }

  #words({ text, ...style }: StyledText): void {
    const whole = { ...PLAIN, ...style }
    for (let i = 0; i < text.length; i++) {
      const character = text.charAt(i)
      this.#push(character, whole, character === '\n' ? BODY : null)
    }
  }

  #push(unit: string, style: Style, mark: ParagraphMark | null): void {
    this.text += unit
    this.styles.push(style)
    this.marks.push(mark)
  }
}
