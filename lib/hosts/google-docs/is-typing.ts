const ERASING: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Enter', 'Tab', 'Process'])
/** With Ctrl or Cmd: paste, cut, undo, redo. */
const CHANGING: ReadonlySet<string> = new Set(['v', 'x', 'z', 'y'])

/** Whether a key, once the editor has had it, may have changed the words of the document. */
export function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && !altKey) return CHANGING.has(key.toLowerCase()) || ERASING.has(key)
  // With Alt, and with AltGr, which is Ctrl and Alt, letters are typed on some keyboards.
  return key.length === 1 || ERASING.has(key)
}
