import { carryParagraphs, reword } from '../carry-paragraphs'
import type { Paragraph, Snapshot } from '../snapshot'
import { applyChange } from '../text-change'
import { anchorRendered } from './anchor-rendered'
import { stretchesOf } from './drawn-stretches'
import type { WordFrame } from './frame'
import { numberTables } from './number-tables'
import type { WordClient } from './page-client'
import { plainTexts } from './plain-texts'
import type { Answer } from './protocol'
import { type RawParagraphs, readRaw, rereadRaw } from './read-raw'
import { type Drawing, type RenderedParagraph, readRendered } from './rendered'
import { SeenPages } from './seen-pages'
import { shapeOfLevel, withLanguage, withShape } from './structure'
import { readTitle } from './title'
import { withoutStruck } from './without-struck'

/** What one reading has found out. */
export interface Reading {
  readonly snapshot: Snapshot | null
  readonly drawing: Drawing
  /** The text came from the model, whole. */
  readonly model: boolean
  readonly tracking: boolean
  /** Pages have been left out, because they were never drawn. */
  readonly partly: boolean
  /** The caret is in a header, a footer or a note; the model tells of the main story later. */
  readonly elsewhere: boolean
}

const NOTHING_NEW = { tracking: false, partly: false, elsewhere: false } as const

type Told = Exclude<Answer<'read'>, { readonly state: 'none' | 'elsewhere' }>
type Read = Pick<Snapshot, 'text' | 'paragraphs' | 'starts'>

const isUnknown = ({ kind, text }: Paragraph): boolean => kind === 'unknown' && text.trim() !== ''

/** The same array when nothing in it is new. */
function unlessSame(fresh: Paragraph[], known: readonly Paragraph[]): readonly Paragraph[] {
  const isSame = fresh.length === known.length && fresh.every((each, i) => each === known[i])
  return isSame ? known : fresh
}

/** Paragraphs `[from, to)` of a text, carried on from what was known of them. */
function carryCells(
  known: readonly Paragraph[],
  raw: RawParagraphs,
  from: number,
  to: number,
): Paragraph[] {
  return carryParagraphs(known, raw.drafts.slice(from, to)).map((paragraph, i) =>
    raw.cells[from + i] && paragraph.kind === 'unknown'
      ? { ...paragraph, kind: 'table-cell' }
      : paragraph,
  )
}

/** With what its drawing tells about a paragraph. */
function asDrawn(
  paragraph: Paragraph,
  { shape, language }: Pick<RenderedParagraph, 'shape' | 'language'>,
): Paragraph {
  const shaped = shape ? withShape(paragraph, shape) : paragraph
  return withLanguage(shaped, language)
}

/** With headings, lists and cells as the model tells them, for the pages that are not drawn. */
function withLevels(read: Read, levels: readonly (readonly [number, number])[]): Read {
  const at = new Map(levels)
  const paragraphs = read.paragraphs.map((paragraph, i) => {
    const level = at.get(read.starts[i] ?? -1)
    const isOpen = level !== undefined && paragraph.kind === 'unknown'
    return isOpen ? withShape(paragraph, shapeOfLevel(level)) : paragraph
  })
  return { ...read, paragraphs }
}

/** Makes snapshots from the model, or from what has been drawn, anew only where they differ. */
export class SnapshotMaker {
  readonly #seen = new SeenPages()
  #last: Snapshot | null = null
  #text = ''
  #raw: RawParagraphs | null = null
  #revision = 0
  #tellsOutline = false
  #queue: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly page: Document,
    private readonly frame: WordFrame,
    private readonly client: WordClient,
  ) {}

  /** Reads one after the other, so that each reading builds on the last. */
  make(signal: AbortSignal): Promise<Reading> {
    const make = () => this.#make(signal)
    const made = this.#queue.then(make, make)
    this.#queue = made
    return made
  }

  async #make(signal: AbortSignal): Promise<Reading> {
    const answer = await this.client.ask('read', { revision: this.#revision })
    signal.throwIfAborted()
    const { drawing, paragraphs: drawn } = readRendered(this.page)
    if (answer?.state === 'elsewhere' && this.#raw) {
      return { ...NOTHING_NEW, snapshot: this.#last, drawing, model: true, elsewhere: true }
    }
    if (!answer || answer.state === 'none' || answer.state === 'elsewhere') {
      this.#revision = 0
      this.#raw = null
      const elsewhere = answer?.state === 'elsewhere'
      return { ...NOTHING_NEW, drawing, model: false, elsewhere, ...this.#fromSeen(drawn) }
    }
    const read = this.#shaped(this.#take(answer), drawn)
    this.#revision = answer.revision
    let snapshot = this.#keep(read)
    const isNew = answer.state === 'whole' || (answer.state === 'change' && this.#tellsOutline)
    if (isNew && read.paragraphs.some(isUnknown)) {
      const levels = await this.client.ask('outline', {})
      signal.throwIfAborted()
      this.#tellsOutline = levels !== null
      if (levels) snapshot = this.#keep(withLevels(read, levels))
    }
    return { ...NOTHING_NEW, snapshot, drawing, model: true, tracking: answer.tracking }
  }

  /** Brings what is known of the model's text up to date: all of it, or what an edit touched. */
  #take(answer: Told): Read {
    const known = this.#last?.paragraphs ?? []
    const had = this.#raw
    if (had && answer.state === 'same' && known.length === had.drafts.length) {
      return { text: this.#text, starts: had.starts, paragraphs: known }
    }
    if (answer.state === 'whole') this.#text = answer.text
    if (answer.state === 'change') this.#text = applyChange(this.#text, answer.change)
    const text = this.#text
    if (had && answer.state === 'change' && known.length === had.drafts.length) {
      const { raw, from, to, until } = rereadRaw(had, answer.change, text)
      this.#raw = raw
      const touched = carryCells(known.slice(from, until), raw, from, to)
      const paragraphs = [...known.slice(0, from), ...touched, ...known.slice(until)]
      return { text, starts: raw.starts, paragraphs }
    }
    const raw = readRaw(text)
    this.#raw = raw
    return { text, starts: raw.starts, paragraphs: carryCells(known, raw, 0, raw.drafts.length) }
  }

  /** With the shapes of those paragraphs that are drawn. */
  #shaped(read: Read, drawn: readonly RenderedParagraph[]): Read {
    const known = this.#last?.paragraphs ?? []
    const anchors = anchorRendered(
      drawn.map(({ text }) => text),
      plainTexts(read.paragraphs),
    )
    const shaped = [...read.paragraphs]
    drawn.forEach((each, i) => {
      const at = anchors[i] ?? -1
      const paragraph = shaped[at]
      if (!paragraph) return
      const text = withoutStruck(this.#raw?.drafts[at]?.text ?? paragraph.text, each)
      const isNew = text !== null && text !== paragraph.text
      shaped[at] = asDrawn(isNew ? reword(paragraph, text) : paragraph, each)
    })
    return { ...read, paragraphs: unlessSame(numberTables(shaped), known) }
  }

  #fromSeen(drawn: readonly RenderedParagraph[]): Pick<Reading, 'snapshot' | 'partly'> {
    this.#seen.take(stretchesOf(drawn))
    const seen = this.#seen.paragraphs
    if (seen.length === 0) return { snapshot: null, partly: false }
    const known = this.#last?.paragraphs ?? []
    const drafts = seen.map(({ text }) => ({ text, table: undefined }))
    const carried = numberTables(
      carryParagraphs(known, drafts).map((paragraph, i) => {
        const each = seen[i]
        return each ? asDrawn(paragraph, each) : paragraph
      }),
    )
    let text = ''
    const starts = carried.map((paragraph) => {
      const start = text.length
      text += `${paragraph.text}\n`
      return start
    })
    const snapshot = this.#keep({ text, starts, paragraphs: unlessSame(carried, known) })
    return { snapshot, partly: !this.#seen.isWhole }
  }

  /** The last snapshot when it says the same. */
  #keep(read: Read): Snapshot {
    const title = readTitle(this.page)
    const structure = read.paragraphs.some(isUnknown) ? 'pending' : 'known'
    const last = this.#last
    const isSame =
      last !== null &&
      last.paragraphs === read.paragraphs &&
      last.text === read.text &&
      last.structure === structure &&
      last.identity.title === title
    if (isSame) return last
    const identity = { id: this.frame.id, tab: null, title }
    this.#last = { ...read, identity, structure, origin: 'live' }
    return this.#last
  }
}
