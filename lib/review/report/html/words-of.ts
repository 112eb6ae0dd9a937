import type { Diagnostic } from '../../../core/diagnostic'
import type { CheckedFile } from '../file-report'
import { quotation } from './markup'
import { isWithheld, WITHHELD } from './withheld'

/** Words by which a reader finds the place (UTF-16 units). */
const PLACE = 120

/** The words a problem is about, unless its message has them; in full where they are to be replaced. */
export function wordsOf(file: CheckedFile, { text, message, fixes, range }: Diagnostic): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words === '' || message.includes(words)) return ''
  if (isWithheld(file, range)) return ` ${WITHHELD}`
  return ` ${quotation(words, fixes.length > 0 ? words.length : PLACE)}`
}
