import { describe, expect, test } from 'vitest'
import { Linter } from '../../../../lib/linter/linter'
import { results } from './read-tables'

/** How schools say it wrongly, and innocent near misses, by check. */
const all = results(new Linter())

const sum = (count: (result: (typeof all)[number]) => number): number =>
  all.reduce((total, result) => total + count(result), 0)

describe.each(all)('$id', ({ wrong, missed, innocent, false: found }) => {
  test('most of what is wrong is found', () => {
    expect(1 - missed.length / wrong, missed.join('\n')).toBeGreaterThanOrEqual(0.82)
  })

  test('near misses are left alone', () => {
    expect(innocent).toBeGreaterThan(0)
    expect(found).toEqual([])
  })
})

test('hardly anything is missed over all', () => {
  expect(1 - sum(({ missed }) => missed.length) / sum(({ wrong }) => wrong)).toBeGreaterThanOrEqual(
    0.94,
  )
})
