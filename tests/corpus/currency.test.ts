import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countWords } from '../../lib/core/count-words'
import { overlaps } from '../../lib/core/range'
import { isAtLeast } from '../../lib/core/severity'
import { readMarkdown } from '../../lib/document/markdown'
import { toSource } from '../../lib/document/source-map'
import { Linter } from '../../lib/linter/linter'
import { parseGold } from './lib/gold'

const folder = join(import.meta.dirname, 'currency')
const OWN = /^(?:DATE|CONS|READ|ACC|PRIV|REFORM)-/
const linter = new Linter()

/** What is missed and what is wrongly flagged in one marked document. */
function compare(name: string) {
  const { source, marks } = parseGold(readFileSync(join(folder, name), 'utf8'))
  const document = readMarkdown(source)
  const found = linter.lint(document, { asOf: '2026-11-23' }).map((diagnostic) => ({
    ...diagnostic,
    place: (document.source && toSource(document.source, diagnostic.range)) ?? { start: 0, end: 0 },
  }))
  const counted = marks.filter(({ weight }) => weight === 'counted')
  const missed = counted.filter((mark) =>
    found.every(
      ({ ruleId, place }) =>
        !mark.ids.includes(ruleId) || (mark.text !== '' && !overlaps(place, mark)),
    ),
  )
  const wrong = found.filter(
    ({ ruleId, severity, place }) =>
      OWN.test(ruleId) &&
      isAtLeast(severity, 'warning') &&
      !marks.some((mark) =>
        place.start === place.end ? mark.ids.includes(ruleId) : overlaps(place, mark),
      ),
  )
  return { counted: counted.length, missed, wrong, words: countWords(document.text) }
}

const results = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.md'))
  .map(compare)
const sum = (count: (result: (typeof results)[number]) => number) =>
  results.reduce((total, result) => total + count(result), 0)

describe('dates, templates and consistency in marked documents', () => {
  test('most is found', () => {
    const missed = results.flatMap((one) =>
      one.missed.map(({ ids, text }) => `${ids.join('/')} ${text}`),
    )
    const recall = 1 - missed.length / sum(({ counted }) => counted)
    expect(recall, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.95)
  })

  test('hardly anything else is', () => {
    const wrong = results.flatMap((one) => one.wrong.map(({ ruleId, text }) => `${ruleId} ${text}`))
    const perThousand = (1000 * wrong.length) / sum(({ words }) => words)
    expect(perThousand, `false: ${wrong.join('; ')}`).toBeLessThanOrEqual(0.3)
  })
})
