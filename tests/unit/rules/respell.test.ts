import { describe, expect, test } from 'vitest'
import { normalise } from '../../../lib/document/normalise'
import { respell } from '../../../lib/rules/pattern/respell'

describe('respell', () => {
  test.each([
    ['A Statment of SEN', 'A Statement of SEN'],
    ['STATMENTED pupils', 'STATEMENTED pupils'],
    ['on School Acton Plus', 'on School Action Plus'],
    ['SchoolAction pupils', 'School Action pupils'],
    ['Schools Action Plus', 'School Action Plus'],
    ['at sa+ or sa +', 'at SA+ or SA +'],
    ['the lea decides; ieps are kept', 'the LEA decides; IEPs are kept'],
    ['Behavoural dificulties', 'Behavioural difficulties'],
  ])('%s', (written, meant) => {
    expect(respell(normalise(written)).text).toBe(meant)
  })

  test.each([
    'We took the train to Acton.',
    'Mrs Lea and the River Lea',
    'Sa is a name.',
    'Schools act; actions follow.',
  ])('leaves “%s” as the same text', (text) => {
    const written = normalise(text)
    expect(respell(written)).toBe(written)
  })

  test('offsets lead to the text as it was written', () => {
    const text = 'x Statment\u00ad y SchoolAction z'
    const { text: meant, toOriginal } = respell(normalise(text))
    const place = (words: string): string => {
      const start = meant.indexOf(words)
      return text.slice(toOriginal(start), toOriginal(start + words.length - 1) + 1)
    }
    expect(place('Statement')).toBe('Statment')
    expect(place('School Action')).toBe('SchoolAction')
    expect(place(' z')).toBe(' z')
  })
})
