/** Inclusive bounds in ms; the seed picks a value. */
export type Span = readonly [number, number]

/** A stretch of words of one style. */
export interface StyledText {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** CSS px. */
  readonly size?: number
  readonly superscript?: boolean
}

/** One block of a document to be opened in the stand-in. */
export type BlockSpec =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly (string | StyledText)[] }
  | {
      readonly kind: 'item'
      readonly text: string
      readonly ordered?: boolean
      readonly level?: number
    }
  | {
      readonly kind: 'table'
      readonly rows: readonly (readonly string[])[]
      /** Cells that reach over others, which stay in the text and are empty. */
      readonly merged?: readonly MergedCell[]
    }

export interface MergedCell {
  readonly row: number
  readonly column: number
  /** How many rows and columns it takes. */
  readonly rows: number
  readonly columns: number
}

export interface StandInOptions {
  readonly seed: number
  readonly title: string
  readonly blocks: readonly BlockSpec[]
  /** Further tabs by their id (`t.b`). */
  readonly tabs: Readonly<Record<string, readonly BlockSpec[]>>
  readonly mode: 'editing' | 'suggesting' | 'viewing'
  /** How suggested text shows in the annotated text; the real form is not known. */
  readonly suggestions: 'beside' | 'hidden'
  /** Percent. */
  readonly zoom: number
  readonly zoomBy: 'page' | 'matrix'
  readonly pageless: boolean
  readonly columns: 1 | 2
  readonly header: string
  readonly footer: string
  readonly dark: boolean
  /** Language of the interface. */
  readonly language: 'en' | 'cy' | 'de'
  /** The page pays no heed to the flag. */
  readonly flagDead: boolean
  /** The annotation function comes, but there are no described runs. */
  readonly noRuns: boolean
  /** What comes of asking for the text: it is given, or never; or what is given cannot be read, or not select. */
  readonly asked: 'gives' | 'throws' | 'hangs' | 'textless' | 'unselecting'
  /** Nothing is handed over until the editor has had the focus once. */
  readonly needsFocus: boolean
  readonly boot: Span
  readonly functionAfter: Span
  /** Whether tiles that show what they showed before are painted all the same. */
  readonly paintsUnchanged: boolean
  /** How long a change takes to be painted. */
  readonly painting: Span
  /** ms after which the name of the tab is written into the address; never when null. */
  readonly namesTab: number | null
  /** How long an accepted edit takes. */
  readonly landing: Span
  /** How long a selection takes; 0 is at once. */
  readonly selecting: Span
  /** Names of a selection's two ends, which have changed before; or none is ever told. */
  readonly selectionTold: readonly [string, string] | 'never'
  readonly ending: '\n' | '\n\u0003\n'
  /** Whether the text tells tables, rows and cells apart. */
  readonly tableMarks: boolean
  /** Whether events made outside the input's own frame are taken. */
  readonly foreignEvents: boolean
  /** Takes no input and does not say so: offline, locked. */
  readonly swallows: boolean
  /** Font the words are laid out in. */
  readonly font: string
  /** Font the runs are said to be in, when it is another one that is not at hand. */
  readonly declaredFont: string | null
  readonly exports: 'ok' | 'sign-in' | 'refused' | 'slow'
  /** How old the exported version is, ms. */
  readonly exportLag: number
  readonly trustedTypes: boolean
}

export const defaultOptions: StandInOptions = {
  seed: 1,
  title: 'SEND policy 2026',
  blocks: [],
  tabs: {},
  mode: 'editing',
  suggestions: 'beside',
  zoom: 100,
  zoomBy: 'page',
  pageless: false,
  columns: 1,
  header: 'Oakfield Primary School',
  footer: 'SEND policy 2026',
  dark: false,
  language: 'en',
  flagDead: false,
  noRuns: false,
  asked: 'gives',
  needsFocus: false,
  boot: [50, 200],
  functionAfter: [200, 400],
  paintsUnchanged: true,
  painting: [0, 0],
  namesTab: null,
  landing: [20, 45],
  selecting: [0, 0],
  selectionTold: ['start', 'end'],
  ending: '\n',
  tableMarks: true,
  foreignEvents: false,
  swallows: false,
  font: 'DejaVu Sans',
  declaredFont: null,
  exports: 'ok',
  exportLag: 3000,
  trustedTypes: true,
}
