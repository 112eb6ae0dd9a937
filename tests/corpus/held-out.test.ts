import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Linter } from '../../lib/linter/linter'
import { measure } from './lib/measure'

const folder = join(import.meta.dirname, 'held-out')
const files = readdirSync(folder).filter((name) => name.endsWith('.gold.md'))
const linter = new Linter()

/** What is missed is not shown: nobody is to mend a rule by it. */
describe.each([
  { series: 'unread', kind: 'duties', ids: /^DUTY-/, found: 0.9, right: 0.95 },
  { series: 'unread', kind: 'voice', ids: /^VOICE-/, found: 0.85, right: 0.9 },
  { series: 'unread', kind: 'dates', ids: /^(?:DATE|CONS)-/, found: 0.75, right: 0.95 },
  { series: 'worded', kind: 'duties', ids: /^DUTY-/, found: 0.65, right: 0.95 },
  { series: 'worded', kind: 'voice', ids: /^VOICE-/, found: 0.5, right: 0.95 },
])('documents that nobody has read, $series: $kind', ({ series, ids, found, right }) => {
  const own = files.filter((name) => name.startsWith(series))
  const results = own.map((name) =>
    measure(
      join(folder, name),
      ({ ruleId }) => ids.test(ruleId),
      linter,
      (mark) => mark.ids.some((id) => ids.test(id)),
    ),
  )
  const sum = (count: (result: (typeof results)[number]) => number): number =>
    results.reduce((total, result) => total + count(result), 0)

  test('most are found', () => {
    expect(sum(({ hits }) => hits) / sum(({ counted }) => counted)).toBeGreaterThanOrEqual(found)
  })

  test('hardly anything else is', () => {
    const wrong = sum(({ falseFlags }) => falseFlags.length) / sum(({ flagged }) => flagged)
    expect(1 - wrong).toBeGreaterThanOrEqual(right)
  })
})
