import type { Mode } from '../host'
import { MODE_SWITCHER, NO_ACCESS } from './selectors'

/** Tells the mode from class names, which stay the same in every language of the interface. */
export function readMode(page: ParentNode): Mode {
  if (page.querySelector(NO_ACCESS)) return 'viewing'
  const switcher = page.querySelector(MODE_SWITCHER)
  if (!switcher) return 'unknown'
  const names = switcher.className
  if (names.includes('suggest-mode')) return 'suggesting'
  return names.includes('edit-mode') ? 'editing' : 'viewing'
}
