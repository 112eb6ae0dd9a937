import { type IgnoreScope, ignoredSentence } from '../core/problem'
import type { ApplyRequest, Host } from '../hosts/host'
import type { Snapshot } from '../hosts/snapshot'
import { spaced } from '../hosts/spaced'
import { keyOf, type Suppression, suppressionOf } from '../linter/suppression'
import type { Cards } from './cards'
import { type FixedAll, fixEach, toldOfAll } from './fix-all'
import { Fixer, type FixOutcome } from './fixer'
import type { LintClient } from './lint-client'
import type { SessionParts } from './parts'
import type { Reading } from './reading'

/** What changing a document needs of its session. */
export interface ChangeContext {
  readonly parts: SessionParts
  readonly client: LintClient
  readonly reading: Reading
  readonly cards: Cards
  /** Says what was done, aloud and in a notice, and offers to take it back. */
  readonly tell: (sentence: string, undo: (() => void) | null) => void
  /** What can be done may be different now. */
  readonly onDone: () => void
}

const NO_CARET = 'Not inserted: click where it should go, then try again.'
const BUSY = 'Not inserted: another change is being made.'

/** Everything that changes a document, or what is said about it, because somebody asked for it. */
export class Changes {
  readonly #fixer: Fixer
  readonly #host: Host

  constructor(private readonly context: ChangeContext) {
    const { host, copy } = context.parts
    this.#host = host
    this.#fixer = new Fixer(host, copy)
  }

  /** Whether there is a fix to take back. */
  get canUndo(): boolean {
    return this.#fixer.canUndo
  }

  /** Another document is in front. */
  forget(): void {
    this.#fixer.forget()
  }

  /** Makes a fix, or copies it where none can be made, and says what happened. */
  async fix(id: string, index: number): Promise<FixOutcome | null> {
    const { reading, client, cards, tell } = this.context
    const placed = client.of(id)
    const fix = placed?.problem.diagnostic.fixes[index]
    if (!reading.snapshot || !placed?.place || !fix) return null
    const outcome = await this.#fixer.fix(reading.snapshot, placed.place, fix.replacement)
    if (outcome?.status === 'applied') {
      cards.close()
      tell(outcome.sentence, outcome.undo && (() => void this.undo()))
    } else if (outcome && !cards.tell(id, outcome.sentence)) tell(outcome.sentence, null)
    this.#done()
    return outcome
  }

  /** The document was read again: withdraws what was said of a fix that has come after all. */
  read({ text }: Snapshot): void {
    const { cards, tell } = this.context
    const sentence = this.#fixer.arrived(text)
    if (!sentence) return
    // Its card still says that nothing was changed.
    cards.close()
    tell(sentence, null)
  }

  /** Makes the first fix of each problem; one undo takes all of it back. */
  async fixAll(ids: readonly string[]): Promise<FixedAll> {
    const all = await fixEach(this.#host, (id) => this.#fixQuietly(id), ids)
    this.#fixer.gather(all.undo)
    this.context.tell(toldOfAll(all), all.undo.length > 0 ? () => void this.undo() : null)
    this.#done()
    return all
  }

  /** Takes the last fix, or all of the last fix-all, back in one step. */
  async undo(): Promise<FixOutcome | null> {
    const outcome = await this.#fixer.undo()
    if (!outcome) return null
    this.context.tell(outcome.sentence, null)
    this.#done()
    return outcome
  }

  /** Puts words in at the caret, or copies them where that cannot be done. */
  async insert(text: string): Promise<FixOutcome> {
    const snapshot = await this.context.reading.now()
    const caret = snapshot && (await this.#host.selection(snapshot))
    const paragraph = caret && snapshot.paragraphs[caret.paragraph]
    if (!paragraph) {
      const isCopied = await this.context.parts.copy(text)
      const sentence = isCopied ? `${NO_CARET} The citation has been copied.` : NO_CARET
      return { status: 'refused', sentence, why: NO_CARET }
    }
    const at = { ...caret, start: caret.end }
    const words = spaced(text, paragraph.text.slice(0, at.end), paragraph.text.slice(at.end))
    const outcome = await this.#fixer.fix(snapshot, at, words)
    this.#done()
    return outcome ?? { status: 'refused', sentence: BUSY, why: BUSY }
  }

  /** Leaves something as it is from now on. */
  async ignore(id: string, scope: IgnoreScope): Promise<Suppression | null> {
    const { parts, reading, client, cards, tell } = this.context
    const documentId = reading.snapshot?.identity.id
    const diagnostic = client.of(id)?.problem.diagnostic
    if (documentId === undefined || !diagnostic) return null
    const on = parts.options().asOf ?? ''
    const suppression = suppressionOf(diagnostic, scope, 'Decided in the document', on)
    cards.close()
    await parts.decisions.add(documentId, suppression)
    tell(
      ignoredSentence(scope, 'every-document'),
      () => void parts.decisions.remove(documentId, suppression),
    )
    return suppression
  }

  /** Shows again what a decision hides. Whether there was one. */
  async showAgain(key: string): Promise<boolean> {
    const { decisions } = this.context.parts
    const documentId = this.context.reading.snapshot?.identity.id
    if (documentId === undefined) return false
    const taken = (await decisions.of(documentId)).find((one) => keyOf(one) === key)
    if (taken) await decisions.remove(documentId, taken)
    return taken !== undefined
  }

  async #fixQuietly(id: string): Promise<ApplyRequest | 'done' | null> {
    const snapshot = await this.context.reading.now()
    const placed = this.context.client.of(id)
    const fix = placed?.problem.diagnostic.fixes[0]
    if (!snapshot || !placed?.place || !fix) return null
    const outcome = await this.#fixer.fix(snapshot, placed.place, fix.replacement)
    return outcome?.status === 'applied' ? (outcome.undo ?? 'done') : null
  }

  #done(): void {
    const { reading } = this.context
    // What was read while the fix was waited for may show it.
    if (reading.snapshot) this.read(reading.snapshot)
    reading.want()
    this.context.onDone()
  }
}
