// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { spokenTables } from '../../../../lib/hosts/word-online/spoken-tables'

const element = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

function spoken(rows: readonly (readonly string[])[]): HTMLElement {
  const table = element(
    'table',
    ...rows.map((cells) => element('tr', ...cells.map((text) => element('td', text)))),
  )
  table.className = 'HiddenElementForScreenReaderNav'
  return table
}

/** Row and column of each painted paragraph; null for those that are no cells. */
function places(painted: readonly string[], ...tables: readonly HTMLElement[]) {
  const mirrors = painted.map((text) => element('p', text))
  const found = spokenTables(element('div', ...mirrors, ...tables), mirrors)
  return mirrors.map((mirror) => {
    const place = found.get(mirror)
    return place ? `${place.table} ${place.row} ${place.column} ${place.header}`.trim() : null
  })
}

const rows = [
  ['Who', 'What'],
  ['SENCO', 'keeps the list; tells the LEA'],
  ['', 'reports'],
]

describe('tables that are repeated for screen readers', () => {
  test('say where painted paragraphs are', () => {
    const painted = [
      'Roles',
      'Who',
      'What',
      'SENCO',
      'keeps the list;',
      'tells the LEA',
      '',
      'reports',
      'Aims',
    ]
    expect(places(painted, spoken(rows))).toEqual([
      null,
      '0 0 0',
      '0 0 1',
      '0 1 0 Who',
      '0 1 1 What',
      '0 1 1 What',
      '0 2 0 Who',
      '0 2 1 What',
      null,
    ])
  })

  test('whether or not an empty cell is painted', () => {
    const painted = ['Who', 'What', 'SENCO', 'keeps the list; tells the LEA', 'reports']
    expect(places(painted, spoken(rows)).at(-1)).toBe('0 2 1 What')
  })

  test('as far as they are drawn', () => {
    expect(places(['Aims', 'Who', 'What', 'SENCO'], spoken(rows)).slice(1)).toEqual([
      '0 0 0',
      '0 0 1',
      '0 1 0 Who',
    ])
  })

  test('say nothing of words that stand in two places, or in another order', () => {
    const twice = ['Who', 'What', 'Yes', 'Who', 'What', 'Yes']
    const table = spoken([
      ['Who', 'What'],
      ['Yes', ''],
    ])
    expect(places(twice, table)).toEqual(Array(6).fill(null))
    expect(places(['What', 'Who', 'SENCO'], spoken(rows))).toEqual([null, null, null])
  })
})
