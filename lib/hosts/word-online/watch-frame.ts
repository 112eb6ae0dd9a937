import type { Change } from '../host'
import { DIALOGUE, EDITOR, HIDDEN, INPUT } from './selectors'

interface FrameEvents {
  readonly onChange: (...changes: readonly Change[]) => void
  /** Something was drawn, and not because of scrolling: perhaps somebody types. */
  readonly onDrawn: (changes: readonly Change[]) => void
}

const ATTRIBUTES = ['class', 'style', 'aria-hidden', 'aria-readonly', 'contenteditable']
/** Frames in which nothing has moved after which a movement is over. */
const STILL_FRAMES = 3
/** Most frames in a row that are looked at. */
const MOST_FRAMES = 120
/** ms after a movement in which what is drawn is taken to come from it. */
const SCROLLING = 200
/** Keys that can make the document scroll by more than the line that is being typed in. */
const TRAVELS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'])

const SHOWING = ['class', 'style', 'hidden']
const OPENNESS = new Set(['aria-readonly', 'contenteditable'])

/**
 * The hidden input moves with the caret and holds what is being typed: neither means anything, unless
 * the paragraph at the caret is drawn in there.
 */
function meaningOf(records: readonly MutationRecord[]): Change[] {
  const changes = new Set<Change>()
  for (const { type, target, attributeName } of records) {
    if (target instanceof Element && target.matches(INPUT)) {
      if (attributeName !== null && OPENNESS.has(attributeName)) changes.add('mode')
      if (!target.ownerDocument.querySelector(HIDDEN)) continue
    }
    if (type !== 'attributes') changes.add('text')
    changes.add('geometry')
  }
  return [...changes]
}

/**
 * Follows the editor of one frame. Word scrolls in its own way, sometimes without a scroll event, so
 * while a wheel turns or a pointer is down one box is compared from frame to frame until it stands
 * still. Nothing runs while nobody does anything.
 */
export class FrameWatch {
  #editor: Element | null = null
  #following = 0
  readonly #painted: MutationObserver
  readonly #arrival: MutationObserver
  readonly #size: ResizeObserver
  readonly #dialogues: MutationObserver
  #dialogueCount = 0
  #moved = Number.NEGATIVE_INFINITY

  constructor(
    private readonly page: Window & typeof globalThis,
    private readonly events: FrameEvents,
    private readonly sentinel: () => Element | null,
    private readonly signal: AbortSignal,
  ) {
    const note = events.onChange
    this.#painted = new MutationObserver((records) => {
      const changes = meaningOf(records)
      if (changes.length === 0) return
      if (performance.now() - this.#moved > SCROLLING) events.onDrawn(changes)
      else note(...changes)
    })
    this.#arrival = new MutationObserver(() => {
      if (this.bind()) note('text', 'geometry', 'mode')
      if (this.#followDialogues()) note('geometry')
    })
    this.#size = new ResizeObserver(() => note('geometry'))
    this.#dialogues = new MutationObserver(() => note('geometry'))
    const options = { capture: true, passive: true, signal }
    const moved = () => {
      this.#moved = performance.now()
      note('geometry')
    }
    const follow = () => this.#follow()
    // A dialogue takes the focus, wherever in the page it stands.
    page.addEventListener('focusin', () => this.lookForDialogues(), options)
    page.addEventListener('scroll', moved, options)
    page.addEventListener('resize', moved, options)
    page.addEventListener('wheel', follow, options)
    page.addEventListener('pointerup', follow, options)
    const travelled = ({ key }: KeyboardEvent) => {
      if (TRAVELS.has(key)) this.#follow()
    }
    page.addEventListener('keyup', travelled, options)
    this.#arrival.observe(page.document.documentElement, { childList: true, subtree: true })
    signal.addEventListener('abort', () => this.#stop(), { once: true })
  }

  /** Looks for the editor and follows it. True when it is another one than before. */
  bind(): boolean {
    const editor = this.page.document.querySelector(EDITOR)
    if (editor === this.#editor) return false
    this.#editor = editor
    this.#painted.disconnect()
    this.#size.disconnect()
    this.#followDialogues()
    if (editor) {
      this.#painted.observe(editor, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      })
      this.#size.observe(editor)
      // From here on the observer of the whole page would only hear what this one hears.
      this.#arrival.disconnect()
      for (const parent of new Set([editor.parentElement, this.page.document.body])) {
        if (parent) this.#arrival.observe(parent, { childList: true })
      }
    }
    return editor !== null
  }

  /** Dialogues that stand deeper in the page are not heard of: looked for when one may have come or gone. */
  lookForDialogues(): void {
    const hadSome = this.#dialogueCount > 0
    if (this.#followDialogues() || hadSome) this.events.onChange('geometry')
  }

  /** They lie beside the editor, and open and close by their style. True when there are others. */
  #followDialogues(): boolean {
    const found = this.page.document.querySelectorAll(DIALOGUE)
    for (const each of found) this.#dialogues.observe(each, { attributeFilter: SHOWING })
    const isNew = found.length !== this.#dialogueCount
    this.#dialogueCount = found.length
    return isNew
  }

  #follow(): void {
    if (this.#following > 0) {
      this.#following = MOST_FRAMES
      return
    }
    this.#following = MOST_FRAMES
    let still = 0
    let last = this.#top()
    const look = () => {
      if (this.signal.aborted || --this.#following <= 0) return
      const top = this.#top()
      if (top !== last) {
        this.#moved = performance.now()
        this.events.onChange('geometry')
        still = 0
      } else if (++still >= STILL_FRAMES) {
        this.#following = 0
        return
      }
      last = top
      this.page.requestAnimationFrame(look)
    }
    this.page.requestAnimationFrame(look)
  }

  #top(): number {
    return this.sentinel()?.getBoundingClientRect().top ?? 0
  }

  #stop(): void {
    for (const each of [this.#painted, this.#arrival, this.#size, this.#dialogues])
      each.disconnect()
    this.#editor = null
  }
}
