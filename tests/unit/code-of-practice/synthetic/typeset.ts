import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'
import { seeded } from '../../../hosts/random'
import type { Item, Part } from './plan'

/** Where the number of a paragraph stands. */
export type Shape = 'inline' | 'margin' | 'own-line'

export interface Setting {
  readonly shape: Shape
  readonly seed: number
  readonly title?: string
  readonly edition?: string
  /** Bullets alone on a line, their text on the next. */
  readonly loneBullets?: boolean
  /** The order in which words are written into the file. */
  readonly shuffled?: boolean
  /** Breaks words at line ends. */
  readonly hyphens?: boolean
  readonly fonts?: 'sans' | 'serif'
  readonly size?: number
  /** The title on every page, or on left pages with the chapter on right ones. */
  readonly runningHead?: boolean | 'chapter'
  /** Letter height of the numbers, in parts of the text's. */
  readonly numberSize?: number
  /** Nothing but the place tells the number from the first word. */
  readonly glued?: boolean
  readonly contents?: boolean
  /** Extra white space above a paragraph, in parts of the letter height. */
  readonly space?: number
  /** Headings of the third level are bold and as large as the text. */
  readonly boldLeads?: boolean
  readonly justified?: boolean
}

interface Word {
  text: string
  x: number
  y: number
  size: number
  font: PDFFont
}

const LEFT = 72
const RIGHT = 523
const TOP = 760
const BOTTOM = 80

class Typesetter {
  readonly words: Word[][] = []
  readonly notes: string[][] = []
  #y = TOP
  readonly #size: number
  readonly #random: () => number
  readonly headings: { text: string; page: number }[] = []
  readonly chapters: { text: string; page: number }[] = []
  #notes = 0

  constructor(
    readonly setting: Setting,
    readonly plain: PDFFont,
    readonly bold: PDFFont,
  ) {
    this.#size = setting.size ?? 11
    this.#random = seeded(setting.seed + 7)
    this.#newPage()
  }

  #newPage(): void {
    this.words.push([])
    this.notes.push([])
    this.#y = TOP
  }

  get #page(): Word[] {
    return this.words.at(-1) ?? []
  }

  get #floor(): number {
    return BOTTOM + (this.notes.at(-1)?.length ?? 0) * 24
  }

  #step(by: number): void {
    this.#y -= by
    if (this.#y < this.#floor) {
      this.#newPage()
      this.#y = TOP
    }
  }

  put(text: string, x: number, font = this.plain, size = this.#size, rise = 0): void {
    this.#page.push({ text, x, y: this.#y + rise, size, font })
  }

  /** Sets text in lines; `first` is where the first line begins. */
  flow(
    text: string,
    left: number,
    first = left,
    font = this.plain,
    size = this.#size,
    above = 0,
  ): void {
    const leading = size * 1.3
    let x = first
    let started = false
    const begin = (gap: number) => {
      this.#step(leading + gap)
      x = started ? left : first
      started = true
    }
    begin(above)
    const space = font.widthOfTextAtSize(' ', size)
    let line: { text: string; x: number }[] = []
    const flush = (last: boolean) => {
      const end = line.at(-1)
      const room = end ? RIGHT - (end.x + font.widthOfTextAtSize(end.text, size)) : 0
      const stretch =
        this.setting.justified && !last && line.length > 1 ? room / (line.length - 1) : 0
      if (stretch === 0) this.put(line.map((w) => w.text).join(' '), line[0]?.x ?? x, font, size)
      else
        line.forEach((word, i) => {
          this.put(word.text, word.x + i * stretch, font, size)
        })
      line = []
    }
    for (const word of text.split(' ')) {
      const width = font.widthOfTextAtSize(word, size)
      if (x + width > RIGHT && line.length > 0) {
        const cut = this.#cut(word, x, font, size)
        if (cut > 0) line.push({ text: `${word.slice(0, cut)}-`, x })
        flush(false)
        begin(0)
        const rest = word.slice(cut)
        line.push({ text: rest, x })
        x += font.widthOfTextAtSize(rest, size) + space
      } else {
        line.push({ text: word, x })
        x += width + space
      }
    }
    flush(true)
  }

  #cut(word: string, x: number, font: PDFFont, size: number): number {
    if (!this.setting.hyphens || !/^[a-z]{7,}$/.test(word) || this.#random() < 0.4) return 0
    for (let cut = word.length - 3; cut >= 3; cut--)
      if (x + font.widthOfTextAtSize(`${word.slice(0, cut)}-`, size) <= RIGHT) return cut
    return 0
  }

  item(item: Item): void {
    const gap = this.#size * (this.setting.space ?? 0.6)
    switch (item.kind) {
      case 'page':
        if (this.#page.length > 0) this.#newPage()
        break
      case 'heading':
        this.#heading(item.level, item.text)
        break
      case 'numbered':
        this.#numbered(item.reference, item.parts, gap)
        break
      case 'loose':
        this.#parts(item.parts, LEFT, gap)
        break
      case 'footnote':
        this.#footnote(item.text)
        break
    }
  }

  #heading(level: 1 | 2 | 3, text: string): void {
    const size = this.#size * ([0, 1.9, 1.35, this.setting.boldLeads ? 1 : 1.15][level] ?? 1)
    if (this.#y - this.#size * 6 < this.#floor) this.#newPage()
    this.flow(text, LEFT, LEFT, this.bold, size, this.#size * 0.9)
    if (level === 1) this.chapters.push({ text, page: this.words.length })
    if (level < 3) this.headings.push({ text, page: this.words.length })
  }

  #numbered(reference: string, parts: readonly Part[], gap: number): void {
    const [first, ...rest] = parts
    const text = first?.kind === 'text' ? first.text : ''
    const indent = this.setting.shape === 'margin' ? LEFT + 40 : LEFT
    if (this.setting.shape === 'inline') {
      this.flow(
        `${reference}${this.setting.glued ? '' : ' '}${text}`,
        LEFT,
        LEFT,
        this.plain,
        this.#size,
        gap,
      )
    } else if (this.setting.shape === 'margin') {
      const at = this.words.length
      const count = this.#page.length
      this.flow(text, indent, indent, this.plain, this.#size, gap)
      const page =
        this.words.length > at && this.words[at - 1]?.length === count
          ? this.words[at]
          : this.words[at - 1]
      const top = this.words.length > at && page === this.words[at] ? page?.[0] : page?.[count]
      if (page && top)
        page.push({
          ...top,
          text: reference,
          x: LEFT,
          size: this.#size * (this.setting.numberSize ?? 1),
        })
    } else {
      this.flow(reference, LEFT, LEFT, this.plain, this.#size, gap)
      this.flow(text, LEFT, LEFT, this.plain, this.#size, gap * 0.8)
    }
    this.#parts(rest, indent, gap)
  }

  #parts(parts: readonly Part[], left: number, gap: number): void {
    for (const part of parts) {
      if (part.kind === 'text') this.flow(part.text, left, left, this.plain, this.#size, gap)
      else if (part.kind === 'lead') this.flow(part.text, left, left, this.bold, this.#size, gap)
      else if (part.kind === 'bullet') this.#bullet(part.text, left, gap)
      else {
        this.flow(part.cells[0] ?? '', left, left, this.plain, this.#size, gap / 3)
        this.put(part.cells[1] ?? '', left + 150)
      }
    }
  }

  #bullet(text: string, left: number, gap: number): void {
    if (this.setting.loneBullets) {
      this.flow('•', left + 18, left + 18, this.plain, this.#size, gap / 2)
      this.flow(text, left + 18)
      return
    }
    const count = this.#page.length
    const at = this.words.length
    this.flow(text, left + 36, left + 36, this.plain, this.#size, gap / 2)
    const turned = this.words.length > at && this.words[at - 1]?.length === count
    const page = turned ? this.words[at] : this.words[at - 1]
    const top = turned ? page?.[0] : page?.[count]
    if (page && top) page.push({ ...top, text: '•', x: left + 18 })
  }

  #footnote(text: string): void {
    const last = this.#page.filter((word) => word.size === this.#size).at(-1)
    if (!last || this.#y - 40 < this.#floor) return
    this.#notes++
    const end = this.#page.reduce(
      (most, word) =>
        word.y === last.y
          ? Math.max(most, word.x + word.font.widthOfTextAtSize(word.text, word.size))
          : most,
      0,
    )
    this.#page.push({
      text: String(this.#notes),
      x: end + 0.5,
      y: last.y + this.#size * 0.35,
      size: this.#size * 0.6,
      font: this.plain,
    })
    this.notes.at(-1)?.push(`${this.#notes} ${text}`)
  }
}

/** Typesets a plan as a PDF. */
export async function typeset(items: readonly Item[], setting: Setting): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const serif = setting.fonts === 'serif'
  const plain = await file.embedFont(serif ? StandardFonts.TimesRoman : StandardFonts.Helvetica)
  const bold = await file.embedFont(
    serif ? StandardFonts.TimesRomanBold : StandardFonts.HelveticaBold,
  )
  const setter = new Typesetter(setting, plain, bold)
  for (const item of items) setter.item(item)
  const random = seeded(setting.seed + 99)
  cover(file.addPage([595, 842]), setting, bold)
  if (setting.contents !== false) contents(file.addPage([595, 842]), setter, plain)
  const front = file.getPageCount()
  setter.words.forEach((words, index) => {
    const page = file.addPage([595, 842])
    const order = setting.shuffled ? [...words].sort(() => random() - 0.5) : words
    for (const { text, ...options } of order) page.drawText(text, options)
    const head = headOf(setting, setter, index)
    if (head !== '') page.drawText(head, { x: LEFT, y: 800, size: 9, font: plain })
    setter.notes[index]?.forEach((note, i) => {
      page.drawText(note.slice(0, 100), { x: LEFT, y: 62 + i * 11, size: 8, font: plain })
    })
    page.drawText(String(index + 1 + front), { x: 290, y: 36, size: 10, font: plain })
  })
  return file.save()
}

const TITLE = 'Special educational needs and disability code of practice: 0 to 25 years'

function headOf(setting: Setting, setter: Typesetter, index: number): string {
  if (!setting.runningHead) return ''
  if (setting.runningHead === true || index % 2 === 0) return setting.title ?? TITLE
  const chapter = setter.chapters.findLast(({ page }) => page <= index + 1)
  return chapter ? `${chapter.text} | ${index + 1}` : ''
}

function cover(page: PDFPage, setting: Setting, font: PDFFont): void {
  const title = setting.title ?? TITLE
  const words = title.split(' ')
  let y = 640
  for (let i = 0; i < words.length; i += 3, y -= 34)
    page.drawText(words.slice(i, i + 3).join(' '), { x: LEFT, y, size: 26, font })
  if (setting.edition !== '')
    page.drawText(setting.edition ?? 'January 2015', { x: LEFT, y: 300, size: 16, font })
}

function contents(page: PDFPage, setter: Typesetter, font: PDFFont): void {
  page.drawText('Contents', { x: LEFT, y: 770, size: 16, font: setter.bold })
  setter.headings.slice(0, 40).forEach((heading, i) => {
    const text = heading.text.slice(0, 60)
    const dots = '.'.repeat(Math.max(4, 90 - text.length))
    page.drawText(`${text} ${dots} ${heading.page + 2}`, {
      x: LEFT,
      y: 740 - i * 16,
      size: 10,
      font,
    })
  })
}
