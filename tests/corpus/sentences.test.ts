import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Linter } from '../../lib/linter/linter'
import { judgeSentences, judgeTerms } from './lib/sentences'

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'sentences', name), 'utf8')

const linter = new Linter()
const filler = read('filler.md')

describe.each([
  { file: 'duties.txt', recall: 0.9, precision: 0.98 },
  { file: 'voice.txt', recall: 0.84, precision: 0.97 },
  { file: 'dates.txt', recall: 0.84, precision: 0.98 },
  { file: 'terms.txt', recall: 0.88, precision: 0.96 },
])('sentences that people judged, $file', ({ file, recall, precision }) => {
  const judged =
    file === 'terms.txt'
      ? judgeTerms(read(file), linter)
      : judgeSentences(read(file), filler, linter)
  const faults = judged.filter(({ isFault }) => isFault)
  const found = faults.filter(({ isFlagged }) => isFlagged)
  const wrong = judged.filter(({ isFault, isFlagged }) => isFlagged && !isFault)
  const told = (some: typeof judged) => some.map(({ ids, text }) => `${ids[0]} ${text}`).join('\n')

  test('most faults are found', () => {
    const missed = faults.filter(({ isFlagged }) => !isFlagged)
    expect(found.length / faults.length, told(missed)).toBeGreaterThanOrEqual(recall)
  })

  test('hardly anything else is', () => {
    const right = found.length / (found.length + wrong.length)
    expect(right, told(wrong)).toBeGreaterThanOrEqual(precision)
  })
})
