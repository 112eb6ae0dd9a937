import { describe, expect, it } from 'vitest'
import { daysOf, quantitiesIn } from '../../../lib/citation/quantities'

const read = (words: string): string[] =>
  quantitiesIn(words).map(({ value, unit }) => `${value} ${unit}`)

describe('quantities', () => {
  it.each([
    ['within six weeks and 15 working days', ['6 week', '15 day']],
    ['for a year, then half a term', ['1 year', '0.5 term']],
    ['first £6,000 or 25% of it', ['6000 £', '25 %']],
    ['two full terms, three meetings and twelve sessions', ['2 term', '3 meeting', '12 session']],
    ['a whole year', ['1 year']],
    ['0.6 of a post, a fifth of the week, half her timetable', ['1 share', '1 share', '1 share']],
    ['three times a year', ['3 time']],
    ['from year 9, at ages 5 to 16 years, 12 years old', []],
    ['a meeting on a day that suits', []],
  ])('%s', (words, expected) => {
    expect(read(words)).toEqual(expected)
  })

  it('have a length where they are times', () => {
    expect(quantitiesIn('two weeks').map(daysOf)).toEqual([14])
    expect(quantitiesIn('two meetings').map(daysOf)).toEqual([null])
  })
})
