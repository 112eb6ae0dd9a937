import { expect, test } from 'vitest'
import type { PlacedProblem } from '../../../lib/session/lint-client'
import { safeIds } from '../../../lib/session/safe-ids'

const placed = (
  id: string,
  place: readonly [number, number, number] | null,
  ...safe: boolean[]
): PlacedProblem => ({
  problem: {
    diagnostic: { id, fixes: safe.map((isSafe) => ({ isSafe })) },
  } as unknown as PlacedProblem['problem'],
  place: place && { paragraph: place[0], start: place[1], end: place[2] },
})

test('safe problems in order of place, of two that overlap the first', () => {
  const problems = [
    placed('document', null, true),
    placed('judge', [0, 0, 3], false, true),
    placed('first', [0, 0, 3], true),
    placed('inside', [0, 2, 5], true),
    placed('beside', [0, 3, 5], true),
    placed('elsewhere', [1, 0, 2], true),
    placed('bare', [2, 0, 2]),
  ]
  expect(safeIds(problems)).toEqual(['first', 'beside', 'elsewhere'])
})
