import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../lib/citation/find'
import { claimOf } from '../../../lib/citation/scope'

const said = (sentence: string): string => {
  const citation = findCitations(sentence).findLast(({ kind }) => kind !== 'work')
  return claimOf(sentence, citation?.text ?? '')
    .said.words.replace(/\s+/g, ' ')
    .trim()
}

describe('what is put into the mouth of a place', () => {
  it.each([
    ['CoP 6.91 says that time is set at two days.', 'says that time is set at two days.'],
    ['CoP 6.91, which now fixes the time, is new.', ', which now fixes the time, is new.'],
    ['Under CoP 6.71 the notes are kept for six years.', 'the notes are kept for six years.'],
    [
      'The Code tells us, at paragraph 6.58, that nobody else may decide.',
      ', that nobody else may decide.',
    ],
    ['Every school must keep a map (CoP 6.76).', 'every school must keep a map ('],
    ['A map must be kept, as required by CoP 6.76.', 'a map must be kept, as required by'],
    ['As CoP 6.59 rules, nobody may be asked before.', ', nobody may be asked before.'],
    ['CoP 6.65 says that parents are met, so we meet them often.', 'says that parents are met'],
    [
      'Nobody may be asked before that; CoP 6.59 is clear about this.',
      'nobody may be asked before that; is clear about this.',
    ],
    ['They quoted CoP 9.40 as giving them a year.', 'as giving them a year.'],
  ])('%s', (sentence, words) => {
    expect(said(sentence)).toBe(words)
  })

  it.each([
    'In line with CoP 6.91 our SENCO has two days a week.',
    'As CoP 6.91 asks, Mrs Shaw has two days a week.',
    'Under CoP 6.49 we tell all staff within two days.',
    'We must tell each other within two days (CoP 6.49).',
    'Support is planned with the family (CoP 6.48).',
  ])('is nothing where the school speaks of itself: %s', (sentence) => {
    expect(said(sentence)).toBe('')
  })
})
