import type { Paragraph, Snapshot } from '../snapshot'
import type { Address } from './address'
import type { StructureKeeper } from './export/keep-structure'
import { applyStructure } from './export/structure'
import type { LiveText } from './live-text'
import type { TextReader } from './text-reader'
import { readTitle } from './title'

/** ms the first snapshot waits for headings and lists, so that checks need not be run twice. */
const STRUCTURE_PATIENCE = 1500
/** ms after which a saved version that may be out of date is read again. */
const STALE = 30_000

const within = (promise: Promise<unknown>, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    promise.then(
      () => {
        clearTimeout(timer)
        resolve()
      },
      () => resolve(),
    )
  })

const isUnknown = ({ kind, text }: Paragraph): boolean => kind === 'unknown' && text.trim() !== ''

const counted = new WeakMap<readonly Paragraph[], number>()

/** How many paragraphs nothing is known of, counted from those that differ from the last reading. */
function countUnknown(paragraphs: readonly Paragraph[], last: readonly Paragraph[]): number {
  const known = counted.get(paragraphs)
  if (known !== undefined) return known
  const before = counted.get(last)
  const isReworded = before !== undefined && last.length === paragraphs.length
  let count = isReworded ? before : 0
  paragraphs.forEach((paragraph, i) => {
    const was = isReworded ? last[i] : undefined
    if (was === paragraph) return
    if (isUnknown(paragraph)) count++
    if (was && isUnknown(was)) count--
  })
  counted.set(paragraphs, count)
  return count
}

/** Makes snapshots from the live text and the exported structure, anew only where they differ. */
export class SnapshotMaker {
  #last: Snapshot | null = null
  #live: LiveText | null = null
  #blocks: StructureKeeper['blocks'] = null
  /** How many paragraphs the exported structure has been asked about and says nothing of. */
  #unknown = 0
  #isStale = false
  #readAt = 0
  #epoch = 0
  #queue: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly page: Document,
    private readonly reader: TextReader,
    private readonly structure: StructureKeeper,
    private readonly address: () => Address | null,
  ) {}

  /** What was read last; null when nothing has been, or another text is in front. */
  get last(): Snapshot | null {
    return this.#last
  }

  /** The document may say something else from now on. */
  mayHaveChanged(): void {
    this.#isStale = true
  }

  /** Forgets everything: another text is in front. */
  reset(): void {
    this.#epoch++
    this.reader.reset()
    this.#last = null
    this.#live = null
    this.#blocks = null
  }

  /** Reads one after the other, so that each reading builds on the last. */
  make(signal: AbortSignal): Promise<Snapshot | null> {
    const make = () => this.#make(signal)
    const made = this.#queue.then(make, make)
    this.#queue = made
    return made
  }

  async #make(signal: AbortSignal): Promise<Snapshot | null> {
    const epoch = this.#epoch
    const live = await this.reader.read()
    signal.throwIfAborted()
    if (!live) return this.#fromExport(signal)
    if (this.structure.state === 'pending') {
      await within(this.structure.ask(), STRUCTURE_PATIENCE)
      signal.throwIfAborted()
    }
    return epoch === this.#epoch ? this.#fromLive(live) : this.#make(signal)
  }

  #fromLive(read: LiveText): Snapshot {
    const { blocks } = this.structure
    const isChanged = read !== this.#live
    const isNew = blocks !== this.#blocks
    const last = this.#live?.paragraphs ?? []
    const unknown = isChanged ? countUnknown(read.paragraphs, last) : 0
    const hasOpen = unknown > this.#unknown
    let live = read
    if (blocks && (isNew || hasOpen)) {
      const paragraphs = applyStructure(read.paragraphs, blocks, read.tellsTables)
      live = { ...read, paragraphs }
      this.reader.update(live)
    }
    const left = live === read ? unknown : countUnknown(live.paragraphs, last)
    if (isChanged && this.#live && !isNew) this.structure.changed(left > this.#unknown)
    if (isChanged || isNew) this.#unknown = left
    this.#blocks = blocks
    this.#live = live
    const { text, paragraphs, starts } = live
    return this.#keep({ text, paragraphs, starts, origin: 'live' })
  }

  async #fromExport(signal: AbortSignal): Promise<Snapshot | null> {
    const isDue = this.#isStale && performance.now() - this.#readAt > STALE
    if (!this.structure.blocks || isDue) {
      this.#isStale = false
      this.#readAt = performance.now()
      await this.structure.ask()
      signal.throwIfAborted()
    }
    const paragraphs = this.structure.blocks
    if (!paragraphs) return null
    if (paragraphs === this.#last?.paragraphs) return this.#last
    let text = ''
    const starts = paragraphs.map((paragraph) => {
      const start = text.length
      text += `${paragraph.text}\n`
      return start
    })
    return this.#keep({ text, paragraphs, starts, origin: 'export' })
  }

  /** The last snapshot when it says the same. */
  #keep(read: Pick<Snapshot, 'text' | 'paragraphs' | 'starts' | 'origin'>): Snapshot {
    const address = this.address()
    const identity = {
      id: address?.id ?? '',
      tab: address?.tab ?? null,
      title: readTitle(this.page),
    }
    const structure = this.structure.state
    const last = this.#last
    const isSame =
      last !== null &&
      last.paragraphs === read.paragraphs &&
      last.text === read.text &&
      last.structure === structure &&
      last.identity.title === identity.title &&
      last.identity.id === identity.id
    if (isSame) return last
    this.#last = { ...read, identity, structure }
    return this.#last
  }
}
