import type { TablePlace } from '../../document/policy-document'
import type { BodyParagraph, Detail } from './read-body'

interface Cell {
  readonly row: number
  readonly column: number
  readonly headerRows: number
  readonly index: number
  readonly text: string
}

/** Cuts the cells of the whole document into tables: Word numbers rows anew in each. */
function cutTables(paragraphs: readonly BodyParagraph[], details: readonly Detail[]): Cell[][] {
  const tables: Cell[][] = []
  let last: Cell | null = null
  paragraphs.forEach(({ nesting, text }, index) => {
    const cell = nesting === 1 ? details[index]?.cell : null
    if (!cell) {
      if (nesting === 0) last = null
      return
    }
    const goesOn =
      last !== null &&
      (cell.row > last.row || (cell.row === last.row && cell.column >= last.column))
    const found: Cell = { ...cell, index, text: text.trim() }
    if (goesOn) tables.at(-1)?.push(found)
    else tables.push([found])
    last = found
  })
  return tables
}

/** Words of the lowest header cell at or above another, or empty. */
function headerOf(cells: readonly Cell[], { row, column }: Cell): string {
  const above = cells.filter(
    (cell) => cell.row < cell.headerRows && cell.row <= row && cell.column === column,
  )
  const lowest = above.at(-1)?.row
  return above.flatMap((cell) => (cell.row === lowest && cell.text ? [cell.text] : [])).join(' ')
}

/**
 * Places of all cells by paragraph. Tables of one column only arrange the page and give none; nor
 * do tables inside tables, whose cells Word tells without saying which row of the outer one they
 * are in.
 */
export function tablePlaces(
  paragraphs: readonly BodyParagraph[],
  details: readonly Detail[],
): ReadonlyMap<number, TablePlace> {
  const places = new Map<number, TablePlace>()
  const tables = cutTables(paragraphs, details).filter((cells) =>
    cells.some(({ column }) => column > 0),
  )
  tables.forEach((cells, table) => {
    for (const cell of cells) {
      const { row, column, headerRows, index } = cell
      const isHeader = row < headerRows
      places.set(index, { table, row, column, isHeader, header: headerOf(cells, cell) })
    }
  })
  return places
}
