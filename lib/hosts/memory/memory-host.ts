import { ApplyQueue } from '../apply-queue'
import type { Box } from '../box'
import { carryParagraphs } from '../carry-paragraphs'
import { ChangeFeed } from '../change-feed'
import { applyEdit, tightenEdit } from '../edit'
import type { ApplyRequest, ApplyResult, Change, Geometry, Host, Mode } from '../host'
import { holdsProtected, toWords } from '../plain-text'
import { type Capability, type Reason, tierFor } from '../reason'
import { losesTrust, type RefusalReason, refused } from '../refusal'
import { type Paragraph, type Place, placeAt, type Snapshot } from '../snapshot'
import { findTarget, type Target, targetAt } from '../target'
import { moveOffset } from '../text-change'
import { canApply } from '../tier'
import { MemoryDocument } from './memory-document'

/** CSS px of the imaginary screen, on which every character is as wide as every other. */
export const CELL = { width: 8, height: 20 } as const
const CLIP: Box = { left: 0, top: 0, width: 800, height: 600 }

/** What a test may ask of a host that holds its document in memory. */
export interface MemoryOptions {
  readonly mode?: Mode
  /** Takes changes and does nothing with them, as an editor may. */
  readonly swallows?: boolean
  readonly title?: string
}

/** A host without an editor: the same contract over a text in memory, for tests. */
export class MemoryHost implements Host {
  readonly kind = 'memory'
  readonly document: MemoryDocument
  caret = { start: 0, end: 0 }
  #mode: Mode
  #swallows: boolean
  #distrusted = false
  #last: Snapshot | null = null
  readonly #end = new AbortController()
  readonly #changes = new ApplyQueue()
  readonly #feed = new ChangeFeed(
    (flush) => queueMicrotask(() => this.#end.signal.aborted || flush()),
    this.#end.signal,
  )
  readonly #title: string

  constructor(text: string, options: MemoryOptions = {}) {
    this.document = new MemoryDocument(text, ({ start, end, replacement }) => {
      const change = { start, removed: end - start, inserted: replacement }
      this.caret = {
        start: moveOffset(this.caret.start, change),
        end: moveOffset(this.caret.end, change),
      }
    })
    this.#mode = options.mode ?? 'editing'
    this.#swallows = options.swallows ?? false
    this.#title = options.title ?? 'SEND policy'
  }

  get capability(): Capability {
    const reasons: Reason[] = []
    if (this.#mode === 'viewing') reasons.push('viewing')
    if (this.#distrusted) reasons.push('apply-unverified')
    return { tier: tierFor(reasons), reasons, facts: {} }
  }

  async probe(): Promise<Capability> {
    return this.capability
  }

  async snapshot(signal?: AbortSignal): Promise<Snapshot> {
    signal?.throwIfAborted()
    const { text } = this.document
    if (this.#last?.text === text) return this.#last
    const starts: number[] = []
    const drafts = text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined)
    let start = 0
    for (const draft of drafts) {
      starts.push(start)
      start += draft.length + 1
    }
    const paragraphs = carryParagraphs(
      this.#last?.paragraphs ?? [],
      drafts.map((draft) => ({ text: toWords(draft), table: null })),
    )
    const identity = { id: 'memory', tab: null, title: this.#title }
    this.#last = { identity, origin: 'live', structure: 'unknown', text, paragraphs, starts }
    return this.#last
  }

  rectsFor(snapshot: Snapshot, places: readonly Place[]): Geometry {
    const boxFor = ({ paragraph, start, end }: Place): Box => ({
      left: start * CELL.width,
      top: paragraph * CELL.height,
      width: (end - start) * CELL.width,
      height: CELL.height,
    })
    const isShown = (paragraph: Paragraph | undefined, index: number): boolean =>
      paragraph !== undefined &&
      this.#last?.paragraphs[index]?.text === paragraph.text &&
      index * CELL.height < CLIP.height
    return {
      clip: CLIP,
      marks: 'words',
      boxes: places.map((place) =>
        isShown(snapshot.paragraphs[place.paragraph], place.paragraph) ? [boxFor(place)] : [],
      ),
    }
  }

  async reveal(target: Target): Promise<boolean> {
    const found = findTarget(this.document.text, target)
    if (found.found) this.caret = { start: found.start, end: found.end }
    return found.found
  }

  apply(request: ApplyRequest, signal?: AbortSignal): Promise<ApplyResult> {
    return this.#changes.run(request, () => this.#apply(request, signal))
  }

  async selection(snapshot: Snapshot): Promise<Place | null> {
    if (snapshot.text !== this.document.text) return null
    return placeAt(snapshot, this.caret)
  }

  mode(): Mode {
    return this.#mode
  }

  observe(listener: (changes: ReadonlySet<Change>) => void, signal: AbortSignal): void {
    this.#feed.observe(listener, signal)
  }

  destroy(): void {
    this.#end.abort()
  }

  /** Somebody else changes the document. */
  editAs(who: string, start: number, end: number, replacement: string): void {
    this.document.edit({ start, end, replacement }, who)
    this.#feed.note('text', 'geometry')
  }

  setMode(mode: Mode): void {
    this.#mode = mode
    this.#feed.note('mode', 'capability')
  }

  async #apply({ target, replacement }: ApplyRequest, signal?: AbortSignal): Promise<ApplyResult> {
    if (signal?.aborted || this.#end.signal.aborted) return refused('stopped')
    if (this.#mode === 'viewing') return refused('viewing')
    if (!canApply(this.capability.tier)) return refused('cannot-apply')
    const before = this.document.text
    const found = findTarget(before, target)
    if (!found.found) return refused(found.reason)
    if (/[\n\r]/.test(replacement + target.expected)) return refused('several-paragraphs')
    if (holdsProtected(target.expected) || holdsProtected(replacement)) return refused('protected')
    const edit = tightenEdit(before, { start: found.start, end: found.end, replacement })
    if (!this.#swallows) this.document.edit(edit)
    await null
    if (this.document.text !== applyEdit(before, edit)) return this.#unconfirmed('not-changed')
    this.#feed.note('text', 'geometry')
    const changed = { start: edit.start, end: edit.start + edit.replacement.length }
    const undo = {
      target: targetAt(this.document.text, changed),
      replacement: before.slice(edit.start, edit.end),
    }
    const isSuggestion = this.#mode === 'suggesting'
    return {
      status: 'applied',
      as: isSuggestion ? 'suggestion' : 'edit',
      undo: isSuggestion ? null : undo,
    }
  }

  #unconfirmed(reason: RefusalReason): ApplyResult {
    if (losesTrust(reason)) {
      this.#distrusted = true
      this.#feed.note('capability')
    }
    return refused(reason)
  }
}
