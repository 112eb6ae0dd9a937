import type { Holding, ParagraphSpec } from './options'

export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly columns: number
}

export interface Paragraph {
  readonly id: string
  text: string
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell'
  readonly level: number
  readonly ordered: boolean
  readonly cell: CellPlace | null
  readonly holds: Holding | null
  readonly language: string
}

/** A place in the document that survives changes before it. */
export interface Caret {
  id: string
  start: number
  end: number
}

interface Done {
  readonly by: string
  readonly id: string
  readonly start: number
  readonly inserted: string
  readonly removed: string
}

/** The document, and who has done what to it. Offsets are UTF-16 within a paragraph. */
export class WordModel {
  paragraphs: Paragraph[]
  caret: Caret
  #done: Done[] = []
  #lastId = 0
  /** Changes made through the automation model. */
  ownEdits = 0

  constructor(
    blocks: readonly ParagraphSpec[],
    private readonly rowMarks: boolean,
    private readonly onChange: () => void,
  ) {
    let tables = 0
    this.paragraphs = blocks.flatMap((block) =>
      block.kind === 'table' ? this.#cells(block.rows, tables++) : [this.#paragraph(block)],
    )
    this.caret = { id: this.paragraphs[0]?.id ?? '', start: 0, end: 0 }
  }

  #id(): string {
    this.#lastId += 7
    return `{${(0x5eed + this.#lastId).toString(16)}}`
  }

  #paragraph(block: Exclude<ParagraphSpec, { kind: 'table' }>): Paragraph {
    return {
      id: this.#id(),
      text: block.text,
      kind: block.kind,
      level: 'level' in block ? block.level : 0,
      ordered: block.kind === 'item' && (block.ordered ?? false),
      cell: null,
      holds: block.kind === 'paragraph' ? (block.holds ?? null) : null,
      language: (block.kind === 'paragraph' && block.language) || 'EN-GB',
    }
  }

  #cells(rows: readonly (readonly string[])[], table: number): Paragraph[] {
    return rows.flatMap((cells, row) =>
      cells.map((text, column) => ({
        id: this.#id(),
        text,
        kind: 'cell' as const,
        level: 0,
        ordered: false,
        cell: { table, row, column, columns: cells.length },
        holds: null,
        language: 'EN-GB',
      })),
    )
  }

  find(id: string): Paragraph {
    const found = this.paragraphs.find((paragraph) => paragraph.id === id)
    if (!found) throw new Error('The paragraph is gone.')
    return found
  }

  /** What stands behind a paragraph's words in `body.text`. */
  #mark({ cell }: Paragraph): string {
    if (!cell) return '\r'
    return this.rowMarks && cell.column === cell.columns - 1 ? '\r\u0007\r\u0007' : '\r\u0007'
  }

  get text(): string {
    return this.paragraphs.map((paragraph) => paragraph.text + this.#mark(paragraph)).join('')
  }

  /** Offset in `text` at which a paragraph begins. */
  startOf(id: string): number {
    let at = 0
    for (const paragraph of this.paragraphs) {
      if (paragraph.id === id) return at
      at += paragraph.text.length + this.#mark(paragraph).length
    }
    throw new Error('The paragraph is gone.')
  }

  /** One change inside a paragraph; words with a line break make new paragraphs. */
  edit(id: string, start: number, end: number, words: string, by: string): void {
    const paragraph = this.find(id)
    const removed = paragraph.text.slice(start, end)
    this.#put(paragraph, start, end, words)
    this.#done.push({ by, id, start, inserted: words, removed })
    if (by === 'automation') this.ownEdits++
    this.onChange()
  }

  #put(paragraph: Paragraph, start: number, end: number, words: string): void {
    const text = paragraph.text.slice(0, start) + words + paragraph.text.slice(end)
    const lines = text.split('\n')
    paragraph.text = lines.at(-1) ?? ''
    const before = lines.slice(0, -1).map((line) => ({ ...paragraph, id: this.#id(), text: line }))
    const at = this.paragraphs.indexOf(paragraph)
    this.paragraphs.splice(at, 0, ...before)
    const { caret } = this
    if (caret.id !== paragraph.id) return
    const move = (offset: number): number => {
      if (offset <= start) return offset
      return offset >= end ? offset + words.length - (end - start) : start + words.length
    }
    this.caret = { id: caret.id, start: move(caret.start), end: move(caret.end) }
  }

  /** Takes back the last own change that still stands as it was made. */
  undo(): boolean {
    for (let i = this.#done.length - 1; i >= 0; i--) {
      const done = this.#done[i]
      if (!done || done.by === 'remote') continue
      this.#done.splice(i, 1)
      const paragraph = this.paragraphs.find(({ id }) => id === done.id)
      const end = done.start + done.inserted.length
      if (paragraph?.text.slice(done.start, end) !== done.inserted) return false
      this.#put(paragraph, done.start, end, done.removed)
      this.onChange()
      return true
    }
    return false
  }
}
