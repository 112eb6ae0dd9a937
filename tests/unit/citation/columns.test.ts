import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../lib/citation/document'
import { readMarkdown } from '../../../lib/document/markdown'

const opening =
  '# What our work rests on in the Code\n\nWe follow the SEND Code of Practice 2015, the Children and Families Act 2014 ("the Act") and the SEND Regulations 2014.\n\n'

const places = (rows: string): string[] =>
  citationsOf(
    readMarkdown(
      `${opening}${rows.replace('\n', `\n${rows.split('\n')[0]?.replace(/[^|]+/g, '---')}\n`)}\n`,
    ),
  )
    .filter(({ kind }) => kind !== 'work')
    .map(({ source, reference }) => (source === 'cop' ? reference : `${source} ${reference}`))

describe('a column of places', () => {
  it.each([
    [
      'under a header that names the Code in passing',
      '| Area | Ask for | Read more (Code) |\n| Autism | Ms Lee | 6.28–6.29 |\n| Reading | Mr Fox | 6.30–6.31 |',
      ['6.28-6.29', '6.30-6.31'],
    ],
    [
      'whose rows speak of what is there',
      '| What we do | Who | Nr |\n| Bereavement is thought of | Head | 6.22 |\n| The view of the pupil is heard | Tutor | 6.70 |\n| English as an additional language | EAL lead | 6.24 |',
      ['6.22', '6.70', '6.24'],
    ],
    [
      'under the name of a law',
      '| Duty | Act | Regs |\n| Best endeavours | 66 | |\n| The report | 69(3) | 51-52 |',
      ['cfa2014 s66', 'cfa2014 s69(3)', 'send-regs-2014 reg 51-52'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(places(rows)).toEqual(expected)
  })

  it.each([
    [
      'of averages',
      '| Term | Boys | Girls |\n| Autumn | 6.1 | 6.25 |\n| Spring | 6.3 | 6.45 |\n| Summer | 6.36 | 6.63 |',
    ],
    ['of pages', '| Part | Page |\n| Aims | 20 |\n| Parents | 66 |'],
    [
      'of costs under a budget code',
      '| Item | Cost code |\n| Assistants | 6.24 |\n| Books | 6.25 |\n| Training | 6.31 |',
    ],
    [
      'of minutes and actions',
      '| Actions | Done |\n| Ring the authority | 66 |\n| Buy paper | 67 |',
    ],
  ])('is none %s', (_, rows) => {
    expect(places(rows)).toEqual([])
  })
})
