/** The bytes of a text in which every character takes one. */
export const ascii = (text: string): number[] =>
  [...text].map((character) => character.charCodeAt(0))

/** Whether a signature stands at a place of a file. */
export const standsAt = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, i) => bytes[at + i] === byte)

/** Whether a signature stands anywhere in a file. */
export function holds(bytes: Uint8Array, signature: readonly number[]): boolean {
  const first = signature[0] ?? 0
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, signature, at)) return true
  }
  return false
}

/** How a zip archive begins. */
export const ZIP = ascii('PK\x03\x04')
/** How an old Word document begins, or a new one with a password. */
export const COMPOUND_FILE: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0]
export const RICH_TEXT = ascii('{\\rtf')
