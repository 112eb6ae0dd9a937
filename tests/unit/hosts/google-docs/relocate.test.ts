import { describe, expect, test } from 'vitest'
import { relocate } from '../../../../lib/hosts/google-docs/geometry/relocate'
import type { LocatedRun, Run } from '../../../../lib/hosts/google-docs/geometry/run'
import { newParagraph as paragraph } from '../../session/paragraphs'

const run = (label: string): Run => ({
  label,
  glyphs: label.replaceAll(' ', ''),
  box: { left: 0, top: 0, width: 10, height: 10 },
  font: '',
  tile: 0,
})

const first = paragraph('One two three')
const last = paragraph('Four five')
const painted = ['Header', 'One two', 'three', 'Four five'].map(run)
const [, one, three, four] = painted
const located = (found: Run | undefined, index: number, offset: number): LocatedRun[] =>
  found ? [{ run: found, paragraph: index, offset }] : []
const placed = new Map(
  [...located(one, 0, 0), ...located(three, 0, 6), ...located(four, 1, 0)].map((at) => [
    at.run,
    at,
  ]),
)
const known = { paragraphs: [first, last], runs: painted, placed }

/** What is located after an edit of the first paragraph, painted as the given lines. */
const edited = (text: string, ...lines: readonly string[]) =>
  relocate(known, [paragraph(text), last], ['Header', ...lines, 'Four five'].map(run))?.map(
    ({ run: { label }, paragraph: index, offset }) => [label, index, offset],
  ) ?? null

describe('after an edit inside one paragraph', () => {
  test.each([
    [
      'One twos three',
      ['One twos', 'three'],
      [
        ['One twos', 0, 0],
        ['three', 0, 7],
      ],
    ],
    [
      'One two three or four',
      ['One two', 'three or', 'four'],
      [
        ['One two', 0, 0],
        ['three or', 0, 6],
        ['four', 0, 13],
      ],
    ],
    ['One', ['One'], [['One', 0, 0]]],
  ])('“%s” is where it says', (text, lines, expected) => {
    expect(edited(text, ...lines)).toEqual([...expected, ['Four five', 1, 0]])
  })

  test('what is painted is not yet what is written: everything is located anew', () => {
    expect(edited('One twos three', 'One two', 'three')).toBeNull()
    expect(edited('One two three', 'One too', 'three')).toBeNull()
  })

  test('more than one paragraph has changed: everything is located anew', () => {
    expect(relocate(known, [paragraph('One'), paragraph('Four')], painted)).toBeNull()
    expect(relocate(known, [first, paragraph('New'), last], painted)).toBeNull()
  })

  test('a run that was not found before is looked for anew when the paragraph says it', () => {
    const late = run('a line painted late')
    const runs = [...painted.slice(0, 3), late, ...painted.slice(3)]
    const before = { ...known, runs }
    const now = (text: string) => relocate(before, [paragraph(text), last], runs)
    expect(now('One two three a line painted late')).toBeNull()
    expect(now('One two three')).toHaveLength(3)
  })

  test('nothing was reworded: the same runs stay, others are looked for', () => {
    expect(relocate(known, known.paragraphs, painted)).toHaveLength(3)
    expect(relocate(known, known.paragraphs, painted.slice(1))).toBeNull()
  })
})
