/** ms the pointer rests on a mark before its card opens, and is away before it closes. */
const DWELL = 350
const LINGER = 450

/** Something of the page's own that lies over the document. */
const COVERING = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

interface HoverEvents {
  /** Id of the mark at a point of the viewport. */
  readonly markAt: (x: number, y: number) => string | null
  /** Whether the point is on the open card or close beside it. */
  readonly isOnCard: (x: number, y: number) => boolean
  readonly onRest: (id: string) => void
  readonly onLeave: () => void
}

/**
 * Tells when the pointer rests on a mark. Words are painted, so this is a question of geometry. A
 * click is never taken for a wish to see a card: it puts the caret down.
 */
export class Hover {
  #over: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isOpen = false

  constructor(
    page: Window,
    private readonly overlay: Element,
    private readonly events: HoverEvents,
    signal: AbortSignal,
  ) {
    const options = { capture: true, passive: true, signal } as const
    page.addEventListener('mousemove', (event) => this.#move(event), options)
    page.addEventListener('pointerdown', (event) => this.#press(event), options)
    const { documentElement } = page.document
    documentElement.addEventListener('pointerleave', () => this.#leave(), { signal })
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true })
  }

  /** A card has been opened or closed by other means. */
  set(isOpen: boolean): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#isOpen = isOpen
  }

  #move({ clientX, clientY, buttons, target }: MouseEvent): void {
    if (buttons !== 0) return
    const isCovered = target instanceof Element && target.closest(COVERING) !== null
    const isOurs = target === this.overlay
    const over = isCovered || isOurs ? null : this.events.markAt(clientX, clientY)
    if (over !== null) this.#enter(over)
    else if (this.#isOpen && this.events.isOnCard(clientX, clientY)) this.#wait(null)
    else if (this.#over !== null || this.#timer === undefined) this.#wait(LINGER)
  }

  /** The pointer is on a mark. */
  #enter(over: string): void {
    if (over === this.#over) return
    clearTimeout(this.#timer)
    this.#over = over
    this.#timer = setTimeout(() => this.#rest(over), DWELL)
  }

  /** The pointer is on no mark: an open card closes after some ms, or not at all. */
  #wait(ms: number | null): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#over = null
    if (ms !== null && this.#isOpen) this.#timer = setTimeout(() => this.#leave(), ms)
  }

  #rest(id: string): void {
    this.#timer = undefined
    this.#isOpen = true
    this.events.onRest(id)
  }

  #press({ target }: PointerEvent): void {
    if (target !== this.overlay) this.#leave()
  }

  #leave(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (!this.#isOpen) return
    this.#isOpen = false
    this.events.onLeave()
  }
}
