import { ApplyQueue } from '../apply-queue'
import { afterFrame, ChangeFeed } from '../change-feed'
import { foreignAmong } from '../foreign-words'
import type { ApplyRequest, ApplyResult, Change, Geometry, Host, Mode } from '../host'
import { pause } from '../pause'
import { type Capability, isSameCapability } from '../reason'
import { losesTrust, refused } from '../refusal'
import { type Place, paragraphAt, placeAt, type Snapshot } from '../snapshot'
import { findTarget, type Target } from '../target'
import { canApply } from '../tier'
import { assess, type Facts } from './assess'
import type { WordFrame } from './frame'
import { GeometryReader, isCovered } from './geometry'
import { readMode } from './mode'
import { openWordClient, type WordClient } from './page-client'
import { readRendered } from './rendered'
import { revealParagraph } from './reveal'
import { EDITOR, INPUT, MIRROR, PARAGRAPH } from './selectors'
import { SnapshotMaker } from './snapshot-maker'
import { FrameWatch } from './watch-frame'
import { watchPresses } from './watch-presses'

/** ms for Word to start, asked ever more seldom. */
const PATIENCE = 10_000
const FIRST_PAUSE = 150
const LONGEST_PAUSE = 1000
/** ms for the model to come when the words have long been drawn. */
const MODEL_PATIENCE = 30_000

/** Word for the web, seen from the isolated world of a content script in its frame. */
export class WordOnlineHost implements Host {
  readonly kind = 'word-online'
  readonly #end = new AbortController()
  readonly #feed: ChangeFeed
  readonly #client: WordClient
  readonly #watch: FrameWatch
  readonly #snapshots: SnapshotMaker
  readonly #geometry: GeometryReader
  #tracking = false
  #isComposing = false
  #isAwaitingModel = false
  /** The last reading found the caret outside the main story. */
  #isElsewhere = false
  #facts: Facts
  #capability: Capability
  #probing: Promise<Capability> | null = null
  readonly #changes = new ApplyQueue()

  constructor(
    private readonly page: Window & typeof globalThis,
    private readonly frame: WordFrame,
  ) {
    const { signal } = this.#end
    const { document } = page
    this.#feed = new ChangeFeed(afterFrame(signal), signal)
    this.#client = openWordClient(page)
    this.#snapshots = new SnapshotMaker(document, frame, this.#client)
    this.#geometry = new GeometryReader(document)
    this.#watch = new FrameWatch(
      page,
      {
        onChange: (...changes) => this.#note(changes),
        onDrawn: (changes) => this.#drawn(changes),
      },
      () => document.querySelector(`${PARAGRAPH},${MIRROR}`),
      signal,
    )
    watchPresses(page, () => void this.#lookAfterPress(), signal)
    const composing = (value: boolean) => () => {
      this.#isComposing = value
    }
    const options = { capture: true, passive: true, signal }
    page.addEventListener('compositionstart', composing(true), options)
    page.addEventListener('compositionend', composing(false), options)
    page.addEventListener('keydown', () => this.#feed.noteKey(), options)
    this.#facts = {
      starting: true,
      bridge: false,
      model: false,
      transactions: false,
      drawing: 'none',
      mode: this.mode(),
      partly: false,
      otherLanguage: false,
      distrusted: false,
    }
    this.#capability = assess(this.#facts)
  }

  get capability(): Capability {
    return this.#capability
  }

  probe(): Promise<Capability> {
    this.#probing ??= this.#probe().finally(() => {
      this.#probing = null
    })
    return this.#probing
  }

  async snapshot(signal?: AbortSignal): Promise<Snapshot | null> {
    signal?.throwIfAborted()
    if (this.#facts.starting) await this.probe()
    const reading = await this.#snapshots.make(signal ?? this.#end.signal)
    signal?.throwIfAborted()
    const { model, partly, elsewhere } = reading
    if (!elsewhere) this.#tracking = reading.tracking
    this.#isElsewhere = elsewhere
    const isNew = model && !this.#facts.model
    // While a header is being edited Word may draw the main story as something inactive.
    const isIdle = reading.drawing === 'none' && reading.snapshot !== null
    const drawing = isIdle ? this.#facts.drawing : reading.drawing
    const otherLanguage = foreignAmong(reading.snapshot?.paragraphs ?? []).size > 0
    this.#learn({ drawing, model, partly, otherLanguage, mode: this.mode() })
    if (isNew) await this.#learnWriting()
    return reading.snapshot
  }

  rectsFor(snapshot: Snapshot, places: readonly Place[]): Geometry {
    return this.#geometry.rectsFor(snapshot, places)
  }

  async reveal(target: Target, signal?: AbortSignal): Promise<boolean> {
    const snapshot = await this.snapshot(signal)
    if (!snapshot) return false
    const found = findTarget(snapshot.text, target)
    if (!found.found) return false
    return revealParagraph(this.page.document, snapshot, paragraphAt(snapshot.starts, found.start))
  }

  apply(request: ApplyRequest, signal?: AbortSignal): Promise<ApplyResult> {
    return this.#changes.run(request, () => this.#apply(request, signal))
  }

  async selection(snapshot: Snapshot): Promise<Place | null> {
    const selection = this.#facts.model ? await this.#client.ask('selection', {}) : null
    if (!selection) return null
    const now = await this.#snapshots.make(this.#end.signal)
    if (now.snapshot !== snapshot) return null
    return placeAt(snapshot, selection)
  }

  mode(): Mode {
    return readMode(this.page.document, this.frame, this.#tracking)
  }

  isCovered(): boolean {
    return isCovered(this.page.document)
  }

  observe(listener: (changes: ReadonlySet<Change>) => void, signal: AbortSignal): void {
    this.#feed.observe(listener, signal)
  }

  /** Keys pressed in the frame, before Word sees them, until the signal is aborted. */
  listenToKeys(listener: (event: KeyboardEvent) => void, signal: AbortSignal): void {
    this.page.addEventListener('keydown', listener, { capture: true, signal })
  }

  destroy(): void {
    if (this.#end.signal.aborted) return
    this.#end.abort()
    this.#client.close()
  }

  /** Waits until Word has drawn something or handed over its model, or that is not to be expected. */
  async #probe(): Promise<Capability> {
    const { signal } = this.#end
    const begun = performance.now()
    let wait = FIRST_PAUSE
    for (;;) {
      const status = await this.#client.ask('status', {})
      this.#watch.bind()
      const { drawing } = readRendered(this.page.document)
      this.#tracking = status?.tracking ?? false
      const isReady = this.page.document.querySelector(EDITOR) !== null && drawing !== 'none'
      const hasModel = status?.model ?? false
      const isLate = performance.now() - begun > PATIENCE
      if (signal.aborted || isLate || (isReady && (hasModel || wait >= LONGEST_PAUSE))) {
        this.#learn({
          starting: false,
          bridge: status !== null,
          model: hasModel,
          transactions: status?.transactions ?? false,
          drawing,
          mode: this.mode(),
        })
        if (!hasModel) void this.#awaitModel()
        return this.#capability
      }
      await pause(wait, signal)
      wait = Math.min(wait * 1.6, LONGEST_PAUSE)
    }
  }

  /** The model may come late; only then can it be asked whether it takes changes. */
  async #learnWriting(): Promise<void> {
    const status = await this.#client.ask('status', {})
    if (status) this.#learn({ bridge: true, transactions: status.transactions })
  }

  /** A button may have opened a dialogue, or switched the tracking of changes on or off. */
  async #lookAfterPress(): Promise<void> {
    this.#watch.lookForDialogues()
    await this.#askForModel()
  }

  async #askForModel(): Promise<void> {
    const status = await this.#client.ask('status', {})
    if (!status?.model || this.#end.signal.aborted) return
    this.#tracking = status.tracking
    const { transactions } = status
    this.#learn({ bridge: true, model: true, transactions, mode: this.mode() })
  }

  /** The words are drawn and there is no model: it may be late, so it is asked for ever more seldom. */
  async #awaitModel(): Promise<void> {
    if (this.#isAwaitingModel) return
    this.#isAwaitingModel = true
    const { signal } = this.#end
    const until = performance.now() + MODEL_PATIENCE
    for (let wait = LONGEST_PAUSE; performance.now() < until; wait *= 1.5) {
      await pause(wait, signal)
      if (signal.aborted || this.#facts.model) break
      await this.#askForModel()
    }
    this.#isAwaitingModel = false
  }

  #learn(found: Partial<Facts>): void {
    const was = this.#facts
    this.#facts = { ...was, ...found }
    const capability = assess(this.#facts)
    const isNew = !isSameCapability(capability, this.#capability)
    this.#capability = capability
    if (isNew) this.#feed.note('capability')
    if (was.mode !== this.#facts.mode) this.#feed.note('mode')
  }

  /** While somebody types nothing is looked at until there is a pause. */
  #drawn(changes: readonly Change[]): void {
    const isTyped = changes.includes('text') || this.#feed.isTyping
    if (!isTyped || changes.includes('mode')) {
      this.#note(changes)
      return
    }
    this.#geometry.invalidate()
    this.#feed.noteTyped(changes)
  }

  #note(changes: readonly Change[]): void {
    this.#geometry.invalidate()
    if (changes.includes('mode')) this.#learn({ mode: this.mode() })
    this.#feed.note(...changes, ...(this.#isElsewhere ? (['text'] as const) : []))
  }

  async #apply(request: ApplyRequest, signal?: AbortSignal): Promise<ApplyResult> {
    if (signal?.aborted || this.#end.signal.aborted) return refused('stopped')
    const mode = this.mode()
    this.#learn({ mode })
    if (mode === 'viewing') return refused('viewing')
    if (mode === 'suggesting') return refused('tracking')
    if (!canApply(this.#capability.tier)) return refused('cannot-apply')
    if (this.#isComposing) return refused('composing')
    const answer = await this.#client.ask('apply', { request })
    if (answer?.status === 'applied') {
      this.#giveFocusBack()
      this.#note(['text', 'geometry'])
      return answer
    }
    const reason = answer?.reason ?? 'changed-differently'
    if (losesTrust(reason)) this.#learn({ distrusted: true })
    if (reason === 'tracking') {
      this.#tracking = true
      this.#learn({ mode: this.mode() })
    }
    return refused(reason)
  }

  /** So that the person can go on typing where they were. */
  #giveFocusBack(): void {
    const input = this.page.document.querySelector<HTMLElement>(INPUT)
    const { activeElement } = this.page.document
    if (input && (!activeElement || activeElement === this.page.document.body)) {
      input.focus({ preventScroll: true })
    }
  }
}
