import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { believedIndex } from '../../../lib/citation/believed-index'
import { indexEntries, indexedWorks } from '../../../lib/knowledge/code-of-practice-index'
import { type MarkedResult, measureMarked } from './measure-marked'

const index = believedIndex(indexEntries(), indexedWorks())

function resultsOf(folder: string): MarkedResult[] {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path)
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => measureMarked(name, readFileSync(join(path, name), 'utf8'), index))
}

/** `mostTaken` counts numbers that the marker left unmarked; see the README of each folder. */
describe.each([
  { folder: 'corpus', leastMarked: 80, mostTaken: 0 },
  { folder: 'second-look', leastMarked: 300, mostTaken: 10 },
  { folder: 'third-look', leastMarked: 140, mostTaken: 3 },
  { folder: 'ordinary', leastMarked: 180, mostTaken: 0 },
  { folder: 'fourth-look', leastMarked: 170, mostTaken: 0 },
  { folder: 'fifth-look', leastMarked: 75, mostTaken: 0 },
  { folder: 'sixth-look', leastMarked: 50, mostTaken: 0 },
  { folder: 'seventh-look', leastMarked: 60, mostTaken: 0 },
  { folder: 'eighth-look', leastMarked: 40, mostTaken: 0 },
  { folder: 'ninth-look', leastMarked: 260, mostTaken: 0 },
  { folder: 'tenth-look', leastMarked: 330, mostTaken: 1 },
  { folder: 'eleventh-look', leastMarked: 360, mostTaken: 0 },
  { folder: 'twelfth-look', leastMarked: 210, mostTaken: 0 },
  { folder: 'thirteenth-look', leastMarked: 160, mostTaken: 0 },
  { folder: 'fourteenth-look', leastMarked: 120, mostTaken: 0 },
  { folder: 'fifteenth-look', leastMarked: 270, mostTaken: 0 },
  { folder: 'sixteenth-look', leastMarked: 600, mostTaken: 0 },
  { folder: 'seventeenth-look', leastMarked: 290, mostTaken: 0 },
])('documents with citations marked by hand, $folder', ({ folder, leastMarked, mostTaken }) => {
  const results = resultsOf(folder)
  const wrong = results.flatMap((result) => result.wrong).join('\n')
  const sum = (count: (result: MarkedResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0)
  const marked = sum((result) => result.marked)
  const found = sum((result) => result.found)

  it('finds what a person finds, and nothing else', () => {
    expect(marked).toBeGreaterThan(leastMarked)
    expect(
      sum(({ taken }) => taken),
      wrong,
    ).toBeLessThanOrEqual(mostTaken)
    expect(found / marked, wrong).toBeGreaterThanOrEqual(0.95)
  })

  it('judges as a person does', () => {
    expect(sum(({ judged }) => judged) / found, wrong).toBeGreaterThanOrEqual(0.92)
  })
})
