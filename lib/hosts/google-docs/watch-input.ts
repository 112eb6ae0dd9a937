import { INPUT_FRAME } from './selectors'

interface InputEvents {
  readonly onFocus: () => void
  /** A key in the document or beside it, before the editor has seen it. */
  readonly onKey: (event: KeyboardEvent) => void
}

/** Follows the hidden input: its keys, whether a word is being composed, when it has the focus. */
export class InputWatch {
  #document: Document | null = null
  #listening: AbortController | null = null
  #isComposing = false

  constructor(
    private readonly page: Document,
    private readonly events: InputEvents,
    signal: AbortSignal,
  ) {
    page.addEventListener('keydown', events.onKey, { capture: true, signal })
    signal.addEventListener('abort', () => this.#listening?.abort(), { once: true })
  }

  /** Composing a character from several keys; nothing may be changed meanwhile. */
  get isComposing(): boolean {
    return this.bind() && this.#isComposing
  }

  /** Looks for the input, whose frame may be another one than before. True when there is one. */
  bind(): boolean {
    const document = this.page.querySelector<HTMLIFrameElement>(INPUT_FRAME)?.contentDocument
    if (!document) return false
    if (document === this.#document) return true
    this.#listening?.abort()
    const listening = new AbortController()
    const { signal } = listening
    this.#document = document
    this.#listening = listening
    this.#isComposing = false
    const composing = (value: boolean) => () => {
      this.#isComposing = value
    }
    document.addEventListener('compositionstart', composing(true), { signal, passive: true })
    document.addEventListener('compositionend', composing(false), { signal, passive: true })
    document.addEventListener('focusin', this.events.onFocus, { signal, passive: true })
    document.addEventListener('keydown', this.events.onKey, { signal, capture: true })
    return true
  }
}
