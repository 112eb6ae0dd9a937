import { h, render } from 'preact'
import { ProblemCard } from '../../components/ProblemCard'
import { lookupUrl } from '../../lib/code-of-practice/deep-link'
import { counted, countedFirst } from '../../lib/core/counted'
import type { LeftOut } from '../../lib/core/left-out'
import type { ChosenNature } from '../../lib/core/nature'
import { type IgnoreScope, ignoredSentence } from '../../lib/core/problem'
import type { Range } from '../../lib/core/range'
import { DeskEditor } from '../../lib/hosts/desk/desk-editor'
import type { PlacedProblem } from '../../lib/hosts/desk/placed-problem'
import type { LintOptions } from '../../lib/linter/options'
import { keyOf, type Suppression, suppressionOf } from '../../lib/linter/suppression'
import { bytesOf, cannotBeRead } from '../../lib/platform/chosen-file'
import type { HandedOver } from '../../lib/platform/hand-over'
import { saveFile } from '../../lib/platform/save-file'
import { openWindow, ownTab } from '../../lib/platform/tabs'
import { today } from '../../lib/platform/today'
import { DeskAnswers } from './desk-answers'
import { DeskClient, DeskError } from './desk-client'
import { DeskReports } from './desk-reports'
import { type DeskState, emptyDesk, safeChanges, safeOnes } from './desk-state'
import { askBeforeLeaving, serveKeys } from './page-keys'
import { type Lifted, Pile, type Sheet } from './pile'
import type { OpenedDocument, Pasted } from './protocol'
import { serveLookup } from './serve-lookup'
import { acceptDrops, acceptPaste } from './take-in'

/** Pause after the last key before the text is checked again, in ms. */
const PAUSE_MS = 250

const CHECKING = 'Checking …'
const ADDED = 'Starter paragraph added. Fill in the [brackets].'

/** Ties the editor, the worker and the page together. */
export class DeskController {
  readonly reports: DeskReports
  readonly #client = new DeskClient()
  readonly #editor: DeskEditor
  readonly #listening = new AbortController()
  /** What is known of the document on the Desk, and those beneath it. */
  #sheet: Sheet = {
    id: 0,
    title: emptyDesk.title,
    answers: new DeskAnswers(),
    suppressions: [],
    saved: '',
  }
  readonly #pile = new Pile()
  #timer: ReturnType<typeof setTimeout> | undefined
  #revision = 0
  #state: DeskState = emptyDesk
  /** Length of the text that was last checked to the end; null for a document that never was. */
  #known: number | null = null
  #told = ''

  constructor(
    holder: HTMLElement,
    private readonly onState: (state: DeskState) => void,
  ) {
    this.#editor = new DeskEditor(holder, {
      onChange: () => this.#schedule(),
      onSelect: (id) => this.#update({ selected: id }),
      onUndoBeyond: () => this.#turn('down'),
      onRedoBeyond: () => this.#turn('up'),
      drawCard: (host, id, close) => this.#drawCard(host, id, close),
    })
    this.reports = new DeskReports({
      client: this.#client,
      now: () => ({ text: this.#editor.text, options: this.#options() }),
      telling: (work) => this.#telling(work),
      say: (notice) => this.#say(notice),
    })
    const { signal } = this.#listening
    acceptDrops(holder, (file) => void this.openFile(file), signal)
    const isEmpty = () => this.#editor.text.trim() === ''
    acceptPaste(holder, isEmpty, (pasted) => void this.#paste(pasted), signal)
    serveKeys(this.#editor, signal)
    askBeforeLeaving(() => this.#pile.hasUnsaved || this.#editor.text !== this.#sheet.saved, signal)
    const stop = serveLookup(
      () => this.#state,
      (text) => this.#editor.insertAtCaret(text),
    )
    signal.addEventListener('abort', stop, { once: true })
    this.#update({})
    this.#editor.focus()
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#listening.abort()
    this.#editor.destroy()
  }

  async openFile(file: File): Promise<void> {
    const bytes = await bytesOf(file)
    if (bytes) await this.#open(file.name, bytes)
    else this.#say(cannotBeRead(file.name))
  }

  /** Opens a document that another page of the extension has handed over. */
  openHandedOver({ name, bytes }: HandedOver): Promise<void> {
    return this.#open(name, bytes)
  }

  openText(name: string, source: string): Promise<void> {
    return this.#open(name, new TextEncoder().encode(source))
  }

  async save(): Promise<void> {
    await this.#telling(async () => {
      const sheet = this.#sheet
      const { text } = this.#editor
      const file = await this.#client.ask({ kind: 'save', text, date: `${today()}T00:00:00Z` })
      saveFile({ ...file, content: file.bytes })
      if (sheet === this.#sheet) this.#sheet = { ...sheet, saved: text }
      const left = file.notes.length > 0 ? ` ${file.notes.join(' ')}` : ''
      this.#say(`Saved a copy as ${file.name}.${left}`)
    })
  }

  /** Shows the words of a problem, and its card; whoever goes through the list stays in it. */
  select(id: string): void {
    this.#update({ selected: id })
    this.#editor.reveal(id)
  }

  /** Shows a passage of the document. */
  revealPlace(place: Range): void {
    this.#editor.revealPlace(place)
  }

  /** Puts the starter paragraph on something that is not covered where it belongs. */
  addStarter(id: string): void {
    const { placed: listed, folded } = this.#state
    const placed = [...listed, ...folded].find(({ problem }) => problem.diagnostic.ruleId === id)
    const [fix] = placed?.problem.diagnostic.fixes ?? []
    if (!placed || !fix) return
    const edit = { id: placed.problem.diagnostic.id, replacement: fix.replacement }
    this.#editor.apply([edit])
    this.#editor.focus()
    this.#tellOfEdit(ADDED)
  }

  /** Takes note of where something is covered instead; an empty link takes that back. */
  async coverElsewhere(id: string, link: string): Promise<void> {
    await this.#checkAnew(await this.#sheet.answers.coverElsewhere(id, link))
  }

  /** Checks the document as another kind of document, or that of another kind of school. */
  async chooseNature(chosen: ChosenNature): Promise<void> {
    await this.#checkAnew(await this.#sheet.answers.chooseNature(chosen))
  }

  /** Goes on in a problem's card. */
  open(id: string): void {
    this.select(id)
    this.#editor.focusCard()
  }

  /** The changes that Fix all would make. */
  safeChanges() {
    return safeChanges(this.#state.placed, this.#editor.text)
  }

  /** Makes the chosen ones of `safeChanges`. */
  fixAll(ids: readonly string[]): void {
    const edits = this.safeChanges().filter(({ id }) => ids.includes(id))
    this.#editor.apply(edits)
    this.#tellOfEdit(`${countedFirst(edits.length, 'safe change was', 'safe changes were')} made.`)
  }

  async #open(name: string, bytes: Uint8Array): Promise<void> {
    this.#say('Reading the document …')
    await this.#telling(async () => {
      const keep = this.#pile.ids
      const opened = await this.#client.ask({ kind: 'open', name, bytes, keep })
      const answers = new DeskAnswers()
      await answers.open(opened.name, opened.title)
      this.#show(opened, answers)
      await this.#check()
    })
  }

  #show({ id, text, format, title, shapes }: OpenedDocument, answers: DeskAnswers): void {
    const covers = this.#editor.text.trim() !== ''
    if (covers) this.#pile.cover(this.#lifted)
    const isMarkdown = format === 'markdown' || format === 'html'
    this.#editor.load(text, { isMarkdown, ...(shapes ? { shapes } : {}) })
    this.#takeUp({ id, title, answers, suppressions: [], saved: this.#editor.text })
    this.#update({ notice: CHECKING })
    if (covers) this.#tell(`Opened “${title}”.`, () => void this.#turn('down'))
  }

  /** The document on the Desk as it is now. */
  get #lifted(): Lifted {
    return { sheet: this.#sheet, content: this.#editor.content }
  }

  #takeUp(sheet: Sheet): void {
    clearTimeout(this.#timer)
    this.#sheet = sheet
    this.#known = null
    const hasText = this.#editor.text.trim() !== ''
    this.#update({ ...emptyDesk, title: sheet.title, hasText })
  }

  /** Goes back to the document that lies beneath, or up again. Whether there is one. */
  #turn(way: 'down' | 'up'): boolean {
    const next = this.#pile[way](() => this.#lifted)
    if (!next) return false
    this.#editor.put(next.content)
    this.#takeUp(next.sheet)
    this.#tell(
      next.sheet.id === 0 ? 'Back to your text.' : `Back to “${next.sheet.title}”.`,
      () => void this.#turn(way === 'down' ? 'up' : 'down'),
    )
    void this.#telling(async () => {
      await this.#client.ask({ kind: 'turn', to: next.sheet.id })
      await this.#check()
    })
    return true
  }

  async #paste(pasted: Pasted): Promise<void> {
    await this.#telling(async () => {
      this.#editor.insert(await this.#client.ask({ kind: 'paste', ...pasted }))
    })
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#telling(() => this.#check()), PAUSE_MS)
    const hasText = this.#editor.text.trim() !== ''
    // What can be taken back by the notice is no longer what was done last.
    if (hasText !== this.#state.hasText || this.#state.undo) this.#update({ hasText, undo: null })
  }

  #options(): LintOptions {
    return {
      asOf: today(),
      suppressions: this.#sheet.suppressions,
      ...this.#sheet.answers.options,
    }
  }

  async #checkAnew(notice: string): Promise<void> {
    await this.#telling(() => this.#check())
    this.#say(notice)
  }

  async #check(): Promise<void> {
    const revision = ++this.#revision
    const { text, inSight: near } = this.#editor
    const options = this.#options()
    const isStale = () => revision !== this.#revision || text !== this.#editor.text
    const checked = await this.#client.ask(
      { kind: 'check', text, options, near, wantsGlimpses: this.#isNews(text) },
      ({ problems, progress }) => {
        if (!isStale())
          this.#showProblems(problems, { progress, notice: `${this.#told}${CHECKING}` })
      },
    )
    // A newer text is on its way: its own answer will follow.
    if (!checked || isStale()) return
    const { problems, folded, leftOut, words, shapes, voice, coverage, nature } = checked
    this.#known = text.length
    if (shapes) this.#editor.reshape(shapes)
    const count = problems.length
    this.#showProblems(problems, {
      progress: null,
      folded,
      leftOut,
      voice,
      coverage,
      nature,
      notice: `${this.#told}${words.toLocaleString('en-GB')} words, ${counted(count, 'problem', 'problems')}.`,
    })
    this.#told = ''
  }

  /** A document not seen before, or one pasted in. From then on what is known is replaced as a whole. */
  #isNews({ length }: string): boolean {
    return this.#known === null || length > 2 * this.#known + 1000
  }

  #showProblems(problems: readonly PlacedProblem[], more: Partial<DeskState>): void {
    const { folded = [] } = more
    this.#editor.show([...problems, ...folded])
    this.#update({ placed: problems, folded, ...more })
  }

  #drawCard(host: HTMLElement, id: string, close: () => void): () => void {
    const placed = this.#state.placed.find(({ problem }) => problem.diagnostic.id === id)
    if (placed) {
      render(
        h(ProblemCard, {
          problem: placed.problem,
          onClose: close,
          onFix: (fix) => this.#fix(id, fix.replacement, close),
          onIgnore: (scope) => this.#ignore(placed, scope, close),
          offIn: 'this-document',
          onLookup: (reference) => void this.#lookUp(reference),
        }),
        host,
      )
    }
    return () => render(null, host)
  }

  #fix(id: string, replacement: string, close: () => void): void {
    const outcome = this.#editor.apply([{ id, replacement }])
    close()
    if (outcome === 'applied') this.#tellOfEdit('Changed.')
    else this.#say('Not changed: these words were edited meanwhile.')
  }

  #ignore({ problem }: PlacedProblem, scope: IgnoreScope, close: () => void): void {
    const made = suppressionOf(problem.diagnostic, scope, 'Decided on the Desk', today())
    close()
    this.#decide([...this.#sheet.suppressions, made])
    this.#tell(ignoredSentence(scope, 'this-document'), () => {
      this.#takeBack(keyOf(made))
      this.#tell('Shown again.', null)
    })
  }

  /** Shows again what a decision hides. */
  showAgain({ key }: LeftOut): void {
    const taken = this.#sheet.suppressions.find((one) => keyOf(one) === key)
    if (!taken) return
    this.#takeBack(key)
    const sentence = taken.scope === 'rule' ? 'This check is on again.' : 'Shown again.'
    this.#tell(sentence, () => {
      this.#decide([...this.#sheet.suppressions, taken])
      this.#tell(ignoredSentence(taken.scope, 'this-document'), null)
    })
  }

  #takeBack(key: string): void {
    this.#decide(this.#sheet.suppressions.filter((one) => keyOf(one) !== key))
    this.#update({ leftOut: this.#state.leftOut.filter((one) => one.key !== key) })
  }

  #decide(suppressions: readonly Suppression[]): void {
    this.#sheet = { ...this.#sheet, suppressions }
    void this.#telling(() => this.#check())
  }

  async #lookUp(reference: string): Promise<void> {
    const tab = await ownTab()
    await openWindow(lookupUrl(reference, tab ? { tab: tab.id } : {}))
  }

  /** Says what is going on; what was told before can be taken back no more. */
  #say(notice: string): void {
    this.#update({ notice, undo: null })
  }

  /** Says what was done; it stays to be read beside what the check finds afterwards. */
  #tell(notice: string, undo: (() => void) | null): void {
    this.#told = `${notice} `
    this.#update({ notice, undo })
  }

  #tellOfEdit(notice: string): void {
    this.#tell(notice, () => {
      this.#editor.undo()
      this.#editor.focus()
    })
  }

  /** Says in words what went wrong, and leaves everything as it was. */
  async #telling(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof DeskError)) throw error
      this.#say(error.message)
    }
  }

  #update(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change }
    this.#state = { ...this.#state, safe: safeOnes(this.#state.placed).length }
    this.onState(this.#state)
  }
}
