import type { Box } from '../../box'
import type { Position } from './text-index'

/** Some words of one style on one line, as Docs describes what it has painted. */
export interface Run {
  /** Much like the words in the document, but spaces may differ. */
  readonly label: string
  /** The drawn characters of the label. */
  readonly glyphs: string
  /** Where it stands, in CSS px of the viewport. */
  readonly box: Box
  /** CSS font the words are painted in, before zooming. */
  readonly font: string
  /** Number of the painted tile it belongs to; tiles are numbered from the top. */
  readonly tile: number
}

/** A run and where its first drawn character stands in the document. */
export interface LocatedRun extends Position {
  readonly run: Run
}
