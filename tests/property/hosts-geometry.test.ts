import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paintedDocument } from '../hosts/google-docs/painted-runs'
import type { BlockSpec, MergedCell } from '../hosts/google-docs/stand-in/options'

fc.configureGlobal({ seed: 20261130 })

/** Short and often the same, as in a provision map; every other cell is empty. */
const words = fc.oneof(
  fc.constant(''),
  fc.constantFrom('TA', 'BESD', 'LEA', 'Yes', 'Connexions', 'a group with the LEA', 'TA\nLEA'),
)

interface Table {
  readonly rows: string[][]
  readonly merged: MergedCell[]
}

/** A cell of some words, over others that have none. */
function merge(table: Table, cell: MergedCell): void {
  const { row, column, rows, columns } = cell
  const isInside =
    row + rows <= table.rows.length && column + columns <= (table.rows[0]?.length ?? 0)
  const isApart = table.merged.every(
    (other) =>
      other.row + other.rows <= row ||
      row + rows <= other.row ||
      other.column + other.columns <= column ||
      column + columns <= other.column,
  )
  if (!isInside || !isApart) return
  table.rows.slice(row, row + rows).forEach((line, y) => {
    line.fill('', y === 0 ? column + 1 : column, column + columns)
  })
  table.merged.push(cell)
}

const size = fc.integer({ min: 1, max: 3 })
const cells = fc.record({ row: fc.nat(5), column: fc.nat(3), rows: size, columns: size })

const table = fc
  .tuple(
    fc.integer({ min: 2, max: 4 }).chain((columns) =>
      fc.array(fc.array(words, { minLength: columns, maxLength: columns }), {
        minLength: 2,
        maxLength: 6,
      }),
    ),
    fc.array(cells, { maxLength: 3 }),
  )
  .map(([rows, merges]): BlockSpec => {
    const made: Table = { rows, merged: [] }
    for (const cell of merges) merge(made, cell)
    return { kind: 'table', ...made }
  })

// There is always a paragraph between two tables.
const paragraph: fc.Arbitrary<BlockSpec> = fc
  .constantFrom('The LEA decides.', 'TA', 'Provision at our school this year is set out here.')
  .map((text) => ({ kind: 'paragraph', runs: [text] }))

test('no cell is taken for another, however empty or merged the tables are', () => {
  let painted = 0
  let found = 0
  fc.assert(
    fc.property(fc.array(fc.tuple(paragraph, table), { maxLength: 3 }), (blocks) => {
      const first: BlockSpec = { kind: 'paragraph', runs: ['Every pupil belongs to one group.'] }
      const { runs, truth, locate } = paintedDocument([first, ...blocks.flat()])
      const located = locate()
      for (const [run, place] of located) expect(place).toBe(truth.get(run))
      painted += runs.length
      found += located.size
    }),
    { numRuns: 400 },
  )
  expect(found / painted).toBeGreaterThan(0.65)
})
