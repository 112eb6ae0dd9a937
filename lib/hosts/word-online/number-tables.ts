import type { TablePlace } from '../../document/policy-document'
import type { Paragraph } from '../snapshot'

const follows = (one: TablePlace, other: TablePlace): boolean =>
  other.row > one.row || (other.row === one.row && other.column >= one.column)

/**
 * Numbers the tables of a document. Those that are drawn are counted among what is drawn at that
 * moment, so two tables that were seen one after the other may have come by one number.
 */
export function numberTables(paragraphs: readonly Paragraph[]): Paragraph[] {
  let number = -1
  let last: TablePlace | null = null
  return paragraphs.map((paragraph) => {
    const { kind, table } = paragraph
    if (!table) {
      // Where in its table a cell is may not be known; the table goes on even so.
      if (kind !== 'table-cell') last = null
      return paragraph
    }
    if (!last || !follows(last, table)) number++
    last = table
    return table.table === number ? paragraph : { ...paragraph, table: { ...table, table: number } }
  })
}
