import { expect, test } from 'vitest'
import {
  type CoverageStatus,
  countCoverage,
  countedItems,
  type ItemCoverage,
} from '../../../lib/core/coverage'

const item = (id: string, status: CoverageStatus, partOf?: string): ItemCoverage => ({
  id,
  title: id,
  group: 'statutory',
  status,
  authority: [],
  evidence: [],
  lacking: [],
  ...(partOf ? { partOf } : {}),
})

test('an item with parts is counted by them, whichever it is', () => {
  const items = [
    item('A', 'met'),
    item('B', 'weak'),
    item('B1', 'met', 'B'),
    item('B2', 'missing', 'B'),
  ]
  expect(countedItems(items).map(({ id }) => id)).toEqual(['A', 'B1', 'B2'])
  expect(countCoverage(items)).toEqual({
    byStatus: { met: 2, weak: 0, missing: 1, 'not-applicable': 0 },
    text: '2 of 3 found',
  })
})

test('what does not apply is counted apart and not asked for', () => {
  const items = [item('A', 'met'), item('B', 'not-applicable')]
  expect(countCoverage(items)).toMatchObject({
    byStatus: { 'not-applicable': 1 },
    text: '1 of 1 found',
  })
})
