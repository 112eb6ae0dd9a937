/**
 * Puts words on the clipboard. False when the browser does not allow it at this moment.
 *
 * A frame from another site, as Word's is, may use the modern interface only if the page around it
 * says so, and asking is answered with an error in the console: there a copy event comes first.
 */
export async function copyText(text: string): Promise<boolean> {
  const isFramed = window.top !== window
  if (isFramed && copyByEvent(text)) return true
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return !isFramed && copyByEvent(text)
  }
}

/**
 * Has the browser copy, and hands it the words when it asks. Takes neither the selection nor, within the
 * frame, the focus; and the page, which may put words of its own there, does not hear of it.
 */
function copyByEvent(text: string): boolean {
  let isTaken = false
  const give = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation()
    if (!event.clipboardData) return
    event.preventDefault()
    event.clipboardData.clearData()
    event.clipboardData.setData('text/plain', text)
    isTaken = true
  }
  // Without this a browser has nothing to copy where nothing is selected.
  const allow = (event: Event): void => {
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  // Nor has it from a frame that nobody has clicked in, as our cards leave the focus where it was.
  if (!document.hasFocus()) window.focus()
  window.addEventListener('beforecopy', allow, true)
  window.addEventListener('copy', give, true)
  try {
    return document.execCommand('copy') && isTaken
  } finally {
    window.removeEventListener('beforecopy', allow, true)
    window.removeEventListener('copy', give, true)
  }
}
