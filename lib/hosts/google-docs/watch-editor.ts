import type { Change } from '../host'
import { CARET, EDITOR, MODE_SWITCHER } from './selectors'

type Note = (...changes: readonly Change[]) => void

interface EditorEvents {
  readonly onChange: Note
  /** Something was painted, and not because of scrolling: perhaps somebody types. */
  readonly onPainted: (changes: readonly Change[]) => void
  /** The editor has come, or another in place of the one before. */
  readonly onArrival: () => void
}

const NOTHING: readonly Change[] = []
const MOVED: readonly Change[] = ['geometry']
const WORDS: readonly Change[] = ['text', 'geometry']

/** ms after a scroll in which what is painted is taken to come from it. */
const SCROLLING = 200

const ATTRIBUTES = ['aria-label', 'transform', 'x', 'y', 'width', 'height', 'style', 'class']

/** What moves the editor as a whole, without making it larger or smaller. */
const LAYOUT = ['style', 'class']

/** Menus and tooltips come and go in the body all the time, and move nothing. */
const mayMove = ({ type, target }: MutationRecord): boolean =>
  type === 'attributes' || target !== target.ownerDocument?.body

/** What a batch of changes to the page's nodes may mean. A blinking caret means nothing. */
function meaningOf(records: readonly MutationRecord[]): readonly Change[] {
  let isGeometry = false
  for (const { type, attributeName, target } of records) {
    if (type === 'childList' || attributeName === 'aria-label') {
      if (!(target instanceof Element && target.closest(CARET))) return WORDS
    } else if (!isGeometry) {
      isGeometry = !(target instanceof Element && target.closest(CARET))
    }
  }
  return isGeometry ? MOVED : NOTHING
}

/**
 * Follows one page's editor, which Docs may replace at any time. Only flags are raised here: nothing
 * is read and no timer runs.
 */
export class EditorWatch {
  #editor: Element | null = null
  #switcher: Element | null = null
  readonly #painted: MutationObserver
  readonly #parents: MutationObserver
  readonly #mode: MutationObserver
  readonly #size: ResizeObserver
  #scrolled = Number.NEGATIVE_INFINITY

  constructor(
    private readonly page: Window & typeof globalThis,
    { onChange: note, onPainted, onArrival }: EditorEvents,
    signal: AbortSignal,
  ) {
    this.#painted = new MutationObserver((records) => {
      const changes = meaningOf(records)
      if (changes === NOTHING) return
      if (performance.now() - this.#scrolled > SCROLLING) onPainted(changes)
      else note(...changes)
    })
    this.#parents = new MutationObserver((records) => {
      if (this.bind()) onArrival()
      else if (this.#editor && records.some(mayMove)) note('geometry')
    })
    this.#mode = new MutationObserver(() => note('mode'))
    this.#size = new ResizeObserver(() => note('geometry'))
    const moved = () => note('geometry')
    const scrolled = () => {
      this.#scrolled = performance.now()
      note('geometry')
    }
    page.addEventListener('scroll', scrolled, { capture: true, passive: true, signal })
    page.addEventListener('resize', moved, { passive: true, signal })
    signal.addEventListener('abort', () => this.#stop(), { once: true })
    this.#awaitEditor()
  }

  get editor(): Element | null {
    if (this.#editor && !this.#editor.isConnected) this.bind()
    return this.#editor
  }

  /** Looks for the editor and follows it. True when it is another one than before. */
  bind(): boolean {
    const { document } = this.page
    const switcher = document.querySelector(MODE_SWITCHER)
    if (switcher !== this.#switcher) {
      this.#switcher = switcher
      this.#mode.disconnect()
      if (switcher) this.#mode.observe(switcher, { attributes: true, attributeFilter: ['class'] })
      const parent = switcher?.parentElement
      if (parent) this.#mode.observe(parent, { childList: true })
    }
    const editor = document.querySelector(EDITOR)
    if (editor === this.#editor) return false
    this.#editor = editor
    this.#painted.disconnect()
    this.#parents.disconnect()
    this.#size.disconnect()
    if (editor) {
      // Any of these may be replaced, and the editor with it.
      for (let parent = editor.parentElement; parent; parent = parent.parentElement) {
        this.#parents.observe(parent, { childList: true, attributeFilter: LAYOUT })
      }
      this.#painted.observe(editor, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      })
      this.#size.observe(editor)
    } else this.#awaitEditor()
    return editor !== null
  }

  /** Until there is an editor, however long the page takes to start, it may come anywhere. */
  #awaitEditor(): void {
    this.#parents.observe(this.page.document, { childList: true, subtree: true })
  }

  #stop(): void {
    for (const observer of [this.#painted, this.#parents, this.#mode, this.#size]) {
      observer.disconnect()
    }
    this.#editor = null
    this.#switcher = null
  }
}
