import { describe, expect, test } from 'vitest'
import { bySection, WHOLE_DOCUMENT } from '../../../lib/core/by-section'
import type { Diagnostic } from '../../../lib/core/diagnostic'

const found = (id: string, part: Partial<Diagnostic> = {}): Diagnostic => ({
  id,
  ruleId: 'DATE-02',
  category: 'currency',
  severity: 'warning',
  message: '',
  range: { start: 10, end: 14 },
  text: '',
  section: ['Policy', 'Roles'],
  block: 1,
  authority: [],
  fixes: [],
  ...part,
})

const told = (diagnostics: readonly Diagnostic[]) =>
  bySection(diagnostics, (one) => one).map(({ name, items }) => [name, items.map(({ id }) => id)])

describe('findings by section', () => {
  test('sections come in the order of the document, and one is told once', () => {
    const other = found('b', { section: ['Policy', 'Aims'] })
    expect(told([found('a'), other, found('c')])).toEqual([
      ['Roles', ['a', 'c']],
      ['Aims', ['b']],
    ])
  })

  test('only headings that all share are left out, and never the last', () => {
    const under = (...section: string[]) => found(section.join(), { section })
    const names = (...found: Diagnostic[]) => told(found).map(([name]) => name)
    expect(names(under('Policy', 'Roles', 'SENCO'), under('Policy', 'Aims'))).toEqual([
      'Roles › SENCO',
      'Aims',
    ])
    expect(names(under('Policy'), under('Policy', 'Aims'))).toEqual(['Policy', 'Aims'])
    expect(names(under('Policy', 'Aims'), under('Report', 'Aims'))).toEqual([
      'Policy › Aims',
      'Report › Aims',
    ])
    expect(names(under(), under('Policy', 'Aims'))).toEqual(['Before the first heading', 'Aims'])
  })

  test('words before the first heading have a name too', () => {
    expect(told([found('a', { section: [] })])).toEqual([['Before the first heading', ['a']]])
  })

  test('what is said about all of the document comes last, the most serious first', () => {
    const nowhere = { range: { start: 0, end: 0 }, section: [] }
    expect(
      told([
        found('unsigned', { ...nowhere, severity: 'information' }),
        found('missing', {
          category: 'coverage',
          severity: 'error',
          range: { start: 40, end: 40 },
        }),
        found('a', { range: { start: 0, end: 3 } }),
      ]),
    ).toEqual([
      ['Roles', ['a']],
      [WHOLE_DOCUMENT, ['missing', 'unsigned']],
    ])
  })

  test('nothing found, no groups', () => {
    expect(told([])).toEqual([])
  })
})
