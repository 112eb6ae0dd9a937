import { ApplyQueue } from '../apply-queue'
import { afterFrame, ChangeFeed } from '../change-feed'
import type { ApplyRequest, ApplyResult, Change, Geometry, Host, Mode } from '../host'
import { pause } from '../pause'
import { type Capability, isSameCapability } from '../reason'
import { losesTrust, refused } from '../refusal'
import { type Place, placeAt, type Snapshot } from '../snapshot'
import type { Target } from '../target'
import { canApply } from '../tier'
import { readAddress } from './address'
import { assess, type Facts } from './assess'
import { DialogueWatch } from './dialogue'
import { StructureKeeper } from './export/keep-structure'
import { GeometryReader } from './geometry/geometry-reader'
import { createMeasure } from './geometry/measure'
import { isTyping } from './is-typing'
import { readMode } from './mode'
import { type DocsClient, openDocsClient } from './page-client'
import { RUN } from './selectors'
import { sharesWords } from './shares-words'
import { SnapshotMaker } from './snapshot-maker'
import { type Started, waitForStart } from './start'
import { TextReader } from './text-reader'
import { watchAddress } from './watch-address'
import { EditorWatch } from './watch-editor'
import { InputWatch } from './watch-input'

/** ms the editor has before its saved version is read instead. */
const HEAD_START = 1500
/** ms after which it is said what can be done so far; the questions go on a while longer. */
const PATIENCE = 10_000
/** ms after a click in which an editor that waited for one hands over its text. */
const AFTER_CLICK = 5000
/** ms in which another tab of a document shows its words. */
const TAB_LOADS = 700
/** ms after a change of ours in which somebody may have taken it back before it was even painted. */
const SECOND_LOOK = 300

const TYPED: readonly Change[] = ['text']

/** Google Docs, seen from the isolated world of a content script. */
export class GoogleDocsHost implements Host {
  readonly kind = 'google-docs'
  readonly #end = new AbortController()
  readonly #keyListeners = new Set<(event: KeyboardEvent) => void>()
  readonly #feed: ChangeFeed
  readonly #client: DocsClient
  readonly #editor: EditorWatch
  readonly #input: InputWatch
  readonly #dialogues: DialogueWatch
  readonly #address: ReturnType<typeof watchAddress>
  readonly #structure: StructureKeeper
  readonly #snapshots: SnapshotMaker
  readonly #geometry: GeometryReader
  #facts: Facts
  #capability: Capability
  #probing: Promise<Capability> | null = null
  #starting: Promise<void> | null = null
  readonly #changes = new ApplyQueue()
  /** Fixes in a row whose words could not be selected. One may have met with a click. */
  #unselected = 0

  /** @param page the window of a document's editor */
  constructor(private readonly page: Window & typeof globalThis) {
    const { signal } = this.#end
    this.#feed = new ChangeFeed(afterFrame(signal), signal)
    this.#client = openDocsClient(page)
    this.#address = watchAddress(
      page,
      { onOther: () => this.#documentChanged(), onNamed: () => void this.#named() },
      signal,
    )
    this.#editor = new EditorWatch(
      page,
      {
        onChange: (...changes) => this.#note(changes),
        onPainted: (changes) => this.#painted(changes),
        onArrival: () => this.#arrived(),
      },
      signal,
    )
    this.#input = new InputWatch(
      page.document,
      { onFocus: () => this.#onFocus(), onKey: (event) => this.#onKey(event) },
      signal,
    )
    this.#dialogues = new DialogueWatch(page.document, () => this.#feed.note('geometry'), signal)
    this.#structure = new StructureKeeper(
      () => this.#address.now()?.exportUrl ?? null,
      () => this.#structureArrived(),
      signal,
    )
    const reader = new TextReader(this.#client)
    this.#snapshots = new SnapshotMaker(page.document, reader, this.#structure, this.#address.now)
    this.#geometry = new GeometryReader(() => this.#editor.editor, createMeasure(page.document))
    this.#facts = {
      bridge: false,
      early: false,
      annotate: false,
      text: false,
      runs: false,
      input: false,
      selects: true,
      exported: false,
      exportFailed: false,
      starting: true,
      clicked: false,
      distrusted: false,
      mode: this.mode(),
    }
    this.#capability = assess(this.#facts)
    // Edits far from what is painted leave no trace in the page, so it is read when somebody comes back.
    page.addEventListener('focus', () => this.#reread(), { passive: true, signal })
    page.document.addEventListener('visibilitychange', () => this.#reread(), {
      passive: true,
      signal,
    })
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

  async reveal(
    target: Target,
    signal?: AbortSignal,
    wanted: 'words' | 'caret' = 'words',
  ): Promise<boolean> {
    if (signal?.aborted || !this.#facts.text) return false
    // Where nothing can be typed, selected words show best and are in no danger.
    const leaves = this.mode() === 'viewing' ? 'words' : wanted
    return (await this.#client.ask('reveal', { target, leaves })) ?? false
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

  isCovered(): boolean {
    return this.#dialogues.isCovering()
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
    const longest = pause(PATIENCE, this.#end.signal)
    await Promise.race([this.#starting, this.#savedVersion(), longest])
    this.#editor.bind()
    this.#learn({ ...this.#look(), starting: false })
    return this.#capability
  }

  /** Goes on after a start from the saved version: the editor may only be slow. */
  async #start(): Promise<void> {
    const asked = ({ bridge, early, annotate, selects }: Started) => {
      this.#learn({ bridge, early, annotate, selects })
      if (this.#editor.editor || this.#editor.bind()) this.#askStructure()
    }
    const isFirst = this.#facts.starting
    const start = await waitForStart(this.page, this.#client, asked, isFirst, this.#end.signal)
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

  /** An editor that comes late, after all was given up, is asked as at the start. */
  #arrived(): void {
    this.#note(['text', 'geometry'])
    if (!this.#facts.text && !this.#facts.starting) this.probe()
  }

  /** The document is asked for its text once more, for changes that nothing in the page tells of. */
  #reread(): void {
    if (this.page.document.hidden || this.#end.signal.aborted) return
    this.#snapshots.mayHaveChanged()
    this.#feed.note('text')
  }

  #onKey(event: KeyboardEvent): void {
    this.#feed.noteKey()
    if (isTyping(event)) {
      this.#snapshots.mayHaveChanged()
      this.#feed.noteTyped(TYPED)
    }
    for (const listener of this.#keyListeners) listener(event)
  }

  /** The focus is in the document: whatever lay over it may be gone. */
  #onFocus(): void {
    this.#feed.note('geometry')
    this.#wake()
  }

  /** The person has clicked into the document: perhaps the editor is more forthcoming now. */
  async #wake(): Promise<void> {
    if (this.#facts.text || !readAddress(this.page.location.href)) return
    await Promise.race([this.probe(), pause(AFTER_CLICK, this.#end.signal)])
    this.#learn({ clicked: true })
  }

  /** The address names the tab it showed before without a name, unless other words come with it. */
  async #named(): Promise<void> {
    const before = this.#snapshots.last
    await pause(TAB_LOADS, this.#end.signal)
    if (!before || this.#end.signal.aborted) return
    const now = await this.#snapshots.make(this.#end.signal).catch(() => null)
    if (!now || sharesWords(before, now)) return
    this.#address.accept()
    this.#documentChanged()
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
    if (answer?.status === 'applied') {
      this.#unselected = 0
      void pause(SECOND_LOOK, this.#end.signal).then(() => this.#reread())
      return answer
    }
    const reason = answer?.reason ?? 'changed-differently'
    if (reason === 'selection-failed') this.#unselected++
    if (losesTrust(reason) || this.#unselected > 1) this.#learn({ distrusted: true })
    return refused(reason)
  }
}
