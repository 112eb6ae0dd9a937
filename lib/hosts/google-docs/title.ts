import { TITLE } from './selectors'

/** The product's name, which every language of the interface puts last. */
const SUFFIX = /\s+[-–—]\s+Google\b[^-–—]*$/

/** The document's title as its owner wrote it. */
export function readTitle(page: Document): string {
  const field = page.querySelector<HTMLInputElement>(TITLE)
  const typed = field && 'value' in field ? field.value.trim() : ''
  return typed || page.title.replace(SUFFIX, '').trim()
}
