import { EDITOR } from '../selectors'

/** ms without an attempt to scroll after which the editor is let go. */
const QUIET = 300
/** ms after which it is let go in any case. */
const LONGEST = 1500

/**
 * Keeps the view where it is while the selection is moved: Docs scrolls smoothly to every new
 * selection by writing `scrollTop` for about a quarter of a second. Scrolling by wheel, touch and
 * keys does not go through that property and stays free.
 *
 * @returns lets go once Docs has stopped writing
 */
export function holdScroll(page: Document): () => void {
  const editor = page.querySelector<HTMLElement>(EDITOR)
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop')
  if (!editor || !native?.get || Object.hasOwn(editor, 'scrollTop')) return () => undefined
  let lastAttempt = performance.now()
  Object.defineProperty(editor, 'scrollTop', {
    configurable: true,
    get: native.get,
    set: () => {
      lastAttempt = performance.now()
    },
  })
  return () => {
    const start = performance.now()
    lastAttempt = start
    const check = () => {
      const now = performance.now()
      const wait = Math.min(lastAttempt + QUIET, start + LONGEST) - now
      if (wait > 0) setTimeout(check, wait)
      else Reflect.deleteProperty(editor, 'scrollTop')
    }
    setTimeout(check, QUIET)
  }
}
