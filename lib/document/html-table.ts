import type { Element } from 'hast'
import { attribute, find, textOf } from './html-elements'

/** One cell with the place it takes up in the grid. */
export interface Cell {
  readonly element: Element
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly isHeader: boolean
}

export interface Grid {
  readonly captions: readonly Element[]
  readonly cells: readonly Cell[]
}

const MOST_COLUMNS = 100

const span = (cell: Element, name: string, most: number): number => {
  const value = Number.parseInt(attribute(cell, name), 10)
  return Number.isFinite(value) && value > 0 ? Math.min(value, most) : 1
}

const elements = (parent: Element): Element[] =>
  parent.children.filter((child) => child.type === 'element')

interface Row {
  readonly cells: readonly Element[]
  readonly inHead: boolean
}

const cellsOf = (row: Element): Element[] =>
  elements(row).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')

function rowsOf(table: Element): Row[] {
  return elements(table).flatMap((part): Row[] => {
    if (part.tagName === 'tr') return [{ cells: cellsOf(part), inHead: false }]
    const inHead = part.tagName === 'thead'
    if (!inHead && part.tagName !== 'tbody' && part.tagName !== 'tfoot') return []
    return elements(part)
      .filter((row) => row.tagName === 'tr')
      .map((row) => ({ cells: cellsOf(row), inHead }))
  })
}

const isBold = (element: Element): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style'))

/** Whether everything the cell says is said inside one bold element. */
function isBoldCell(cell: Element): boolean {
  const words = textOf(cell).trim()
  const bold = isBold(cell) ? cell : find(cell, isBold)
  return words !== '' && bold !== null && textOf(bold).trim() === words
}

/** Whether the first row names the columns though it is no `thead`: all `th`, or all bold. */
function headsColumns(first: Row | undefined, rows: number): boolean {
  if (!first || rows < 2 || first.cells.length < 2) return false
  return first.cells.every((cell) => cell.tagName === 'th') || first.cells.every(isBoldCell)
}

/** The cells of a table in reading order; cells that reach over rows or columns move others along. */
export function gridOf(table: Element): Grid {
  const rows = rowsOf(table)
  const headed = rows.some((row) => row.inHead)
  const firstIsHeader = !headed && headsColumns(rows[0], rows.length)
  /** For each column, how many rows from here on a cell above still takes up. */
  const taken: number[] = []
  const cells: Cell[] = []
  rows.forEach((row, index) => {
    let column = 0
    const reach: (readonly [column: number, rows: number])[] = []
    for (const element of row.cells) {
      while ((taken[column] ?? 0) > 0) column++
      const columns = span(element, 'colSpan', MOST_COLUMNS)
      const isHeader = row.inHead || (firstIsHeader && index === 0)
      cells.push({ element, row: index, column, columns, isHeader })
      const down = span(element, 'rowSpan', rows.length) - 1
      for (let i = 0; i < columns; i++) reach.push([column + i, down])
      column += columns
    }
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1)
    for (const [at, down] of reach) taken[at] = Math.max(taken[at] ?? 0, down)
  })
  const captions = elements(table).filter((child) => child.tagName === 'caption')
  return { captions, cells }
}

const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.tagName)

/** Whether the table only arranges the page: one column or cell, or whole sections in its cells. */
export function isLayout(table: Element, grid: Grid): boolean {
  const role = attribute(table, 'role')
  return (
    role === 'presentation' ||
    role === 'none' ||
    grid.cells.every((cell) => cell.column === 0) ||
    grid.cells.some((cell) => find(cell.element, isHeading) !== null)
  )
}
