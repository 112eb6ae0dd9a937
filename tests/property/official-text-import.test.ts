import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences, importBytes } from '../unit/code-of-practice/synthetic/compare'
import { type PlanOptions, plan } from '../unit/code-of-practice/synthetic/plan'
import { type Setting, typeset } from '../unit/code-of-practice/synthetic/typeset'

const setting: fc.Arbitrary<Setting> = fc.record({
  shape: fc.constantFrom('inline', 'margin', 'own-line'),
  seed: fc.integer({ min: 1, max: 1e6 }),
  loneBullets: fc.boolean(),
  shuffled: fc.boolean(),
  hyphens: fc.boolean(),
  justified: fc.boolean(),
  boldLeads: fc.boolean(),
  fonts: fc.constantFrom('sans', 'serif'),
  size: fc.constantFrom(9.5, 11, 12, 13.5),
  space: fc.constantFrom(0.4, 0.6, 1),
  runningHead: fc.constantFrom(true, 'chapter' as const, false),
  contents: fc.boolean(),
})

const options: fc.Arbitrary<PlanOptions> = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  lasts: fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 12, maxLength: 12 }),
  leads: fc.boolean(),
  tables: fc.boolean(),
  footnotes: fc.boolean(),
  backMatter: fc.boolean(),
})

test('whatever is set as the Code is set comes out as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(options, setting, async (said, set) => {
      const items = plan(said)
      const code = await importBytes(await typeset(items, set))
      expect(differences(items, code)).toEqual([])
      expect(code.report.gaps).toEqual([])
    }),
    { numRuns: Number(process.env['RUNS'] ?? 12) },
  )
}, 600_000)
