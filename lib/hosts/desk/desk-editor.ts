import {
  defaultKeymap,
  history,
  historyKeymap,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands'
import { markdown } from '@codemirror/lang-markdown'
import { forEachDiagnostic, linter, setDiagnostics, setDiagnosticsEffect } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorSelection, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view'
import type { Range } from '../../core/range'
import type { Severity } from '../../core/severity'
import { spaced } from '../spaced'
import { cards, closeCard, type DrawCard, focusCard, openCard } from './card-tooltip'
import { insertion, isParagraphs } from './insertion'
import type { Shape } from './lines'
import type { PlacedProblem } from './placed-problem'
import { setShapes, shapeLines } from './shape-lines'
import { deskTheme } from './theme'

/** Part of the editor's height that stays above the words whose card is shown. */
const ABOVE = 0.2

const levels: Record<Severity, 'error' | 'warning' | 'info' | 'hint'> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
}

/** What the page around the editor does. */
export interface DeskEditorEvents {
  /** The words changed; called at once, for every change. */
  onChange(): void
  /** The caret, or a command, chose a problem. */
  onSelect(id: string): void
  /** There is nothing left to undo, or to redo, in this document. Whether there was in another one. */
  onUndoBeyond(): boolean
  onRedoBeyond(): boolean
  readonly drawCard: DrawCard
}

/** A document as it lies in the editor: words, caret, what can be undone. */
export interface EditorContent {
  readonly state: EditorState
  readonly shapes: readonly Shape[] | null
}

/** How one edit came out. */
export type ApplyOutcome = 'applied' | 'changed-meanwhile'

/** A text editor that shows problems: marks, cards, F8 to go through them, fixes as undoable edits. */
export class DeskEditor {
  readonly #view: EditorView
  #problems = new Map<string, PlacedProblem>()
  /** What the lines are, where every line is a block. */
  #shapes: readonly Shape[] | null = null
  #extensions: Extension

  constructor(
    parent: HTMLElement,
    private readonly events: DeskEditorEvents,
  ) {
    this.#extensions = this.#setUp()
    this.#view = new EditorView({ parent, state: this.#state('', false) })
  }

  get text(): string {
    return this.#view.state.doc.toString()
  }

  get lines(): string[] {
    return this.text.split('\n')
  }

  /** Offset of the first line in sight. */
  get inSight(): number {
    const { scrollDOM, documentTop } = this.#view
    return this.#view.elementAtHeight(scrollDOM.getBoundingClientRect().top - documentTop).from
  }

  /** Puts another document in, with a history of its own. */
  load(
    text: string,
    { isMarkdown, shapes }: { isMarkdown: boolean; shapes?: readonly Shape[] },
  ): void {
    this.#problems.clear()
    this.#shapes = shapes ?? null
    this.#view.setState(this.#state(text, isMarkdown))
    if (shapes) this.#view.dispatch({ effects: setShapes.of(shapes) })
  }

  get content(): EditorContent {
    return { state: this.#view.state, shapes: this.#shapes }
  }

  /** Puts a document back as it was. */
  put({ state, shapes }: EditorContent): void {
    this.#problems.clear()
    this.#shapes = shapes
    this.#view.setState(state)
    this.#view.dispatch({
      effects: [
        openCard.of(null),
        EditorView.scrollIntoView(state.selection.main.head, { y: 'center' }),
      ],
    })
  }

  undo(): boolean {
    return undoDepth(this.#view.state) > 0 ? undo(this.#view) : this.events.onUndoBeyond()
  }

  redo(): boolean {
    return redoDepth(this.#view.state) > 0 ? redo(this.#view) : this.events.onRedoBeyond()
  }

  /** Lines keep their look after an edit only when they are told anew what they are. */
  reshape(shapes: readonly Shape[]): void {
    this.#shapes = shapes
    this.#view.dispatch({ effects: setShapes.of(shapes) })
  }

  /** Marks the problems of the text as it stands now. */
  show(problems: readonly PlacedProblem[]): void {
    this.#problems = new Map(problems.map((placed) => [placed.problem.diagnostic.id, placed]))
    const { length } = this.#view.state.doc
    const marks = problems
      .filter(({ place }) => place.end <= length && place.end > place.start)
      .map(({ problem, place }) => ({
        from: place.start,
        to: place.end,
        severity: levels[problem.diagnostic.severity],
        source: problem.diagnostic.id,
        message: problem.diagnostic.message,
      }))
    this.#view.dispatch(setDiagnostics(this.#view.state, marks))
  }

  /** Writes text in place of the selection, as typing would. */
  insert(text: string): void {
    this.#view.dispatch(this.#view.state.replaceSelection(text), { userEvent: 'input.paste' })
  }

  /** Puts words behind the caret or the selection, apart from the words around them. */
  insertAtCaret(text: string): void {
    const { state } = this.#view
    const { to } = state.selection.main
    const { from, to: end } = state.doc.lineAt(to)
    const insert = spaced(text, state.sliceDoc(from, to), state.sliceDoc(to, end))
    this.#view.dispatch({
      changes: { from: to, insert },
      selection: { anchor: to + insert.length },
      userEvent: 'input.paste',
    })
  }

  focus(): void {
    this.#view.focus()
  }

  /** Where a problem stands now, after whatever was typed since; null when its words are gone. */
  placeOf(id: string): Range | null {
    let place: Range | null = null
    forEachDiagnostic(this.#view.state, (mark, from, to) => {
      if (mark.source === id) place = { start: from, end: to }
    })
    return place ?? this.#documentPlace(id)
  }

  /** Scrolls to a problem, puts the caret there and opens its card. The focus stays where it is. */
  reveal(id: string): void {
    const place = this.placeOf(id)
    if (!place) return
    // On a narrow page the document may be out of sight as a whole.
    this.#view.dom.scrollIntoView({ block: 'nearest' })
    // High enough to leave room for the card.
    const yMargin = this.#view.scrollDOM.clientHeight * ABOVE
    this.#view.dispatch({
      selection: EditorSelection.range(place.start, place.end),
      effects: [
        EditorView.scrollIntoView(place.start, { y: 'start', yMargin }),
        openCard.of({ id, at: place.start }),
      ],
    })
  }

  /** Goes on in the card that is open: a card is measured before it is shown. */
  focusCard(): void {
    requestAnimationFrame(() => focusCard(this.#view))
  }

  /** Whether there was a card to close. */
  closeCard(): boolean {
    return closeCard(this.#view)
  }

  /** Scrolls to a passage and selects it; the focus stays where it is. */
  revealPlace({ start, end }: Range): void {
    const { length } = this.#view.state.doc
    const from = Math.min(start, length)
    this.#view.dispatch({
      selection: EditorSelection.range(from, Math.min(end, length)),
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    })
  }

  /** Makes edits in one step that one undo takes back. Words that changed meanwhile stay as they are. */
  apply(edits: readonly { readonly id: string; readonly replacement: string }[]): ApplyOutcome {
    const [only] = edits.length === 1 ? edits : []
    const gap = only && isParagraphs(only.replacement) ? this.placeOf(only.id) : null
    if (only && gap && gap.start === gap.end)
      return this.#addParagraphs(gap.start, only.replacement)
    const changes = edits.flatMap(({ id, replacement }) => {
      const place = this.placeOf(id)
      const expected = this.#problems.get(id)?.problem.diagnostic.text
      if (!place || expected === undefined) return []
      const found = this.#view.state.sliceDoc(place.start, place.end)
      if (!sameWords(found, expected) && place.start !== place.end) return []
      return [
        {
          from: place.start,
          to: place.end,
          insert: replacement.replaceAll('\n', this.#view.state.lineBreak),
        },
      ]
    })
    if (changes.length < edits.length && edits.length === 1) return 'changed-meanwhile'
    this.#view.dispatch({ changes, effects: openCard.of(null), userEvent: 'input.fix' })
    return 'applied'
  }

  /** Adds a paragraph that a problem misses, near its place, and selects what is to be filled in. */
  #addParagraphs(place: number, words: string): ApplyOutcome {
    const { change, toFill } = insertion(this.#view.state, place, words, this.#shapes)
    this.#view.dispatch({
      changes: change,
      selection: toFill,
      effects: [openCard.of(null), EditorView.scrollIntoView(toFill.anchor, { y: 'center' })],
      userEvent: 'input.fix',
    })
    return 'applied'
  }

  destroy(): void {
    this.#view.destroy()
  }

  #documentPlace(id: string): Range | null {
    const place = this.#problems.get(id)?.place
    return place && place.start === place.end && place.end <= this.#view.state.doc.length
      ? place
      : null
  }

  #state(doc: string, isMarkdown: boolean): EditorState {
    return EditorState.create({ doc, extensions: [this.#extensions, isMarkdown ? markdown() : []] })
  }

  #setUp(): Extension {
    return [
      history(),
      drawSelection(),
      highlightSpecialChars(),
      highlightSelectionMatches(),
      search({ top: true }),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': 'Document',
        tabindex: '0',
        spellcheck: 'true',
        lang: 'en-GB',
      }),
      // Marks and their bookkeeping only: the cards are our own.
      linter(null, { tooltipFilter: () => [] }),
      shapeLines,
      deskTheme,
      cards((position) => this.#problemAt(position), this.events.drawCard),
      keymap.of([
        { key: 'F8', run: () => this.step(1) },
        { key: 'Shift-F8', run: () => this.step(-1) },
        { key: 'Mod-.', run: () => this.#openAtCaret() },
        { key: 'Mod-z', run: () => this.undo() },
        { key: 'Mod-y', mac: 'Mod-Shift-z', run: () => this.redo() },
        { linux: 'Ctrl-Shift-z', run: () => this.redo() },
        ...searchKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) this.events.onChange()
        else if (
          update.selectionSet &&
          !update.transactions.some((one) =>
            one.effects.some((effect) => effect.is(setDiagnosticsEffect) || effect.is(openCard)),
          )
        ) {
          const found = this.#problemAt(update.state.selection.main.head)
          if (found) this.events.onSelect(found.problem.diagnostic.id)
        }
      }),
    ]
  }

  #live(): { id: string; from: number; to: number }[] {
    const found: { id: string; from: number; to: number }[] = []
    forEachDiagnostic(this.#view.state, (mark, from, to) =>
      found.push({ id: mark.source ?? '', from, to }),
    )
    return found.sort((a, b) => a.from - b.from || a.to - b.to)
  }

  #problemAt(position: number): PlacedProblem | null {
    const here = this.#live()
      .filter(({ from, to }) => from <= position && position <= to)
      .sort((a, b) => a.to - a.from - (b.to - b.from))[0]
    const known = here && this.#problems.get(here.id)
    return known ? { problem: known.problem, place: { start: here.from, end: here.to } } : null
  }

  /** Goes to the next or previous problem, round the end. */
  step(direction: 1 | -1): boolean {
    const all = this.#live()
    const { from } = this.#view.state.selection.main
    const target =
      direction > 0
        ? (all.find((mark) => mark.from > from) ?? all[0])
        : (all.findLast((mark) => mark.from < from) ?? all.at(-1))
    if (!target) return true
    this.reveal(target.id)
    this.#view.focus()
    this.events.onSelect(target.id)
    return true
  }

  #openAtCaret(): boolean {
    const found = this.#problemAt(this.#view.state.selection.main.head)
    if (!found) return false
    const { id } = found.problem.diagnostic
    this.#view.dispatch({ effects: openCard.of({ id, at: found.place.start }) })
    this.focusCard()
    return true
  }
}

const squeeze = (text: string): string => text.replace(/[\s\u2028]+/g, ' ')

/** In Markdown the words may have marks between them that the plain text has not. */
const sameWords = (found: string, expected: string): boolean =>
  squeeze(found) === squeeze(expected) ||
  squeeze(found).replace(/[*_`~[\]\\>]/g, '') === squeeze(expected)
