import { ApplyQueue } from '../apply-queue'
import { afterFrame, ChangeFeed } from '../change-feed'
import type { ApplyRequest, ApplyResult, Change, Geometry, Host, Mode } from '../host'
import { type Capability, isSameCapability } from '../reason'
import { losesTrust, refused } from '../refusal'
import { type Place, placeAt, type Snapshot } from '../snapshot'
import type { Target } from '../target'
import { canApply } from '../tier'
import { readAddress } from './address'
import { assess, type Facts } from './assess'
import { StructureKeeper } from './export/keep-structure'
import { GeometryReader } from './geometry/geometry-reader'
import { createMeasure } from './geometry/measure'
import { readMode } from './mode'
import { type DocsClient, openDocsClient } from './page-client'
import { RUN } from './selectors'
import { SnapshotMaker } from './snapshot-maker'
import { pause, type Started, waitForStart } from './start'
import { TextReader } from './text-reader'
import { watchAddress } from './watch-address'
import { EditorWatch } from './watch-editor'
import { InputWatch } from './watch-input'

/** ms the editor has before its saved version is read instead. */
const HEAD_START = 1500

/** Google Docs, seen from the isolated world of a content script. */
export class GoogleDocsHost implements Host {
  readonly kind = 'google-docs'
  readonly #end = new AbortController()
  readonly #keyListeners = new Set<(event: KeyboardEvent) => void>()
  readonly #feed: ChangeFeed
  readonly #client: DocsClient
  readonly #editor: EditorWatch
  readonly #input: InputWatch
  readonly #address: ReturnType<typeof watchAddress>
  readonly #structure: StructureKeeper
  readonly #snapshots: SnapshotMaker
  readonly #geometry: GeometryReader
  #facts: Facts
  #capability: Capability
  #probing: Promise<Capability> | null = null
  #starting: Promise<void> | null = null
  readonly #changes = new ApplyQueue()

  /** @param page the window of a document's editor */
  constructor(private readonly page: Window & typeof globalThis) {
    const { signal } = this.#end
    this.#feed = new ChangeFeed(afterFrame(signal), signal)
    this.#client = openDocsClient(page)
    this.#address = watchAddress(page, () => this.#documentChanged(), signal)
    this.#editor = new EditorWatch(
      page,
      {
        onChange: (...changes) => this.#note(changes),
        onPainted: (changes) => this.#painted(changes),
      },
      signal,
    )
    this.#input = new InputWatch(
      page.document,
      { onFocus: () => this.#wake(), onKey: (event) => this.#onKey(event) },
      signal,
    )
    this.#structure = new StructureKeeper(
      () => this.#address()?.exportUrl ?? null,
      () => this.#structureArrived(),
      signal,
    )
    const reader = new TextReader(this.#client)
    this.#snapshots = new SnapshotMaker(page.document, reader, this.#structure, this.#address)
    this.#geometry = new GeometryReader(() => this.#editor.editor, createMeasure(page.document))
    this.#facts = {
      bridge: false,
      early: false,
      annotate: false,
      text: false,
      runs: false,
      input: false,
      exported: false,
      exportFailed: false,
      starting: true,
      distrusted: false,
      mode: this.mode(),
    }
    this.#capability = assess(this.#facts)
    page.addEventListener('pointerdown', () => this.#wake(), {
      capture: true,
      passive: true,
      signal,
    })
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
    this.#input.bind()
    const snapshot = await this.#snapshots.make(signal ?? this.#end.signal)
    signal?.throwIfAborted()
    this.#learn({ text: snapshot?.origin === 'live' })
    return snapshot
  }

  rectsFor(snapshot: Snapshot, places: readonly Place[]): Geometry {
    return this.#geometry.rectsFor(snapshot, places)
  }

  async reveal(target: Target, signal?: AbortSignal): Promise<boolean> {
    if (signal?.aborted || !this.#facts.text) return false
    return (await this.#client.ask('reveal', { target })) ?? false
  }

  apply(request: ApplyRequest, signal?: AbortSignal): Promise<ApplyResult> {
    return this.#changes.run(request, () => this.#apply(request, signal))
  }

  async selection(snapshot: Snapshot): Promise<Place | null> {
    if (snapshot.origin !== 'live') return null
    const selection = await this.#client.ask('selection', {})
    if (!selection || (await this.#snapshots.make(this.#end.signal)) !== snapshot) return null
    return placeAt(snapshot, selection)
  }

  mode(): Mode {
    return readMode(this.page.document)
  }

  observe(listener: (changes: ReadonlySet<Change>) => void, signal: AbortSignal): void {
    this.#feed.observe(listener, signal)
  }

  /** Key presses in the document, before the editor has seen them, until the signal is aborted. */
  listenToKeys(listener: (event: KeyboardEvent) => void, signal: AbortSignal): void {
    this.#keyListeners.add(listener)
    signal.addEventListener('abort', () => this.#keyListeners.delete(listener), { once: true })
  }

  destroy(): void {
    if (this.#end.signal.aborted) return
    this.#end.abort()
    this.#client.close()
  }

  async #probe(): Promise<Capability> {
    this.#starting ??= this.#start().finally(() => {
      this.#starting = null
    })
    await Promise.race([this.#starting, this.#savedVersion()])
    this.#editor.bind()
    this.#learn({ ...this.#look(), starting: false })
    return this.#capability
  }

  /** Goes on after a start from the saved version: the editor may only be slow. */
  async #start(): Promise<void> {
    const asked = ({ bridge, early, annotate }: Started) => {
      this.#learn({ bridge, early, annotate })
      if (this.#editor.editor || this.#editor.bind()) this.#askStructure()
    }
    const start = await waitForStart(this.page, this.#client, asked, this.#end.signal)
    this.#editor.bind()
    if (!start.text && !this.#structure.blocks) await this.#structure.ask()
    this.#learn({ ...start, ...this.#look(), starting: false })
  }

  /** Resolves when the editor has had a moment and the saved version is there to begin with. */
  async #savedVersion(): Promise<void> {
    const { signal } = this.#end
    await pause(HEAD_START, signal)
    this.#askStructure()
    await this.#structure.ready
  }

  #askStructure(): void {
    if (this.#structure.state === 'pending') void this.#structure.ask()
  }

  /** What can be told by looking at the page. */
  #look(): Pick<Facts, 'runs' | 'input' | 'mode'> {
    return {
      runs: this.#editor.editor?.querySelector(RUN) != null,
      input: this.#input.bind(),
      mode: this.mode(),
    }
  }

  #learn(found: Partial<Facts>): void {
    this.#facts = { ...this.#facts, ...found }
    const capability = assess(this.#facts)
    const isNew = !isSameCapability(capability, this.#capability)
    this.#capability = capability
    if (isNew) this.#feed.note('capability')
  }

  /** While somebody types nothing is looked at until there is a pause. */
  #painted(changes: readonly Change[]): void {
    const isTyped = changes.includes('text') || this.#feed.isTyping
    if (!isTyped || !this.#facts.runs) {
      this.#note(changes)
      return
    }
    this.#geometry.invalidate()
    this.#snapshots.mayHaveChanged()
    this.#feed.noteTyped(changes)
  }

  #note(changes: readonly Change[]): void {
    if (changes.length === 0) return
    this.#geometry.invalidate()
    if (changes.includes('text')) {
      this.#snapshots.mayHaveChanged()
      this.#input.bind()
    }
    if (changes.includes('mode')) {
      this.#editor.bind()
      this.#learn({ mode: this.mode() })
    }
    if (!this.#facts.runs && !this.#facts.starting) this.#learn(this.#look())
    this.#feed.note(...changes)
  }

  #onKey(event: KeyboardEvent): void {
    this.#feed.noteKey()
    for (const listener of this.#keyListeners) listener(event)
  }

  /** The person has clicked into the document: perhaps the editor is more forthcoming now. */
  #wake(): void {
    if (this.#facts.text || this.#facts.starting || !readAddress(this.page.location.href)) return
    this.probe()
  }

  #documentChanged(): void {
    this.#structure.reset()
    this.#snapshots.reset()
    this.#learn({ exported: false, exportFailed: false })
    this.#structure.ask()
    this.#note(['document', 'text', 'geometry'])
  }

  #structureArrived(): void {
    const { blocks, lastFailure } = this.#structure
    this.#learn({ exported: blocks !== null, exportFailed: lastFailure !== null })
    this.#feed.note('text')
  }

  async #apply(request: ApplyRequest, signal?: AbortSignal): Promise<ApplyResult> {
    if (signal?.aborted || this.#end.signal.aborted) return refused('stopped')
    const mode = this.mode()
    this.#learn(this.#look())
    if (mode === 'viewing') return refused('viewing')
    if (!canApply(this.#capability.tier)) return refused('cannot-apply')
    if (this.#input.isComposing) return refused('composing')
    const answer = await this.#client.ask('apply', { request, suggesting: mode === 'suggesting' })
    if (answer?.status === 'applied') return answer
    const reason = answer?.reason ?? 'changed-differently'
    if (losesTrust(reason)) this.#learn({ distrusted: true })
    return refused(reason)
  }
}
