import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordNumber, wordWith } from '../../../lib/rules/pattern/vocabulary'
import { Words } from '../../../lib/rules/pattern/words'

const wordsOf = (text: string): [string, number][] => {
  const { numbers, starts } = new Words(text)
  return numbers.map((number, i) => [wordWith(number), starts[i] ?? -1])
}

test.each([
  ['The SENCO meets.', 'the 0, senco 4, meets 10'],
  ['S.E.N. or S.E.N needs', 'sen 0, or 7, sen 10, needs 16'],
  ['e.g. a.b c.', 'eg 0, a 5, b 7, c 9'],
  ["child's Stage 2", 'child 0, s 6, stage 8, 2 14'],
  ['Élan 4½ naïve', 'élan 0, 4½ 5, naïve 8'],
  ['ABC.D.E', 'abc 0, d 4, e 6'],
  ['', ''],
])('words of “%s”', (text, expected) => {
  expect(
    wordsOf(text)
      .map((word) => word.join(' '))
      .join(', '),
  ).toBe(expected)
})

test('words are runs of letters and digits, dotted abbreviations as one', () => {
  const character = fc.constantFrom(...'aBé1.½ -’£\u00a0')
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      const expected = [...text.matchAll(/(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}]+/gu)]
      expect(wordsOf(text)).toEqual(
        expected.map(({ 0: word, index }) => [word.replaceAll('.', '').toLowerCase(), index]),
      )
    }),
  )
})

test('a word keeps its number, whatever its case and however many others there are', () => {
  const number = (word: string) => wordNumber(word, 0, word.length)
  const before = number('Provision')
  const others = new Set(Array.from({ length: 40_000 }, (_, i) => number(`word${i}`)))
  expect(others.size).toBe(40_000)
  expect(number('PROVISION')).toBe(before)
  expect(others.has(before)).toBe(false)
})
