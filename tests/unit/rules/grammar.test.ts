import { describe, expect, test } from 'vitest'
import { articleBefore, isPlural, takesAn } from '../../../lib/rules/grammar/article'
import { matchCase } from '../../../lib/rules/grammar/casing'
import { fillReplacement } from '../../../lib/rules/kinds/replacement'

describe('a or an', () => {
  test.each([
    ['EHC plan', true],
    ['education, health and care plan', true],
    ['SEN Support plan', false],
    ['SENCO', false],
    ['NPQ', true],
    ['LA officer', true],
    ['local authority', false],
    ['integrated care board', true],
    ['ICB', true],
    ['hour', true],
    ['university', false],
    ['UK law', false],
    ['one-page profile', false],
    ['Ofsted report', true],
    ['HLTA', true],
    ['MAT', true],
    ['“autistic” pupil', true],
    ['18-year-old', true],
  ])('%s', (words, an) => {
    expect(takesAn(words)).toBe(an)
  })

  test.each([
    ['with an LEA', 8, 5],
    ['An LEA', 3, 0],
    ['(a CCG', 3, 1],
    ['data LEA', 5, null],
    ['via LEA', 4, null],
  ])('is found before “%s”', (text, offset, start) => {
    expect(articleBefore(text, offset)?.start ?? null).toBe(start)
  })
})

describe('one or many', () => {
  test.each([
    ['age-related expectations', true],
    ['SEMH needs', true],
    ['looked-after children', true],
    ['pupils with SEMH needs', true],
    ['record of pupils receiving SEN Support', false],
    ['pupil with SEMH needs', false],
    ['SEN support in the early years', false],
    ['process', false],
    ['SENDIASS', false],
  ])('%s', (words, many) => {
    expect(isPlural(words)).toBe(many)
  })
})

describe('capitals', () => {
  test.each([
    ['local authority', 'LEA', true, false, 'Local authority'],
    ['local authority', 'LEA', false, false, 'local authority'],
    ['pupils with EHC plans', 'statemented pupils', true, false, 'pupils with EHC plans'],
    ['local authority', 'Local Education Authority', false, true, 'Local Authority'],
    ['local authority', 'LOCAL EDUCATION AUTHORITY', false, true, 'LOCAL AUTHORITY'],
    ['SEN Support', 'School Action', true, false, 'SEN Support'],
  ])('%s for %s', (replacement, original, startsSentence, inHeading, expected) => {
    const place = { startsSentence, inHeading, around: 'Pupils and the ' }
    expect(matchCase(replacement, original, place)).toBe(expected)
  })

  test.each([
    ['RESPONSIBILITIES OF THE ', 'LEA', 'LOCAL AUTHORITY'],
    ['WORK WITH THE ', 'LEA', 'LOCAL AUTHORITY'],
    ['HT, TA, ', 'LEA', 'local authority'],
    ['Work with the ', 'LEA', 'local authority'],
    ['', 'LEA', 'local authority'],
  ])('%s%s', (around, original, expected) => {
    const place = { startsSentence: false, inHeading: true, around }
    expect(matchCase('local authority', original, place)).toBe(expected)
  })
})

describe('replacements', () => {
  const match = (isPlural: boolean, possessive = '', choices: string[] = [], text = '') => ({
    text,
    isPlural,
    possessive,
    choices,
  })
  test.each([
    ['EHC plan(s)', match(true), false, 'EHC plans'],
    ['EHC plan(s)', match(false), false, 'EHC plan'],
    ['local authority(s)', match(true), false, 'local authorities'],
    [
      '$1 with {an EHC plan/EHC plans}',
      match(true, '', ['pupils']),
      false,
      'pupils with EHC plans',
    ],
    ['(the) First-tier Tribunal', match(false), false, 'the First-tier Tribunal'],
    ['(the) First-tier Tribunal', match(false), true, 'First-tier Tribunal'],
    ['local authority', match(false, "'s"), false, "local authority's"],
    ['local authority(s)', match(true, "'"), false, "local authorities'"],
    ['(delete)', match(false), false, ''],
  ])('%s', (notation, given, hasDeterminer, expected) => {
    expect(fillReplacement(notation, given, hasDeterminer)).toBe(expected)
  })

  test.each([
    ['a capital of the sentence', 'pupils with $1', 'Asthma', ' sufferers', 'pupils with asthma'],
    ['a title', 'Pupils with $1', 'Asthma', ' Sufferers', 'Pupils with Asthma'],
    ['an abbreviation', 'pupils with $1', 'ADHD', ' sufferers', 'pupils with ADHD'],
    ['a name', 'lessons in $1', 'English', ' sufferers', 'lessons in English'],
    ['a choice that still opens', '$1 pupils', 'Asthma', ' sufferers', 'Asthma pupils'],
  ])('capitals of choices: %s', (_, notation, choice, rest, expected) => {
    const found = match(true, '', [choice], choice + rest)
    const pattern = '(asthma/ADHD/English) sufferers'
    expect(fillReplacement(notation, found, false, pattern)).toBe(expected)
  })
})
