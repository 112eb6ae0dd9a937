/** The force of a paragraph's words; `law` is a provision of an Act or regulations. */
export type Force = 'must' | 'should' | 'may' | 'explains' | 'law'

/** A paragraph of the Code, or a provision beside it, as one line of a list. */
export interface ParagraphLine {
  /** One string for the place: `6.36`, `cfa2014/s36`. */
  readonly id: string
  /** `6.36`; outside the Code with a short name of the work: `CFA 2014 s36`. */
  readonly label: string
  readonly heading: string
  /** What it says, in our own words. */
  readonly gist: string
  readonly force: Force
  /** The force in one or two words: “Must”, “Should and may”. */
  readonly strength: string
  /** False where the summary still has to be compared with the official text. */
  readonly isChecked: boolean
}

/** Lines under a name: what was found, what is pinned. */
export interface LineGroup {
  readonly name: string
  readonly lines: readonly ParagraphLine[]
}

/** Where to read the official words. */
export interface OfficialPage {
  readonly href: string
  readonly label: string
}

/** Everything the screen says about one paragraph. */
export interface ParagraphView extends ParagraphLine {
  /** “SEND Code of Practice 2015”. */
  readonly work: string
  /** Heading of the part of the work it stands in. */
  readonly section: string
  /** What the force means, in one sentence. */
  readonly meaning: string
  /** Whom it binds or addresses, in words; empty where it names nobody. */
  readonly binds: string
  readonly official: OfficialPage
  readonly before: ParagraphLine | null
  readonly after: ParagraphLine | null
}

/** A check that rests on a paragraph. */
export interface RelatedCheck {
  readonly id: string
  readonly title: string
}
