import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundledEntries } from '../../lib/code-of-practice/bundled'
import { createSearch } from '../../lib/code-of-practice/search'
import { bundledWordIndex } from '../../lib/code-of-practice/word-index'

const search = createSearch(bundledEntries())

test('any text gives a list without repeats, and the same list again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
      const found = search(query)
      expect(new Set(found).size).toBe(found.length)
      expect(search(query)).toEqual(found)
    }),
  )
})

test('every entry is found first by its own number, however it is set off', () => {
  const numbered = bundledEntries().filter(({ reference }) => /^\d+\.\d+$/.test(reference))
  const cue = fc.constantFrom(
    '',
    'para ',
    'paragraph ',
    'CoP ',
    '§',
    'SEND Code of Practice 2015, ',
  )
  const point = fc.constantFrom('.', ':', ' . ')
  fc.assert(
    fc.property(fc.constantFrom(...numbered), cue, point, (entry, before, between) => {
      const query = before + entry.reference.replace('.', between)
      expect(search(query)[0]?.reference).toBe(entry.reference)
    }),
  )
})

test('what an entry is asked as finds it among the first few', () => {
  const asked = bundledEntries().flatMap((entry, i) =>
    bundledWordIndex()
      .tokensOf(i)
      .asked.map((words) => ({ entry, query: words.join(' ') })),
  )
  const missed = asked.filter(({ entry, query }) => !search(query).slice(0, 8).includes(entry))
  expect(missed.length / asked.length, missed.map(({ query }) => query).join('\n')).toBeLessThan(
    0.02,
  )
})
