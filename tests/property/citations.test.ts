import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../lib/citation/find'

const WORDS =
  'the staff of our school work with families so that each child can learn and feel well known in class we plan review and talk about what helps before a term ends teachers lead support is early kind and clear records are short governors ask questions'.split(
    ' ',
  )

const prose = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '))

const space = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '\n')
const dash = fc.constantFrom('-', '–', '—', '\u2011', '‐', ' – ', ' - ', ' to ')
const quote = fc.constantFrom('', '"', '“', '‘', "'")
const work = fc.constantFrom(
  'SEND Code of Practice',
  'SEND Code of Practice 2015',
  'SEND Code of Practice (2015)',
  'SEND CoP',
  'CoP',
  'SEN&D Code of Practice: 0–25 years',
  'SEND Code of Practice: 0 to 25 years (January 2015)',
)
const cue = fc.constantFrom('', 'para', 'para.', 'paragraph', 'section', '§')
const place = fc
  .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 217 }))
  .map(([chapter, paragraph]) => ({ chapter, paragraph }))

/** Writes a citation and says what it should be read as. */
const citation = fc
  .record({
    work,
    cue,
    place,
    length: fc.integer({ min: 0, max: 12 }),
    dash,
    space,
    after: fc.boolean(),
  })
  .map(({ work, cue, place, length, dash, space, after }) => {
    const first = `${place.chapter}.${place.paragraph}`
    const last = `${place.chapter}.${place.paragraph + length}`
    const numbers = length === 0 ? first : `${first}${dash}${last}`
    const cued = cue === '' ? numbers : `${cue}${cue === '§' ? '' : space}${numbers}`
    return {
      text: after && cue !== '' ? `${cued}${space}of the ${work}` : `${work},${space}${cued}`,
      reference: length === 0 ? first : `${first}-${last}`,
    }
  })

describe('findCitations', () => {
  it('finds a citation in any prose, at its offsets', () => {
    fc.assert(
      fc.property(
        prose,
        citation,
        prose,
        quote,
        fc.boolean(),
        (before, cited, after, mark, inBrackets) => {
          const shown = inBrackets ? `(${cited.text})` : cited.text
          const text = `${before} ${mark}${shown}${mark}, ${after}.`
          const found = findCitations(text).filter(({ kind }) => kind !== 'work')
          expect(found.map(({ reference }) => reference)).toEqual([cited.reference])
          expect(text.slice(found[0]?.start, found[0]?.end)).toBe(found[0]?.text)
          expect(cited.text).toContain(found[0]?.text)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('finds the same whatever stands around it in other sentences', () => {
    fc.assert(
      fc.property(prose, citation, prose, (before, cited, after) => {
        const alone = findCitations(`${cited.text}.`).map(({ reference }) => reference)
        const among = findCitations(`${before}. ${cited.text}. ${after}.`)
        expect(among.map(({ reference }) => reference)).toEqual(alone)
      }),
      { numRuns: 300 },
    )
  })

  const amount = fc
    .tuple(
      fc.double({ min: 0, max: 99, noNaN: true }).map((value) => value.toFixed(1)),
      fc.constantFrom(
        '% of pupils',
        ' hours',
        ' points',
        ' per cent',
        'pm',
        ' weeks',
        ' FTE',
        ' metres',
        ' million',
        ' times',
      ),
    )
    .map(([value, unit]) => `${value}${unit}`)
  const money = fc.double({ min: 0, max: 99, noNaN: true }).map((value) => `£${value.toFixed(2)}`)
  const date = fc
    .tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 20, max: 30 }),
    )
    .map(([day, month, year]) => `${day}.${month}.${year}`)
  const version = fc
    .tuple(
      fc.constantFrom('version ', 'v', 'table ', 'level ', 'year ', 'step '),
      fc.integer({ min: 1, max: 11 }),
      fc.integer({ min: 0, max: 99 }),
    )
    .map(([word, whole, part]) => `${word}${whole}.${part}`)
  const own = fc
    .tuple(
      fc.integer({ min: 1, max: 11 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('above', 'below', 'of this policy'),
    )
    .map(([whole, part, where]) => `section ${whole}.${part} ${where}`)

  it('finds none in prose full of other numbers', () => {
    const piece = fc
      .tuple(prose, fc.oneof(amount, money, date, version, own))
      .map((pair) => pair.join(' '))
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (pieces, codeNamed) => {
          expect(findCitations(`${pieces.join(', and ')}.`, { codeNamed })).toEqual([])
        },
      ),
      { numRuns: 600 },
    )
  })

  it('keeps to the text and to order, whatever the text', () => {
    const bits = fc.constantFrom(
      '6.36',
      '6:36',
      '(',
      ')',
      'para ',
      'section ',
      'CoP',
      'the Code',
      ' of ',
      '-',
      'to',
      ',',
      ';',
      '2015',
      's.69',
      'ibid.',
      'xix',
      ' ',
      '\n',
      '“',
      'KCSIE',
      'Equality Act 2010',
      'regulation 51',
      'Schedule 1',
      '.',
      '£',
      'hours',
      '\u00ad',
      'SEND Code of Practice',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end, text: words, parts: numbers } of findCitations(text, {
          codeNamed: true,
          inSection: true,
        })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(words)
          for (const number of numbers) {
            expect(number.start).toBeGreaterThanOrEqual(start)
            expect(number.end).toBeLessThanOrEqual(end)
          }
          last = end
        }
      }),
      { numRuns: 1500 },
    )
  })
})
