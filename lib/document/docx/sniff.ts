import { ascii, COMPOUND_FILE, holds, RICH_TEXT, standsAt, ZIP } from '../bytes'
import { UnreadableDocument } from '../unreadable'

/** Directory names in a compound file are UTF-16. */
const ENCRYPTED_PACKAGE = ascii('EncryptedPackage').flatMap((byte) => [byte, 0])

const others: readonly (readonly [signature: readonly number[], message: string])[] = [
  [ascii('%PDF'), 'This is a PDF, not a Word document; open it as a PDF instead.'],
  [
    RICH_TEXT,
    'This is a Rich Text (.rtf) file; open it in Word and save it as a Word document (.docx).',
  ],
]

/**
 * Tells apart the files that people take for a Word document, by their first bytes.
 *
 * @throws UnreadableDocument unless the bytes begin as a zip archive does
 */
export function expectZip(bytes: Uint8Array): void {
  if (standsAt(bytes, ZIP)) return
  if (bytes.length === 0) {
    throw new UnreadableDocument('The file is empty; choose the Word document (.docx) again.')
  }
  if (standsAt(bytes, COMPOUND_FILE)) {
    throw new UnreadableDocument(
      holds(bytes, ENCRYPTED_PACKAGE)
        ? 'This Word file is password-protected; remove its password in Word and save it again.'
        : 'This is an old Word (.doc) file; open it in Word and save it as a Word document (.docx).',
    )
  }
  const other = others.find(([signature]) => standsAt(bytes, signature))
  throw new UnreadableDocument(
    other?.[1] ?? 'This file is not a Word document (.docx); open it in Word and save it as one.',
  )
}
