import type { Box } from '../../../../lib/hosts/box'
import type { Random } from '../../random'
import { type DrawnPiece, drawParagraph, noise, paintParagraph, speakTable } from './draw-paragraph'
import type { Paragraph, WordModel } from './model'
import type { StandInOptions } from './options'
import { make, words } from './parts'

const PAGE_HEIGHT = 620
const LOADING = 'Loading additional document content'

const STYLE = `
  html, body { margin: 0; height: 100%; }
  #WACViewPanel { position: absolute; inset: 90px 0 20px 0; overflow: auto; background: #eee; }
  #WACViewPanel.moved { overflow: hidden; }
  #WACViewPanel_EditingElement { position: absolute; opacity: 0; z-index: -2147483648; }
  .Page, .PageToCome, .Room { width: 560px; margin: 16px auto; padding: 40px; background: #fff; font: 15px/22px serif; }
  .Paragraph { margin: 0 0 8px; white-space: pre-wrap; overflow-wrap: anywhere; }
  .TabChar { letter-spacing: 4px; }
  ul, ol { list-style: none; margin: 0; padding-left: 24px; }
  table { border-collapse: collapse; width: 100%; } td { border: 1px solid #999; padding: 4px; vertical-align: top; }
  .HiddenParagraph { visibility: hidden; }
  .HiddenElementForScreenReaderNav { position: absolute; clip-path: inset(50%); }
  .Header { color: #666; }
  .GoneWords { text-decoration: line-through; color: #a00; }
`

interface DrawnPage {
  signature: string
  readonly element: HTMLElement
  /** Pieces of the paragraphs that are drawn on it. */
  readonly pieces: Map<string, readonly DrawnPiece[]>
  readonly slices: Map<string, Element>
}

/** The pages: drawn when near the window, placeholders otherwise. */
export class View {
  readonly panel: HTMLElement
  readonly input: HTMLElement
  readonly #container: HTMLElement
  readonly #pages: DrawnPage[] = []
  readonly #observer: MutationObserver
  #shift = 0
  #frame = 0

  constructor(
    root: HTMLElement,
    private readonly model: WordModel,
    private readonly options: StandInOptions,
    private readonly random: Random,
    private readonly fault: (what: string) => void,
  ) {
    const moved = options.scrolling === 'moved' ? ' moved' : ''
    this.#container = make('div', `PageContentContainer ${noise(random)}`, {
      id: 'PageContentContainer',
    })
    this.#container.style.setProperty('zoom', `${options.zoom / 100}`)
    this.input = make('div', 'EditingSurface', {
      id: 'WACViewPanel_EditingElement',
      contenteditable: 'true',
      tabindex: '0',
    })
    this.panel = make(
      'div',
      `WACInteractiveView${moved}`,
      { id: 'WACViewPanel' },
      this.#container,
      this.input,
    )
    root.append(
      make('style', '', {}, words(STYLE)),
      make('div', '', { id: 'EditorContainer' }, this.panel),
    )
    this.panel.addEventListener('scroll', () => this.drawSoon())
    this.panel.addEventListener('wheel', (event) => {
      if (options.scrolling === 'moved') this.scrollTo(this.#shift + event.deltaY)
    })
    this.#observer = new MutationObserver(() => {
      fault('somebody wrote into the pages')
      // Word draws over it.
      for (const page of this.#pages) page.signature = ''
      this.drawSoon()
    })
    this.draw()
  }

  /** Draws 1–3 frames later, as Word does. */
  drawSoon(): void {
    if (this.#frame) return
    let left = 1 + Math.floor(this.random() * 3)
    const turn = () => {
      if (--left > 0) this.#frame = requestAnimationFrame(turn)
      else {
        this.#frame = 0
        this.draw()
      }
    }
    this.#frame = requestAnimationFrame(turn)
  }

  /** CSS px from the top of the document. */
  scrollTo(top: number): void {
    if (this.options.scrolling === 'native') {
      this.panel.scrollTop = top
      return
    }
    this.#shift = Math.max(0, top)
    this.#container.style.transform = `translateY(${-this.#shift}px)`
    this.drawSoon()
  }

  draw(): void {
    if (this.#observer.takeRecords().length > 0) this.fault('somebody wrote into the pages')
    const { perPage } = this.options
    const count = Math.max(1, Math.ceil(this.model.paragraphs.length / perPage))
    while (this.#pages.length > count) this.#pages.pop()?.element.remove()
    for (let number = 0; number < count; number++) {
      const page = this.#pages[number] ?? this.#addPage()
      if (this.#isNear(page.element)) this.#drawPage(page, number)
      else this.#forget(page)
    }
    this.#observer.takeRecords()
    this.#observer.observe(this.#container, { subtree: true, childList: true, characterData: true })
  }

  /** Boxes of some words as they really are; empty when the paragraph is not drawn. */
  truth(id: string, start: number, end: number): Box[] {
    return this.#pages.flatMap(({ pieces, slices }) => {
      const slice = slices.get(id)
      if (slice) return [toBox(slice.getBoundingClientRect())]
      return (pieces.get(id) ?? []).flatMap((piece) => boxesOf(piece, start, end))
    })
  }

  #addPage(): DrawnPage {
    const element = make('div', 'Page')
    this.#container.append(element)
    const page = { signature: '', element, pieces: new Map(), slices: new Map() }
    this.#pages.push(page)
    this.#forget(page, true)
    return page
  }

  #isNear(page: HTMLElement): boolean {
    const view = this.panel.getBoundingClientRect()
    const box = page.getBoundingClientRect()
    return box.bottom > view.top - view.height && box.top < view.bottom + view.height
  }

  #forget(page: DrawnPage, isNew = false): void {
    if (page.signature === '' && !isNew) return
    const { height } = page.element.getBoundingClientRect()
    page.signature = ''
    page.pieces.clear()
    page.slices.clear()
    const scale = this.options.zoom / 100
    page.element.style.minHeight = `${isNew ? PAGE_HEIGHT : height / scale - 80}px`
    const { undrawn } = this.options
    page.element.className = { pages: 'Page', placeholders: 'PageToCome', room: 'Room' }[undrawn]
    const loading = make('div', 'PagePlaceholder', {}, words(LOADING))
    page.element.replaceChildren(...(undrawn === 'room' ? [] : [loading]))
  }

  #drawPage(page: DrawnPage, number: number): void {
    const { perPage, drawing } = this.options
    const paragraphs = this.model.paragraphs.slice(number * perPage, (number + 1) * perPage)
    const signature = paragraphs.map(({ id, text }) => `${id}${text}`).join('\n')
    if (signature === page.signature) return
    page.signature = signature
    page.element.className = 'Page'
    page.element.style.minHeight = `${PAGE_HEIGHT - 80}px`
    page.pieces.clear()
    page.slices.clear()
    const header = make(
      'div',
      'Header InactiveBoxRendering',
      {},
      make('p', 'Paragraph', { paraid: '{head}' }, words('School Action — SEND policy')),
    )
    const track = make('div', 'Track', {})
    const before = this.model.paragraphs[number * perPage - 1]
    if (drawing === 'text') this.#drawText(page, track, paragraphs, before)
    else this.#paint(page, track, paragraphs, before)
    const content = make(
      'div',
      'PageContent',
      {},
      make('div', 'Section', {}, make('div', 'SectionContent', {}, track)),
    )
    const footer = make(
      'div',
      'Footer InactiveBoxRendering',
      {},
      make(
        'p',
        'Paragraph',
        { paraid: '{foot}' },
        words(`Page ${number + 1} of ${this.#pages.length}`),
      ),
    )
    page.element.replaceChildren(header, content, footer)
  }

  /** Whether a paragraph is the last of its page and goes on at the top of the next one. */
  #isCut(paragraph: Paragraph | undefined): paragraph is Paragraph {
    const at = paragraph ? this.model.paragraphs.indexOf(paragraph) : -1
    const isLast = (at + 1) % this.options.perPage === 0 && at + 1 < this.model.paragraphs.length
    return this.options.cutsPages && isLast && isCuttable(paragraph)
  }

  #drawText(
    page: DrawnPage,
    track: HTMLElement,
    paragraphs: readonly Paragraph[],
    before: Paragraph | undefined,
  ): void {
    if (this.#isCut(before)) {
      const from = middleOf(before.text)
      const { pieces, node } = drawParagraph(before, this.random, this.options, { from })
      page.pieces.set(before.id, pieces)
      track.append(node)
    }
    let row = null as { readonly key: string; readonly element: HTMLElement } | null
    let table = null as { readonly number: number; readonly element: HTMLElement } | null
    for (const paragraph of paragraphs) {
      const until = this.#isCut(paragraph) ? middleOf(paragraph.text) : undefined
      const part = until === undefined ? {} : { until }
      const { pieces, node, element } = drawParagraph(paragraph, this.random, this.options, part)
      page.pieces.set(paragraph.id, pieces)
      if (this.options.swapsEdited && paragraph.id === this.model.caret.id) {
        element.classList.add('HiddenParagraph')
      }
      const { cell } = paragraph
      if (!cell) {
        table = null
        track.append(node)
        continue
      }
      if (table?.number !== cell.table) {
        const element = make('table', `Table ${noise(this.random)}`)
        table = { number: cell.table, element }
        row = null
        track.append(make('div', 'TableContainer', {}, element, make('div', 'TableHandle')))
      }
      const key = `${cell.table} ${cell.row}`
      if (row?.key !== key) {
        row = { key, element: make('tr', 'TableRow', { 'aria-rowindex': `${cell.row + 1}` }) }
        table.element.append(row.element)
      }
      row.element.append(make('td', '', {}, node))
    }
  }

  /** Painted paragraphs; one that began on the page before is painted here again, by its other half. */
  #paint(
    page: DrawnPage,
    track: HTMLElement,
    paragraphs: readonly Paragraph[],
    before: Paragraph | undefined,
  ): void {
    const split = before && before.text.length > 60 ? [before] : []
    for (const paragraph of [...split, ...paragraphs]) {
      const slice = paintParagraph(paragraph, 24)
      page.slices.set(paragraph.id, slice)
      track.append(slice)
      const { cell } = paragraph
      if (cell?.row === 0 && cell.column === 0) {
        const cells = this.model.paragraphs.filter((each) => each.cell?.table === cell.table)
        track.append(speakTable(cells))
      }
    }
  }
}

const isCuttable = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && paragraph.kind === 'paragraph' && paragraph.text.length > 60

/** Behind a space somewhere in the middle. */
const middleOf = (text: string): number => text.indexOf(' ', text.length / 2) + 1

const toBox = ({ left, top, width, height }: DOMRect): Box => ({ left, top, width, height })

function boxesOf({ node, start: from }: DrawnPiece, start: number, end: number): Box[] {
  const first = Math.max(start, from)
  const last = Math.min(end, from + node.length)
  if (first >= last) return []
  const range = document.createRange()
  range.setStart(node, first - from)
  range.setEnd(node, last - from)
  return [...range.getClientRects()].filter(({ width }) => width > 0).map(toBox)
}
