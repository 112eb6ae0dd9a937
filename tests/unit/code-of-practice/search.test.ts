import { describe, expect, test } from 'vitest'
import { bundledEntries } from '../../../lib/code-of-practice/bundled'
import { createTextIndex } from '../../../lib/code-of-practice/full-text'
import { createLookup } from '../../../lib/code-of-practice/lookup'
import { createSearch } from '../../../lib/code-of-practice/search'
import { toRow } from '../../../lib/code-of-practice/search-entry'
import { finished } from './finished'

const search = createSearch(bundledEntries())
const lookup = createLookup(bundledEntries())

const place = ({ source, reference }: { source: string; reference: string }) =>
  source === 'cop' ? reference : `${source} ${reference}`

const first = (query: string, count = 1) => search(query).slice(0, count).map(place)

describe('by number', () => {
  test.each([
    ['6.36', ['6.36']],
    ['6:36', ['6.36']],
    ['para 6 36', ['6.36']],
    ['Paragraph 6.36', ['6.36']],
    ['SEND CoP 2015, para 6.36', ['6.36']],
    ['§ 6.36', ['6.36']],
    ['6.36-6.38', ['6.36', '6.37', '6.38']],
    ['6.36–38', ['6.36', '6.37', '6.38']],
    ['6.36 to 6.38', ['6.36', '6.37', '6.38']],
    ['xix', ['xix']],
    ['para XIX', ['xix']],
    ['9.58', ['9.57-9.59']],
    ['s69', ['cfa2014 s69']],
    ['section 69(3)', ['cfa2014 s69']],
    ['s.100A', ['cfa2014 s100A']],
    ['section 20 of the Equality Act', ['equality-act-2010 s20']],
    ['education act 1996 s19', ['education-act-1996 s19']],
    ['reg 51', ['send-regs-2014 reg 51']],
    ['Regulation 20(2)', ['send-regs-2014 reg 20']],
    ['sch 1', ['send-regs-2014 Sch 1 para 1', 'send-regs-2014 Sch 1 para 2']],
    ['schedule 1, paragraph 7', ['send-regs-2014 Sch 1 para 7']],
    ['Sch 1 para 3(f)', ['send-regs-2014 Sch 1 para 3(f)']],
    ['chapter 9', ['9.1', '9.2', '9.3']],
    ['annex 2', ['Annex 2']],
  ])('%s', (query, expected) => {
    expect(first(query, expected.length)).toEqual(expected)
  })

  test('a section number that several Acts have brings the Act on SEN first', () => {
    expect(first('s19', 3)).toEqual([
      'cfa2014 s19',
      'equality-act-2010 s19',
      'education-act-1996 s19',
    ])
  })

  test('a ratio of staff to pupils is not a paragraph', () => {
    expect(first('1:1 TA support', 3)).not.toContain('1.1')
  })

  test('a paragraph that is not there finds nothing', () => {
    expect(search('6.120')).toEqual([])
    expect(search('14.2')).toEqual([])
  })
})

describe('by words', () => {
  test.each([
    ['ehcp timescales', '9.40'],
    ['who pays', '6.99'],
    ['how often meet parents', '6.65'],
    ['senco time off timetable', '6.91'],
  ])('%s', (query, expected) => {
    expect(first(query, 3)).toContain(expected)
  })

  test('word order does not matter', () => {
    expect(first('timetable off time senco')).toEqual(first('senco time off timetable'))
    expect(first('plan provision section f')).toEqual(first('section f provision plan'))
  })

  test('a word still being typed already finds', () => {
    expect(first('gradu', 3)).toContain('6.44')
    expect(first('provision ma', 3)).toContain('6.76')
  })

  test.each([
    ['sneco responsibilites', '6.90'],
    ['aneual reveiw', '9.166'],
    ['grauduated aproach', '6.44'],
    ['dislexia', '6.31'],
    ['comunication and interation', '6.28'],
  ])('through misspelling: %s', (query, expected) => {
    expect(first(query, 3)).toContain(expected)
  })

  test('SLT is leadership in a school and therapy in a plan', () => {
    expect(first('senco on SLT', 2)).toContain('6.87')
    expect(first('SLT in section F', 2)).toContain('9.74')
  })

  test('asking for the law brings the Act forward', () => {
    expect(first('best endeavours')).toEqual(['6.2'])
    expect(first('best endeavours law')).toEqual(['cfa2014 s66'])
  })

  test.each([
    'should clubs and trips include sen children',
    'epi pen and sen',
    'adjustments for a disabled pupil',
    'school trips',
    'refusing a disabled child',
    'who can be a senco',
  ])('at most one of the first three is for an Act: %s', (query) => {
    const acts = search(query)
      .slice(0, 3)
      .filter(({ source }) => /^(?:cfa|equality|education|send-regs)/.test(source))
    expect(acts.length).toBeLessThanOrEqual(1)
  })

  test.each(['', '   ', '?!', '—', 'qwrtzx plmkj'])('“%s” finds nothing', (query) => {
    expect(search(query)).toEqual([])
  })

  test('returns as many as asked for', () => {
    expect(createSearch(bundledEntries(), { limit: 4 })('annual review')).toHaveLength(4)
  })
})

describe('with the official text', () => {
  const text = finished(
    createTextIndex([
      { reference: '6.26', text: 'The pangolin policy of the setting is looked at every spring.' },
      { reference: '9.85', text: 'Nothing here about that animal, only about lighthouses.' },
      { reference: '9.999', text: 'A pangolin outside every chapter.' },
    ]),
  )
  const searchText = createSearch(bundledEntries(), { text })

  test('finds words that only the text has, and ignores places the index lacks', () => {
    expect(searchText('pangolin').map(place)).toEqual(['6.26'])
    expect(searchText('lighthouse').map(place)).toEqual(['9.85-9.87'])
    expect(search('pangolin')).toEqual([])
  })
})

describe('lookup', () => {
  test('gives the paragraphs before and after', () => {
    const found = lookup.find('6.36')
    expect(found?.entry.heading).toContain('progress')
    expect([found?.before?.reference, found?.after?.reference]).toEqual(['6.35', '6.37'])
  })

  test('crosses from chapter to chapter but not from work to work', () => {
    expect(lookup.find('6.1')?.before?.reference).toBe('5.59-5.60')
    expect(lookup.find('s19', 'cfa2014')?.before).toBeNull()
    expect(lookup.find('References')?.after).toBeNull()
  })

  test('finds the block that holds a paragraph', () => {
    expect(lookup.find('9.200')?.entry.reference).toBe('9.200')
    expect(lookup.find('10.70')?.entry.reference).toBe('10.60-10.75')
    expect(lookup.find('xxiv')?.entry.reference).toBe('xxiv-xxv')
    expect(lookup.find('6.100')).toBeNull()
  })
})

test('a row has what the command line prints and nothing else', () => {
  const [entry] = search('6.91')
  expect(entry && Object.keys(toRow(entry))).toEqual([
    'source',
    'reference',
    'heading',
    'gist',
    'strength',
  ])
})
