import { CommandRegistry } from '../commands/registry'
import type { ChosenNature } from '../core/nature'
import { afterFrame } from '../hosts/change-feed'
import type { Change, Host } from '../hosts/host'
import type { Snapshot } from '../hosts/snapshot'
import { Overlay } from '../overlay/overlay'
import { isMac } from '../platform/is-mac'
import { Cards } from './cards'
import { Changes } from './changes'
import { registerCommands, statusButtons } from './editor-commands'
import { Hover } from './hover'
import { KeptAnswers } from './kept-answers'
import { LintClient } from './lint-client'
import type { ReportKind, Reports } from './lint-protocol'
import type { SessionParts } from './parts'
import { Reading } from './reading'
import { ScrollFollow } from './scroll-follow'
import { Sight } from './sight'
import { type Standing, statusOf } from './status-of'
import { Tour } from './tour'

/** ms that drawing waits for the answer of the checks, so that an edit is drawn once. */
const ANSWER = 90

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta'])

/** sendlint at work in one editor: reads, has checked, draws, listens, changes when asked. */
export class EditorSession {
  readonly host: Host
  readonly tour: Tour
  readonly changes: Changes
  readonly #end = new AbortController()
  readonly #client: LintClient
  readonly #overlay: Overlay
  readonly #sight: Sight
  readonly #cards: Cards
  readonly #reading: Reading
  readonly #scroll: ScrollFollow
  readonly #commands: CommandRegistry
  readonly #kept: KeptAnswers
  readonly #listeners = new Set<() => void>()
  readonly #soon: (callback: () => void) => void
  /** Where the text comes from that was last read. */
  #origin: Snapshot['origin'] | undefined
  #isDrawPlanned = false
  #drawLater: ReturnType<typeof setTimeout> | undefined
  /** Whether the last check knew but a part of the document. */
  #wasPart = false

  constructor(private readonly parts: SessionParts) {
    const { page, host } = parts
    const { signal } = this.#end
    const onMac = isMac(page.navigator)
    this.host = host
    this.#kept = new KeptAnswers(parts, () => void this.#decide(), signal)
    this.#soon = afterFrame(signal)
    this.#commands = new CommandRegistry(onMac)
    this.#client = new LintClient(parts.connect, (isChanged) => this.#answered(isChanged))
    this.#overlay = this.#makeOverlay(onMac)
    this.#sight = new Sight(host, this.#overlay)
    const hover = this.#makeHover()
    this.#cards = new Cards(host, this.#overlay, this.#sight, {
      onToggle: (isOpen) => hover.set(isOpen),
      onUnread: (outcome) => this.#tell(outcome, null),
    })
    this.#scroll = new ScrollFollow(page, (dx, dy) => this.#overlay.marks.move(dx, dy), signal)
    const onRead = (snapshot: Snapshot | null, isNew: boolean) => void this.#read(snapshot, isNew)
    this.#reading = new Reading(host, { onRead, onSame: () => this.#planDraw() }, signal)
    signal.addEventListener('abort', () => clearTimeout(this.#drawLater), { once: true })
    const shared = { client: this.#client, reading: this.#reading, cards: this.#cards }
    this.tour = new Tour({ host, ...shared, say: (sentence) => this.say(sentence) }, signal)
    this.changes = new Changes({
      parts,
      ...shared,
      tell: (sentence, undo) => this.#tell(sentence, undo),
      onDone: () => this.#showStatus(),
    })
    registerCommands(this.#commands, this, parts, () => this.#overlay.palette)
    parts.keys((event) => this.#onKey(event), signal)
    host.observe((changes) => this.#observe(changes), signal)
    const watches = [
      parts.bindings.watch((keys) => this.#commands.bind(keys)),
      parts.quiet.watch((isQuiet) => this.#hush(isQuiet)),
    ]
    for (const stop of watches) signal.addEventListener('abort', () => stop(), { once: true })
  }

  /** Begins. Resolves when the editor has been looked at for the first time. */
  async start(): Promise<void> {
    const { bindings, quiet } = this.parts
    this.#commands.bind(await bindings.read())
    this.#sight.isQuiet = await quiet.read()
    this.#showStatus()
    await this.host.probe()
    this.#reading.want()
    this.#showStatus()
  }

  destroy(): void {
    this.#end.abort()
    this.#client.close()
    this.host.destroy()
  }

  /** Aborted when the session is over. */
  get signal(): AbortSignal {
    return this.#end.signal
  }

  get snapshot(): Snapshot | null {
    return this.#reading.snapshot
  }

  get problems() {
    return this.#client.problems
  }

  get checked() {
    return this.#client.checked
  }

  get isQuiet(): boolean {
    return this.#sight.isQuiet
  }

  /** Whether only a part of the document has been read, so that nothing can be said to be missing. */
  get isPart(): boolean {
    return this.host.capability.reasons.includes('part-read')
  }

  get standing(): Standing {
    return {
      capability: this.host.capability,
      problems: this.problems,
      isQuiet: this.isQuiet,
      hasText: this.snapshot !== null,
      isChecked: this.checked !== null,
      hasFailed: this.#client.hasFailed,
    }
  }

  /** What a person has said about the document; another object whenever that was read again. */
  get kept() {
    return this.#kept.options
  }

  /** More of what is known about the document; null before its first check. */
  async report<K extends ReportKind>(of: K): Promise<Reports[K] | null> {
    if (!this.#client.isCurrent) await this.#check()
    return this.#client.report(of)
  }

  /** Remembers where an item is covered instead of in this document; an empty link takes that back. */
  async coverElsewhere(item: string, link: string): Promise<void> {
    const id = this.snapshot?.identity.id
    if (id === undefined) return
    await this.parts.elsewhere.set(id, item, link)
    await this.#decide()
  }

  /** Checks this document as another kind of document, or that of another kind of school. */
  async chooseNature(chosen: ChosenNature): Promise<void> {
    const id = this.snapshot?.identity.id
    if (id === undefined) return
    await this.parts.nature.set(id, chosen)
    await this.#decide()
  }

  /** Tells of every change of problems or standing until the signal is aborted. */
  observe(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
  }

  /** Tells which problem's card is open until the signal is aborted. */
  observeCurrent(listener: (id: string | null) => void, signal: AbortSignal): void {
    this.#cards.observe(listener, signal)
  }

  say(sentence: string): void {
    this.#overlay.announcer.say(sentence)
  }

  /** Hides or shows the underlines, in every document from now on. */
  setQuiet(isQuiet: boolean): void {
    this.#hush(isQuiet)
    void this.parts.quiet.write(isQuiet)
    this.say(isQuiet ? 'Underlines are hidden.' : 'Underlines are shown.')
  }

  /** Whether a dialogue of the editor's own lies over everything. */
  get #isCovered(): boolean {
    return this.host.isCovered?.() ?? false
  }

  #makeOverlay(onMac: boolean): Overlay {
    const card = {
      onFix: (id: string, index: number) => void this.changes.fix(id, index),
      onIgnore: (...[id, scope]: Parameters<Changes['ignore']>) =>
        void this.changes.ignore(id, scope),
      onLookup: this.parts.lookUp,
      onClose: () => this.#cards.close(),
    }
    const buttons = () => statusButtons(this.#commands, this.isQuiet)
    const parts = { commands: this.#commands, isMac: onMac, card, statusButtons: buttons }
    return new Overlay(this.parts.page.document, parts, this.#end.signal)
  }

  #makeHover(): Hover {
    const events = {
      markAt: (x: number, y: number) => this.#sight.markAt(x, y),
      isOnCard: (x: number, y: number) => this.#overlay.card.isNear(x, y, 10),
      onRest: (id: string) => {
        if (!this.#isCovered) void this.tour.show(id, 'pointer')
      },
      onLeave: () => this.#cards.leave(),
    }
    return new Hover(this.parts.page, this.#overlay.element, events, this.#end.signal)
  }

  #hush(isQuiet: boolean): void {
    if (this.#sight.isQuiet === isQuiet) return
    this.#sight.isQuiet = isQuiet
    this.#cards.close()
    this.#changed()
  }

  #tell(sentence: string, undo: (() => void) | null): void {
    const { notice, status } = this.#overlay
    notice.show(
      { sentence, ...(undo ? { action: { label: 'Undo', run: undo } } : {}) },
      status.corner,
    )
    this.say(sentence)
  }

  #observe(changes: ReadonlySet<Change>): void {
    if (changes.has('document')) {
      this.#client.reset()
      this.changes.forget()
      // What it tells was in the other document, and cannot be taken back from here.
      this.#overlay.notice.close()
      this.#cards.close()
      this.#sight.clear()
    }
    const isWords = changes.has('text') || changes.has('document')
    if (isWords || changes.has('capability')) this.#reading.want()
    // Words that may have changed are drawn once they have been read, unless they only scroll by.
    if (changes.has('geometry') && (!isWords || this.#scroll.isScrolling)) this.#draw()
    if (changes.has('mode') || changes.has('capability') || changes.has('document'))
      this.#showStatus()
    if (this.checked && this.isPart !== this.#wasPart) void this.#check()
  }

  async #read(snapshot: Snapshot | null, isNew: boolean): Promise<void> {
    // The saved version and the live text are cut differently: places of one say nothing in the other.
    if (snapshot?.origin !== this.#origin) this.#client.reset()
    this.#origin = snapshot?.origin
    const isEdit = snapshot !== null && !isNew && this.checked !== null
    if (snapshot) this.#client.read(snapshot)
    if (isEdit) {
      this.changes.read(snapshot)
      this.#drawLater ??= setTimeout(() => this.#changed(), ANSWER)
      return this.#check()
    }
    this.#changed()
    if (!snapshot) return
    if (isNew) await this.#decide()
    else await this.#check()
  }

  #answered(isChanged: boolean): void {
    if (isChanged || this.#drawLater !== undefined) this.#changed()
    else this.#showStatus()
  }

  async #decide(): Promise<void> {
    const id = this.snapshot?.identity.id
    if (id === undefined) return
    if (!(await this.#kept.read(id))) return
    await this.#check()
  }

  #check(): Promise<void> {
    const partial = this.isPart
    this.#wasPart = partial
    const options = { ...this.parts.options(), ...this.#kept.options, partial }
    return this.#client.check(options, this.#sight.paragraph, this.#end.signal)
  }

  /** Problems or text are not what they were: draws in time for the frame after next. */
  #changed(): void {
    this.#showStatus()
    this.#planDraw()
  }

  #planDraw(): void {
    clearTimeout(this.#drawLater)
    this.#drawLater = undefined
    if (this.#isDrawPlanned) return
    this.#isDrawPlanned = true
    this.#soon(() => {
      this.#isDrawPlanned = false
      this.#draw()
    })
  }

  #draw(): void {
    if (this.#end.signal.aborted) return
    this.#overlay.cover(this.#isCovered)
    const { snapshot } = this
    if (!snapshot) {
      this.#sight.clear()
      return
    }
    this.#sight.draw(snapshot, this.problems)
    this.#scroll.drawn()
    this.#cards.follow((id) => this.#client.of(id) !== undefined)
  }

  #showStatus(): void {
    this.#overlay.status.update(statusOf(this.standing))
    for (const listener of this.#listeners) listener()
  }

  #onKey(event: KeyboardEvent): void {
    const id = this.#commands.commandFor(event)
    // While a dialogue of the editor's is open its keys are its own.
    if (id && this.#isCovered) return
    if (id) {
      event.preventDefault()
      event.stopImmediatePropagation()
      this.#commands.run(id)
    } else if (event.target !== this.#overlay.element && !MODIFIERS.has(event.key)) {
      this.#cards.typed()
      this.#overlay.status.close()
    }
  }
}
