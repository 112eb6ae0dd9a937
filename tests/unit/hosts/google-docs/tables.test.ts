import { describe, expect, test } from 'vitest'
import { paintedDocument } from '../../../hosts/google-docs/painted-runs'
import type { BlockSpec, MergedCell } from '../../../hosts/google-docs/stand-in/options'

const before: BlockSpec = { kind: 'paragraph', runs: ['Provision at our school this year.'] }
const after: BlockSpec = { kind: 'paragraph', runs: ['More words come after the table.'] }

type Rows = readonly (readonly string[])[]

/** Labels of the runs that were not located, and of those in a wrong place. */
function faultsOf(rows: Rows, merged: readonly MergedCell[] = []) {
  const { runs, truth, locate } = paintedDocument([before, { kind: 'table', rows, merged }, after])
  const located = locate()
  return {
    missing: runs.filter((run) => !located.has(run)).map(({ label }) => label),
    wrong: runs.filter((run) => located.has(run) && located.get(run) !== truth.get(run)),
  }
}

const nothing = { missing: [], wrong: [] }

const grids: Readonly<Record<string, Rows>> = {
  full: [
    ['Need', 'Autumn', 'Spring'],
    ['BESD pupils', 'small groups', 'the LEA visits'],
    ['Connexions', 'one call', 'one call'],
  ],
  'an empty corner': [
    ['', 'Autumn', 'Spring'],
    ['BESD pupils', 'small groups', 'the LEA visits'],
    ['Connexions', 'one call', 'one call'],
  ],
  'a header without words': [
    ['Need', '', 'Spring'],
    ['Pupils now', 'BESD group', 'the LEA visits'],
    ['Calls', 'Connexions', 'one call'],
  ],
  'empty cells in its columns': [
    ['Need', 'Autumn', 'Spring'],
    ['Reading', '', 'BESD group'],
    ['Maths', 'Connexions', ''],
    ['Speech', '', 'the LEA'],
    ['Other', 'LEA', 'none'],
  ],
  'empty rows': [
    ['Need', 'Who'],
    ['', ''],
    ['BESD', 'LEA'],
    ['', ''],
    ['', ''],
    ['BESD', 'TA'],
  ],
  'an empty last row and column': [
    ['Need', 'Who', ''],
    ['BESD', 'LEA', ''],
    ['', '', ''],
  ],
  'the same words again and again': [
    ['Need', 'Autumn', 'Spring', 'Summer'],
    ['BESD', 'TA', '', 'TA'],
    ['SLCN', '', 'TA', 'TA'],
    ['ASD', 'TA', '', ''],
    ['SpLD', '', '', 'TA'],
  ],
}

describe('cells of a table are told apart', () => {
  test.each(Object.entries(grids))('%s', (_, rows) => {
    expect(faultsOf(rows)).toEqual(nothing)
  })
})

const banners: Rows = [
  ['Provision map', '', ''],
  ['Need', 'Wave 1', 'Wave 2'],
  ['BESD', 'LEA', 'TA'],
  ['Cognition', '', ''],
  ['BESD', 'TA', 'LEA'],
]
const across = (row: number): MergedCell => ({ row, column: 0, rows: 1, columns: 3 })

const tall: Rows = [
  ['Need', 'What', 'Who'],
  ['BESD', 'LEA', 'TA'],
  ['', 'Group', 'TA'],
  ['', 'Visit', 'SENCO'],
  ['SLCN', 'LEA', ''],
]

describe('where cells are merged', () => {
  test('across the columns', () => {
    expect(faultsOf(banners, [across(0), across(3)])).toEqual(nothing)
  })

  test('down the rows, at either side', () => {
    expect(faultsOf(tall, [{ row: 1, column: 0, rows: 3, columns: 1 }])).toEqual(nothing)
    const mirrored = tall.map((row) => row.toReversed())
    expect(faultsOf(mirrored, [{ row: 1, column: 2, rows: 3, columns: 1 }])).toEqual(nothing)
  })
})
