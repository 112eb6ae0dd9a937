// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyInPage } from '../../lib/hosts/google-docs/main/apply'
import { docsInNode } from '../hosts/google-docs/docs-in-node'
import {
  deeds,
  glue,
  noCounts,
  playSession,
  replacements,
  vocabulary,
} from '../hosts/google-docs/random-session'
import type { BlockSpec } from '../hosts/google-docs/stand-in/options'

const RUNS = 1000

const sentence = fc
  .array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(...glue)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

const block: fc.Arbitrary<BlockSpec> = fc.oneof(
  {
    weight: 4,
    arbitrary: sentence.map((text): BlockSpec => ({ kind: 'paragraph', runs: [text] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(fc.constantFrom(...vocabulary, ''), { minLength: 2, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((rows): BlockSpec => ({ kind: 'table', rows })),
  },
)

const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const step = fc.record({
  does: fc.constantFrom(...deeds),
  where: unit,
  other: unit,
  words: fc.constantFrom(...vocabulary),
  replacement: fc.constantFrom(...replacements),
  wait: fc.integer({ min: 0, max: 6 }),
})

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve))
}

test('a thousand sessions of fixes, undos and other people’s edits corrupt nothing', async () => {
  const counts = noCounts()
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { minLength: 1, maxLength: 8 }),
      fc.array(step, { minLength: 1, maxLength: 8 }),
      fc.constantFrom([0, 0] as const, [0, 6] as const),
      fc.integer(),
      async (blocks, steps, selecting, seed) => {
        const docs = docsInNode({ blocks, seed, selecting, landing: [1, 5] })
        docs.focus()
        const apply = (request: Parameters<typeof applyInPage>[1]) =>
          applyInPage(docs.page, request, false)
        await playSession({ editor: docs.editor, apply, turns }, steps, counts)
      },
    ),
    { numRuns: RUNS, seed: 20261124 },
  )
  console.info(JSON.stringify(counts))
  expect(counts.applied).toBeGreaterThan(RUNS)
  expect(counts.undone).toBeGreaterThan(50)
}, 600_000)
