import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Linter } from '../../lib/linter/linter'
import { type Measure, measure } from './lib/measure'
import { isAboutWords } from './lib/term-pages'

const folder = join(import.meta.dirname, 'outdated-terms')
const files = readdirSync(folder).filter((name) => name.endsWith('.gold.md'))
const linter = new Linter()
const results = files.map((name) => measure(join(folder, name), isAboutWords, linter))

const sum = (count: (result: Measure) => number, of: readonly Measure[] = results): number =>
  of.reduce((total, result) => total + count(result), 0)

const missed = results.flatMap((result) => result.missed.map(({ text }) => text)).join('; ')
const falseFlags = results.flatMap((result) => result.falseFlags.map(({ text }) => text)).join('; ')

describe('outdated terms in marked documents', () => {
  test('most are found', () => {
    const recall = sum((result) => result.hits) / sum((result) => result.counted)
    expect(recall, `missed: ${missed}`).toBeGreaterThanOrEqual(0.92)
  })

  test('hardly anything else is', () => {
    const precision =
      1 - sum((result) => result.falseFlags.length) / sum((result) => result.flagged)
    expect(precision, `false: ${falseFlags}`).toBeGreaterThanOrEqual(0.98)
  })

  test('clean documents stay quiet', () => {
    const clean = results.filter((_, index) => files[index]?.startsWith('clean'))
    const perThousand =
      (1000 * sum((result) => result.falseFlags.length, clean)) /
      sum((result) => result.words, clean)
    expect(perThousand, `false: ${falseFlags}`).toBeLessThanOrEqual(0.2)
  })

  test.each(files.filter((name) => name.startsWith('nation')))(
    '%s is of another nation',
    (name) => {
      expect(results[files.indexOf(name)]?.flagged).toBe(0)
    },
  )
})
