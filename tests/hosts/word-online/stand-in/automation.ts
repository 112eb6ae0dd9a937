import type { Paragraph, WordModel } from './model'
import type { StandInOptions } from './options'

/** What the automation object needs from the page around it. */
export interface AutomationHooks {
  /** Draws the document again, soon. */
  draw(): void
  /** A rule of the editor was broken; the test fails. */
  fault(what: string): void
  tracking(): number
  /** Which story the caret is in: the model shows that one alone. */
  story(): 'main' | 'header'
  /** Another model has taken the place of this one. */
  isOver(): boolean
  /** An editor with a transaction that was not closed takes no more input. */
  setOpen(isOpen: boolean): void
}

const BODY_TYPES = { main: 0, header: 1 } as const

const START = 1
const REPLACE = 4

/** `window.WordEditor.Extension`, as far as it is known. */
export function automation(model: WordModel, options: StandInOptions, hooks: AutomationHooks) {
  let open: object | null = null

  class AutomationTransaction {
    constructor() {
      if (open) throw new Error('A transaction is open already.')
      open = this
      hooks.setOpen(true)
    }

    dispose(): void {
      if (open !== this) throw new Error('This transaction is not open.')
      open = null
      hooks.setOpen(false)
      hooks.draw()
    }
  }

  const nothing = () => (options.nullObject === 'flag' ? { isNullObject: true } : null)

  /** A stretch of the story's text. */
  const range = (start: number, end: number) => ({
    get text() {
      return model.text.slice(start, end)
    },
    isEmpty: start === end,
    parentBody: { type: 0 },
    getRange(location: number) {
      if (location !== START) throw new RangeError(`unknown location ${location}`)
      return range(start, start)
    },
    expandTo(other: { readonly bounds: readonly [number, number] }) {
      return range(Math.min(start, other.bounds[0]), Math.max(end, other.bounds[1]))
    },
    insertText() {
      hooks.fault('a whole range was written to')
    },
    bounds: [start, end] as const,
  })

  const subrange = (paragraph: Paragraph, offset: number, length: number) => {
    const { id } = paragraph
    return {
      get text() {
        return model.find(id).text.slice(offset, offset + length)
      },
      insertText(words: string, location: number) {
        if (!open) {
          hooks.fault('written outside a transaction')
          throw new Error('There is no transaction.')
        }
        if (location !== REPLACE) throw new RangeError(`unknown location ${location}`)
        if (/[\r\n\v\f\ufffc]/.test(words)) hooks.fault('a paragraph was broken')
        if (model.find(id).holds) hooks.fault('a protected paragraph was written to')
        if (options.swallows) return
        const put = options.corrects ? words.toUpperCase() : words
        if (hooks.tracking() > 0 && options.trackedTextStays) {
          const { text } = model.find(id)
          const old = text.slice(offset, offset + length)
          model.edit(id, offset, offset + length, old + put, 'automation')
        } else model.edit(id, offset, offset + length, put, 'automation')
      },
    }
  }

  const count = (paragraph: Paragraph, what: string) => ({
    length: () => (paragraph.holds === what ? 1 : 0),
  })

  const wrap = (paragraph: Paragraph): object => {
    const { id } = paragraph
    const alive = () => {
      if (hooks.isOver()) throw new Error('This model is of before.')
      return model.find(id)
    }
    const outline = {
      get outlineLevel() {
        return alive().kind === 'heading' ? alive().level : 10
      },
      get isListItem() {
        return alive().kind === 'item'
      },
    }
    const known = {
      get text() {
        return alive().text
      },
      get uniqueLocalId() {
        return alive().id
      },
      getNext() {
        const next = model.paragraphs[model.paragraphs.indexOf(alive()) + 1]
        return next ? wrap(next) : nothing()
      },
      getRange(location: number) {
        if (location !== START) throw new RangeError(`unknown location ${location}`)
        const start = model.startOf(id)
        return range(start, start)
      },
      getSubrange: (offset: number, length: number) => subrange(alive(), offset, length),
      fields: count(paragraph, 'field'),
      contentControls: count(paragraph, 'content-control'),
      inlinePictures: count(paragraph, 'picture'),
      footnotes: count(paragraph, 'footnote'),
      endnotes: { length: () => 0 },
      parentContentControlOrNullObject: nothing(),
    }
    return options.tellsOutline
      ? Object.defineProperties(known, Object.getOwnPropertyDescriptors(outline))
      : known
  }

  const body = {
    get type() {
      return BODY_TYPES[hooks.story()]
    },
    get text() {
      if (options.model === 'throws' || hooks.isOver()) throw new Error('Not now.')
      return hooks.story() === 'main' ? model.text : 'School Action — SEND policy\r'
    },
    paragraphs: {
      length: () => model.paragraphs.length,
      getFirst() {
        const [first] = model.paragraphs
        return first ? wrap(first) : nothing()
      },
    },
    getRange(location: number) {
      if (location !== START) throw new RangeError(`unknown location ${location}`)
      return range(0, 0)
    },
  }

  const document = {
    get changeTrackingMode() {
      return hooks.tracking()
    },
    body,
    getSelection() {
      const { id, start, end } = model.caret
      const from = model.startOf(id)
      return range(from + start, from + end)
    },
  }

  return {
    Extension: {
      AutomationUtility: { getDocument: () => document },
      AutomationTransaction,
      BodyType: { 0: 'MainDoc', MainDoc: 0 },
    },
  }
}
