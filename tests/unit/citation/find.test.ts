import { describe, expect, it } from 'vitest'
import type { CitationContext } from '../../../lib/citation/context'
import { findCitations } from '../../../lib/citation/find'
import { distractors } from './tables/distractors'
import { elsewhere, following, inSentence } from './tables/in-context'
import { named } from './tables/named'

const [before] = findCitations('SEND Code of Practice 6.36')

const places = (text: string, context: Partial<CitationContext> = {}): string =>
  findCitations(text, context)
    .filter(({ kind }) => kind !== 'work')
    .map(({ source, reference }) => `${source} ${reference}`)
    .join('; ')

describe('findCitations', () => {
  it.each(named)('with the work named: %s', (text, expected) => {
    expect(places(text)).toBe(expected)
  })

  it.each(inSentence)('with the work in the sentence: %s', (text, expected) => {
    expect(places(text)).toBe(expected)
  })

  it.each(elsewhere)('in a document that names the Code: %s', (text, expected) => {
    expect(places(text, { codeNamed: true })).toBe(expected)
    if (!/regulation/.test(text)) expect(places(text)).toBe('')
  })

  it.each(following)('after another citation: %s', (text, expected) => {
    const last = before ?? null
    expect(
      places(text, { codeNamed: true, near: true, inSection: true, last, lastOfCode: last }),
    ).toBe(expected)
  })

  it.each(distractors)('leaves alone: %s', (text) => {
    expect(places(text)).toBe('')
    expect(places(text, { codeNamed: true })).toBe('')
    expect(places(text, { codeNamed: true, inSection: true, bareStyle: true })).toBe('')
  })

  it('gives offsets in the text as it was given', () => {
    const text = 'So says “the SEND Code of Prac\u00adtice, para\u00a06.\u200b36”, twice.'
    const [citation] = findCitations(text)
    expect(citation?.text).toBe('SEND Code of Prac\u00adtice, para\u00a06.\u200b36')
    expect(text.slice(citation?.start, citation?.end)).toBe(citation?.text)
    expect(text.slice(citation?.place.start, citation?.place.end)).toBe('para\u00a06.\u200b36')
  })

  it('gives each part its own place', () => {
    const text = 'See SEND CoP 6.32, 6.44–6.56 and 6.91.'
    const parts = findCitations(text).flatMap((citation) => citation.parts)
    expect(parts.map((part) => [part.reference, text.slice(part.start, part.end)])).toEqual([
      ['6.32', '6.32'],
      ['6.44-6.56', '6.44–6.56'],
      ['6.91', '6.91'],
    ])
  })

  it.each([
    ['SEND CoP 6.36', 'paragraph'],
    ['SEND CoP 6.44-6.56', 'range'],
    ['SEND CoP 6.36, 6.37', 'list'],
    ['SEND CoP chapter 6', 'chapter'],
    ['SEND CoP p. 109', 'page'],
    ['Annex 2 of the SEND Code', 'annex'],
    ['CFA 2014 s.69', 'section'],
    ['CFA 2014 Part 3', 'part'],
    ['SEND Regulations 2014 reg 51', 'regulation'],
    ['SEND Regulations 2014 Sch 1', 'schedule'],
    ['SEND Code of Practice (2015)', 'work'],
  ])('tells the kind of %s', (text, kind) => {
    expect(findCitations(text).map((citation) => citation.kind)).toEqual([kind])
  })

  it.each([
    ['SEND Code of Practice 2015, 6.36', '2015'],
    ['SEND Code of Practice (2014, updated January 2015), 6.36', '2015'],
    ['July 2014 SEND Code of Practice 6.36', '2014'],
    ['SEND Code of Practice 6.36 (2015)', '2015'],
    ['DfE (2014) SEND Code of Practice, 6.36', '2014'],
    ['SEND Code of Practice, 6.36', null],
    ['SEND Code of Practice, 6:36', '2001'],
    ['SEND Code of Practice 2015, 6:36', '2015'],
    ['SEN Code of Practice (DfES 581/2001) 5:43', '2001'],
    ['The 2014 Code of Practice says teachers lead (6.36).', '2014'],
  ])('tells the edition of %s', (text, edition) => {
    const citation = findCitations(text).find(({ kind }) => kind !== 'work')
    expect(citation?.edition).toBe(edition)
  })

  it('knows a named citation from one whose work stands elsewhere', () => {
    const found = findCitations('The Code says so (6.36). See SEND CoP 6.37.')
    expect(found.map(({ named: isNamed }) => isNamed)).toEqual([false, true])
  })

  it('marks a number that heads a part of the document too', () => {
    const own = { has: (number: string) => number === '6.2', decimal: true }
    expect(findCitations('The Code lists our duties (6.2).', { own })[0]?.alsoOwn).toBe(true)
    expect(findCitations('See SEND CoP 6.2.', { own })[0]?.alsoOwn).toBe(false)
    expect(findCitations('Our duties (6.2) are below.', { own, codeNamed: true })).toEqual([])
  })

  it('repeats the last citation for a lone ibid.', () => {
    const found = findCitations('See SEND CoP 6.36. Parents agree (ibid.).')
    expect(found.map(({ reference }) => reference)).toEqual(['6.36', '6.36'])
  })
})
