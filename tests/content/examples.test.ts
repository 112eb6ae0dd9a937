import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../lib/document/markdown'
import type { PolicyDocument } from '../../lib/document/policy-document'
import type { Example } from '../../lib/knowledge/check'
import { examples } from '../../lib/knowledge/generated/examples'
import { Linter } from '../../lib/linter/linter'
import type { LintOptions } from '../../lib/linter/options'
import { allFound } from '../../lib/review/report/all-found'
import { gardenText } from './garden-text'

const linter = new Linter()

/** Quotations are compared with a made-up text: the Code's own is not here. */
const optionsFor = (id: string): LintOptions => ({
  severities: { [id]: 'error' },
  ...(id === 'CITE-12' ? { officialText: gardenText } : {}),
})

/** A term page's examples speak of its own check only; it is switched on even when it is off by default. */
const findingsIn = (document: PolicyDocument, id: string) =>
  allFound(linter.lint(document, optionsFor(id))).filter(({ ruleId }) => ruleId === id)

const findings = (example: Example, id: string) => findingsIn(readMarkdown(example.text), id)

function applyPreferred(text: string, id: string): string {
  const document = readMarkdown(text)
  let fixed = document.text
  for (const { range, fixes } of findingsIn(document, id).reverse()) {
    const [best] = fixes
    if (best) fixed = fixed.slice(0, range.start) + best.replacement + fixed.slice(range.end)
  }
  return fixed
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe.each(examples)('$id', ({ id, flag, keep }) => {
  test.each(flag)('$file:$line flags “$text”', (example) => {
    const found = findings(example, id).map(({ text }) => squeeze(text))
    if (example.found.length === 0) expect(found.length).toBeGreaterThan(0)
    else expect(found).toHaveLength(example.found.length)
    // A finding may take the article before the words along.
    example.found.forEach((words, index) => {
      expect(found[index]?.replace(/^an? (?=\S)/i, '')).toBe(squeeze(words).replace(/^an? /i, ''))
    })
  })

  test.each(flag.filter(({ fixed }) => fixed !== undefined))(
    '$file:$line is fixed: “$text”',
    (example) => {
      expect(squeeze(applyPreferred(example.text, id))).toBe(
        squeeze(readMarkdown(example.fixed ?? '').text),
      )
    },
  )

  test.each(keep)('$file:$line leaves “$text” alone', (example) => {
    expect(findings(example, id).map(({ text }) => text)).toEqual([])
  })
})
