import type { Body, Wording } from '../knowledge/code-of-practice'
import type { ChapterRange } from './data/code-ranges'

/** What the index knows of one paragraph of the Code. */
export interface CodeParagraph {
  /** Heading of the part it stands in. */
  readonly section: string
  readonly heading: string
  readonly tags: readonly string[]
  /** The force of its main point, and another that occurs in it. */
  readonly strength: Wording
  readonly also: Wording | null
  /** Whom it speaks to. */
  readonly binds: readonly Body[]
}

/** The Code of Practice as far as it is known: from the believed index or the imported text. */
export interface CodeIndex {
  /** The ranges were counted in the official text, so that they settle what exists. */
  readonly official: boolean
  readonly ranges: readonly ChapterRange[]
  /** Whether there is such a paragraph: `6.36`, `xix`. */
  has(reference: string): boolean
  paragraph(reference: string): CodeParagraph | null
  /** Pages of the January 2015 PDF. */
  readonly lastPage: number
  /** Paragraphs known to stand on one of them, in order. */
  onPage(page: number): readonly string[]
}
