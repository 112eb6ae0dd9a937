import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../lib/citation/document'
import { readMarkdown } from '../../../lib/document/markdown'

const opening =
  '# SEND policy\n\nThe SEND Code of Practice 2015 and the SEND Regulations 2014 stand behind this.\n\n## What we do\n\n' +
  'Teachers answer for their pupils (6.36). Good teaching is first (6.37). We tell parents (6.48). A request is decided in six weeks (9.17). ' +
  'The pupil’s views count (6.70).\n\n## More\n\n'

const places = (text: string): string[] =>
  citationsOf(readMarkdown(opening + text))
    .filter(({ kind }) => kind !== 'work')
    .slice(5)
    .map(({ reference }) => reference)

describe('a document that cites the Code by bare numbers throughout', () => {
  it.each([
    ['We want pupils to leave us confident and ready (6.1).', ['6.1']],
    ['We go carefully where English is new, which is what 6.24 wants.', ['6.24']],
    ['Help need not wait: 6.19 points the other way.', ['6.19']],
    ['They can read the paragraph which explains them, 9.231.', ['9.231']],
    ['As far as I can find out the answer is in 6.105.', ['6.105']],
    ['From Year 9 they look ahead to adult life (8.9).', ['8.9']],
    [
      '| Point | See |\n|---|---|\n| Oversight | 6.3 |\n| Record | 6.71 |\n| Careers | 6.13 |\n',
      ['6.3', '6.71', '6.13'],
    ],
    ['The report goes on the website (reg 52).', ['reg 52']],
    ['Keep the Regulations here with regulation 88 marked.', ['reg 88']],
    [
      'The headings are in Schedule 1. Complaints are in paragraph 9 of that Schedule.',
      ['sch 1', 'sch 1 para 9'],
    ],
  ])('cites one more: %s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it.each([
    'Doors open at 6.15 and the meeting is at 6.30.',
    'Ofsted last came in 6.23 (June 2023).',
    'Complaint ref 6.65/26 is closed.',
    'The clubs (6.30 and 7.15) are for staff.',
    'He ran it in 6.48 and her best time is 6.23.',
    'The software was updated to 6.44.',
    'The store code is 6.44.',
    'Reading ages are back: 6.7, 8.2, 9.11 and 7.4.',
    'Our daughter Amira (9.4) likes it.',
    'Policy no. 6.12, ratified in October.',
    '| Pupil | Spring | Summer |\n|---|---|---|\n| A | 6.2 | 6.9 |\n| B | 6.4 | 6.11 |\n| C | 5.9 | 6.3 |\n',
  ])('takes no other number: %s', (text) => {
    expect(places(text)).toEqual([])
  })
})
