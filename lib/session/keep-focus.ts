import { OVERLAY } from '../overlay/surface'

/** What has the focus, looked up through frames of the same origin. */
function focused(page: Document): Element | null {
  const active = page.activeElement
  if (!(active instanceof HTMLIFrameElement)) return active
  const inner = active.contentDocument
  return inner ? (focused(inner) ?? active) : active
}

/** Whether the focus is where we have put it, or nowhere, and not where the person has put it since. */
function isOurs(page: Document, frame: Element | null): boolean {
  const active = page.activeElement
  return active === null || active === page.body || active === frame || active.localName === OVERLAY
}

/**
 * Remembers what has the focus and gives it back, unless the person has gone on to something else.
 * An editor takes its keys in a hidden frame, which forgets what was focused in it once something
 * outside has the focus.
 */
export function keepFocus(page: Document): () => void {
  const element = focused(page)
  return () => {
    const view = element?.ownerDocument.defaultView
    if (!isOurs(page, view?.frameElement ?? null)) return
    view?.focus()
    // Elements of another frame are of another realm, so their kind cannot be asked for.
    if (element && 'focus' in element && typeof element.focus === 'function') element.focus()
  }
}
