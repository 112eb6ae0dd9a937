import type { Range } from '../core/range'
import type { Host } from '../hosts/host'
import { targetFor } from '../hosts/target'
import type { Cards, Opening } from './cards'
import type { LintClient } from './lint-client'
import { findPassage } from './passage'
import type { Reading } from './reading'
import { nextStop, stopAt, stopsOf } from './walk'

/** What going from problem to problem needs of its session. */
interface TourContext {
  readonly host: Host
  readonly client: LintClient
  readonly reading: Reading
  readonly cards: Cards
  readonly say: (sentence: string) => void
}

/** Goes from problem to problem and shows their cards. */
export class Tour {
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly context: TourContext,
    private readonly signal: AbortSignal,
  ) {}

  /** Goes to the problem after, or before, the place where the reader is. */
  walk(step: 1 | -1): Promise<void> {
    // Two quick presses are two steps, the second from where the first has led.
    const walked = this.#last.then(() => this.#walk(step))
    this.#last = walked
    return walked
  }

  async #walk(step: 1 | -1): Promise<void> {
    const { host, client, reading, cards, say } = this.context
    const { current } = cards
    const { snapshot } = reading
    const stops = stopsOf(client.problems)
    // A problem that was mended is no place to go on from, but the caret has stayed with its words.
    const isThere = stops.some(({ problem }) => problem.diagnostic.id === current)
    const caret = snapshot && !isThere ? await host.selection(snapshot) : null
    const stop = stops[nextStop(stops, current, caret, step)]
    if (stop) await this.reveal(stop.problem.diagnostic.id)
    else say(client.checked ? 'No problems found.' : 'The document has not been checked yet.')
  }

  /**
   * Brings a problem's words into sight and shows its card. They are marked as it is and not selected:
   * whoever closes the card and types means to add to them. False when they cannot be found.
   */
  async reveal(id: string): Promise<boolean> {
    const { host, client, reading } = this.context
    const place = client.of(id)?.place
    const target = reading.snapshot && place ? targetFor(reading.snapshot, place) : null
    const isThere = target !== null && (await host.reveal(target, this.signal, 'caret'))
    await this.show(id, 'walk')
    return isThere
  }

  /** Brings a passage of the report into sight. False when its words are not there any more. */
  async revealPassage(passage: Range, words: string): Promise<boolean> {
    const { host, reading } = this.context
    const { snapshot } = reading
    const place = snapshot && findPassage(snapshot.paragraphs, passage, words)
    const target = place && targetFor(snapshot, place)
    return target !== null && host.reveal(target, this.signal)
  }

  /** Shows the card of the problem at the caret and puts the focus in it. */
  async showHere(): Promise<void> {
    const { host, client, reading, cards, say } = this.context
    // Asked for right after a step, it is about where the step leads.
    await this.#last
    const caret = reading.snapshot && (await host.selection(reading.snapshot))
    const stop = caret && stopAt(stopsOf(client.problems), caret, cards.current)
    const id = stop?.problem.diagnostic.id ?? cards.current
    if (id) await this.show(id, 'key')
    else say('There is no problem here. Go to the next problem first.')
  }

  async show(id: string, how: Opening): Promise<void> {
    const { client, reading, cards } = this.context
    const placed = client.of(id)
    if (!reading.snapshot || !placed || this.signal.aborted) return
    await cards.open(reading.snapshot, placed, stopsOf(client.problems), how)
  }
}
