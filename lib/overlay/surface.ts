import base from '../../components/base.css?inline'
import cardStyles from '../../components/problem-card.css?inline'
import styles from './overlay.css?inline'

/** The one element that is put into the page, and the layers inside its shadow. */
export interface Surface {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Holds the marks; cut off at the edges of the document's window. */
  readonly marks: HTMLElement
  /** Holds everything that can be pressed. */
  readonly front: HTMLElement
}

/** Name of that element. */
export const OVERLAY = 'sendlint-overlay'

function layer(page: Document, name: string): HTMLElement {
  const made = page.createElement('div')
  made.className = name
  return made
}

/** Gives a shadow its styles, in a way that no page's policy stands against. */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Some browsers do not let a content script adopt a sheet; there a style element is let in.
    const style = root.ownerDocument.createElement('style')
    style.textContent = css
    root.prepend(style)
  }
}

/** Nothing that is pressed here takes the focus away from the document. */
function keepFocus(front: HTMLElement, signal: AbortSignal): void {
  const keep = (event: Event) => {
    const [target] = event.composedPath()
    const isTyped = target instanceof Element && target.matches('input, textarea, select')
    if (!isTyped) event.preventDefault()
    event.stopPropagation()
  }
  for (const type of ['pointerdown', 'mousedown', 'touchstart'] as const) {
    front.addEventListener(type, keep, { signal, passive: false })
  }
}

/** Puts the overlay into a page, in place of one that an earlier version may have left. */
export function createSurface(page: Document, signal: AbortSignal): Surface {
  for (const old of page.querySelectorAll(OVERLAY)) old.remove()
  const element = page.createElement(OVERLAY)
  const root = element.attachShadow({ mode: 'open' })
  dress(root, [base, cardStyles, styles].join('\n'))
  const marks = layer(page, 'marks')
  marks.setAttribute('aria-hidden', 'true')
  const front = layer(page, 'front')
  keepFocus(front, signal)
  root.append(marks, front)
  page.documentElement.append(element)
  signal.addEventListener('abort', () => element.remove(), { once: true })
  return { element, root, marks, front }
}
