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
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

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
  /** Nothing is handed over until the editor has had the focus once. */
  readonly needsFocus: boolean
  readonly boot: Span
  readonly functionAfter: Span
  /** How long an accepted edit takes. */
  readonly landing: Span
  /** How long a selection takes; 0 is at once. */
  readonly selecting: Span
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
  needsFocus: false,
  boot: [50, 200],
  functionAfter: [200, 400],
  landing: [20, 45],
  selecting: [0, 0],
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
