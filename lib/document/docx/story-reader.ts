import type { BlockDraft } from '../assemble'
import { chosenBranch, controlLock, isContents } from './content-control'
import type { Changes, DocxBlock, Lock } from './docx-document'
import { FieldTracker } from './fields'
import type { Numbering } from './numbering'
import { markIsRemoved, type ParagraphKind, paragraphKind } from './paragraph-kind'
import { isRemoved, ParagraphReader, type StoryContext } from './paragraph-reader'
import type { StyleSheet } from './styles'
import { readTable } from './table-reader'
import { childOf, elements, valOf, type Xml } from './xml'

/** A block before the document is put together. */
export interface DocxDraft {
  draft: BlockDraft
  readonly place: DocxBlock
  readonly kind: ParagraphKind
  /** All its characters are bold. */
  readonly isBold: boolean
  /** All its characters are bold or underlined. */
  readonly standsOut: boolean
  /** In half-points; 0 when unknown. */
  readonly size: number
}

/** What the stories of one file share. */
export interface Session {
  readonly styles: StyleSheet
  readonly numbering: Numbering
  readonly changes: Changes
  readonly onNote: StoryContext['onNote']
  readonly out: DocxDraft[]
  /** Tables met so far. */
  tables: number
}

export interface Story {
  /** The part the story stands in. */
  readonly part: string
  readonly addressOf: StoryContext['addressOf']
  /** The run that holds the text box, when the story is one. */
  readonly boxRun: Xml | null
  /** Kind that every block gets, as in footnotes. */
  readonly kind?: BlockDraft['kind']
  /** The sentence with its mark, of a note. */
  readonly note?: string
}

/** Where blocks stand: under what lock, and whether in a contents list. */
export interface BlockPlace {
  readonly lock: Lock | null
  readonly contents: boolean
}

const OUTERMOST: BlockPlace = { lock: null, contents: false }

/** Reads one story, block by block, in reading order. */
export class StoryReader {
  readonly #context: StoryContext
  /** A block whose paragraph mark is deleted and which the next paragraph continues. */
  #pending: ParagraphReader | null = null

  private constructor(
    readonly session: Session,
    private readonly story: Story,
    root: Xml,
  ) {
    const { styles, changes, onNote } = session
    const fields = new FieldTracker(root)
    this.#context = { styles, changes, onNote, fields, addressOf: story.addressOf }
  }

  /** Appends the blocks of a story to the session. */
  static read(session: Session, story: Story, root: Xml): void {
    const reader = new StoryReader(session, story, root)
    reader.blocks(root, OUTERMOST)
  }

  /** Reads the blocks of a container to its end: no paragraph runs on past it. */
  blocks(container: Xml, place: BlockPlace): void {
    for (const node of elements(container)) this.#block(node, place)
    this.#flush(place)
  }

  #block(node: Xml, place: BlockPlace): void {
    if (isRemoved(node.name, this.session.changes)) return
    switch (node.name) {
      case 'w:p':
        this.#paragraph(node, place)
        break
      case 'w:tbl':
        this.#flush(place)
        readTable(this, node, place)
        break
      case 'w:sdt': {
        const inner = {
          ...place,
          lock: place.lock ?? controlLock(node),
          contents: place.contents || isContents(node),
        }
        const content = childOf(node, 'w:sdtContent')
        if (content) for (const child of elements(content)) this.#block(child, inner)
        break
      }
      case 'mc:AlternateContent': {
        const branch = chosenBranch(node)
        if (branch) for (const child of elements(branch)) this.#block(child, place)
        break
      }
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        for (const child of elements(node)) this.#block(child, place)
        break
      default:
        break
    }
  }

  #chain(paragraph: Xml) {
    return this.session.styles.chain(valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'))
  }

  #paragraph(node: Xml, place: BlockPlace): void {
    const reader = this.#pending ?? new ParagraphReader(this.#context)
    reader.add(node, this.#chain(node), place.lock)
    if (markIsRemoved(node, this.session.changes)) this.#pending = reader
    else this.#finish(reader, place)
  }

  #flush(place: BlockPlace): void {
    if (this.#pending) this.#finish(this.#pending, place)
  }

  #finish(reader: ParagraphReader, place: BlockPlace): void {
    this.#pending = null
    const { text, pieces, paragraphs, ink } = reader
    const last = paragraphs.at(-1)
    if (!last) return
    const kind = paragraphKind(last, text, this.#chain(last), this.session.numbering)
    if (text.trim() !== '' && !kind.isContents && !place.contents) {
      const { part, boxRun } = this.story
      const shifted = pieces.map((piece) => ({ ...piece, start: piece.start - kind.bullet }))
      this.session.out.push({
        draft: this.#draft(reader, kind),
        place: { part, pieces: shifted, paragraphs, boxRun },
        kind,
        isBold: ink > 0 && reader.bold === ink,
        standsOut: ink > 0 && reader.standingOut === ink,
        size: reader.size,
      })
    }
    for (const { content, run } of reader.boxes) {
      StoryReader.read(this.session, { ...this.story, boxRun: this.story.boxRun ?? run }, content)
    }
  }

  #draft({ text, spans }: ParagraphReader, found: ParagraphKind): BlockDraft {
    const { bullet } = found
    const kind = this.story.kind ?? found.kind
    return {
      kind,
      text: text.slice(bullet),
      ...(kind === 'heading' ? { depth: found.depth } : {}),
      ...(kind === 'list-item' && found.list ? { list: found.list } : {}),
      inQuotation: found.inQuotation,
      ...(this.story.note ? { note: this.story.note } : {}),
      spans: spans
        .map((span) => ({
          ...span,
          start: Math.max(0, span.start - bullet),
          end: span.end - bullet,
        }))
        .filter(({ start, end }) => start < end)
        .sort((a, b) => a.start - b.start || b.end - a.end),
    }
  }
}
