import { describe, expect, test } from 'vitest'
import { findPassage, passageOf } from '../../../lib/session/passage'
import { newParagraph } from './paragraphs'

const before = ['Our policy', 'Parents are told the outcome.', 'Pupils are asked.'].map(
  newParagraph,
)
/** Offsets of the paragraphs above, one line break between each two. */
const starts = [0, 11, 41]

describe('a passage', () => {
  test('is found where it was', () => {
    const passage = passageOf(starts, { paragraph: 2, start: 0, end: 16 })
    expect(passage).toEqual({ start: 41, end: 57 })
    expect(findPassage(before, passage ?? { start: 0, end: 0 }, 'Pupils are asked')).toEqual({
      paragraph: 2,
      start: 0,
      end: 16,
    })
  })

  const cases: readonly [string, readonly string[], string, number | null][] = [
    [
      'moved by a new first line',
      ['New', ...before.map(({ text }) => text)],
      'Pupils are asked',
      3,
    ],
    ['in a line with other white space', ['Pupils\u00A0are  asked.'], 'Pupils are asked.', 0],
    ['gone', ['Our policy', 'Nothing of it is left here.'], 'Pupils are asked', null],
    ['beyond the end', ['Short'], 'Pupils are asked', null],
  ]
  test.each(cases)('%s', (_name, texts, words, at) => {
    const found = findPassage(texts.map(newParagraph), { start: 41, end: 57 }, words)
    expect(found?.paragraph ?? null).toBe(at)
  })

  test('that goes on in the next bullet is found by its first part', () => {
    const words = 'Parents are told the outcome. Pupils are asked.'
    const found = findPassage(before, { start: 11, end: 40 }, words)
    expect(found).toEqual({ paragraph: 1, start: 0, end: 29 })
  })
})
