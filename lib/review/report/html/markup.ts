import { shortened } from '../../../core/shortened'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe inside an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? '')

/** A quoted sentence of the document, on one line and no longer than a reader wants. */
export function quotation(text: string, longest = 240): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `<q>${escapeHtml(shortened(line, longest))}</q>`
}

/** A table with a caption and headings of columns; cells are markup already. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  kind = '',
): string {
  const head = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const body = rows
    .map(([first = '', ...rest]) => {
      const cells = rest.map((cell) => `<td>${cell}</td>`).join('')
      return `<tr><th scope="row">${first}</th>${cells}</tr>`
    })
    .join('\n')
  const name = kind ? ` class="${kind}"` : ''
  return `<table${name}><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`
}
