/** ms after a scroll in which changes of the page are taken to come from it. */
const SCROLLING = 200

interface Scrolled {
  readonly left: number
  readonly top: number
}

/**
 * Moves marks along with the document in the very frame in which it scrolls; they are placed anew
 * from the page's own geometry right after.
 */
export class ScrollFollow {
  #scroller: Element | null = null
  #at: Scrolled | null = null
  #last = Number.NEGATIVE_INFINITY

  constructor(
    page: Window,
    private readonly move: (dx: number, dy: number) => void,
    signal: AbortSignal,
  ) {
    page.addEventListener('scroll', (event) => this.#follow(event), {
      capture: true,
      passive: true,
      signal,
    })
  }

  get isScrolling(): boolean {
    return performance.now() - this.#last < SCROLLING
  }

  /** Marks stand where they belong at this moment. */
  drawn(): void {
    const scroller = this.#scroller
    this.#at = scroller ? { left: scroller.scrollLeft, top: scroller.scrollTop } : null
  }

  #follow({ target }: Event): void {
    if (!(target instanceof Element)) return
    this.#last = performance.now()
    if (target !== this.#scroller) {
      this.#scroller = target
      this.#at = null
      return
    }
    if (this.#at) this.move(this.#at.left - target.scrollLeft, this.#at.top - target.scrollTop)
  }
}
