import { describe, expect, test } from 'vitest'
import { createSpelling } from '../../../lib/code-of-practice/spelling'
import { tokens } from '../../../lib/code-of-practice/tokens'
import { bundledWordIndex } from '../../../lib/code-of-practice/word-index'

const words = (text: string) => tokens(text).join(' ')

describe('different ways of saying one thing', () => {
  test.each([
    ['kicked out of school', 'excluded from school'],
    ['she was thrown off the course', 'she was excluded from the course'],
    ['being picked on', 'bullied'],
    ['his dad died', 'bereavement'],
    ['acting up in class', 'bad behaviour in class'],
    ['put in writing', 'record'],
    ['concerns written down', 'worries recorded'],
    ['doing what the plan says', 'stick to the plan'],
    ['poorly child', 'sick pupil'],
    ['yearly meeting', 'meeting once a year'],
    ['on the ward', 'in hospital'],
    ['cash from the la', 'money from the council'],
    ['who is in charge', 'who is responsible'],
    ['chat with mum', 'conversation with parents'],
    ['nan', 'grandparent'],
    ['y9 review', 'year 9 review'],
    ['6 wks', 'six weeks'],
    ['stopped improving', 'end of progress'],
    ['must or should', 'should v must'],
    ['parents who never turn up', 'families who never attend'],
    ['playgroup', 'nursery'],
    ['bus or taxi', 'transport or cab'],
    ['moving', 'moved'],
  ])('“%s” reads as “%s”', (one, other) => {
    const said = new Set(tokens(one))
    expect(tokens(other).every((word) => said.has(word))).toBe(true)
  })

  test.each([
    ['pick him up', 'picked on'],
    ['choose a school', 'record a school'],
    ['sign language', 'consent'],
    ['not talking', 'talk'],
    ['hospital', 'home'],
    ['waiting list', 'register'],
  ])('“%s” does not read as “%s”', (one, other) => {
    expect(words(one)).not.toBe(words(other))
  })
})

describe('spelling', () => {
  const spell = createSpelling(
    'annually bereaved second hearing health prem annual senco'.split(' '),
  )

  test.each(['actually', 'behaved', 'handing', 'harming', 'perm', 'sendco', 'hers', 'held', 'she'])(
    '“%s” is no slip',
    (word) => {
      expect(spell(word, false)).toBe(word)
    },
  )

  test.each([
    ['anual', 'annual'],
    ['helth', 'health'],
    ['sneco', 'senco'],
  ])('%s → %s', (typed, meant) => {
    expect(spell(typed, false)).toBe(meant)
  })

  test('a short word that is nothing like those of the index is left alone', () => {
    const { spell: spellBundled } = bundledWordIndex()
    for (const word of ['flexi', 'zebra', 'vegan']) expect(spellBundled(word, false)).toBe(word)
  })
})
