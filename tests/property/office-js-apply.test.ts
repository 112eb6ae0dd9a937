import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit } from '../../lib/hosts/edit'
import { targetAt } from '../../lib/hosts/target'
import { openWord } from '../hosts/office-js/open'

const RUNS = 400

/** Few words, so that many places look alike, and what Word’s search is lenient or special about. */
const word = fc.constantFrom(
  ...['School Action', 'BESD', 'statement', 'Statement', 'pupil’s', "pupil's", '“plan”', '"plan"'],
  ...['SENCO', 'a', 'the', '100%', 'a^p', '^', '🎧', 'naïve'],
)
const glue = fc.constantFrom(' ', ' ', ' ', ', ', '  ', '\u00a0', '\t', '\v', ' (', ') ')
const paragraph = fc
  .array(fc.tuple(word, glue), { maxLength: 12 })
  .map((parts) => parts.flat().join(''))
const replacement = fc.constantFrom('SEN Support', 'SEMH', '', 'plan', ' early ', 'BESD', 'a ^ b')
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

/** Spans of whole words of a text. */
const spansIn = (text: string) =>
  [...text.matchAll(/[^\s]+(?: [^\s]+)?/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))

test('a fix is made exactly once or not at all, and the rest of the document is as it was', async () => {
  const counts = { applied: 0, refused: 0, undone: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      share,
      replacement,
      fc.option(fc.record({ where: share, words: word, sync: fc.integer({ min: 1, max: 5 }) })),
      async (paragraphs, where, words, remote) => {
        const { host, fake } = await openWord({ paragraphs })
        const { model } = fake
        const spans = spansIn(model.text)
        const span = spans[Math.floor(where * spans.length)]
        if (!span) return
        const request = { target: targetAt(model.text, span), replacement: words }
        await host.snapshot()
        // Somebody types in another paragraph, at any moment of the fix.
        const own = model.indexAt(span.start)
        const others = model.paragraphs().filter((_, i) => i !== own)
        const other = remote && others[Math.floor(remote.where * others.length)]
        let expected = span
        let before = model.text
        fake.faults.beforeSync = (count) => {
          if (!remote || !other || count !== remote.sync) return
          fake.faults.beforeSync = () => undefined
          const at = other.start
          model.replace({ start: at, end: at }, remote.words, 'colleague')
          const by = at <= span.start ? remote.words.length : 0
          expected = { start: span.start + by, end: span.end + by }
          before = applyEdit(before, { start: at, end: at, replacement: remote.words })
        }
        const result = await host.apply(request)
        if (result.status === 'refused') {
          counts.refused++
          const isLate = result.reason === 'changed-differently'
          if (!isLate) expect(model.text).toBe(before)
          return
        }
        counts.applied++
        // Under way, our own words may have gone in before the other person's: both stand once.
        const both = applyEdit(before, { ...expected, replacement: words })
        expect(model.text).toBe(both)
        if (!result.undo) return
        fake.faults.beforeSync = () => undefined
        const undone = await host.apply(result.undo)
        if (undone.status !== 'applied') return
        counts.undone++
        expect(model.text).toBe(before)
      },
    ),
    { numRuns: RUNS, seed: 20261128 },
  )
  console.info(JSON.stringify(counts))
  expect(counts.applied).toBeGreaterThan(RUNS / 3)
  expect(counts.undone).toBeGreaterThan(RUNS / 6)
}, 120_000)
