import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../lib/citation/find'
import {
  type CitedPlace,
  citationStyles,
  formatCitation,
  styleOf,
} from '../../../lib/citation/format'

const rows: readonly (readonly [string | CitedPlace, (typeof citationStyles)[number], string])[] = [
  ['6.36', 'bracketed', '(SEND Code of Practice 2015, 6.36)'],
  ['6.36', 'short', 'CoP 6.36'],
  ['6.36', 'full', 'SEND Code of Practice: 0 to 25 years (2015), paragraph 6.36'],
  ['6.36', 'author-date', '(DfE and DoH, 2015, para. 6.36)'],
  [
    '6.36',
    'footnote',
    'Department for Education and Department of Health (2015) Special educational needs and disability code of practice: 0 to 25 years, paragraph 6.36.',
  ],
  ['6.44-6.56', 'bracketed', '(SEND Code of Practice 2015, 6.44–6.56)'],
  ['6.44-6.56', 'full', 'SEND Code of Practice: 0 to 25 years (2015), paragraphs 6.44 to 6.56'],
  [
    '6.32, 6.40-6.42',
    'full',
    'SEND Code of Practice: 0 to 25 years (2015), paragraphs 6.32 and 6.40 to 6.42',
  ],
  ['xix', 'author-date', '(DfE and DoH, 2015, para. xix)'],
  ['chapter 6', 'short', 'CoP chapter 6'],
  ['p. 100-102', 'full', 'SEND Code of Practice: 0 to 25 years (2015), pages 100 to 102'],
  ['', 'bracketed', '(SEND Code of Practice 2015)'],
  [{ source: 'cfa2014', reference: 's69' }, 'bracketed', '(Children and Families Act 2014, s69)'],
  [
    { source: 'cfa2014', reference: 's66, s67' },
    'full',
    'Children and Families Act 2014, sections 66 and 67',
  ],
  [
    { source: 'send-regs-2014', reference: 'reg 51' },
    'full',
    'Special Educational Needs and Disability Regulations 2014, regulation 51',
  ],
  [{ source: 'send-regs-2014', reference: 'sch 1 para 4' }, 'short', 'SEND Regs 2014 Sch 1 para 4'],
  [
    { source: 'send-regs-2014', reference: 'sch 1 para 4' },
    'full',
    'Special Educational Needs and Disability Regulations 2014, Schedule 1, paragraph 4',
  ],
  [
    { source: 'equality-act-2010', reference: 'sch 10' },
    'footnote',
    'Equality Act 2010, Schedule 10.',
  ],
  [{ source: 'children-act-1989', reference: 's17' }, 'full', 'Children Act 1989, section 17'],
]

describe('formatCitation', () => {
  it.each(rows)('%j as %s', (place, style, expected) => {
    expect(formatCitation(place, style)).toBe(expected)
  })

  it.each(
    citationStyles.flatMap((style) =>
      ['6.36', '6.44-6.56', '6.32, 6.33', 'xix'].map((place) => [style, place]),
    ),
  )('is read back in the %s style: %s', (style, place) => {
    const known = citationStyles.find((name) => name === style) ?? 'short'
    const [citation] = findCitations(formatCitation(place ?? '', known))
    expect(citation).toMatchObject({ source: 'cop', reference: place, named: true })
  })
})

describe('styleOf', () => {
  it.each([
    ['See CoP 6.36.', 'short'],
    ['Teachers lead (SEND Code of Practice 2015, 6.36).', 'bracketed'],
    ['Teachers lead (SEND CoP, para 6.36).', null],
  ])('%s', (text, style) => {
    const [citation] = findCitations(text)
    expect(citation && styleOf(citation)).toBe(style)
  })
})
