import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorAt } from '../../../lib/anchor/anchor'
import { relocate } from '../../../lib/anchor/relocate'

const POLICY =
  'Pupils on School Action are reviewed each term. Parents are told about School Action at the start. ' +
  'The SENCO keeps a register of pupils with special educational needs and shares it with staff.'

const spanOf = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

const wordsOf = (text: string, found: ReturnType<typeof relocate>) =>
  found.state === 'lost' ? null : text.slice(found.range.start, found.range.end)

describe('relocate', () => {
  const second = anchorAt(POLICY, spanOf(POLICY, 'School Action', 1))

  test.each([
    ['an unchanged text', POLICY, 'exact', 1],
    ['a paragraph put before it', `A new opening.\n${POLICY}`, 'exact', 1],
    [
      'words changed beside it',
      POLICY.replace('Parents are told', 'Families will hear'),
      'context',
      1,
    ],
    ['the other occurrence gone', POLICY.replace('on School Action', 'on the list'), 'exact', 0],
  ])('finds the right one of two after %s', (_, text, state, nth) => {
    const found = relocate(text, second)
    expect(found).toEqual({ state, range: spanOf(text, 'School Action', nth) })
  })

  test('finds words that were edited a little', () => {
    const anchor = anchorAt(POLICY, spanOf(POLICY, 'special educational needs'))
    const text = POLICY.replace('special educational needs', 'special education needs')
    const found = relocate(text, anchor)
    expect(found.state).toBe('fuzzy')
    expect(wordsOf(text, found)).toBe('special education needs')
  })

  test('says lost when the words are gone', () => {
    const anchor = anchorAt(POLICY, spanOf(POLICY, 'special educational needs'))
    expect(relocate('Nothing of this kind is here.', anchor)).toEqual({ state: 'lost' })
  })

  test('says lost rather than guess between two places that look the same', () => {
    const anchor = anchorAt('x School Action y', { start: 2, end: 15 })
    const text = 'School Action. School Action.'
    expect(relocate(text, anchor)).toEqual({ state: 'lost' })
  })

  test('finds a place with nothing in it only where everything around it stands', () => {
    const anchor = anchorAt(POLICY, { start: 10, end: 10 })
    expect(relocate(POLICY, anchor)).toEqual({ state: 'exact', range: { start: 10, end: 10 } })
    expect(relocate(`!${POLICY}`, anchor)).toEqual({ state: 'lost' })
  })

  test('whatever is put before or after, the same words are found', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '🎧'), maxLength: 60 })
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const whole = `${before}<${words}>${after}`
        const start = before.length
        const anchor = anchorAt(whole, { start, end: start + words.length + 2 })
        const found = relocate(`zz${whole}zz`, anchor)
        if (found.state !== 'lost') {
          expect(found.range.start).toBe(start + 2)
        }
      }),
    )
  })
})
