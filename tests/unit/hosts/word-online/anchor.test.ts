import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorRendered } from '../../../../lib/hosts/word-online/anchor-rendered'

describe('drawn paragraphs find their place', () => {
  test('words that occur once, and their neighbours', () => {
    const document = ['Aims', 'Yes', 'We help.', 'Yes', 'Roles', 'Yes', '']
    expect(anchorRendered(['We help.', 'Yes', 'Roles'], document)).toEqual([2, 3, 4])
    expect(anchorRendered(['Yes', 'Roles', 'Yes', ''], document)).toEqual([3, 4, 5, 6])
  })

  test('what could stand in two places stands in none', () => {
    expect(anchorRendered(['Yes', 'Yes'], ['Yes', 'No', 'Yes', 'Yes'])).toEqual([-1, -1])
    expect(anchorRendered([''], ['', ''])).toEqual([-1])
  })

  test('words that are not in the document', () => {
    expect(anchorRendered(['Header', 'Aims'], ['Aims', 'Roles'])).toEqual([-1, 0])
  })

  test('behind the end of a row, which is an empty paragraph that nobody sees', () => {
    const document = ['Who', 'Aims', '', 'LEA', 'Termly', '', 'LEA', 'Weekly', '']
    expect(anchorRendered(['Aims', 'LEA', 'Termly', 'LEA'], document)).toEqual([1, 3, 4, 6])
  })

  test('with a note or a picture in them, between certain neighbours', () => {
    const document = ['Aims', 'The LEA pays\ufffc for this.', 'A \ufffc plan for all.', 'Roles']
    const drawn = ['Aims', 'The LEA pays1 for this.', 'A  plan for all.', 'Roles']
    expect(anchorRendered(drawn, document)).toEqual([0, 1, 2, 3])
    expect(anchorRendered(drawn.slice(0, 3), document)).toEqual([0, -1, -1])
    expect(anchorRendered(['Aims', 'Other words.', 'Yes', 'Roles'], document)).toEqual([
      0, -1, -1, 3,
    ])
  })

  test('a stretch of a document is never placed wrongly', () => {
    const text = fc.constantFrom('', 'Yes', 'No', 'Aims', 'Roles', 'We help.', 'Plan')
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 30 }),
        fc.nat(30),
        fc.nat(12),
        (document, from, length) => {
          const drawn = document.slice(from, from + length)
          const anchors = anchorRendered(drawn, document)
          for (const [i, place] of anchors.entries()) {
            if (place === -1) continue
            expect(document[place]).toBe(drawn[i])
          }
          const certain = anchors.filter((place) => place >= 0)
          expect(certain.toSorted((a, b) => a - b)).toEqual(certain)
        },
      ),
    )
  })
})
