import { EDITOR } from './selectors'

const DIALOGUE = '[aria-modal="true"], [role="dialog"], [role="alertdialog"]'

/** CSS px from the editor's edges at which is looked whether it can be reached. */
const INSET = 12

/** Whether something stands in a dialogue of the page's own. */
export const isInDialogue = (node: Element | null): boolean => node?.closest(DIALOGUE) != null

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
}

/** Whether something lies over every corner of the editor, as the veil behind a dialogue does. */
function isVeiled(page: Document): boolean {
  const editor = page.querySelector(EDITOR)
  if (!editor) return false
  const { left, top, right, bottom } = editor.getBoundingClientRect()
  const corners = [left + INSET, right - INSET].flatMap((x) =>
    [top + INSET, bottom - INSET].map((y) => [x, y] as const),
  )
  return corners.every(([x, y]) => !editor.contains(page.elementFromPoint(x, y)))
}

/**
 * The dialogue that keeps the reader from the document. Docs also calls the bubble beside a link a
 * dialogue: one that is not said to be modal counts when it has the focus or all else is veiled.
 */
function coveringDialogue(page: Document): Element | null {
  for (const dialogue of page.querySelectorAll(DIALOGUE)) {
    if (dialogue.contains(page.activeElement)) return dialogue
    if (!isShown(dialogue)) continue
    if (dialogue.getAttribute('aria-modal') === 'true' || isVeiled(page)) return dialogue
  }
  return null
}

/** Follows the page's own dialogues. Flags alone are raised; nothing runs while none comes or goes. */
export class DialogueWatch {
  #covering: Element | null = null
  readonly #going: MutationObserver

  /** @param onChange perhaps one has opened or closed */
  constructor(
    private readonly page: Document,
    onChange: () => void,
    signal: AbortSignal,
  ) {
    const coming = new MutationObserver(onChange)
    coming.observe(page.body, { childList: true })
    this.#going = new MutationObserver(onChange)
    // One that was there before and is shown again takes the focus.
    const options = { capture: true, passive: true, signal } as const
    page.addEventListener('focusin', onChange, options)
    page.addEventListener('focusout', onChange, options)
    signal.addEventListener(
      'abort',
      () => {
        coming.disconnect()
        this.#going.disconnect()
        this.#covering = null
      },
      { once: true },
    )
  }

  /** Whether one lies over the document at this moment. */
  isCovering(): boolean {
    const found = coveringDialogue(this.page)
    if (found !== this.#covering) this.#follow(found)
    return found !== null
  }

  #follow(dialogue: Element | null): void {
    this.#covering = dialogue
    this.#going.disconnect()
    if (!dialogue) return
    this.#going.observe(dialogue, { attributes: true })
    const { parentElement } = dialogue
    if (parentElement) this.#going.observe(parentElement, { attributes: true, childList: true })
  }
}
