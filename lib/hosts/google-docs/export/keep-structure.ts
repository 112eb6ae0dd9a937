import { type ExportBlock, readExport } from './blocks'
import { type Exported, fetchExport } from './fetch'

/** ms after the last change before the saved version is asked for again; it lags a few seconds. */
const SETTLE = 6000
/** ms between two questions while the document is being worked on. */
const SELDOM = 60_000
/** ms between two questions when paragraphs have come whose level is not known. */
const SOON = 20_000
/** Failures in a row after which it is not asked for any more. */
const MOST_FAILURES = 3

/**
 * Asks for the exported document, which alone tells headings and lists: once at the start, and later
 * only some time after a change. Nothing runs while nothing changes.
 */
export class StructureKeeper {
  blocks: readonly ExportBlock[] | null = null
  lastFailure: Extract<Exported, { ok: false }>['why'] | null = null
  #failures = 0
  #askedAt = Number.NEGATIVE_INFINITY
  #asking: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #arrived: () => void = () => undefined
  /** Resolves when the exported document has been read for the first time, and not otherwise. */
  readonly ready: Promise<void> = new Promise((resolve) => {
    this.#arrived = resolve
  })

  /**
   * @param url address of the export at this moment; null when no document is in front
   * @param onArrival called when there is something new
   */
  constructor(
    private readonly url: () => string | null,
    private readonly onArrival: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true })
  }

  get state(): 'known' | 'pending' | 'unknown' {
    if (this.blocks) return 'known'
    return this.#failures > 0 ? 'unknown' : 'pending'
  }

  /** Asks now, unless that is being done. Resolves when there is an answer of either kind. */
  ask(): Promise<void> {
    this.#asking ??= this.#fetch().finally(() => {
      this.#asking = null
    })
    return this.#asking
  }

  /** Plans to ask again once the document has settled. */
  changed(hasUnknown: boolean): void {
    if (this.#failures >= MOST_FAILURES || this.signal.aborted) return
    clearTimeout(this.#timer)
    const notBefore = this.#askedAt + (hasUnknown ? SOON : SELDOM) - performance.now()
    this.#timer = setTimeout(() => this.ask(), Math.max(SETTLE, notBefore))
  }

  /** Forgets everything: another text is in front. */
  reset(): void {
    clearTimeout(this.#timer)
    this.blocks = null
    this.lastFailure = null
    this.#failures = 0
    this.#askedAt = Number.NEGATIVE_INFINITY
    this.#asking = null
  }

  async #fetch(): Promise<void> {
    const url = this.url()
    if (url === null || this.signal.aborted) return
    this.#askedAt = performance.now()
    try {
      const exported = await fetchExport(url, this.signal)
      if (url !== this.url()) return
      if (exported.ok) {
        this.blocks = readExport(exported.markdown)
        this.#failures = 0
        this.lastFailure = null
        this.#arrived()
      } else {
        this.#failures++
        this.lastFailure = exported.why
      }
      this.onArrival()
    } catch (error) {
      if (!this.signal.aborted) throw error
    }
  }
}
