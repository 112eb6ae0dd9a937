import type { CodeAction } from '../../lib/core/code-action'
import type { Range } from '../../lib/core/range'
import type { Change, Mode } from '../../lib/hosts/host'
import { OfficeJsHost } from '../../lib/hosts/office-js/office-js-host'
import type { WordApplication } from '../../lib/hosts/office-js/word-api'
import type { Capability } from '../../lib/hosts/reason'
import type { Snapshot } from '../../lib/hosts/snapshot'
import { type Target, targetAt, targetFor } from '../../lib/hosts/target'
import { copyText } from '../../lib/platform/clipboard'
import { today } from '../../lib/platform/today'
import { Fixer } from '../../lib/session/fixer'
import { LintClient, type PlacedProblem } from '../../lib/session/lint-client'
import type { ReportKind, Reports } from '../../lib/session/lint-protocol'
import { Reading } from '../../lib/session/reading'
import { openLintLine } from './open-lint-line'

/** What the pane shows. */
export interface PaneState {
  readonly title: string
  readonly placed: readonly PlacedProblem[]
  /** Null until the text was checked. */
  readonly words: number | null
  /** Id of the problem whose card is open. */
  readonly selected: string | null
  readonly mode: Mode
  readonly capability: Capability
  readonly canUndo: boolean
  /** One sentence about what has just happened. */
  readonly notice: string
}

/** ms from Word's first word of a change until it is read again: reading Word is not free. */
const SETTLE_MS = 400

/** Ties Word, the checks in their worker and the pane together. */
export class PaneController {
  readonly #end = new AbortController()
  readonly #host: OfficeJsHost
  readonly #reading: Reading
  readonly #lint: LintClient
  readonly #fixer: Fixer
  #selected: string | null = null
  #notice = ''
  /** What was last given to be checked. */
  #checked: Snapshot | null = null

  constructor(
    word: WordApplication,
    private readonly onState: (state: PaneState) => void,
  ) {
    const { signal } = this.#end
    this.#host = new OfficeJsHost(word, (callback) => setTimeout(callback, SETTLE_MS))
    this.#lint = new LintClient(openLintLine, () => this.#show())
    this.#fixer = new Fixer(this.#host, copyText)
    const onRead = (snapshot: Snapshot | null, isNew: boolean) => this.#take(snapshot, isNew)
    this.#reading = new Reading(this.#host, { onRead, onSame: () => this.#show() }, signal)
    this.#host.observe((changes) => this.#react(changes), signal)
    this.#reading.want()
    this.#show()
  }

  destroy(): void {
    this.#end.abort()
    this.#host.destroy()
    this.#lint.close()
  }

  /** Reads everything anew, lists and tables included. */
  again(): void {
    this.#notice = ''
    this.#host.forget()
    this.#show()
  }

  /** Opens a problem's card, and shows its words in the document when asked to. */
  async select(id: string, reveals: boolean): Promise<void> {
    this.#selected = id
    this.#notice = ''
    this.#show()
    if (!reveals) return
    const { snapshot } = this.#reading
    const place = this.#lint.of(id)?.place
    const target = snapshot && place ? targetFor(snapshot, place) : null
    if (target) await this.#reveal(target)
  }

  /** Selects a passage of the report. */
  async reveal(passage: Range): Promise<void> {
    if (this.#checked) await this.#reveal(targetAt(this.#checked.text, passage))
  }

  /** More of what the last check found out; null when there was none. */
  report<K extends ReportKind>(of: K): Promise<Reports[K] | null> {
    return this.#lint.report(of)
  }

  async fix(id: string, { replacement }: CodeAction): Promise<void> {
    const { snapshot } = this.#reading
    const place = this.#lint.of(id)?.place
    if (!snapshot || !place) {
      const isCopied = await copyText(replacement)
      this.#say(isCopied ? 'Copied. Paste the words where they belong.' : 'Please type the words.')
      return
    }
    const outcome = await this.#fixer.fix(snapshot, place, replacement)
    if (outcome) this.#say(outcome.sentence)
  }

  async undo(): Promise<void> {
    const outcome = await this.#fixer.undo()
    if (outcome) this.#say(outcome.sentence)
  }

  #check(snapshot: Snapshot): void {
    this.#checked = snapshot
    void this.#lint.check({ asOf: today() }, 0, this.#end.signal)
  }

  async #reveal(target: Target): Promise<void> {
    if (!(await this.#host.reveal(target))) this.#say('These words are not there any more.')
  }

  #take(snapshot: Snapshot | null, isNew: boolean): void {
    if (isNew) {
      this.#lint.reset()
      this.#fixer.forget()
      this.#selected = null
    }
    if (snapshot) {
      this.#lint.read(snapshot)
      this.#check(snapshot)
    }
    this.#show()
  }

  #react(changes: ReadonlySet<Change>): void {
    if (changes.has('text')) this.#reading.want()
    this.#show()
  }

  /** Puts a starter paragraph on the clipboard: there is nowhere to put it here. */
  async copyStarter(words: string): Promise<void> {
    this.#say(
      (await copyText(words))
        ? 'Starter paragraph copied. Paste it where it belongs and make it yours.'
        : 'The browser did not allow copying.',
    )
  }

  #say(notice: string): void {
    this.#notice = notice
    this.#show()
  }

  #show(): void {
    if (this.#end.signal.aborted) return
    const placed = this.#lint.problems
    const isThere = this.#selected !== null && this.#lint.of(this.#selected) !== undefined
    this.onState({
      title: this.#reading.snapshot?.identity.title ?? '',
      placed,
      words: this.#lint.checked?.words ?? null,
      selected: isThere ? this.#selected : null,
      mode: this.#host.mode(),
      capability: this.#host.capability,
      canUndo: this.#fixer.canUndo,
      notice: this.#notice,
    })
  }
}
