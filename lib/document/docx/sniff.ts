import { UnreadableDocument } from '../unreadable'

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

/** Directory names in a compound file are UTF-16. */
const ENCRYPTED_PACKAGE = ascii('EncryptedPackage').flatMap((byte) => [byte, 0])

function holds(bytes: Uint8Array, needle: readonly number[]): boolean {
  const first = needle[0] ?? 0
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

const others: readonly (readonly [signature: readonly number[], message: string])[] = [
  [ascii('%PDF'), 'This is a PDF, not a Word document; open it as a PDF instead.'],
  [
    ascii('{\\rtf'),
    'This is a Rich Text (.rtf) file; open it in Word and save it as a Word document (.docx).',
  ],
]

/**
 * Tells apart the files that people take for a Word document, by their first bytes.
 *
 * @throws UnreadableDocument unless the bytes begin as a zip archive does
 */
export function expectZip(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return
  if (bytes.length === 0) {
    throw new UnreadableDocument('The file is empty; choose the Word document (.docx) again.')
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableDocument(
      holds(bytes, ENCRYPTED_PACKAGE)
        ? 'This Word file is password-protected; remove its password in Word and save it again.'
        : 'This is an old Word (.doc) file; open it in Word and save it as a Word document (.docx).',
    )
  }
  const other = others.find(([signature]) => startsWith(bytes, signature))
  throw new UnreadableDocument(
    other?.[1] ?? 'This file is not a Word document (.docx); open it in Word and save it as one.',
  )
}
