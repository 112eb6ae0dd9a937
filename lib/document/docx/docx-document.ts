import type { PolicyDocument } from '../policy-document'
import type { DocxPackage } from './package'
import type { Xml } from './xml'

/** Which side of tracked changes is read: the text once they are accepted, or as it was before. */
export type Changes = 'accepted' | 'rejected'

/** Why a run of text must not be changed; the reason is shown to the person who asked. */
export interface Lock {
  readonly kind: 'field' | 'form' | 'deleted' | 'equation' | 'symbol'
  readonly reason: string
}

/** A run (`w:r`), or an element read as one indivisible whole (an equation). */
export interface RunRef {
  readonly node: Xml
  readonly lock: Lock | null
  /** Inside a hyperlink. */
  readonly linked: boolean
}

/** Text of a block and the node it comes from. Pieces follow one another without gaps. */
export interface Piece {
  readonly run: RunRef
  /** `w:t`, or a mark such as `w:tab` that stands for one character. */
  readonly node: Xml
  /** Offset in the block's text (UTF-16); negative in a typed bullet, which the text leaves out. */
  readonly start: number
  readonly text: string
  /** Whether the text can be cut: true for `w:t` only. */
  readonly divisible: boolean
}

/** Where one block of the document stands in the package. */
export interface DocxBlock {
  /** Name of the part, for example `word/document.xml`. */
  readonly part: string
  readonly pieces: readonly Piece[]
  /** The `w:p` elements the block is made of: several where a paragraph mark is deleted. */
  readonly paragraphs: readonly Xml[]
  /** For text in a text box: the run in the main text that holds the box. */
  readonly boxRun: Xml | null
}

/** Text printed in the margin of every page; no part of the document's own text. */
export interface Margin {
  readonly kind: 'header' | 'footer'
  readonly part: string
  readonly text: string
}

/** A Word document: its text as the checks see it, and what a writer needs to change it. */
export interface DocxDocument {
  readonly document: PolicyDocument
  /** `blocks[i]` says where `document.blocks[i]` stands. */
  readonly blocks: readonly DocxBlock[]
  readonly margins: readonly Margin[]
  readonly package: DocxPackage
}
