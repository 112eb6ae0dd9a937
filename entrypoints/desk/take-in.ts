import type { Pasted } from './protocol'

/** Takes files dropped on an element. */
export function acceptDrops(
  element: HTMLElement,
  take: (file: File) => void,
  signal: AbortSignal,
): void {
  const frame = element.parentElement ?? element
  frame.addEventListener(
    'dragover',
    (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      frame.dataset['dropping'] = ''
    },
    { signal, capture: true },
  )
  frame.addEventListener('dragleave', () => delete frame.dataset['dropping'], { signal })
  frame.addEventListener(
    'drop',
    (event) => {
      delete frame.dataset['dropping']
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      event.preventDefault()
      event.stopPropagation()
      take(file)
    },
    { signal, capture: true },
  )
}

/** Structure worth keeping: headings, lists or tables, not just a styled word. */
const STRUCTURED = /<(?:h[1-6]|li|td|table)\b|mso-list|MsoHeading|MsoListParagraph/i

/**
 * Takes what is pasted with structure from a word processor, and all paragraphs that are pasted into
 * nothing; what else is pasted is left to the editor.
 */
export function acceptPaste(
  element: HTMLElement,
  isEmpty: () => boolean,
  take: (pasted: Pasted) => void,
  signal: AbortSignal,
): void {
  element.addEventListener(
    'paste',
    (event) => {
      const html = event.clipboardData?.getData('text/html') ?? ''
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const isWhole = isEmpty()
      if (!STRUCTURED.test(html) && !(isWhole && text.trim().includes('\n'))) return
      event.preventDefault()
      event.stopPropagation()
      take({ html, text, isWhole })
    },
    { signal, capture: true },
  )
}
