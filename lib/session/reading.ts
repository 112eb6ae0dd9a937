import type { Host } from '../hosts/host'
import type { Snapshot } from '../hosts/snapshot'

/** ms between two readings while the document is being changed or scrolled. */
const GAP = 100

interface ReadingEvents {
  /** The document says something else than before; null when there is no text to be had. */
  readonly onRead: (snapshot: Snapshot | null, isNewDocument: boolean) => void
  /** It says the same as before, but may look different. */
  readonly onSame: () => void
}

/** Reads the document whenever it may have changed, one reading at a time. No timer runs otherwise. */
export class Reading {
  #snapshot: Snapshot | null = null
  #running: Promise<void> | null = null
  #isWanted = false
  #finished = Number.NEGATIVE_INFINITY
  #nextRead: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly host: Host,
    private readonly events: ReadingEvents,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#nextRead), { once: true })
  }

  get snapshot(): Snapshot | null {
    return this.#snapshot
  }

  /** The document may have changed. */
  want(): void {
    this.#isWanted = true
    if (this.#running || this.#nextRead !== undefined || this.signal.aborted) return
    const wait = this.#finished + GAP - performance.now()
    if (wait <= 0) this.#start()
    else {
      this.#nextRead = setTimeout(() => {
        this.#nextRead = undefined
        this.#start()
      }, wait)
    }
  }

  /** Reads now, after whatever reading is under way. */
  async now(): Promise<Snapshot | null> {
    await this.#running
    await this.#start()
    return this.#snapshot
  }

  #start(): Promise<void> {
    this.#isWanted = false
    const running = this.#read().finally(() => {
      this.#running = null
      this.#finished = performance.now()
      if (this.#isWanted) this.want()
    })
    this.#running = running
    return running
  }

  async #read(): Promise<void> {
    const snapshot = await this.host.snapshot()
    if (this.signal.aborted) return
    if (snapshot === this.#snapshot) {
      this.events.onSame()
      return
    }
    const before = this.#snapshot
    this.#snapshot = snapshot
    const isNew =
      before?.identity.id !== snapshot?.identity.id ||
      before?.identity.tab !== snapshot?.identity.tab
    this.events.onRead(snapshot, isNew)
  }
}
