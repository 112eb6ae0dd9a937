import { saveFile } from './save-file'

/** A whole page of ours for the reader to keep; it needs neither script nor network. */
interface KeptPage {
  /** Name of the file. */
  readonly name: string
  readonly html: string
}

const TYPE = 'text/html'

/** Hands a page to the browser's own download. Gives one sentence for the reader. */
export function savePage({ name, html }: KeptPage): string {
  saveFile({ name, content: html, type: TYPE })
  return `Saved ${name}. Open it to read or print it.`
}

/**
 * Opens a page in a tab of its own, as wide as paper, with the browser's print dialog over it. It can
 * be read there for as long as the tab is open. Gives one sentence for the reader.
 */
export function printPage({ html }: KeptPage): string {
  const url = URL.createObjectURL(new Blob([html], { type: TYPE }))
  const tab = window.open(url)
  if (!tab) {
    URL.revokeObjectURL(url)
    return 'The browser opened no tab. Save the report and print it from there.'
  }
  tab.addEventListener('load', () => tab.print(), { once: true })
  return 'The report is open in a tab of its own.'
}
