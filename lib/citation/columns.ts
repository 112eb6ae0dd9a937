import type { Part } from '../document/parts'
import type { Block } from '../document/policy-document'
import type { TextCandidates } from './candidates'
import { parsePlaces } from './reference'
import { mayBeAbout, topicsAt } from './topic-model'

type Cell = NonNullable<Block['table']>

/** A cell with nothing in it but figures. */
const FIGURE = /^[\s£%+~≈<>-]*\d[\d\s.,:/%£+–-]*$/
/** Columns of figures that make a table of measurements; one may count the rows. */
const FEWEST_OF_FIGURES = 2
/** Cells whose rows speak of what is at their numbers, for these to be places. */
const FEWEST_SPOKEN_OF = 2
/** Paragraphs of a document's own seldom go further than this. */
const LONGEST_OWN = 12

/** What the cells of a table say together, whatever stands over them. Kept for the life of the object. */
export class Columns {
  readonly #figures = new Map<number, ReadonlySet<string>>()
  readonly #spoken = new Map<string, boolean>()

  constructor(
    private readonly part: Part,
    private readonly found: readonly TextCandidates[],
  ) {}

  /** Whether the cell stands in one of several columns of nothing but figures: marks, averages, counts. */
  isOfFigures(index: number, { table, header }: Cell): boolean {
    let columns = this.#figures.get(table)
    if (columns === undefined) {
      columns = this.#columnsOfFigures(index, table)
      this.#figures.set(table, columns)
    }
    return columns.size >= FEWEST_OF_FIGURES && columns.has(header)
  }

  /**
   * Whether the numbers under a header are places in the Code by what their rows speak of: “Bereavement | 6.22”,
   * “Pupil's view | 6.70”.
   */
  isSpokenOf(index: number, { table, header, column }: Cell): boolean {
    if (column === 0) return false
    const key = `${table} ${header}`
    const before = this.#spoken.get(key)
    if (before !== undefined) return before
    let spoken = 0
    let rest = 0
    let large = 0
    for (const [at, { text, table: cell }] of this.#cells(index, table)) {
      if (cell.header !== header || cell.isHeader || text.trim() === '') continue
      const places = this.#placesIn(at)
      if (places === null) rest++
      else if (places.some((place) => topicsAt(place).some((one) => mayBeAbout(one, rowOf(cell)))))
        spoken++
      else rest++
      if (places?.some(({ first }) => first.paragraph > LONGEST_OWN)) large++
    }
    const isSpoken = spoken >= FEWEST_SPOKEN_OF && large > 0 && spoken > 2 * rest
    this.#spoken.set(key, isSpoken)
    return isSpoken
  }

  /** Places in the Code, where a cell holds nothing else. */
  #placesIn(at: number) {
    const [candidate, ...more] = this.found[at]?.candidates ?? []
    if (candidate?.shape !== 'alone' || candidate.group.unit !== null || more.length > 0)
      return null
    const places = candidate.group.numerals.flatMap(({ value }) => parsePlaces(value) ?? [])
    return places.length === candidate.group.numerals.length ? places : null
  }

  #columnsOfFigures(index: number, table: number): ReadonlySet<string> {
    const figures = new Set<string>()
    const words = new Set<string>()
    for (const [, { text, table: cell }] of this.#cells(index, table))
      if (!cell.isHeader && cell.column > 0 && text.trim() !== '')
        (FIGURE.test(text) ? figures : words).add(cell.header)
    for (const header of words) figures.delete(header)
    return figures
  }

  /** The cells of a table that one of them belongs to, with their indexes. */
  *#cells(index: number, table: number): Generator<readonly [number, Block & { table: Cell }]> {
    let at = index
    while (this.part.blocks[at - 1]?.table?.table === table) at--
    for (; ; at++) {
      const block = this.part.blocks[at]
      if (block?.table?.table !== table) return
      yield [at, { ...block, table: block.table }]
    }
  }
}

/** The words of a row, in lower case. */
const rowOf = ({ cells }: Cell): string => cells.join(' | ').toLowerCase()
