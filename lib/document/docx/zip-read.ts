import { Inflate } from 'fflate'
import { UnreadableDocument } from '../unreadable'
import { crc32 } from './crc32'
import { damaged, SIGNATURE, viewOf, type ZipDirectory, type ZipEntry } from './zip-directory'

/** Bytes that a whole file may unpack to, and that one part which is read may. */
const MOST_TOTAL = 200 * 1024 * 1024
const MOST_PART = 64 * 1024 * 1024
/** Real documents rarely unpack to more than 40 times their size; small ones may, harmlessly. */
const MOST_RATIO = 250
const HARMLESS = 20 * 1024 * 1024
/** Bytes unpacked between two looks at how much has come out. */
const STEP = 16 * 1024
const LOCAL_SIZE = 30

const tooLarge = (): UnreadableDocument =>
  new UnreadableDocument(
    'This Word file unpacks to far more than a policy needs, so it was not opened; remove large pictures or save a fresh copy from Word.',
  )

/**
 * Refuses an archive that declares more than a document could need, or whose entries share bytes.
 *
 * @throws UnreadableDocument
 */
export function expectReasonable(directory: ZipDirectory): void {
  const { bytes, entries, start } = directory
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total > MOST_TOTAL) throw tooLarge()
  if (total > HARMLESS && total > bytes.length * MOST_RATIO) throw tooLarge()
  const ordered = entries.slice().sort((a, b) => a.offset - b.offset)
  ordered.forEach((entry, i) => {
    const end = entry.offset + LOCAL_SIZE + entry.compressedSize
    if (end > (ordered[i + 1]?.offset ?? start)) throw damaged('its parts overlap')
  })
}

/** Where the packed bytes of an entry begin. */
function dataStart({ bytes }: ZipDirectory, entry: ZipEntry): number {
  const view = viewOf(bytes)
  if (
    entry.offset + LOCAL_SIZE > bytes.length ||
    view.getUint32(entry.offset, true) !== SIGNATURE.local
  ) {
    throw damaged(`at ${entry.name}`)
  }
  return (
    entry.offset +
    LOCAL_SIZE +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true)
  )
}

/** Unpacks step by step, so that an entry which lies about its size is stopped early. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw tooLarge()
    out.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  }
  if (length !== out.length) throw damaged(`at ${entry.name}`)
  return out
}

/**
 * The bytes of one entry, checked against its declared size and checksum.
 *
 * @throws UnreadableDocument when the entry is damaged, encrypted, too large or packed unusually
 */
export function readEntry(directory: ZipDirectory, entry: ZipEntry): Uint8Array {
  if (entry.flags & 1) {
    throw new UnreadableDocument(
      'This Word file is inside a password-protected archive; unpack it first, then open the document.',
    )
  }
  if (entry.size > MOST_PART) throw tooLarge()
  const start = dataStart(directory, entry)
  const packed = directory.bytes.subarray(start, start + entry.compressedSize)
  let bytes: Uint8Array
  if (entry.method === 0) bytes = packed
  else if (entry.method === 8) {
    try {
      bytes = inflate(packed, entry)
    } catch (error) {
      throw error instanceof UnreadableDocument ? error : damaged(`at ${entry.name}`)
    }
  } else throw damaged(`at ${entry.name}`)
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(`at ${entry.name}`)
  return bytes
}
