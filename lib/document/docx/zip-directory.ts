import { UnreadableDocument } from '../unreadable'

/** One file of a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string
  readonly flags: number
  /** 0 stored, 8 deflated. */
  readonly method: number
  /** Time and date in the two MS-DOS words, kept so that a rewrite needs no clock. */
  readonly modified: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Offset of the entry's local header in the archive. */
  readonly offset: number
  /** The entry's record in the directory, as it stands. */
  readonly record: Uint8Array
}

export interface ZipDirectory {
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
  /** Offset of the directory, which is where the last entry ends. */
  readonly start: number
}

export const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
export const CENTRAL_SIZE = 46
export const END_SIZE = 22
const MOST_ENTRIES = 20_000
const UNSET = 0xffffffff

/** What is said of an archive whose structure does not hold. */
export const damaged = (where: string): UnreadableDocument =>
  new UnreadableDocument(
    `This Word file is damaged or incomplete (${where}); open it in Word, save a fresh copy and try that.`,
  )

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function findEnd(bytes: Uint8Array, view: DataView): number {
  const last = bytes.length - END_SIZE
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === SIGNATURE.end) return at
  }
  throw damaged('its list of parts is missing')
}

/** Sizes and offset of an entry that keeps them in the 64-bit extra field. */
function wideFields(view: DataView, from: number, to: number, fields: number[]): number[] {
  const found = fields.slice()
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    for (let i = 0; i < found.length; i++) {
      if (found[i] !== UNSET || next + 8 > to) continue
      found[i] = Number(view.getBigUint64(next, true))
      next += 8
    }
  }
  return found
}

/**
 * Reads the directory of a zip archive without unpacking anything.
 *
 * @throws UnreadableDocument when the archive is cut short, damaged, encrypted or inconsistent
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes)
  const end = findEnd(bytes, view)
  const count = view.getUint16(end + 10, true)
  const length = view.getUint32(end + 12, true)
  const declared = view.getUint32(end + 16, true)
  if (declared + length > end || count > MOST_ENTRIES) throw damaged('its list of parts is wrong')
  // Bytes put before an archive leave every offset in it short by as much.
  const shift = view.getUint32(declared, true) === SIGNATURE.central ? 0 : end - length - declared
  const start = declared + shift
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== SIGNATURE.central) {
      throw damaged('its list of parts is wrong')
    }
    const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const next = extraEnd + view.getUint16(at + 32, true)
    if (next > end) throw damaged('its list of parts is wrong')
    const [size = 0, compressedSize = 0, offset = 0] = wideFields(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ])
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      compressedSize,
      size,
      offset: offset + shift,
      record: bytes.subarray(at, next),
    })
    at = next
  }
  return { bytes, entries, start }
}
