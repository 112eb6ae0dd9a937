import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../../../lib/hosts/word-online/main/outline'

const throwing = Object.defineProperty({}, 'outlineLevel', {
  enumerable: true,
  get() {
    throw new Error('not loaded')
  },
})

/** Levels of a story whose paragraphs, `A` to `Z`, have these properties. */
function levels(properties: readonly object[], text?: string) {
  const paragraph = (index: number): object =>
    Object.defineProperties(
      {
        text: String.fromCharCode(65 + index),
        uniqueLocalId: `${index}`,
        getNext: () => (index + 1 < properties.length ? paragraph(index + 1) : null),
      },
      Object.getOwnPropertyDescriptors(properties[index]),
    )
  const body = { paragraphs: { getFirst: () => paragraph(0) } }
  const whole = text ?? properties.map((_, i) => `${String.fromCharCode(65 + i)}\r`).join('')
  return outlineOf({ document: {}, body, text: whole, tracking: false })
}

describe('what the model tells of paragraphs', () => {
  test('levels of the outline, lists and tables', () => {
    const told = [
      { outlineLevel: 2 },
      { outlineLevel: 10, isListItem: true },
      { outlineLevel: 10, isListItem: false, tableNestingLevel: 0 },
      { outlineLevel: 10, tableNestingLevel: 1 },
      { outlineLevel: 9 },
    ]
    expect(levels(told)).toEqual([
      [0, 2],
      [2, -1],
      [4, 0],
      [6, -2],
      [8, 0],
    ])
  })

  test('styles, by the names that are certain', () => {
    const told = [
      { styleBuiltIn: 'Heading3' },
      { style: 'Heading 1' },
      { style: 'List Paragraph', isListItem: true },
      { style: 'Normal (Web)' },
      { style: 'Überschrift 1' },
      { style: 'School heading' },
    ]
    expect(levels(told)).toEqual([
      [0, 3],
      [2, 1],
      [4, -1],
      [6, 0],
    ])
  })

  test('no values but simple ones, and none that throws', () => {
    expect(levels([{ outlineLevel: { value: 1 }, style: () => 'Heading 1' }])).toBeNull()
    expect(levels([throwing, { outlineLevel: 1 }])).toEqual([[2, 1]])
    expect(levels([{}, {}])).toBeNull()
  })

  test('places of paragraphs behind the marks of rows', () => {
    const told = [{ tableNestingLevel: 1 }, { outlineLevel: 1 }]
    expect(levels(told, 'A\r\u0007\r\u0007B\r')).toEqual([
      [0, -2],
      [5, 1],
    ])
  })

  test('nothing where the paragraphs are not those of the text', () => {
    expect(levels([{ outlineLevel: 1 }], 'B\r')).toBeNull()
  })
})
