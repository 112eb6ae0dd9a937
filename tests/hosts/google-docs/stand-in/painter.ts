import type { Laid, Painted } from './layout'
import type { Style } from './model'
import type { StandInOptions } from './options'

/** A tile to be painted: part of a page, in px at 100 %. */
export interface TilePlan {
  readonly page: number
  readonly top: number
  readonly height: number
  readonly items: readonly Painted[]
}

export const cssFont = (style: Style, family: string): string =>
  `${style.italic ? 'italic ' : ''}${style.bold ? 700 : 400} ${style.size}px '${family}'`

const SVG = 'http://www.w3.org/2000/svg'

/** A tile's nodes: a canvas with the pixels and a drawing that describes them. Used again and again. */
export class Tile {
  readonly element: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #drawing: SVGSVGElement
  plan: TilePlan | null = null
  /** All that it was painted from. */
  #look = ''

  constructor(
    private readonly page: Document,
    private readonly options: StandInOptions,
    private readonly isDescribed: boolean,
  ) {
    this.element = page.createElement('div')
    this.#canvas = page.createElement('canvas')
    this.#canvas.className = 'kix-canvas-tile-content'
    const holder = page.createElement('div')
    holder.className = 'kix-canvas-tile-content'
    this.#drawing = page.createElementNS(SVG, 'svg')
    holder.append(this.#drawing)
    const selection = page.createElement('div')
    selection.className = 'kix-canvas-tile-selection'
    selection.append(page.createElementNS(SVG, 'svg'))
    this.element.append(this.#canvas, holder, selection)
    for (const node of [this.element, this.#canvas, holder, selection])
      node.style.position = 'absolute'
  }

  /** Paints a plan. `matrix` is how much of the zoom the drawing itself takes on. */
  paint(plan: TilePlan, laid: Laid, zoom: number, matrix: number): void {
    this.plan = plan
    const items = plan.items.map(({ start: _, end: __, ...shown }) => shown)
    const look = JSON.stringify([plan.top, plan.height, zoom, matrix, laid.pageWidth, items])
    if (!this.options.paintsUnchanged && look === this.#look) return
    this.#look = look
    const width = laid.pageWidth * matrix
    const height = plan.height * matrix
    Object.assign(this.element.style, { top: `${plan.top * matrix}px`, left: '0' })
    this.#pixels(plan, width, height, zoom, matrix)
    this.#drawing.setAttribute('width', String(width))
    this.#drawing.setAttribute('height', String(height))
    if (this.isDescribed) this.#describe(plan, matrix)
  }

  #pixels(plan: TilePlan, width: number, height: number, zoom: number, matrix: number): void {
    const ratio = devicePixelRatio * (zoom / matrix)
    this.#canvas.width = Math.round(width * ratio)
    this.#canvas.height = Math.round(height * ratio)
    Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` })
    const context = this.#canvas.getContext('2d')
    if (!context) return
    context.scale(ratio * matrix, ratio * matrix)
    context.fillStyle = this.options.dark ? '#1e1f20' : '#fff'
    context.fillRect(0, 0, width, height)
    context.fillStyle = this.options.dark ? '#e3e3e3' : '#000'
    context.textBaseline = 'alphabetic'
    for (const item of plan.items) {
      context.font = cssFont(item.style, this.options.font)
      context.fillText(item.label, item.left, item.top - plan.top + item.height * 0.78)
    }
  }

  /** Writes the description. Elements are used anew for whatever is painted now; strangers go. */
  #describe(plan: TilePlan, matrix: number): void {
    const groups: Painted[][] = []
    let last: Painted | undefined
    for (const item of plan.items) {
      const isNext = last?.start != null && item.start != null && item.start - last.end <= 1
      if (isNext) groups.at(-1)?.push(item)
      else groups.push([item])
      last = item
    }
    const known = [...this.#drawing.children].filter((node) => node.tagName === 'g')
    const wanted = groups.map((items, index) => {
      const group = known[index] ?? this.page.createElementNS(SVG, 'g')
      group.setAttribute('role', 'paragraph')
      const rects = [...group.children].filter((node) => node.tagName === 'rect')
      group.replaceChildren(...items.map((item, i) => this.#rect(rects[i], item, plan, matrix)))
      return group
    })
    this.#drawing.replaceChildren(...wanted)
  }

  #rect(known: Element | undefined, item: Painted, plan: TilePlan, matrix: number): Element {
    const rect = known ?? this.page.createElementNS(SVG, 'rect')
    const family = this.options.declaredFont ?? this.options.font
    const attributes: Record<string, string> = {
      x: '0',
      y: '0',
      width: String(item.width),
      height: String(item.height),
      fill: 'none',
      transform: `matrix(${matrix} 0 0 ${matrix} ${item.left * matrix} ${(item.top - plan.top) * matrix})`,
      'aria-label': item.label,
      'data-font-css': cssFont(item.style, family),
    }
    for (const [name, value] of Object.entries(attributes)) {
      if (rect.getAttribute(name) !== value) rect.setAttribute(name, value)
    }
    return rect
  }
}
