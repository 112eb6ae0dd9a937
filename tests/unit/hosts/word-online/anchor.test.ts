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
    expect(anchorRendered(drawn.slice(0, 3), document)).toEqual([0, 1, 2])
    expect(anchorRendered(['Aims', 'Other words.', 'Yes', 'Roles'], document)).toEqual([
      0, -1, -1, 3,
    ])
  })

  test('with deleted words drawn in every one of them', () => {
    const document = [
      'Identifying needs',
      'Teachers look at the progress of each pupil every half term.',
      'Yes',
      'Parents are told what was found and what happens next.',
      'The LEA pays for some of it.',
    ]
    const drawn = [
      'Identifying their needs',
      'Teachers and others look at the progress of each pupil every single half term.',
      'Yes No',
      'Parents or carers who have asked for a meeting are told what was found and what happens next.',
      'The LEA pays for some or most of it.',
    ]
    expect(anchorRendered(drawn, document)).toEqual([0, 1, 2, 3, 4])
    expect(anchorRendered(drawn.slice(1, 4), document)).toEqual([1, 2, 3])
  })

  test('words shared by several paragraphs lead to none of them', () => {
    const document = [
      'Parents are told each term by the class teacher.',
      'Roles',
      'Parents are told each term by the head teacher.',
    ]
    expect(anchorRendered(['Parents are told each term by the SENCO.'], document)).toEqual([-1])
    expect(anchorRendered(['Other words altogether, and many of them.'], document)).toEqual([-1])
  })

  test('deleted words never lead to another paragraph', () => {
    const word = fc.constantFrom(
      'pupils',
      'parents',
      'the',
      'plan',
      'each',
      'term',
      'school',
      'meet',
    )
    const paragraph = fc.array(word, { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat(9)),
        (paragraphs, dice) => {
          const document = paragraphs.map((words, i) =>
            [...words, `number${i}`, 'of', 'all'].join(' '),
          )
          const drawn = document.map((text) =>
            text
              .split(' ')
              .flatMap((each) => (dice.next().value === 0 ? ['old', 'words', each] : [each]))
              .join(' '),
          )
          const anchors = anchorRendered(drawn, document)
          expect(anchors.every((place, i) => place === -1 || place === i)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
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
