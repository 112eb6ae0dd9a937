import { type Decoded, type Encoding, HIGH } from './decode'

const FIRST_HIGH = 0x80

function encodeWide(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
  return bytes
}

/** Null where the text holds a character that Windows-1252 has not. */
function encodeWestern(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const high = HIGH.indexOf(text[at] ?? '')
    if (high >= 0) bytes[at] = FIRST_HIGH + high
    else if (unit < 0x100) bytes[at] = unit
    else return null
  }
  return bytes
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeWide(text, encoding)
  const western = encoding === 'windows-1252' ? encodeWestern(text) : null
  return western ?? new TextEncoder().encode(text)
}

/** Writes a changed text as the file it comes from was written; in UTF-8 where that has no sign for a character. */
export const encodeLike = (
  text: string,
  { encoding, isMarked }: Omit<Decoded, 'text'>,
): Uint8Array => encode(isMarked ? `\ufeff${text}` : text, encoding)
