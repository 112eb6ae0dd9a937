import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import { openDocument } from '../../../lib/review/report/file-report'
import { jsonReport } from '../../../lib/review/report/json'

const TITLE = '# SEND policy of Oak School\n\n'

const found = (line: string) =>
  new Linter()
    .lint(readMarkdown(TITLE + line), { asOf: '2026-11-23' })
    .filter(({ range, ruleId }) => range.start > TITLE.length - 4 && ruleId !== 'CONS-02')

const rows = (line: string) =>
  found(line).map(({ ruleId, folded = [] }) => [ruleId, folded.map((one) => one.ruleId).toSorted()])

test('what a page of a term says too is one problem, which has the fix for the words alone first', () => {
  const [one, ...more] = found('We run coffee mornings for hard-to-reach families.')
  expect(more).toEqual([])
  expect(one?.ruleId).toBe('VOICE-12')
  expect(one?.folded?.map(({ ruleId }) => ruleId)).toEqual(['hard-to-reach'])
  expect(one?.fixes[0]?.replacement).toBe(
    'We run coffee mornings for families we have not reached yet',
  )
  expect(one?.fixes.filter(({ isPreferred }) => isPreferred)).toHaveLength(1)
})

describe('one row for a sentence and a cause', () => {
  test.each([
    [
      'Existing Statements of SEN will be transferred to EHC Plans by April 2018.',
      [['DUTY-03', ['DATE-10', 'DATE-10', 'transfer-review']]],
    ],
    [
      'The Governing Body will endeavour to secure the special educational provision set out in a child’s EHC Plan where resources allow.',
      [['DUTY-13', ['DUTY-05', 'DUTY-13']]],
    ],
    [
      'The school will make reasonable adjustments under the Disability Discrimination Act 1995 (amended 2005).',
      [['dda', ['DUTY-16']]],
    ],
    [
      'Only children with a medical diagnosis are eligible for an EHC assessment.',
      [['diagnosis-gate', ['DUTY-07']]],
    ],
    [
      'The SENCO drafts the EHC plan, finalises it with the head and issues it to parents.',
      [['DUTY-02', ['DUTY-02', 'DUTY-02']]],
    ],
    [
      'The teaching assistants plan the lessons for the group and assess the pupils in it.',
      [['DUTY-09', ['DUTY-09']]],
    ],
  ])('%s', (line, expected) => {
    expect(rows(line)).toEqual(expected)
  })

  test('another fault in the same sentence stays a row of its own', () => {
    expect(
      rows(
        'The LEA’s statements of SEN will be transferred to EHC Plans by April 2018 for wheelchair-bound pupils.',
      ).map(([id]) => id),
    ).toEqual(['lea', 'DUTY-03', 'wheelchair-bound'])
  })

  test('two sentences with the same fault are two rows', () => {
    expect(
      rows(
        'Statements will be transferred to EHC plans by April 2018. All statements will be converted to EHC plans.',
      ).map(([id]) => id),
    ).toEqual(['DUTY-03', 'DUTY-03'])
  })
})

test('a row is as serious as the worst of what it speaks for, and Fix all still has its safe fix', () => {
  const [one] = found(
    'The school will make reasonable adjustments under the Disability Discrimination Act 1995 (amended 2005).',
  )
  expect(one?.severity).toBe('error')
  expect(one?.fixes.map(({ replacement, isSafe }) => [replacement, isSafe])).toEqual([
    ['Equality Act 2010', true],
    ['Equality Act 2010 (section 20)', false],
  ])
  expect(one?.note).toContain('section 20 of the Equality Act 2010')
})

test('of fixes that contradict each other only those of the row are offered', () => {
  const [one] = found(
    'The Governing Body will endeavour to secure the special educational provision set out in a child’s EHC Plan where resources allow.',
  )
  expect(one?.fixes.map(({ replacement }) => replacement)).toEqual(['use best endeavours to'])
  expect(one?.note).toContain('The same goes for “where resources allow”.')
})

test('a check that is off speaks for nobody', () => {
  const document = readMarkdown(
    `${TITLE}We make reasonable adjustments under the Disability Discrimination Act 1995.`,
  )
  const ids = new Linter()
    .lint(document, { severities: { dda: 'off' } })
    .map(({ ruleId }) => ruleId)
  expect(ids).toContain('DUTY-16')
})

test('programs are told what every check found, each by its id and in order of place', () => {
  const text = `${TITLE}Statements will be transferred to EHC plans by April 2018.`
  const document = readMarkdown(text)
  const analysis = new Linter().analyse(document, { asOf: '2026-11-23' })
  const file = openDocument('policy.md', document, 9, analysis)
  const report = JSON.parse(jsonReport({ version: '0', asOf: '2026-11-23', files: [file] }))
  const told: { ruleId: string; start: number; id: string }[] = report.files[0].diagnostics
  const ids = told.map(({ ruleId }) => ruleId)
  for (const id of ['DUTY-03', 'transfer-review', 'DATE-10']) expect(ids).toContain(id)
  expect(told.map(({ start }) => start)).toEqual(
    told.map(({ start }) => start).toSorted((a, b) => a - b),
  )
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
})
