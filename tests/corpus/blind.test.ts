import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countWords } from '../../lib/core/count-words'
import { overlaps, type Range } from '../../lib/core/range'
import { isAtLeast } from '../../lib/core/severity'
import { readMarkdown } from '../../lib/document/markdown'
import { toSource } from '../../lib/document/source-map'
import { Linter } from '../../lib/linter/linter'
import { parseGold } from './lib/gold'

const folder = join(import.meta.dirname, 'blind')
/** Checks that these documents measure; those of voice, duties and coverage have documents of their own. */
const MEASURED = /^(?:DATE|REFORM|CONS|CITE|READ|PRIV|ACC)-|^DUTY-1[67]$|^[a-z]/
/** A fault may be told by the page of a term instead of the check it was marked with. */
const TOLD_BY: Readonly<Record<string, RegExp>> = {
  'DATE-07': /-year$|^use-of-force|^attendance-guidance/,
  REFORM: /^REFORM-|-current$|^education-for-all|^cop-new|^inclusion-strategy|^DUTY-12/,
  'DUTY-16': /^ea-1996/,
  'CONS-05': /^code-practise|^children-families-bill/,
  'send-policy-annual': /^DATE-03/,
  'CONS-03': /^DATE-05/,
  'dates-future-tense-reform': /^DATE-10/,
  'accessibility-plan-expired': /^DATE-09/,
  'use-of-force-2013': /^DATE-07/,
  // Pages that share a word.
  'statement-sen': /^statement/,
  'statement-bare': /^statement/,
  besd: /^(?:ebd|sebd|esbd)$/,
  'nc-levels': /^nc-level-number$/,
  maladjusted: /^low-ability/,
  'able-bodied': /^the-disabled/,
  'eyfs-year': /^foundation-phase/,
  'ehcp-abolished': /^REFORM-03/,
  'cwsa-misattribution': /^REFORM-04/,
}
const CITATION = 'CITE:'
const linter = new Linter()

function compare(name: string) {
  const { source, marks } = parseGold(readFileSync(join(folder, name), 'utf8'))
  const document = readMarkdown(source)
  const { diagnostics, citations } = linter.analyse(document, { asOf: '2026-11-23' })
  const place = (range: Range): Range =>
    (document.source && toSource(document.source, range)) ?? { start: 0, end: 0 }
  const found = diagnostics
    .flatMap((one) => [one, ...(one.category === 'coverage' ? [] : (one.folded ?? []))])
    .filter(({ ruleId }) => MEASURED.test(ruleId) || ruleId === 'DUTY-12')
    .map((diagnostic) => ({ ...diagnostic, place: place(diagnostic.range) }))
  const faults = marks.filter(
    ({ weight, ids }) => weight === 'counted' && !ids[0]?.startsWith(CITATION),
  )
  const cited = marks.filter(({ ids }) => ids[0]?.startsWith(CITATION))
  return {
    name,
    words: countWords(document.text),
    faults: faults.length,
    missed: faults.filter(
      (mark) =>
        !found.some(
          ({ ruleId, place: at }) =>
            (overlaps(at, mark) || mark.text === '') &&
            mark.ids.some((id) => id === ruleId || TOLD_BY[id]?.test(ruleId)),
        ),
    ),
    unsafe: marks.filter(
      (mark) =>
        mark.replacement === '?' &&
        found.some(
          ({ fixes, place: at }) => overlaps(at, mark) && fixes.some(({ isSafe }) => isSafe),
        ),
    ),
    wrong: found.filter(
      ({ severity, place: at }) =>
        isAtLeast(severity, 'warning') && !marks.some((mark) => overlaps(at, mark)),
    ),
    hints: found.filter(({ severity }) => !isAtLeast(severity, 'warning')),
    cited: cited.length,
    misjudged: cited.filter((mark) => {
      const own = citations.filter(({ citation }) => overlaps(place(citation), mark))
      const right = ({ resolution }: (typeof own)[number]) =>
        resolution.status === mark.ids[0]?.slice(CITATION.length)
      return own.length === 0 || !own.every(right)
    }),
  }
}

const results = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.md'))
  .map(compare)
const clean = results.filter(({ name }) => name.startsWith('clean'))
const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0)
const texts = (of: readonly { readonly text: string }[]): string =>
  of.map(({ text }) => text).join('; ')

describe('documents written before the checks were read', () => {
  test('planted faults are found', () => {
    const missed = results.flatMap((result) => result.missed)
    const recall = 1 - missed.length / sum(results.map(({ faults }) => faults))
    expect(recall, `missed: ${texts(missed)}`).toBeGreaterThanOrEqual(0.94)
  })

  test('no judgement is left to Fix all', () => {
    expect(texts(results.flatMap(({ unsafe }) => unsafe))).toBe('')
  })

  test.each([
    ['', 0.95],
    // Chosen to be hard: claims that nobody foresaw, and numbers of no work in particular.
    [' in documents full of them', 0.8],
  ])('citations%s are judged rightly', (kind, least) => {
    const own = results.filter(({ name }) => name.startsWith('dirty-cites') === (kind !== ''))
    const misjudged = own.flatMap((result) => result.misjudged)
    const share = 1 - misjudged.length / sum(own.map(({ cited }) => cited))
    expect(share, `misjudged: ${texts(misjudged)}`).toBeGreaterThanOrEqual(least)
  })

  test('clean policies stay quiet', () => {
    const wrong = clean.flatMap((result) => result.wrong)
    const perThousand = (1000 * wrong.length) / sum(clean.map(({ words }) => words))
    expect(perThousand, `false: ${texts(wrong)}`).toBeLessThanOrEqual(0.3)
  })

  test.each(clean.map(({ name, hints, words }) => [name, hints, words] as const))(
    '%s has a handful of hints',
    (_, hints, words) => {
      // Ten, or five in a thousand words of a long document.
      expect(hints.length, texts(hints)).toBeLessThanOrEqual(Math.max(10, words / 200))
    },
  )
})
