import type { Category } from '../core/category'
import type { Severity } from '../core/severity'
import type { Rect } from './rect'

/** A problem that is in sight, with a box for each line its words cover. */
export interface Mark {
  readonly id: string
  readonly ruleId: string
  readonly category: Category
  readonly severity: Severity
  readonly boxes: readonly Rect[]
  /** Whether the boxes lie on words, or are bars beside paragraphs that are only painted. */
  readonly shape: 'words' | 'paragraphs'
}

interface Drawn {
  readonly element: HTMLElement
  mark: Mark
  box: Rect
}

const px = (value: number): string => `${Math.round(value * 100) / 100}px`

/** Whether a mark's element says the same as before; its id and line name the element. */
const isSaidAlready = (a: Mark, b: Mark): boolean =>
  a.ruleId === b.ruleId &&
  a.category === b.category &&
  a.severity === b.severity &&
  a.shape === b.shape

/**
 * Draws the marks that are in sight. A mark that stays the same is not touched, so that typing in
 * one place makes nothing flicker in another.
 */
export class MarkLayer {
  readonly #drawn = new Map<string, Drawn>()
  readonly #spare: HTMLElement[] = []
  readonly #moved: HTMLElement
  #clip: Rect | null = null
  #current: string | null = null

  constructor(private readonly layer: HTMLElement) {
    this.#moved = layer.ownerDocument.createElement('div')
    this.#moved.className = 'marks-moved'
    layer.append(this.#moved)
  }

  /** @param clip the part of the window that shows the document */
  draw(clip: Rect, marks: readonly Mark[]): void {
    this.#placeLayer(clip)
    this.#moved.style.transform = ''
    const wanted = new Set<string>()
    for (const mark of marks) {
      mark.boxes.forEach((box, line) => {
        const key = `${mark.id} ${line}`
        wanted.add(key)
        this.#drawOne(key, mark, box, clip)
      })
    }
    for (const [key, { element }] of this.#drawn) {
      if (wanted.has(key)) continue
      this.#drawn.delete(key)
      element.remove()
      this.#spare.push(element)
    }
  }

  /** Shifts everything with the document until it is drawn anew. CSS px. */
  move(dx: number, dy: number): void {
    this.#moved.style.transform = dx || dy ? `translate(${px(dx)}, ${px(dy)})` : ''
  }

  /** Hides the marks without forgetting them. */
  hide(isHidden: boolean): void {
    this.layer.hidden = isHidden
  }

  /** Sets off the mark whose card is open. */
  setCurrent(id: string | null): void {
    this.#current = id
    for (const { element, mark } of this.#drawn.values()) {
      element.toggleAttribute('data-current', mark.id === id)
    }
  }

  #placeLayer(clip: Rect): void {
    const was = this.#clip
    if (
      was?.left === clip.left &&
      was.top === clip.top &&
      was.width === clip.width &&
      was.height === clip.height
    )
      return
    this.#clip = clip
    const { style } = this.layer
    style.left = px(clip.left)
    style.top = px(clip.top)
    style.width = px(clip.width)
    style.height = px(clip.height)
  }

  #drawOne(key: string, mark: Mark, box: Rect, clip: Rect): void {
    let drawn = this.#drawn.get(key)
    if (!drawn) {
      const element = this.#spare.pop() ?? this.layer.ownerDocument.createElement('div')
      element.removeAttribute('style')
      drawn = { element, mark, box: { left: 0, top: 0, width: -1, height: -1 } }
      this.#drawn.set(key, drawn)
      this.#describe(element, mark)
      this.#moved.append(element)
    } else if (!isSaidAlready(drawn.mark, mark)) this.#describe(drawn.element, mark)
    drawn.mark = mark
    const at = { ...box, left: box.left - clip.left, top: box.top - clip.top }
    const { style } = drawn.element
    if (at.left !== drawn.box.left || at.top !== drawn.box.top) {
      style.transform = `translate(${px(at.left)}, ${px(at.top)})`
    }
    if (at.width !== drawn.box.width) style.width = px(at.width)
    if (at.height !== drawn.box.height) style.height = px(at.height)
    drawn.box = at
  }

  #describe(element: HTMLElement, { id, ruleId, category, severity, shape }: Mark): void {
    element.className = shape === 'words' ? 'mark' : 'mark mark-bar'
    element.setAttribute('part', `mark mark-${severity}`)
    element.dataset['diagnosticId'] = id
    element.dataset['ruleId'] = ruleId
    element.dataset['category'] = category
    element.dataset['severity'] = severity
    element.toggleAttribute('data-current', id === this.#current)
  }
}
