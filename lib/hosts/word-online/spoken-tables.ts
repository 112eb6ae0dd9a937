import type { TablePlace } from '../../document/policy-document'
import { SPOKEN } from './selectors'

/** Without spaces and marks: a cell that is repeated for screen readers is set in other ways. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

const TABLE = 'table, [role="table"], [role="grid"]'
const ROW = 'tr, [role="row"]'
const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]'

type SpokenTable = readonly (readonly string[])[]

function readTable(table: Element): SpokenTable {
  return [...table.querySelectorAll(ROW)].map((row) =>
    [...row.querySelectorAll(CELL)].map((cell) => (cell.textContent ?? '').trim()),
  )
}

/** Tables that are repeated for screen readers, with the words of their cells. */
function tablesIn(editor: Element): SpokenTable[] {
  const found = [...editor.querySelectorAll(SPOKEN)].flatMap((spoken) =>
    spoken.matches(TABLE) ? [spoken] : [...spoken.querySelectorAll(TABLE)],
  )
  return [...new Set(found)].map(readTable).filter((rows) => rows.some((row) => row.length > 0))
}

interface Mirror {
  readonly element: Element
  readonly letters: string
}

/** Puts the paragraphs from `at` on into the cells, one after the other; null where they do not fit. */
function fill(table: SpokenTable, mirrors: readonly Mirror[], at: number) {
  const places: { readonly element: Element; readonly row: number; readonly column: number }[] = []
  let next = at
  for (const [row, cells] of table.entries()) {
    for (const [column, cell] of cells.entries()) {
      let rest = lettersOf(cell)
      do {
        const mirror = mirrors[next]
        // The table goes on where nothing is drawn.
        if (!mirror) return row > 0 ? places : null
        const isEmpty = rest === '' && mirror.letters === ''
        const isPart = mirror.letters !== '' && rest.startsWith(mirror.letters)
        if (!isEmpty && !isPart) {
          // An empty cell may have no paragraph that is painted.
          if (rest !== '') return null
          break
        }
        places.push({ element: mirror.element, row, column })
        rest = rest.slice(mirror.letters.length)
        next++
      } while (rest !== '')
    }
  }
  return places
}

/**
 * Cells among painted paragraphs, by their mirrors. A canvas does not tell what it shows, but tables
 * are repeated for screen readers: painted paragraphs that say the same, cell by cell and in one place
 * only, are the cells of that table.
 *
 * @param mirrors of all painted paragraphs, in order
 */
export function spokenTables(
  editor: Element,
  mirrors: readonly Element[],
): Map<Element, TablePlace> {
  const found = new Map<Element, TablePlace>()
  const tables = tablesIn(editor)
  if (tables.length === 0) return found
  const all = mirrors.map((element) => ({ element, letters: lettersOf(element.textContent ?? '') }))
  tables.forEach((table, number) => {
    const fits = all.flatMap((_, at) => {
      const places = fill(table, all, at)
      return places && places.length > 1 ? [places] : []
    })
    const [only] = fits
    if (!only || fits.length > 1) return
    for (const { element, row, column } of only) {
      const header = row > 0 ? (table[0]?.[column] ?? '') : ''
      found.set(element, { table: number, row, column, isHeader: row === 0, header })
    }
  })
  return found
}
