import type { TablePlace } from '../../document/policy-document'
import { sameTable } from '../carry-paragraphs'
import type { Paragraph } from '../snapshot'
import type { RenderedShape } from './rendered'

const CELL = -2

const isSame = (a: Paragraph, b: RenderedShape): boolean =>
  a.kind === b.kind &&
  a.depth === b.depth &&
  a.list?.ordered === b.list?.ordered &&
  a.list?.level === b.list?.level &&
  sameTable(a.table, b.table)

/**
 * A cell's place as it is drawn now, with what was known before: its table keeps its number, and its
 * header while the first row is not drawn.
 */
function placeOf(known: TablePlace | null, drawn: TablePlace): TablePlace {
  if (!known || known.row !== drawn.row || known.column !== drawn.column) return drawn
  return { ...drawn, table: known.table, header: drawn.header || known.header }
}

/** The paragraph with a shape; the same object where it had that shape already. */
export function withShape(paragraph: Paragraph, shape: RenderedShape): Paragraph {
  const table = shape.table && placeOf(paragraph.table, shape.table)
  const full = { ...shape, table }
  return isSame(paragraph, full) ? paragraph : { ...paragraph, ...full }
}

/** The paragraph with the language it is in, as far as that is told. */
export const withLanguage = (paragraph: Paragraph, language: string | null): Paragraph =>
  language === null || paragraph.language === language ? paragraph : { ...paragraph, language }

/**
 * The shape the model tells, which knows headings, lists and tables but not how a list is marked or
 * where in its table a cell is.
 *
 * @param level heading level 1–6, 0 for other text, -1 for an item of a list, -2 for a cell
 */
export function shapeOfLevel(level: number): RenderedShape {
  if (level > 0) return { kind: 'heading', depth: level, list: null, table: null }
  if (level === 0) return { kind: 'paragraph', depth: 0, list: null, table: null }
  if (level === CELL) return { kind: 'table-cell', depth: 0, list: null, table: null }
  return { kind: 'list-item', depth: 1, list: { ordered: false, level: 1 }, table: null }
}
