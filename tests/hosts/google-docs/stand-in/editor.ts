import { between, type Random, seeded } from '../../random'
import { Model } from './model'
import type { StandInOptions } from './options'

export interface Selection {
  readonly start: number
  readonly end: number
}

export type Later = (task: () => void, ms: number) => void

const ME = 'me'

/**
 * What a document's editor does with input, without any page: takes it or swallows it, changes the
 * text a little later, and never says which.
 */
export class Editor {
  readonly models: ReadonlyMap<string, Model>
  readonly random: Random
  model: Model
  selection: Selection = { start: 1, end: 1 }
  mode: StandInOptions['mode']
  /** How often input was taken; for tests only, no page can see it. */
  taken = 0
  /** Objects handed out before this number are retired. */
  generation = 0
  #onChange: () => void = () => undefined
  /** Input that was taken and has not landed yet; other people's changes move it. */
  readonly #pending = new Set<{ start: number; end: number }>()

  constructor(
    readonly options: StandInOptions,
    private readonly later: Later,
  ) {
    const { ending, tableMarks } = options
    const tabs = Object.entries({ 't.0': options.blocks, ...options.tabs })
    this.models = new Map(tabs.map(([id, blocks]) => [id, new Model(blocks, ending, tableMarks)]))
    this.model = this.models.get('t.0') ?? new Model([], ending, tableMarks)
    this.mode = options.mode
    this.random = seeded(options.seed)
  }

  onChange(listener: () => void): void {
    this.#onChange = listener
  }

  openTab(id: string): void {
    this.model = this.models.get(id) ?? this.model
    this.selection = { start: 1, end: 1 }
    this.#onChange()
  }

  /** Whether a selection of these bounds exists. */
  canSelect(start: number, end: number): boolean {
    return (
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 1 &&
      start <= end &&
      end < this.model.text.length
    )
  }

  select(start: number, end: number): void {
    this.selection = { start, end }
    this.#onChange()
  }

  /** A plain paste: spaces at its ends are lost, no-break spaces become plain ones. */
  paste(text: string): void {
    const words = text.replace(/^ +| +$/g, '').replaceAll('\u00a0', ' ')
    this.#submit(this.selection, words, false)
  }

  /** Typed text; what was put in stays selected when it came by an event of another program. */
  insert(text: string, keepSelected: boolean): void {
    this.#submit(this.selection, text, keepSelected)
  }

  /** Deletes the selection, or one character; takes a space with it that would be left double. */
  erase(direction: -1 | 1): void {
    let { start, end } = this.selection
    const { text } = this.model
    if (start === end) {
      if (direction < 0) start--
      else end++
    } else if (text[start - 1] === ' ' && text[end] === ' ') {
      end++
    }
    if (start >= 1 && end < text.length) this.#submit({ start, end }, '', false)
  }

  undo(): void {
    if (this.mode === 'viewing' || this.options.swallows) return
    this.later(() => {
      const changed = this.model.undo(ME)
      if (changed) this.select(changed.end, changed.end)
    }, this.#delay())
  }

  copied(): string {
    return this.model.text.slice(this.selection.start, this.selection.end)
  }

  /** Whether input that was taken but has not landed touches a stretch of the text. */
  isUnderWay(start: number, end: number): boolean {
    return [...this.#pending].some((range) => start <= range.end && end >= range.start)
  }

  /** Somebody else's change: it moves the selection but not the focus, and cannot be undone here. */
  remote(start: number, end: number, text: string): void {
    const growth = text.length - (end - start)
    const move = (at: number): number => {
      if (at <= start) return at
      return at >= end ? at + growth : start + text.length
    }
    this.model.replace(start, end, text, 'colleague')
    this.selection = { start: move(this.selection.start), end: move(this.selection.end) }
    for (const range of this.#pending) {
      range.start = move(range.start)
      range.end = move(range.end)
    }
    this.#onChange()
  }

  #delay(): number {
    return between(this.random, this.options.landing)
  }

  #submit(selection: Selection, text: string, keepSelected: boolean): void {
    if (this.mode === 'viewing' || this.options.swallows) return
    if (text === '' && selection.start === selection.end) return
    this.taken++
    const range = { ...selection }
    this.#pending.add(range)
    this.later(() => {
      this.#pending.delete(range)
      const keepsOld = this.mode === 'suggesting' && this.options.suggestions === 'beside'
      const from = keepsOld ? range.end : range.start
      this.model.replace(from, range.end, text, ME)
      const after = from + text.length
      this.select(keepSelected ? from : after, after)
    }, this.#delay())
  }
}
