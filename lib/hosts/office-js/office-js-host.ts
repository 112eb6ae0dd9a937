import { ApplyQueue } from '../apply-queue'
import { ChangeFeed, type Schedule } from '../change-feed'
import type { ApplyRequest, ApplyResult, Change, Geometry, Host, Mode } from '../host'
import { type Capability, isSameCapability, type Reason, tierFor } from '../reason'
import { losesTrust, refused } from '../refusal'
import type { Place, Snapshot } from '../snapshot'
import type { Target } from '../target'
import { canApply } from '../tier'
import { applyInWord } from './apply'
import { revealInWord } from './reveal'
import { readSelection } from './selection'
import { SnapshotMaker } from './snapshot-maker'
import { watchWord } from './watch-word'
import type { WordApplication } from './word-api'

/**
 * Word, reached through Office.js from a task pane beside the document. The pane cannot draw on the
 * document and is not told where words stand, so there are no boxes; everything else is as in other
 * editors. Changes that Word tracks are made, and said to be suggestions.
 */
export class OfficeJsHost implements Host {
  readonly kind = 'word-add-in'
  readonly #end = new AbortController()
  readonly #feed: ChangeFeed
  readonly #snapshots: SnapshotMaker
  #tracking: boolean | null = null
  #mode: Mode
  #isReady = false
  #isDistrusted = false
  #capability: Capability
  #last: Snapshot | null = null
  #reading: Promise<Snapshot | null> | null = null
  readonly #changes = new ApplyQueue()

  /** @param schedule when gathered changes are passed on; Word is not to be read after every key */
  constructor(
    private readonly word: WordApplication,
    schedule: Schedule,
  ) {
    const { signal } = this.#end
    this.#feed = new ChangeFeed((flush) => schedule(() => signal.aborted || flush()), signal)
    this.#snapshots = new SnapshotMaker(word)
    this.#mode = this.mode()
    this.#capability = this.#assess()
    // After a reading that failed, whatever happens next is a reason to try again.
    const take = (...changes: readonly Change[]) => this.#note(this.#isReady ? changes : ['text'])
    watchWord(word, take, signal)
  }

  get capability(): Capability {
    return this.#capability
  }

  async probe(signal?: AbortSignal): Promise<Capability> {
    await this.snapshot(signal)
    return this.#capability
  }

  async snapshot(signal?: AbortSignal): Promise<Snapshot | null> {
    signal?.throwIfAborted()
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null
    })
    const snapshot = await this.#reading
    signal?.throwIfAborted()
    return snapshot
  }

  /** Reads lists and tables anew too, which a change of words alone does not lead to. */
  forget(): void {
    this.#snapshots.forget()
    this.#feed.note('text')
  }

  rectsFor(_snapshot: Snapshot, places: readonly Place[]): Geometry {
    const clip = { left: 0, top: 0, width: 0, height: 0 }
    return { clip, boxes: places.map(() => []), marks: 'words' }
  }

  async reveal(target: Target): Promise<boolean> {
    try {
      return await revealInWord(this.word, target)
    } catch {
      return false
    }
  }

  apply(request: ApplyRequest, signal?: AbortSignal): Promise<ApplyResult> {
    return this.#changes.run(request, () => this.#apply(request, signal))
  }

  async selection(snapshot: Snapshot): Promise<Place | null> {
    const place = await readSelection(this.word).catch(() => null)
    const length = place && snapshot.paragraphs[place.paragraph]?.text.length
    return place && typeof length === 'number' && place.end <= length ? place : null
  }

  mode(): Mode {
    if (this.word.isReadOnly()) return 'viewing'
    if (this.#tracking === null) return 'unknown'
    return this.#tracking ? 'suggesting' : 'editing'
  }

  observe(listener: (changes: ReadonlySet<Change>) => void, signal: AbortSignal): void {
    this.#feed.observe(listener, signal)
  }

  destroy(): void {
    this.#end.abort()
  }

  /** What was last read, where Word is busy with something else at the moment. */
  async #read(): Promise<Snapshot | null> {
    try {
      const { snapshot, tracking } = await this.#snapshots.make()
      this.#last = snapshot
      this.#tracking = tracking
      this.#isReady = true
    } catch {
      this.#isReady = false
    }
    this.#note([])
    return this.#last
  }

  #assess(): Capability {
    const reasons: Reason[] = []
    if (!this.#isReady) reasons.push('still-loading')
    if (this.#mode === 'viewing') reasons.push('viewing')
    if (this.#isDistrusted) reasons.push('apply-unverified')
    const { reviewing, paragraphEvents } = this.word.abilities
    const distrusted = this.#isDistrusted
    return { tier: tierFor(reasons), reasons, facts: { reviewing, paragraphEvents, distrusted } }
  }

  /** Passes changes on, with those of mode and ability that show only now. */
  #note(changes: readonly Change[]): void {
    const mode = this.mode()
    const more: Change[] = mode === this.#mode ? [] : ['mode']
    this.#mode = mode
    const capability = this.#assess()
    if (!isSameCapability(capability, this.#capability)) more.push('capability')
    this.#capability = capability
    this.#feed.note(...changes, ...more)
  }

  async #apply(request: ApplyRequest, signal?: AbortSignal): Promise<ApplyResult> {
    if (signal?.aborted || this.#end.signal.aborted) return refused('stopped')
    this.#note([])
    if (this.#mode === 'viewing') return refused('viewing')
    if (!canApply(this.#capability.tier)) return refused('cannot-apply')
    try {
      const outcome = await applyInWord(this.word, request)
      if (outcome.done) {
        this.#note(['text'])
        return {
          status: 'applied',
          as: outcome.tracked ? 'suggestion' : 'edit',
          undo: outcome.undo,
        }
      }
      if (losesTrust(outcome.reason)) this.#isDistrusted = true
      this.#note([])
      return refused(outcome.reason)
    } catch {
      // Word was busy, was closed, or a paragraph was deleted while it was being looked at.
      return refused('no-input')
    }
  }
}
