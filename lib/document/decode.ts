import { UnreadableDocument } from './unreadable'

/** The longest text that is read, in UTF-16 units: about 800,000 words. */
export const MOST_CHARACTERS = 5_000_000

const TOO_LONG = `This file is too long to check: its text has more than ${MOST_CHARACTERS.toLocaleString('en-GB')} characters. Split it and open the parts.`
export const EMPTY = 'This file is empty: there are no words in it.'
const NOT_TEXT =
  'This file is not text that can be read. Save the policy as a Word document (.docx) or as plain text (.txt), and open that.'

/** How the characters of a file are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const SAMPLE = 4096

/** UTF-16 without a mark: in English every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE)
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++
    if (byte === 0 && index % 2 === 1) odd++
  })
  const pairs = sample.length >> 1
  if (pairs < 4 || bytes.length % 2 === 1) return null
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.7 && odd < pairs * 0.05 ? 'utf-16be' : null
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Control characters that no text has; Windows-1252 shows bytes it leaves undefined as such. */
const IMPOSSIBLE = /(?![\t-\r\u0085])\p{Cc}/gu
/** Accented letters, curly quotes and the like, in a file of one byte each. */
const UNUSUAL = /[^\t-\r -~]/g
const MOST_UNUSUAL = 0.15
/** Bytes taken for UTF-16 that are not give characters from all over the world. */
const MOST_UNUSUAL_WIDE = 0.5
const MOST_DAMAGE = 0.001

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The text, or null when it has what no text has, or too much of what is rare in one. */
function plausible(text: string | null, mostUnusual: number): string | null {
  if (text === null || text.includes('\0')) return null
  const fits =
    count(text, IMPOSSIBLE) <= text.length * MOST_DAMAGE &&
    count(text, UNUSUAL) <= text.length * mostUnusual
  return fits ? text : null
}

/** What Windows-1252 has at 0x80 to 0x9f. */
export const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Windows-1252. Some versions of Node take it for Latin-1 and leave those characters out. */
const decodeWestern = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character)

/** UTF-8 with a few bytes gone wrong is read all the same; each of them becomes U+FFFD. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = count(text, /\ufffd/g)
  const sound = count(text, /[^\0-\u007f\ufffd]/g)
  const few = damaged <= text.length * MOST_DAMAGE && sound >= damaged * 4
  return few ? plausible(text, 1) : null
}

/** A text as a file holds it. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Whether the file begins with a byte order mark, which is no part of the text. */
  readonly isMarked: boolean
}

interface Attempt {
  readonly text: string | null
  readonly encoding: Encoding
}

function decodeUnmarked(bytes: Uint8Array): Attempt {
  const encoding = unmarkedUtf16(bytes)
  if (encoding) return { text: plausible(tryDecode(bytes, encoding), MOST_UNUSUAL_WIDE), encoding }
  const text = tryDecode(bytes, 'utf-8')
  if (text !== null) return { text: plausible(text, 1), encoding: 'utf-8' }
  const damaged = damagedUtf8(bytes)
  if (damaged !== null) return { text: damaged, encoding: 'utf-8' }
  return { text: plausible(decodeWestern(bytes), MOST_UNUSUAL), encoding: 'windows-1252' }
}

const decodeMarked = (bytes: Uint8Array, encoding: Encoding): Attempt => ({
  text: plausible(
    new TextDecoder(encoding).decode(bytes),
    encoding === 'utf-8' ? 1 : MOST_UNUSUAL_WIDE,
  ),
  encoding,
})

/**
 * The text of a file: by its byte order mark, otherwise UTF-8, UTF-16 or Windows-1252, whichever it
 * plausibly is.
 *
 * @throws UnreadableDocument for files without text, files that are no text, and texts of more than
 *   `MOST_CHARACTERS`
 */
export function decodeText(bytes: Uint8Array): Decoded {
  // No encoding takes more than four bytes for a character.
  if (bytes.length > MOST_CHARACTERS * 4) throw new UnreadableDocument(TOO_LONG)
  if (bytes.length === 0) throw new UnreadableDocument(EMPTY)
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  const { text, encoding } = marked ? decodeMarked(bytes, marked[0]) : decodeUnmarked(bytes)
  if (text === null) throw new UnreadableDocument(NOT_TEXT)
  if (text.length > MOST_CHARACTERS) throw new UnreadableDocument(TOO_LONG)
  if (text.trim() === '') throw new UnreadableDocument(EMPTY)
  return { text, encoding, isMarked: marked !== undefined }
}
