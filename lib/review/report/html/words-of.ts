import type { Diagnostic } from '../../../core/diagnostic'
import { quotation } from './markup'

/** Words by which a reader finds the place (UTF-16 units). */
const PLACE = 120

/** The words a problem is about, unless its message has them; in full where they are to be replaced. */
export function wordsOf({ text, message, fixes }: Diagnostic): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words === '' || message.includes(words)) return ''
  return ` ${quotation(words, fixes.length > 0 ? words.length : PLACE)}`
}
