import type { TextEdit } from '../hosts/edit'
import type { ApplyRequest, Host } from '../hosts/host'
import { readBack } from '../hosts/read-back'
import type { RefusalReason } from '../hosts/refusal'
import { type Place, type Snapshot, spanOf } from '../hosts/snapshot'
import { targetFor } from '../hosts/target'
import { canApply } from '../hosts/tier'

/** What became of a fix, in words. */
export type FixOutcome =
  | {
      readonly status: 'applied'
      readonly sentence: string
      /** Takes it back in one step; null where that cannot be done safely. */
      readonly undo: ApplyRequest | null
    }
  /** Nothing was changed; the replacement is on the clipboard if it could be put there. */
  | {
      readonly status: 'copied' | 'refused'
      readonly sentence: string
      /** The sentence without what became of the clipboard, for whoever copies on its own. */
      readonly why: string
      /** Why the editor did not make the change, where it was asked to. */
      readonly reason?: RefusalReason
    }

const COPIED = 'The replacement has been copied.'
const NOT_COPIED = 'The replacement could not be copied; please type it.'

const MOST_QUOTED = 40

/** A fix that the editor took without showing it in time, if it took it: it may still come. */
interface Overdue {
  readonly text: string
  readonly edit: TextEdit
  readonly sentence: string
  readonly since: number
}

/** ms after which a change is no longer taken for an overdue fix. */
const LONG_OVERDUE = 30_000

const quote = (words: string): string =>
  words.length > MOST_QUOTED ? `“${words.slice(0, MOST_QUOTED - 1)}…”` : `“${words}”`

function toldOf(found: string, replacement: string): string {
  if (replacement === '') return `Removed ${quote(found)}.`
  if (found === '') return `Inserted ${quote(replacement)}.`
  // A citation goes behind words that stay.
  const added = replacement.startsWith(found) ? replacement.slice(found.length) : ''
  if (/^\s/.test(added)) return `Inserted ${quote(added.trim())}.`
  return `Replaced ${quote(found)} with ${quote(replacement)}.`
}

/** Makes fixes through a host, or copies them where they cannot be made. Never tries twice. */
export class Fixer {
  /** What takes back the last fix, or all of the last fix-all, in the order to be done. */
  #undo: readonly ApplyRequest[] = []
  #isBusy = false
  #overdue: Overdue | null = null

  constructor(
    private readonly host: Host,
    private readonly copy: (text: string) => Promise<boolean>,
  ) {}

  /** Whether there is a fix to take back. */
  get canUndo(): boolean {
    return this.#undo.length > 0 && !this.#isBusy
  }

  /** Null while another fix is being made: a second press of the same button is not a second wish. */
  async fix(snapshot: Snapshot, place: Place, replacement: string): Promise<FixOutcome | null> {
    if (this.#isBusy) return null
    if (!canApply(this.host.capability.tier)) {
      const isCopied = await this.copy(replacement)
      return { status: 'copied', sentence: isCopied ? COPIED : NOT_COPIED, why: '' }
    }
    const target = targetFor(snapshot, place)
    const span = spanOf(snapshot, place)
    if (!target || !span) return null
    const found = snapshot.text.slice(span.start, span.end)
    const sentence = toldOf(found, replacement)
    const outcome = await this.#apply({ target, replacement }, sentence)
    if (outcome.status === 'refused' && outcome.reason === 'not-changed') {
      const edit = { ...span, replacement }
      this.#overdue = { text: snapshot.text, edit, sentence, since: performance.now() }
    } else this.#overdue = null
    return outcome
  }

  /**
   * What to say when a fix that was called not made stands in the text after all; null while none
   * does. It has no undo of ours: the editor is not trusted with another change.
   */
  arrived(text: string): string | null {
    const overdue = this.#overdue
    if (!overdue || this.#isBusy) return null
    const isSuggesting = this.host.mode() === 'suggesting'
    const { state } = readBack(overdue.text, overdue.edit, text, isSuggesting)
    const isOver = performance.now() - overdue.since > LONG_OVERDUE
    if (state !== 'pending' || isOver) this.#overdue = null
    if (isOver || (state !== 'applied' && state !== 'suggested')) return null
    return `Changed after all. ${overdue.sentence} The editor’s own Undo takes it back.`
  }

  /**
   * Takes the last fix back, or all of the last fix-all. Stops at the first change that cannot be
   * taken back. Null when there is nothing to take back.
   */
  async undo(): Promise<FixOutcome | null> {
    const requests = this.#undo
    if (requests.length === 0 || this.#isBusy) return null
    let outcome: FixOutcome | null = null
    for (const request of requests) {
      outcome = await this.#apply(request, 'The words are as they were.')
      if (outcome.status !== 'applied') break
    }
    this.#undo = []
    return outcome
  }

  /** From now on `undo` takes all of these back, the last one first. */
  gather(undos: readonly ApplyRequest[]): void {
    this.#undo = undos.toReversed()
  }

  /** Another document is in front. */
  forget(): void {
    this.#undo = []
    this.#overdue = null
  }

  async #apply(request: ApplyRequest, sentence: string): Promise<FixOutcome> {
    this.#isBusy = true
    try {
      const result = await this.host.apply(request)
      if (result.status === 'refused') {
        const { reason, sentence: why } = result
        const isCopied = request.replacement !== '' && (await this.copy(request.replacement))
        const next = isCopied ? COPIED : NOT_COPIED
        return { status: 'refused', sentence: `${why} ${next}`, why, reason }
      }
      this.#undo = result.undo ? [result.undo] : []
      const isSuggestion = result.as === 'suggestion'
      const told = isSuggestion ? `${sentence} It was added as a suggestion.` : sentence
      return { status: 'applied', sentence: told, undo: result.undo }
    } finally {
      this.#isBusy = false
    }
  }
}
