import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Linter } from '../../lib/linter/linter'
import { type Measure, measure } from './lib/measure'

/** Documents marked for duties, and those that are marked for voice as well. */
const files = [
  ...goldIn('duties'),
  ...goldIn('voice').filter((name) => name.startsWith('voice/mixed-')),
]
const linter = new Linter()

function goldIn(folder: string): readonly string[] {
  return readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.gold.md'))
    .map((name) => `${folder}/${name}`)
}

const resultsOf = (names: readonly string[]): readonly Measure[] =>
  names.map((name) =>
    measure(
      join(import.meta.dirname, name),
      ({ ruleId }) => ruleId.startsWith('DUTY-'),
      linter,
      ({ ids }) => ids.some((id) => id.startsWith('DUTY-')),
    ),
  )

const sum = (results: readonly Measure[], count: (result: Measure) => number): number =>
  results.reduce((total, result) => total + count(result), 0)

const isBlind = (name: string): boolean => /\/(?:blind|mixed)/.test(name)

describe.each([
  { set: 'worked on', names: files.filter((name) => !isBlind(name)), least: 0.95 },
  { set: 'written blind', names: files.filter(isBlind), least: 0.88 },
])('duties in marked documents, $set', ({ names, least }) => {
  const results = resultsOf(names)
  const missed = results.flatMap((result) => result.missed.map(({ text }) => text)).join('; ')
  const falseFlags = results.flatMap((result) => result.falseFlags.map(({ text }) => text))

  test('most are found', () => {
    const recall = sum(results, ({ hits }) => hits) / sum(results, ({ counted }) => counted)
    expect(recall, `missed: ${missed}`).toBeGreaterThanOrEqual(least)
  })

  test('hardly anything else is', () => {
    const precision = 1 - falseFlags.length / sum(results, ({ flagged }) => flagged)
    expect(precision, `false: ${falseFlags.join('; ')}`).toBeGreaterThanOrEqual(0.98)
  })
})
