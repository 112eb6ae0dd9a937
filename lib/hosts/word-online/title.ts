import { TITLE } from './selectors'

/** The document's title as the frame shows it, without the name of the file's kind; empty if none. */
export function readTitle(page: Document): string {
  const shown = page.querySelector(TITLE)?.textContent ?? page.title
  return asTitle(shown)
}

const asTitle = (shown: string): string =>
  shown
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.docx?$/i, '')
