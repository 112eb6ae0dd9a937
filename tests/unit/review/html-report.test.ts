import { expect, test } from 'vitest'
import { countWords } from '../../../lib/core/count-words'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import { htmlReport } from '../../../lib/review/report/html/html-report'

const reportOn = (source: string): string => {
  const document = readMarkdown(source)
  const analysis = new Linter().analyse(document)
  const { signals } = analysis.view
  return htmlReport({
    version: '1.0.0',
    asOf: '2026-11-23',
    files: [
      {
        path: 'somewhere/policy.md',
        document,
        words: countWords(document.text),
        timings: { readMs: 0, lintMs: 0 },
        nation: signals.nation,
        diagnostics: analysis.diagnostics,
        analysis,
      },
    ],
  })
}

const policy = `# SEND policy <b>of</b> Oak & Ash

Approved by governors: 3 October 2026. Next review: October 2027.

The SENCO writes the EHC plan. Parents and pupils decide with us what helps. ${'We support pupils with SEND. '.repeat(60)}
`

test('the report has its parts in order, the summary first', () => {
  const page = reportOn(policy)
  const heads = [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, head]) => head)
  expect(heads[0]).toBe('Summary')
  expect(heads.slice(-3)).toEqual([
    'Section by section',
    'What the text covers',
    'Questions for governors',
  ])
  expect(page).toContain('Next review: October 2027')
})

test('it needs no script and no network, and never marks', () => {
  const page = reportOn(policy)
  expect(page).not.toMatch(/<script|<link|src=|url\(/)
  expect(page).not.toMatch(/\bscore\b|\bpass(?:ed)?\b|\bfail(?:ed)?\b/i)
})

test('the words of the document cannot become markup', () => {
  const page = reportOn(
    '# SEND policy\n\nPupils at `<img src=x onerror=y>` School Action & SA+ have an IEP.',
  )
  expect(page).not.toContain('<img')
})

test('every question is asked, and all table headings have a scope', () => {
  const page = reportOn(policy)
  expect(page.match(/<li><strong>/g)?.length).toBeGreaterThanOrEqual(30)
  expect(page).not.toMatch(/<th>/)
})
