import { describe, expect, it } from 'vitest'
import { ownNumbers } from '../../../lib/citation/own-numbers'
import { formatPlace, parsePlace, parsePlaces } from '../../../lib/citation/reference'
import { fromRoman, toRoman } from '../../../lib/citation/roman'
import { scanWorks } from '../../../lib/citation/works'
import { cueSource } from '../../../lib/knowledge/notation/cue'

describe('Roman numerals', () => {
  it('are read as they are written', () => {
    for (let value = 1; value < 90; value++) expect(fromRoman(toRoman(value))).toBe(value)
  })

  it.each(['', 'iiii', 'vv', 'ic', 'mix', 'six', 'vx'])('are well formed, not %j', (text) => {
    expect(fromRoman(text)).toBeNull()
  })
})

describe('places', () => {
  it.each(['6.36', 'xix', '10.150'])('%s is read and written', (reference) => {
    const place = parsePlace(reference)
    expect(place && formatPlace(place)).toBe(reference)
  })

  it.each(['', 's69', 'chapter 6', '6', '6.36.1', 'para 6'])('%j is none', (reference) => {
    expect(parsePlaces(reference)).toBeNull()
  })
})

describe('scanWorks', () => {
  it.each([
    ['SEND Regulations 2014 (SI 2014/1530)', 'send-regs-2014'],
    [
      'Equality Act 2010 (Specific Duties) Regulations 2017',
      'equality-act-2010-specific-duties-regulations-2017',
    ],
    ['Part IV of the Education Act 1996', 'education-act-1996'],
    ['Under the Children Act 1989', 'children-act-1989'],
    ['the Children and Families Act 2014 (CFA 2014)', 'cfa2014'],
    ['Special Educational Needs and Disability Act 2001', 'senda-2001'],
    ['Code of Practice on the Identification and Assessment of SEN (1994)', 'cop'],
  ])('%s is one work', (text, source) => {
    expect(scanWorks(text).map((work) => work.source)).toEqual([source])
  })

  it.each(['School Admissions Code', 'Mental Capacity Act 2005 Code of Practice', 'KCSIE'])(
    '%s is left to others',
    (text) => {
      expect(scanWorks(text).map(({ role, source }) => [role, source])).toEqual([['other', null]])
    },
  )

  it.each(['COP26', 'a cop out', 'the postcode', 'acting', 'react'])('%s is none', (text) => {
    expect(scanWorks(text)).toEqual([])
  })
})

describe('ownNumbers', () => {
  const lines = (...numbers: string[]) =>
    numbers.map((number) => ({ number, inHeading: false, of: null, opensSentence: true }))

  it('are series from the beginning, with a gap or two', () => {
    const own = ownNumbers(lines('6.1', '6.2', '6.4', '6.17'))
    expect(['6.1', '6.4', '6.17'].map((number) => own.has(number))).toEqual([true, true, false])
    expect(own.decimal).toBe(true)
  })

  it('are runs of three, wherever they start, whose lines say something', () => {
    const own = ownNumbers(lines('6.36', '6.37', '6.38', '9.14'))
    expect(['6.36', '6.38', '9.14'].map((number) => own.has(number))).toEqual([true, true, false])
    const labels = lines('6.36', '6.37', '6.38').map((line) => ({ ...line, opensSentence: false }))
    expect(ownNumbers(labels).has('6.37')).toBe(false)
  })

  it('are whatever a heading has', () => {
    expect(
      ownNumbers([{ number: '6.36', inHeading: true, of: null, opensSentence: true }]).has('6.36'),
    ).toBe(true)
  })
})

describe('cueSource', () => {
  const matches = (cue: string, text: string) => new RegExp(cueSource(cue)).test(text)

  it.each([
    ['identif*', 'identification', true],
    ['slow[er] progress', 'slower progress', true],
    ['(six/6) week', 'six-weekly', true],
    ['week[s]=', 'weekly', false],
    ['tell .. parent', 'tell all of the parents', true],
    ['co-operate', 'cooperate', true],
    ['speech, language', 'speech language', true],
    ['£(6,000/6000)', 'about £6,000 each', true],
  ])('%s in “%s” is %s', (cue, text, expected) => {
    expect(matches(cue, text)).toBe(expected)
  })

  it.each(['(a/b', 'a]', '[a)'])('rejects %s', (cue) => {
    expect(() => cueSource(cue)).toThrow('brackets in pairs')
  })
})
