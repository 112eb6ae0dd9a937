import { severityLabel } from '../core/severity'
import type { Box } from '../hosts/box'
import type { Host } from '../hosts/host'
import type { Snapshot } from '../hosts/snapshot'
import type { CardContent } from '../overlay/card-view'
import type { Overlay } from '../overlay/overlay'
import { keepFocus } from './keep-focus'
import type { PlacedProblem } from './lint-client'
import type { Sight } from './sight'
import { copyOnlyOf } from './status-of'
import type { Stop } from './walk'

/** Opened by resting on a mark, by going from problem to problem, or by the key for quick fixes. */
export type Opening = 'pointer' | 'walk' | 'key'

interface CardEvents {
  readonly onToggle: (isOpenByPointer: boolean) => void
  /** A card closed because its words have changed, and what became of a fix was told in it. */
  readonly onUnread: (outcome: string) => void
}

/** px beside the caret that count as being edited. */
const EDITED = 80

/** Which card is open, and where. */
export class Cards {
  #content: CardContent | null = null
  #opening: Opening = 'pointer'
  #current: string | null = null
  #turn = 0
  readonly #listeners = new Set<(id: string | null) => void>()
  #back: (() => void) | null = null

  constructor(
    private readonly host: Host,
    private readonly overlay: Overlay,
    private readonly sight: Sight,
    private readonly events: CardEvents,
  ) {}

  /** The problem that was last gone to or looked at; forgotten when something is typed. */
  get current(): string | null {
    return this.#current
  }

  async open(
    snapshot: Snapshot,
    { problem, place }: PlacedProblem,
    stops: readonly Stop[],
    opening: Opening,
  ): Promise<void> {
    const turn = ++this.#turn
    const { id, severity } = problem.diagnostic
    const caret = opening === 'pointer' ? await this.#caretBox(snapshot) : null
    if (turn !== this.#turn) return
    const boxes = this.sight.boxesOf(id)
    const lines = boxes.length > 0 || !place ? boxes : this.sight.boxesFor(snapshot, place)
    const index = stops.findIndex((stop) => stop.problem.diagnostic.id === id)
    const position =
      index < 0 ? 'In the document as a whole' : `Problem ${index + 1} of ${stops.length}`
    const copyOnly = copyOnlyOf(this.host.capability)
    this.#content = {
      problem,
      position,
      ...(copyOnly ? { copyOnly } : {}),
      lines: lines.length > 0 ? lines : [this.#middle()],
      keepClear: caret ? [caret] : [],
    }
    this.#opening = opening
    this.#current = id
    this.overlay.status.close()
    this.overlay.card.show(this.#content)
    this.#setCurrent(id)
    this.events.onToggle(opening === 'pointer')
    if (opening === 'key') this.#focus()
    if (opening !== 'pointer') {
      const label = severityLabel(severity).toLowerCase()
      this.overlay.announcer.say(`${position}, ${label}: ${problem.diagnostic.message}`)
    }
  }

  /** Tells which problem's card is open, null when none is, until the signal is aborted. */
  observe(listener: (id: string | null) => void, signal: AbortSignal): void {
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
  }

  /** Says in the open card what became of a fix. False when the card has closed meanwhile. */
  tell(id: string, outcome: string): boolean {
    if (!this.#content || this.overlay.card.openId !== id) return false
    this.#content = { ...this.#content, outcome }
    this.overlay.card.show(this.#content)
    return true
  }

  /** The pointer has gone away. A card that was asked for with a key stays. */
  leave(): void {
    if (this.#opening === 'pointer' && !this.overlay.card.hasFocus) this.close()
  }

  /** Something is being typed in the document: no card stays in its way. */
  typed(): void {
    this.#current = null
    this.close()
  }

  close(): void {
    this.#turn++
    if (!this.#content) return
    this.#content = null
    this.overlay.card.close()
    this.#setCurrent(null)
    this.events.onToggle(false)
    this.#back?.()
    this.#back = null
  }

  /** Marks were drawn anew: the card goes with its words, and closes when they are gone. */
  follow(isThere: (id: string) => boolean): void {
    const id = this.overlay.card.openId
    if (!id) return
    const lines = this.sight.boxesOf(id)
    if (lines.length > 0) this.overlay.card.follow(lines)
    else if (!isThere(id)) this.#closeUnread()
    else if (this.#opening === 'pointer' && !this.overlay.card.hasFocus) this.#closeUnread()
  }

  #closeUnread(): void {
    const outcome = this.#content?.outcome
    this.close()
    if (outcome) this.events.onUnread(outcome)
  }

  #setCurrent(id: string | null): void {
    this.overlay.marks.setCurrent(id)
    for (const listener of this.#listeners) listener(id)
  }

  #focus(): void {
    if (this.overlay.card.hasFocus) return
    this.#back = keepFocus(document)
    this.overlay.card.focus()
  }

  async #caretBox(snapshot: Snapshot): Promise<Box | null> {
    const selection = await this.host.selection(snapshot)
    if (!selection) return null
    const { paragraph, start, end } = selection
    const beside = { paragraph, start: Math.max(0, start - 1), end: end + 1 }
    const [box] = this.sight.boxesFor(snapshot, beside)
    return box ? { ...box, left: box.left - EDITED, width: box.width + 2 * EDITED } : null
  }

  /** Where a card goes whose words are not in sight. */
  #middle(): Box {
    const { left, top, width, height } = this.sight.clip
    return { left: left + width / 3, top: top + height / 4, width: 1, height: 1 }
  }
}
