import { describe, expect, test } from 'vitest'
import { isAtLeast } from '../../../../lib/core/severity'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { innocent } from './innocent.table'
import { said } from './said.table'

const linter = new Linter()
/** Terms, the check that speaks for one of them, and those of dates, templates and reforms. */
const MEASURED = /^(?:[a-z]|VOICE-12$|DATE-|CONS-0[3-9]|REFORM-0[2-9])/

/** What is found in a sentence that stands in an ordinary policy, with places in that sentence. */
function findingsIn(sentence: string) {
  const document = readMarkdown(
    `# SEND policy of Moor Lane School\n\nApproved in October 2026. Next review: October 2027.\n\n## How we help\n\n${sentence}\n`,
  )
  const start = document.starts.at(-1) ?? 0
  const found = linter
    .lint(document, { asOf: '2026-11-23' })
    .filter(({ ruleId, range }) => MEASURED.test(ruleId) && range.start >= start)
  return { text: document.text.slice(start).trim(), start, found }
}

describe('terms in sentences as schools write them', () => {
  test.each(said)('%s', (written, changed) => {
    const { text, start, found } = findingsIn(written)
    const reads = [...found].reverse().reduce((sentence, { range, fixes }) => {
      const best = fixes[0]
      return best
        ? sentence.slice(0, range.start - start) +
            best.replacement +
            sentence.slice(range.end - start)
        : sentence
    }, text)
    expect(reads.replaceAll('’', "'")).toBe(changed)
  })
})

describe('sentences that use the same words rightly', () => {
  test.each(innocent)('%s', (sentence) => {
    const { found } = findingsIn(sentence)
    expect(
      found.filter(({ severity }) => isAtLeast(severity, 'warning')).map(({ text }) => text),
    ).toEqual([])
  })
})
