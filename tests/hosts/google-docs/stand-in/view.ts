import { between } from '../../random'
import type { Editor } from './editor'
import { type Laid, Layout, type Painted } from './layout'
import type { Style } from './model'
import { cssFont, Tile, type TilePlan } from './painter'

export interface ScreenBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** px at 100 %. */
const TILE = 512
/** How much neighbouring tiles of a pageless document share. */
const OVERLAP = 72
const GAP = 12

/** What the person sees: pages or one long sheet, painted tile by tile near what is in sight. */
export class View {
  readonly scroller: HTMLElement
  zoom: number
  repaints = 0
  readonly #sheet: HTMLElement
  readonly #layout: Layout
  readonly #measure: (text: string, style: Style) => number
  #laid: Laid
  #frame = 0
  #tiles: Tile[] = []
  readonly #pages = new Map<number, HTMLElement>()
  readonly #sparePages: HTMLElement[] = []
  readonly #caret: HTMLElement

  constructor(
    private readonly page: Document,
    private readonly editor: Editor,
    private readonly isDescribed: boolean,
    container: HTMLElement,
  ) {
    const context = page.createElement('canvas').getContext('2d')
    const widths = new Map<string, number>()
    this.#measure = (text, style) => {
      const font = cssFont(style, editor.options.font)
      const key = `${font}\n${text}`
      let width = widths.get(key)
      if (width === undefined && context) {
        context.font = font
        width = context.measureText(text).width
        widths.set(key, width)
      }
      return width ?? 0
    }
    this.zoom = editor.options.zoom / 100
    this.#layout = new Layout(editor.options, this.#measure)
    this.#laid = this.#layout.lay(editor.model)
    this.scroller = page.createElement('div')
    this.scroller.className = 'kix-appview-editor'
    Object.assign(this.scroller.style, { position: 'absolute', inset: '0', overflow: 'auto' })
    this.#sheet = page.createElement('div')
    this.#sheet.style.position = 'relative'
    this.#caret = page.createElement('div')
    this.#caret.className = 'kix-cursor'
    const blinking = page.createElement('div')
    blinking.className = 'kix-cursor-caret'
    this.#caret.append(blinking)
    Object.assign(this.#caret.style, { position: 'absolute', width: '2px', height: '18px' })
    this.scroller.append(this.#sheet, this.#caret)
    container.append(this.scroller)
    this.scroller.addEventListener('scroll', () => this.#schedule(), { passive: true })
    this.paint()
  }

  /** Lays out anew and paints in the next frame. */
  changed(): void {
    const show = () => {
      this.#laid = this.#layout.lay(this.editor.model)
      this.#schedule()
    }
    const wait = between(this.editor.random, this.editor.options.painting)
    if (wait === 0) show()
    else setTimeout(show, wait)
  }

  setZoom(percent: number): void {
    this.zoom = percent / 100
    this.#schedule()
  }

  /** Smoothly, by many small writes, as the real one does. */
  scrollTo(offset: number): void {
    const item = this.#itemAt(offset)
    if (!item) return
    const target = this.#top(item.page) + item.top * this.zoom - this.scroller.clientHeight / 3
    const from = this.scroller.scrollTop
    for (let step = 1; step <= 8; step++) {
      setTimeout(() => {
        this.scroller.scrollTop = from + ((target - from) * step) / 8
      }, step * 31)
    }
  }

  isInSight(offset: number): boolean {
    const item = this.#itemAt(offset)
    if (!item) return false
    const top = this.#top(item.page) + item.top * this.zoom
    const { scrollTop, clientHeight } = this.scroller
    return top >= scrollTop && top + item.height * this.zoom <= scrollTop + clientHeight
  }

  /** Where a stretch of the model really is on the screen, whatever the description says. */
  truth(start: number, end: number): ScreenBox[] {
    const origin = this.scroller.getBoundingClientRect()
    return this.#laid.painted.flatMap((item) => {
      if (item.start === null || item.start >= end || item.end <= start) return []
      const from = Math.max(start, item.start)
      const to = Math.min(end, item.end)
      const words = (a: number, b: number): number =>
        this.#measure(this.editor.model.text.slice(a, b), item.style)
      const left = item.left + words(item.start, from)
      const width = words(item.start, to) - words(item.start, from)
      return [
        {
          left: origin.left - this.scroller.scrollLeft + this.#left() + left * this.zoom,
          top: origin.top - this.scroller.scrollTop + this.#top(item.page) + item.top * this.zoom,
          width: width * this.zoom,
          height: item.height * this.zoom,
        },
      ]
    })
  }

  paint(): void {
    this.repaints++
    const { editor, zoom } = this
    const matrix = editor.options.zoomBy === 'matrix' ? zoom : 1
    const { pages, pageHeight, pageWidth } = this.#laid
    const whole = this.#top(pages - 1) + pageHeight * zoom + GAP
    Object.assign(this.#sheet.style, {
      height: `${whole}px`,
      width: `${Math.max(pageWidth * zoom + 2 * GAP, this.scroller.clientWidth)}px`,
    })
    const wanted = this.#plans()
    const idle = this.#tiles.filter((tile) => !wanted.some((plan) => isSamePlace(tile.plan, plan)))
    const kept: Tile[] = []
    this.#placePages(new Set(wanted.map((plan) => plan.page)), matrix)
    for (const plan of wanted) {
      const tile =
        this.#tiles.find((known) => isSamePlace(known.plan, plan)) ??
        idle.pop() ??
        new Tile(this.page, editor.options, this.isDescribed)
      const parent = this.#pages.get(plan.page)
      if (parent && tile.element.parentElement !== parent) parent.append(tile.element)
      tile.paint(plan, this.#laid, zoom, matrix)
      kept.push(tile)
    }
    for (const tile of idle) tile.element.remove()
    this.#tiles = kept
    this.#placeCaret()
  }

  #schedule(): void {
    if (this.#frame) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.paint()
    })
  }

  #left(): number {
    return Math.max(GAP, (this.scroller.clientWidth - this.#laid.pageWidth * this.zoom) / 2)
  }

  #top(page: number): number {
    return GAP + page * (this.#laid.pageHeight * this.zoom + GAP)
  }

  #itemAt(offset: number): Painted | undefined {
    return (
      this.#laid.painted.find(
        (item) => item.start !== null && item.start <= offset && offset <= item.end,
      ) ?? this.#laid.painted.findLast((item) => item.start !== null && item.start <= offset)
    )
  }

  /** Tiles from one screen above to one screen below what is in sight. */
  #plans(): TilePlan[] {
    const { scrollTop, clientHeight } = this.scroller
    const plans: TilePlan[] = []
    const { pages, pageHeight, painted } = this.#laid
    const overlap = this.editor.options.pageless ? OVERLAP : 0
    for (let page = 0; page < pages; page++) {
      for (let top = 0; top < pageHeight; top += TILE) {
        const from = this.#top(page) + top * this.zoom
        const to = from + TILE * this.zoom
        if (to < scrollTop - clientHeight || from > scrollTop + 2 * clientHeight) continue
        const height = Math.min(TILE + overlap, pageHeight - top)
        const items = painted.filter(
          (item) => item.page === page && item.top >= top && item.top < top + height,
        )
        plans.push({ page, top, height, items })
      }
    }
    return plans
  }

  #placePages(wanted: ReadonlySet<number>, matrix: number): void {
    for (const [number, element] of this.#pages) {
      if (wanted.has(number)) continue
      this.#pages.delete(number)
      this.#sparePages.push(element)
    }
    const { pageless } = this.editor.options
    for (const number of wanted) {
      let element = this.#pages.get(number)
      if (!element) {
        element = this.#sparePages.pop() ?? this.page.createElement('div')
        element.className = pageless ? 'kix-rotatingtilemanager-content' : 'kix-page-paginated'
        this.#pages.set(number, element)
        if (element.parentElement !== this.#sheet) this.#sheet.append(element)
      }
      Object.assign(element.style, {
        position: 'absolute',
        top: `${this.#top(number)}px`,
        left: `${this.#left()}px`,
        width: `${this.#laid.pageWidth * matrix}px`,
        height: `${this.#laid.pageHeight * matrix}px`,
        transformOrigin: '0 0',
        transform: `scale(${this.zoom / matrix})`,
      })
    }
    for (const element of this.#sparePages) element.remove()
  }

  #placeCaret(): void {
    const item = this.#itemAt(this.editor.selection.end)
    if (!item) return
    Object.assign(this.#caret.style, {
      left: `${this.#left() + item.left * this.zoom}px`,
      top: `${this.#top(item.page) + item.top * this.zoom}px`,
    })
  }
}

const isSamePlace = (a: TilePlan | null, b: TilePlan): boolean =>
  a !== null && a.page === b.page && a.top === b.top
