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

/** Takes text with structure pasted from a word processor; plain text is left to the editor. */
export function acceptPaste(
  element: HTMLElement,
  take: (html: string) => void,
  signal: AbortSignal,
): void {
  element.addEventListener(
    'paste',
    (event) => {
      const html = event.clipboardData?.getData('text/html') ?? ''
      if (!STRUCTURED.test(html)) return
      event.preventDefault()
      event.stopPropagation()
      take(html)
    },
    { signal, capture: true },
  )
}
