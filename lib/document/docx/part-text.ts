import { damaged } from './zip-directory'

/** How a part's text was written, so that it can be written the same way again. */
export interface Encoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** Whether a byte order mark stood before the text. */
  readonly marked: boolean
}

function sniffEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', marked: true }
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', marked: true }
  return { label: 'utf-8', marked: a === 0xef && b === 0xbb && c === 0xbf }
}

/**
 * Decodes a part; the byte order mark is dropped.
 *
 * @throws UnreadableDocument when the bytes are not text in the encoding they claim
 */
export function decodePart(bytes: Uint8Array, name: string): { text: string; encoding: Encoding } {
  const encoding = sniffEncoding(bytes)
  try {
    return { text: new TextDecoder(encoding.label, { fatal: true }).decode(bytes), encoding }
  } catch (error) {
    if (error instanceof TypeError) throw damaged(`at ${name}`)
    throw error
  }
}

/** Encodes a part as it was before, byte order mark included. */
export function encodePart(text: string, { label, marked }: Encoding): Uint8Array {
  const whole = marked ? `\ufeff${text}` : text
  if (label === 'utf-8') return new TextEncoder().encode(whole)
  const bytes = new Uint8Array(whole.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < whole.length; i++) {
    view.setUint16(i * 2, whole.charCodeAt(i), label === 'utf-16le')
  }
  return bytes
}
