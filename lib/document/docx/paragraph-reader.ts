import type { InlineKind, InlineSpan } from '../policy-document'
import { chosenBranch, controlLock } from './content-control'
import type { Changes, Lock, Piece, RunRef } from './docx-document'
import { type FieldTracker, fieldKind } from './fields'
import { runText, wholeText } from './run-text'
import { firstOf, isNamed, type RunLook, runLook, type Style, type StyleSheet } from './styles'
import { childOf, elements, textOf, valOf, type Xml } from './xml'

/** What all paragraphs of one story (main text, a footnote, a text box) share. */
export interface StoryContext {
  readonly styles: StyleSheet
  readonly changes: Changes
  readonly fields: FieldTracker
  /** Address of a hyperlink by relationship id. */
  readonly addressOf: (id: string) => string | null
  readonly onNote: (kind: 'footnote' | 'endnote', id: string, before: string) => void
}

interface Place {
  readonly lock: Lock | null
  readonly link: string | null
}

const COMPUTED: Lock = {
  kind: 'field',
  reason: 'Word fills this text in itself, as it does page numbers and cross-references.',
}
const DELETED: Lock = { kind: 'deleted', reason: 'This text is already marked as deleted.' }
const EQUATION: Lock = { kind: 'equation', reason: 'This text is part of an equation.' }
const SYMBOL: Lock = { kind: 'symbol', reason: 'This is a symbol that only Word can change.' }

const REMOVED: Readonly<Record<Changes, readonly string[]>> = {
  accepted: ['w:del', 'w:moveFrom'],
  rejected: ['w:ins', 'w:moveTo'],
}

/** Whether an element holds text that is not there once changes are accepted or rejected. */
export const isRemoved = (name: string, changes: Changes): boolean =>
  REMOVED[changes].includes(name)

/** Gathers the text of one block from its paragraphs' runs. */
export class ParagraphReader {
  text = ''
  readonly pieces: Piece[] = []
  readonly spans: InlineSpan[] = []
  readonly paragraphs: Xml[] = []
  /** Text boxes met on the way, each with the run that holds it. */
  readonly boxes: { readonly content: Xml; readonly run: Xml }[] = []
  /** Characters other than spaces: all, those in bold, and those in bold or underlined. */
  ink = 0
  bold = 0
  standingOut = 0
  /** Largest type, in half-points; 0 when none is given. */
  size = 0

  #chain: readonly Style[] = []

  constructor(private readonly story: StoryContext) {}

  /** Adds a paragraph; a second one continues the first, whose mark is deleted. */
  add(paragraph: Xml, chain: readonly Style[], lock: Lock | null): void {
    this.paragraphs.push(paragraph)
    this.#chain = chain
    this.#inline(paragraph, { lock, link: null })
  }

  #inline(parent: Xml, place: Place): void {
    for (const node of elements(parent)) this.#node(node, place)
  }

  #node(node: Xml, place: Place): void {
    if (isRemoved(node.name, this.story.changes)) return
    switch (node.name) {
      case 'w:r':
        this.#run(node, place)
        break
      case 'w:hyperlink': {
        const anchor = node.attributes['w:anchor']
        const address = this.story.addressOf(node.attributes['r:id'] ?? '') ?? ''
        this.#inline(node, { ...place, link: `${address}${anchor ? `#${anchor}` : ''}` })
        break
      }
      case 'w:del':
      case 'w:moveFrom':
        this.#inline(node, { ...place, lock: place.lock ?? DELETED })
        break
      case 'w:sdt':
        for (const content of elements(node).filter(({ name }) => name === 'w:sdtContent')) {
          this.#inline(content, { ...place, lock: place.lock ?? controlLock(node) })
        }
        break
      case 'w:fldSimple': {
        const kind = fieldKind(node.attributes['w:instr'] ?? '')
        const lock = place.lock ?? (kind.computed ? COMPUTED : null)
        if (!kind.listing) this.#inline(node, { lock, link: kind.url ?? place.link })
        break
      }
      case 'mc:AlternateContent': {
        const branch = chosenBranch(node)
        if (branch) this.#inline(branch, place)
        break
      }
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        this.#inline(node, place)
        break
      case 'm:oMath':
      case 'm:oMathPara':
        this.#emit({ node, lock: EQUATION, linked: false }, node, wholeText(node), false)
        break
      default:
        break
    }
  }

  #run(node: Xml, place: Place): void {
    const { fields, styles, changes } = this.story
    const properties = childOf(node, 'w:rPr')
    const own = runLook(properties)
    const styleId = valOf(properties, 'w:rStyle')
    const style = styleId === null ? [] : styles.chain(styleId)
    const look = <K extends keyof RunLook>(key: K): RunLook[K] =>
      own[key] ?? firstOf(style, ({ run }) => run[key])
    const hidden = look('hidden') ?? firstOf(this.#chain, ({ run }) => run.hidden) ?? false
    const start = this.text.length
    let url: string | null = null
    for (const child of elements(node)) {
      if (child.name === 'w:fldChar') fields.mark(child)
      else if (child.name === 'w:instrText' || child.name === 'w:delInstrText') {
        fields.code(textOf(child))
      } else if (!hidden && !fields.hidden) {
        url = fields.url ?? place.link
        const lock = place.lock ?? (fields.computed ? COMPUTED : null)
        this.#content(child, { node, lock, linked: url !== null }, changes)
      }
    }
    if (this.text.length === start) return
    if (look('bold')) this.#span('strong', start)
    if (look('italic')) this.#span('emphasis', start)
    if (isNamed(style, /^(?:intense )?quote char$/)) this.#span('quote', start)
    if (url) this.#span('link', start, url)
    this.#measure(this.text.slice(start), look)
  }

  #content(child: Xml, run: RunRef, changes: Changes): void {
    switch (child.name) {
      case 'w:footnoteReference':
        this.story.onNote('footnote', child.attributes['w:id'] ?? '', this.text)
        break
      case 'w:endnoteReference':
        this.story.onNote('endnote', child.attributes['w:id'] ?? '', this.text)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#collectBoxes(child, run.node)
        break
      case 'mc:AlternateContent': {
        const boxes = this.boxes.length
        this.#collectBoxes(child, run.node)
        const branch = chosenBranch(child)
        if (branch && this.boxes.length === boxes) {
          this.#emit({ ...run, lock: run.lock ?? SYMBOL }, child, wholeText(branch), false)
        }
        break
      }
      case 'w:ruby': {
        const base = childOf(child, 'w:rubyBase')
        if (base) this.#emit({ ...run, lock: run.lock ?? SYMBOL }, child, wholeText(base), false)
        break
      }
      default: {
        const found = runText(child, this.text, changes === 'rejected')
        if (found) this.#emit(run, child, found.text, found.divisible)
      }
    }
  }

  #collectBoxes(node: Xml, run: Xml): void {
    if (node.name === 'w:txbxContent') this.boxes.push({ content: node, run })
    else if (node.name === 'mc:AlternateContent') {
      const branch = chosenBranch(node)
      if (branch) this.#collectBoxes(branch, run)
    } else for (const child of elements(node)) this.#collectBoxes(child, run)
  }

  #emit(run: RunRef, node: Xml, text: string, divisible: boolean): void {
    if (text === '') return
    this.pieces.push({ run, node, start: this.text.length, text, divisible })
    this.text += text
  }

  /** Marks the text from `start` on; joins the span before when nothing stands between. */
  #span(kind: InlineKind, start: number, url?: string): void {
    const end = this.text.length
    const last = this.spans.findLastIndex((span) => span.kind === kind)
    const previous = this.spans[last]
    if (previous?.end === start && previous.url === url) this.spans[last] = { ...previous, end }
    else this.spans.push({ kind, start, end, ...(url === undefined ? {} : { url }) })
  }

  #measure(text: string, look: <K extends keyof RunLook>(key: K) => RunLook[K]): void {
    const inherited = <K extends keyof RunLook>(key: K): RunLook[K] =>
      look(key) ?? firstOf(this.#chain, ({ run }) => run[key])
    const ink = text.replace(/\s/g, '').length
    this.ink += ink
    if (inherited('bold')) this.bold += ink
    if (inherited('bold') || inherited('underlined')) this.standingOut += ink
    if (ink > 0) this.size = Math.max(this.size, inherited('size') ?? 0)
  }
}
