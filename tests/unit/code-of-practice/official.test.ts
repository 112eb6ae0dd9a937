import { describe, expect, it } from 'vitest'
import { bundledEntries } from '../../../lib/code-of-practice/bundled'
import { createTextIndex } from '../../../lib/code-of-practice/full-text'
import { createLookup } from '../../../lib/code-of-practice/lookup'
import type { OfficialParagraph } from '../../../lib/code-of-practice/official/official-code'
import { officialEntries } from '../../../lib/code-of-practice/official/official-entries'
import { officialTextOf } from '../../../lib/code-of-practice/official/official-text'
import { officialWordIndex } from '../../../lib/code-of-practice/official/official-words'
import { createSearch } from '../../../lib/code-of-practice/search'
import type { SearchEntry } from '../../../lib/code-of-practice/search-entry'
import { finished } from './finished'

const entry = (reference: string, change: Partial<SearchEntry> = {}): SearchEntry => ({
  source: 'cop',
  reference,
  section: 'Harbours',
  heading: `Summary ${reference}`,
  strength: 'should',
  also: null,
  binds: ['schools'],
  confidence: 'low',
  tags: [],
  page: '',
  gist: `Believed to be about ${reference}.`,
  ...change,
})

const paragraph = (reference: string, text: string, page = 90): OfficialParagraph => ({
  reference,
  text,
  heading: 'In the harbour',
  page,
  lastPage: page,
})

const paragraphs = [
  paragraph('i', 'The lighthouse explains itself.'),
  paragraph('6.1', 'Keepers must light the lamp.\n• They may ask for help.'),
  paragraph('6.2', `A crew should rest. ${'Nobody sails by night without a lamp. '.repeat(12)}`),
  paragraph('6.3', 'Added by the text.', 92),
]

describe('the index with the official text in it', () => {
  const entries = [
    entry('i'),
    entry('6.1'),
    entry('6.2', { confidence: 'high' }),
    entry('6.4'),
    entry('7.1-7.3'),
    entry('s36', { source: 'cfa2014' }),
  ]
  const official = officialEntries(entries, { paragraphs })
  const known = (reference: string) => official.find((each) => each.reference === reference)

  it('lets what was not compared give way to the words themselves', () => {
    expect(known('6.1')).toMatchObject({
      heading: 'In the harbour',
      gist: 'Keepers must light the lamp. • They may ask for help.',
      strength: 'must',
      also: 'may',
      confidence: 'high',
      page: '90',
      binds: ['schools'],
    })
  })

  it('keeps what was compared, and other works', () => {
    expect(known('6.2')).toBe(entries[2])
    expect(known('s36')).toBe(entries[5])
  })

  it('drops numbers beyond the end, and adds those that were missing where they belong', () => {
    expect(official.map(({ reference }) => reference)).toEqual([
      ...['i', '6.1', '6.2', '6.3', '7.1-7.3', 's36'],
    ])
  })

  it('shortens long paragraphs at a sentence', () => {
    const [long] = officialEntries([entry('6.2')], { paragraphs: paragraphs.slice(2, 3) })
    expect(long?.gist.length).toBeLessThanOrEqual(221)
    expect(long?.gist).toMatch(/[.…]$/)
  })
})

it('words that stand only in the official text find their paragraph', () => {
  const entries = officialEntries(bundledEntries(), { paragraphs })
  const search = createSearch(entries, {
    text: finished(createTextIndex(paragraphs)),
    words: finished(officialWordIndex(entries)),
  })
  expect(search('keepers lamp')[0]?.reference).toBe('6.1')
  expect(search('mediation')[0]?.reference).toMatch(/^11\./)
  expect(createLookup(entries).find('6.3')?.before?.reference).toBe('6.2')
})

it('gives the words of a paragraph, and null for none', () => {
  const text = officialTextOf({ paragraphs, pages: 292 })
  expect(text.textOf('6.3')).toBe('Added by the text.')
  expect(text.textOf('6.99')).toBeNull()
})

it('gives the paragraphs of a page, those that begin before it or go on after it too', () => {
  const long = { ...paragraph('6.4', 'Goes on.', 92), lastPage: 93 }
  const text = officialTextOf({ paragraphs: [...paragraphs, long], pages: 292 })
  expect(text.onPage(90)).toEqual(['i', '6.1', '6.2'])
  expect(text.onPage(92)).toEqual(['6.3', '6.4'])
  expect(text.onPage(93)).toEqual(['6.4'])
  expect(text.onPage(200)).toEqual([])
})
