import { render } from 'preact'

/** What has just happened, and what can be done about it. */
export interface Notice {
  readonly sentence: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** ms a notice stays; longer while the pointer or the focus is on it. */
const STAY = 9000

/** One line that tells what was done, and takes it back. */
export class NoticeView {
  readonly #box: HTMLElement
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly front: HTMLElement,
    signal: AbortSignal,
  ) {
    this.#box = front.ownerDocument.createElement('div')
    this.#box.className = 'popover notice'
    this.#box.setAttribute('data-sendlint-notice', '')
    // Keys pressed in it are not the editor's.
    this.#box.addEventListener('keydown', (event) => this.#onKey(event), { signal })
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(this.#timer)
        render(null, this.#box)
      },
      { once: true },
    )
  }

  /** @param at distance from the window's right and bottom edges, CSS px */
  show(
    { sentence, action }: Notice,
    at: { readonly right: number; readonly bottom: number },
  ): void {
    clearTimeout(this.#timer)
    this.#box.style.right = `${at.right}px`
    this.#box.style.bottom = `${at.bottom}px`
    render(
      <>
        <p>{sentence}</p>
        {action && (
          <button
            type="button"
            onClick={() => {
              this.close()
              action.run()
            }}
          >
            {action.label}
          </button>
        )}
        <button type="button" class="quiet" aria-label="Close" onClick={() => this.close()}>
          ✕
        </button>
      </>,
      this.#box,
    )
    if (!this.#box.isConnected) this.front.append(this.#box)
    this.#timer = setTimeout(() => this.#leave(), STAY)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#box.remove()
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    this.close()
  }

  #leave(): void {
    if (this.#box.matches(':hover, :focus-within')) {
      this.#timer = setTimeout(() => this.#leave(), STAY / 3)
    } else this.close()
  }
}
