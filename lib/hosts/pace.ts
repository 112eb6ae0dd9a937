/** ms without a change after which work on the changes begins. */
const QUIET = 150
/** ms after which it begins while changes go on. */
const LONGEST = 4000

interface Scheduling {
  readonly scheduling?: { isInputPending?(): boolean }
}

/** Whether a key or a click waits for the page's thread; false where the browser does not say. */
const isInputWaiting = (): boolean =>
  (globalThis.navigator as Scheduling | undefined)?.scheduling?.isInputPending?.() ?? false

/**
 * Puts work off while somebody is typing. A change costs one look at the clock; there is one timer
 * for a whole burst of them, and none while nothing changes.
 */
export class Pace {
  #timer: ReturnType<typeof setTimeout> | undefined
  #since = 0
  #last = 0

  constructor(
    private readonly work: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true })
  }

  /** Something has changed: works once it has been quiet for a moment. */
  later(): void {
    this.#last = performance.now()
    if (this.#timer !== undefined) return
    this.#since = this.#last
    this.#wait(QUIET)
  }

  /** A key was pressed: what is waiting waits on, for the change that the key makes. */
  stay(): void {
    if (this.#timer !== undefined) this.#last = performance.now()
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (isInputWaiting()) this.#last = performance.now()
      const due = Math.min(this.#last + QUIET, this.#since + LONGEST)
      const left = due - performance.now()
      // Timers may come a little early.
      if (left > 2) this.#wait(left)
      else this.work()
    }, ms)
  }
}
