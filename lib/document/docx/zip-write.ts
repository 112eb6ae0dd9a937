import { deflateSync } from 'fflate'
import { crc32 } from './crc32'
import {
  CENTRAL_SIZE,
  END_SIZE,
  SIGNATURE,
  viewOf,
  type ZipDirectory,
  type ZipEntry,
} from './zip-directory'

const UTF8_NAME = 0x0800
const VERSION = 20
/** 1 January 1980, the earliest that zip can say. */
const NO_TIME = 0x00210000

interface Written {
  readonly local: readonly Uint8Array[]
  readonly record: (offset: number) => Uint8Array
}

/** An entry carried over with its bytes as they stand, up to where the next one begins. */
function kept(directory: ZipDirectory, entry: ZipEntry, end: number): Written {
  return {
    local: [directory.bytes.subarray(entry.offset, end)],
    record: (offset) => {
      const record = entry.record.slice()
      viewOf(record).setUint32(42, offset, true)
      return record
    },
  }
}

function packed(name: string, content: Uint8Array, modified: number): Written {
  const label = new TextEncoder().encode(name)
  const data = deflateSync(content)
  const crc = crc32(content)
  /** The fields that the local header and the directory record share. */
  const setShared = (view: DataView, at: number) => {
    view.setUint16(at, VERSION, true)
    view.setUint16(at + 2, UTF8_NAME, true)
    view.setUint16(at + 4, 8, true)
    view.setUint32(at + 6, modified, true)
    view.setUint32(at + 10, crc, true)
    view.setUint32(at + 14, data.length, true)
    view.setUint32(at + 18, content.length, true)
    view.setUint16(at + 22, label.length, true)
  }
  const header = new Uint8Array(30 + label.length)
  viewOf(header).setUint32(0, SIGNATURE.local, true)
  setShared(viewOf(header), 4)
  header.set(label, 30)
  return {
    local: [header, data],
    record: (offset) => {
      const record = new Uint8Array(CENTRAL_SIZE + label.length)
      const view = viewOf(record)
      view.setUint32(0, SIGNATURE.central, true)
      view.setUint16(4, VERSION, true)
      setShared(view, 6)
      view.setUint32(42, offset, true)
      record.set(label, CENTRAL_SIZE)
      return record
    },
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * The archive with some entries replaced and new ones added at its end. Order and packed bytes of
 * all other entries stay as they are; times are those of the archive, never of the clock.
 */
export function rewriteZip(
  directory: ZipDirectory,
  changes: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const { entries, start } = directory
  const offsets = entries.map((entry) => entry.offset).sort((a, b) => a - b)
  const endOf = (entry: ZipEntry) => offsets.find((offset) => offset > entry.offset) ?? start
  const written = entries.map((entry) => {
    const content = changes.get(entry.name)
    return content
      ? packed(entry.name, content, entry.modified)
      : kept(directory, entry, endOf(entry))
  })
  const known = new Set(entries.map((entry) => entry.name))
  for (const [name, content] of changes) {
    if (!known.has(name)) written.push(packed(name, content, entries[0]?.modified ?? NO_TIME))
  }
  const chunks: Uint8Array[] = []
  const records: Uint8Array[] = []
  let offset = 0
  for (const { local, record } of written) {
    records.push(record(offset))
    chunks.push(...local)
    for (const chunk of local) offset += chunk.length
  }
  const end = new Uint8Array(END_SIZE)
  const view = viewOf(end)
  view.setUint32(0, SIGNATURE.end, true)
  view.setUint16(8, written.length, true)
  view.setUint16(10, written.length, true)
  view.setUint32(
    12,
    records.reduce((sum, record) => sum + record.length, 0),
    true,
  )
  view.setUint32(16, offset, true)
  return join([...chunks, ...records, end])
}
