/** What a paragraph holds besides words; plain words must not be written into it. */
export type Holding = 'field' | 'content-control' | 'footnote' | 'picture'

export type ParagraphSpec =
  | {
      readonly kind: 'paragraph'
      readonly text: string
      readonly holds?: Holding
      /** In which Word checks its spelling; English unless another is named. */
      readonly language?: string
    }
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | {
      readonly kind: 'item'
      readonly text: string
      readonly level: number
      readonly ordered?: boolean
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** Everything a test can choose about the editor. */
export interface StandInOptions {
  readonly blocks: readonly ParagraphSpec[]
  readonly frame: 'editor' | 'viewer'
  readonly drawing: 'text' | 'canvas'
  /** When the automation model is there: at once, never, later, or throwing. */
  readonly model: 'present' | 'absent' | 'late' | 'throws'
  /** ms after which a late one comes. */
  readonly modelAfter: number
  /** Whether the model's paragraphs tell headings and lists. */
  readonly tellsOutline: boolean
  /** Value of `changeTrackingMode`. */
  readonly tracking: 0 | 1 | 2
  /** While tracking, whether the old words stay in `text`. */
  readonly trackedTextStays: boolean
  readonly readOnly: boolean
  /** Takes changes and does nothing with them. */
  readonly swallows: boolean
  /** Puts down other words than it was given, as automatic corrections do. */
  readonly corrects: boolean
  /** `native` scrolls the panel; `moved` shifts the pages by a transform, without a scroll event. */
  readonly scrolling: 'native' | 'moved'
  /** What stands for pages that are not drawn: pages, placeholders of another name, or mere room. */
  readonly undrawn: 'pages' | 'placeholders' | 'room'
  /** Deleted words in each longer paragraph, drawn but not in the text: struck out, or not marked at all. */
  readonly deleted: 'none' | 'struck' | 'unmarked'
  /** A paragraph of words may be cut by the end of a page. */
  readonly cutsPages: boolean
  /** Per cent. */
  readonly zoom: number
  /** The paragraph at the caret is drawn in the input instead of its place. */
  readonly swapsEdited: boolean
  /** A row of a table ends in a mark of its own. */
  readonly rowMarks: boolean
  readonly nullObject: 'flag' | 'null'
  /** Paragraphs on one page. */
  readonly perPage: number
  readonly seed: number
}

export const defaultOptions: StandInOptions = {
  blocks: [{ kind: 'paragraph', text: '' }],
  frame: 'editor',
  drawing: 'text',
  model: 'present',
  modelAfter: 3000,
  tellsOutline: false,
  tracking: 0,
  trackedTextStays: true,
  readOnly: false,
  swallows: false,
  corrects: false,
  scrolling: 'native',
  undrawn: 'pages',
  deleted: 'none',
  cutsPages: false,
  zoom: 100,
  swapsEdited: false,
  rowMarks: false,
  nullObject: 'flag',
  perPage: 14,
  seed: 1,
}
