import type { DeskEditor } from '../../lib/hosts/desk/desk-editor'

const WRITABLE = 'input, textarea, select, dialog, [contenteditable="true"]'

/** The editor's keys where the focus is elsewhere on the page, in the list for one. */
export function serveKeys(editor: DeskEditor, signal: AbortSignal): void {
  const run = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event
    const isInField = event.target instanceof Element && event.target.closest(WRITABLE) !== null
    if (key === 'Escape') return editor.closeCard()
    if (key === 'F8') return editor.step(shiftKey ? -1 : 1)
    if (isInField) return false
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
    if (key.toLowerCase() === 'z') return shiftKey ? editor.redo() : editor.undo()
    return key.toLowerCase() === 'y' && editor.redo()
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.defaultPrevented && run(event)) event.preventDefault()
    },
    { signal },
  )
}

/** Has the browser ask before the page is left, closed or loaded anew while words would be lost. */
export function askBeforeLeaving(isUnsaved: () => boolean, signal: AbortSignal): void {
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (isUnsaved()) event.preventDefault()
    },
    { signal },
  )
}
