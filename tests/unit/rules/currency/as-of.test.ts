import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const linter = new Linter()

const found = (text: string, asOf: string, ruleId: string) =>
  linter.lint(readMarkdown(text), { asOf }).filter((diagnostic) => diagnostic.ruleId === ruleId)

describe('every date check depends on the day of the check alone', () => {
  test.each([
    ['DATE-02', '# SEND policy\n\nNext review: September 2024', '2024-09-30', '2024-10-01'],
    ['DATE-06', '# SEN information report 2024-25\n\nOur report.', '2025-08-31', '2025-09-01'],
    ['DATE-07', 'Our policy follows Prevent duty guidance (2015).', '2023-11-30', '2023-12-01'],
    ['DATE-09', 'See the accessibility plan 2021–2024.', '2024-08-31', '2024-09-01'],
    ['DATE-12', 'SENCO: Mrs A Bell (until July 2025)', '2025-07-31', '2025-08-01'],
  ])('%s', (ruleId, text, before, after) => {
    expect(found(text, before, ruleId)).toEqual([])
    expect(found(text, after, ruleId)).toHaveLength(1)
  })

  test('a passed review is more serious in an information report', () => {
    const dates = '\n\nNext review: September 2024'
    const severity = (title: string) =>
      found(`# ${title}${dates}`, '2026-11-23', 'DATE-02').map((one) => one.severity)
    expect(severity('SEND policy')).toEqual(['warning'])
    expect(severity('SEN information report')).toEqual(['error'])
  })

  test('half a year after the table was checked, editions are only something to consider', () => {
    const text = 'Our policy follows Prevent duty guidance (2015).'
    const severity = (asOf: string) => found(text, asOf, 'DATE-07').map((one) => one.severity)
    expect(severity('2027-05-22')).toEqual(['warning'])
    expect(severity('2027-05-23')).toEqual(['information'])
  })
})

describe('what is said of the reform of 2026', () => {
  const text = 'EHC plans are being phased out.'

  test('is corrected while the knowledge is fresh', () => {
    const [one] = found(text, '2026-11-23', 'REFORM-03')
    expect(one?.severity).toBe('error')
    expect(one?.fixes).toEqual([])
  })

  test('becomes a pointer to gov.uk after ninety days', () => {
    const [one] = found(text, '2027-03-01', 'REFORM-03')
    expect(one?.severity).toBe('information')
    expect(one?.message).toContain('check gov.uk')
    expect(one?.fixes).toEqual([])
  })

  test('was no mistake before the reform was proposed', () => {
    expect(found(text, '2026-02-22', 'REFORM-03')).toEqual([])
  })

  const policy = `# SEND policy\n\nReviewed June 2026.\n\n## Aims\n\n${'We help each child to learn. '.repeat(15)}\n\n## Roles\n\n${'The teacher plans. '.repeat(20)}`

  test.each([
    ['2026-09-30', []],
    ['2026-10-01', ['information']],
    ['2026-12-01', ['warning']],
  ])('an inclusion strategy is missed from %s', (asOf, severities) => {
    expect(found(policy, asOf, 'REFORM-01').map((one) => one.severity)).toEqual(severities)
  })

  test('the strategy is not asked of special schools', () => {
    const options = { asOf: '2026-12-01', profile: 'special' } as const
    const ids = linter.lint(readMarkdown(policy), options).map((one) => one.ruleId)
    expect(ids).not.toContain('REFORM-01')
  })
})
