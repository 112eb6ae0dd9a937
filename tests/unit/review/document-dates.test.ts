import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import { dateLines } from '../../../lib/review/document-dates'

const viewOf = (source: string) =>
  new Linter().analyse(readMarkdown(`# SEND policy\n\n${source}`)).view

test.each<[string, readonly string[]]>([
  ['Approved by governors: 3 October 2026.', ['Approved by governors: 3 October 2026.']],
  ['Next review due 14/03/27', ['Next review due 14/03/27']],
  // The front of a policy, typed as one paragraph.
  [
    'School: Oak Lane Primary School and Nursery, Oak Lane\nApproved by the Governing Body: 18 November 2014\nLast reviewed: October 2017\nNext review due: October 2018\nReview cycle: 3 yearly',
    [
      'Approved by the Governing Body: 18 November 2014',
      'Last reviewed: October 2017',
      'Next review due: October 2018',
    ],
  ],
  // Dates of something else.
  [
    'Children who started in the nursery after 1 September 2025 have had a home visit, which their key person writes up and shares with the family before the first full day.',
    [],
  ],
  ['Transfer reviews finished in March 2018.', []],
  [
    'The policy follows the SEND Regulations 2014 (as amended), the Equality Act 2010 and the SEND Code of Practice: 0 to 25 years (January 2015).',
    [],
  ],
  ['This policy follows the SEND Code of Practice 0–25 (January 2015).', []],
  [
    '| Approved | Next review |\n| --- | --- |\n| 4 May 2026 | 1 May 2027 |',
    ['Approved 4 May 2026', 'Next review 1 May 2027'],
  ],
  // Fields, whose first row is no heading.
  [
    '| Policy owner | Mrs J Patel, SENCO |\n| --- | --- |\n| Approved by | Full Governing Body, 3 March 2026 |\n| Next review due | September 2027 |',
    ['Approved by Full Governing Body, 3 March 2026', 'Next review due September 2027'],
  ],
  ['| Approved | 4 May 2026 |\n| --- | --- |\n| Owner | Mrs Patel |', ['Approved 4 May 2026']],
  [
    '| Policy | Status |\n| --- | --- |\n| SEND | Approved on 4 May 2026 |',
    ['Approved on 4 May 2026'],
  ],
  // Both dates of one sentence.
  [
    'This policy was reviewed in May 2026 and will be reviewed in May 2027.',
    ['This policy was reviewed in May 2026 and will be reviewed in May 2027.'],
  ],
])('%s', (source, lines) => {
  expect(dateLines(viewOf(source)).map(({ text }) => text)).toEqual(lines)
})

test('of many reviews the latest', () => {
  const years = [2021, 2022, 2023, 2024, 2025].map(
    (year) => `Reviewed by governors: 1 May ${year}.`,
  )
  expect(dateLines(viewOf(years.join('\n\n'))).map(({ text }) => text)).toEqual(years.slice(-2))
})

test('offsets lead to the words', () => {
  const { document, ...view } = viewOf(
    'We help.\n\n| Policy | Next review |\n| --- | --- |\n| SEND | 1 May 2027 |',
  )
  const [line] = dateLines({ document, ...view })
  expect(document.text.slice(line?.start, line?.end)).toBe('1 May 2027')
})
