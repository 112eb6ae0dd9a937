import { describe, expect, test } from 'vitest'
import { countWords } from '../../../lib/core/count-words'
import { countCoverage, coverageGroups } from '../../../lib/core/coverage'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import { suppressionOf } from '../../../lib/linter/suppression'
import { openDocument } from '../../../lib/review/report/file-report'
import { htmlReport } from '../../../lib/review/report/html/html-report'
import { markdownReport } from '../../../lib/review/report/markdown'

const checked = (source: string) => {
  const document = readMarkdown(source)
  const analysis = new Linter().analyse(document)
  return openDocument('somewhere/policy.md', document, countWords(document.text), analysis)
}
const runOn = (source: string) => ({
  version: '1.0.0',
  asOf: '2026-11-23',
  files: [checked(source)],
})
const reportOn = (source: string): string => htmlReport(runOn(source))

/** The text of a page from one heading to the next of its level, without markup. */
const partOf = (page: string, heading: RegExp): string => {
  const part = page.split('<h2').find((one) => heading.test(one.split('</h2>')[0] ?? ''))
  return (part ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

const policy = `# SEND policy <b>of</b> Oak & Ash

Approved by governors: 3 October 2026. Next review: October 2027.

The SENCO writes the EHC plan. Parents and pupils decide with us what helps. ${'We support pupils with SEND. '.repeat(60)}
`

test('the report has its parts in order, what a meeting reads before the annexes', () => {
  const page = reportOn(policy)
  const heads = [...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, head]) => head)
  expect(heads).toEqual([
    'Summary',
    'Whose voice is heard',
    'What the text covers',
    'Questions for governors',
    'Annex A: section by section',
    'Annex B: sentences found for what the text covers',
  ])
  expect(page).toContain('Next review: October 2027')
})

test('it needs no script and no network, and never marks', () => {
  const page = reportOn(policy)
  expect(page).not.toMatch(/<script|<link|src=|url\(/)
  expect(page).not.toMatch(/\bscore\b|\bpass(?:ed)?\b|\bfail(?:ed)?\b/i)
})

test('the words of the document cannot become markup, nor its title style', () => {
  const page = reportOn(
    '# "; } </style><script>SEND policy\n\nPupils at `<img src=x onerror=y>` School Action & SA+ have an IEP.',
  )
  expect(page).not.toContain('<img')
  expect(page).not.toContain('<script')
  expect(page.match(/<\/style>/g)).toHaveLength(1)
  expect(page).not.toContain('content: ""')
})

test('every question is asked, and all table headings have a scope', () => {
  const page = reportOn(policy)
  expect(page.match(/<strong>[^<]*\?<\/strong>/g)?.length).toBeGreaterThanOrEqual(30)
  expect(page).not.toMatch(/<th>/)
})

test('the numbers of what is covered are those of every other place', () => {
  const run = runOn(policy)
  const page = htmlReport(run)
  const markdown = markdownReport(run)
  const [{ analysis }] = run.files as [ReturnType<typeof checked>]
  const rows = [...page.matchAll(/<tr><th scope="row">[^<]*<\/th>((?:<td>\d+<\/td>)+)<\/tr>/g)]
  expect(rows).toHaveLength(coverageGroups.length)
  coverageGroups.forEach((group, at) => {
    const { text, byStatus } = countCoverage(
      analysis.coverage.filter((item) => item.group === group),
    )
    expect(partOf(page, /What the text covers/)).toContain(text)
    expect(markdown).toContain(text)
    expect([...(rows[at]?.[1]?.matchAll(/\d+/g) ?? [])].map(Number)).toEqual(
      Object.values(byStatus),
    )
  })
})

describe('the annex of problems', () => {
  const annex = (source: string) => partOf(reportOn(source), /Annex A/)

  test('has every problem that the first page counts', () => {
    const { diagnostics } = checked(policy)
    const page = reportOn(policy)
    expect(diagnostics.some(({ category }) => category === 'coverage')).toBe(true)
    for (const { message } of diagnostics)
      expect(annex(policy)).toContain(message.replace(/\s+/g, ' '))
    expect(page).not.toContain('No problems were found')
  })

  test('gives a replacement in full, and the words that it replaces', () => {
    const sentence =
      'The headteacher decides whether to maintain the EHC plan after each annual review.'
    const told = annex(`# SEND policy\n\n${sentence}\n`)
    expect(told).toContain(
      'Replace with “The local authority decides whether to maintain the EHC plan after each annual review; we send a report with what the meeting recommends”.',
    )
    expect(told).toContain('The headteacher decides whether to maintain the EHC plan after each')
    expect(told).not.toContain('…')
  })

  test('says a reason once, and the same of several words of a section together', () => {
    const told = annex(
      '# SEND policy\n\n## Help\n\nThe LEA pays. The LEA decides.\n\nPupils move from School Action.\n\n## Money\n\nThe LEA pays for transport.\n',
    )
    const reason = /Local Education Authorities went/g
    expect(told.match(reason)).toHaveLength(1)
    expect(told).toContain('In 2 places.')
    expect(told.match(/“LEA” is out of date/g)).toHaveLength(2)
  })
})

test('the first page begins with what the law says and tells how many more there are', () => {
  const page = reportOn(
    '# SEND policy\n\n[insert logo]\n\nThe SENCO writes the EHC plan.\n\nThe headteacher writes the EHC plan.\n',
  )
  const summary = partOf(page, /Summary/)
  expect(summary.indexOf('local authority')).toBeGreaterThan(0)
  expect(summary.indexOf('local authority')).toBeLessThan(summary.indexOf('[insert logo]'))
  expect(summary).toContain('and 1 more of this kind')
})

test('who a pupil is does not stand in a report that is passed on', () => {
  const named = 'Ellie Marsh in 3B has a severe nut allergy, and we meet her parents each term.'
  const document = readMarkdown(`# SEND policy\n\n## Medical needs\n\n${named} The LEA pays.\n`)
  const wording = new Linter()
    .lint(document)
    .filter(({ ruleId }) => ruleId === 'PRIV-01')
    .map((found) => suppressionOf(found, 'wording', 'agreed', '2026-11-30'))
  expect(wording).toHaveLength(1)
  for (const suppressions of [[], wording]) {
    const analysis = new Linter().analyse(document, { suppressions })
    const page = htmlReport({
      version: '1',
      asOf: '2026-11-30',
      files: [openDocument('policy.md', document, 20, analysis)],
    })
    expect(page).not.toContain('Ellie')
    expect(page).toContain('not quoted here')
    expect(page).toContain('LEA')
  }
})
