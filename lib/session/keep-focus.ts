/** What has the focus, looked up through frames of the same origin. */
function focused(page: Document): Element | null {
  const active = page.activeElement
  if (!(active instanceof HTMLIFrameElement)) return active
  const inner = active.contentDocument
  return inner ? (focused(inner) ?? active) : active
}

/**
 * Remembers what has the focus and gives it back. An editor takes its keys in a hidden frame, which
 * forgets what was focused in it once something outside has the focus.
 */
export function keepFocus(page: Document): () => void {
  const element = focused(page)
  return () => {
    element?.ownerDocument.defaultView?.focus()
    // Elements of another frame are of another realm, so their kind cannot be asked for.
    if (element && 'focus' in element && typeof element.focus === 'function') element.focus()
  }
}
