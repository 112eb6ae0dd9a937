import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../lib/core/diagnostic'
import { readMarkdown } from '../../lib/document/markdown'
import { toSource } from '../../lib/document/source-map'
import { examples } from '../../lib/knowledge/generated/examples'
import { applyEdits, safeEdits } from '../../lib/linter/fix-all'
import { Linter } from '../../lib/linter/linter'

/** One-line sentences of the pages, in all their variety. */
const sentences = examples
  .flatMap(({ flag, keep }) => [...flag, ...keep])
  .map(({ text }) => text)
  .filter((text) => !/[\n|#>]/.test(text) && text.length < 200)

const sentence = fc.constantFrom(...sentences)

/** A document that mixes sentences of many checks in paragraphs, bullets, headings and cells. */
const block = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((found) => found.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(sentence, { minLength: 2, maxLength: 4 })
      .map((found) => found.map((text) => `- ${text}`).join('\n')),
  },
  { weight: 1, arbitrary: sentence.map((text) => `## ${text}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(sentence, sentence)
      .map(([a, b]) => `| A | B |\n|---|---|\n| ${a} | ${b} |`),
  },
)
const policy = fc.array(block, { minLength: 3, maxLength: 12 }).map((blocks) => blocks.join('\n\n'))

const linter = new Linter()
/** Findings about words. Those that weigh the whole document up may well come out differently. */
const termsOnly = ({ category }: Diagnostic): boolean => category === 'outdated-term'

function fix(source: string) {
  const document = readMarkdown(source)
  const found = linter.lint(document)
  const edits = safeEdits(found)
  const map = document.source
  if (!map) throw new Error('Markdown has a source map.')
  const inSource = edits.map((edit) => {
    const range = toSource(map, edit)
    if (!range) throw new Error(`“${edit.diagnostic.text}” has no place in the source.`)
    return { ...range, replacement: edit.replacement }
  })
  return { found, edits, inSource, fixed: applyEdits(source, inSource) }
}

const counts = (diagnostics: readonly Diagnostic[]): Map<string, number> => {
  const map = new Map<string, number>()
  for (const { ruleId } of diagnostics.filter(termsOnly))
    map.set(ruleId, (map.get(ruleId) ?? 0) + 1)
  return map
}

describe('after all safe fixes', () => {
  test('none of those findings is left, and none is new', () => {
    fc.assert(
      fc.property(policy, (source) => {
        const { found, edits, fixed } = fix(source)
        const after = counts(linter.lint(readMarkdown(fixed)))
        const before = counts(found)
        for (const { diagnostic } of edits) {
          before.set(diagnostic.ruleId, (before.get(diagnostic.ruleId) ?? 0) - 1)
        }
        for (const [rule, count] of after) {
          expect(`${rule}: ${Math.max(count, before.get(rule) ?? 0)}`).toBe(
            `${rule}: ${before.get(rule) ?? 0}`,
          )
        }
      }),
      { numRuns: 150, seed: 20261124 },
    )
  })

  test('nothing else in the text has changed', () => {
    fc.assert(
      fc.property(policy, (source) => {
        const { inSource, fixed } = fix(source)
        let [at, out] = [0, 0]
        for (const { start, end, replacement } of inSource) {
          expect(fixed.slice(out, out + start - at)).toBe(source.slice(at, start))
          out += start - at + replacement.length
          at = end
        }
        expect(fixed.slice(out)).toBe(source.slice(at))
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  test('a second round finds nothing safe to do', () => {
    fc.assert(
      fc.property(policy, (source) => {
        const { fixed } = fix(source)
        expect(
          fix(fixed).edits.map(({ diagnostic, replacement }) => [
            diagnostic.ruleId,
            diagnostic.text,
            replacement,
          ]),
        ).toEqual([])
      }),
      { numRuns: 100, seed: 11 },
    )
  })
})
