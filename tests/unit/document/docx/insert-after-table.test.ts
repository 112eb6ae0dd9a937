import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../../lib/document/docx/read-docx'
import {
  accepted,
  cell,
  docx,
  p,
  partText,
  patch,
  r,
  rejected,
  row,
  table,
  textBox,
} from './fixture'

const plain = (text: string): string => p(r(text))
const twoRows = table([
  row([cell(plain('Who')), cell(plain('What'))]),
  row([cell(plain('SENCO')), cell(plain('leads'))]),
])
const file = docx(`${plain('Roles.')}${twoRows}${plain('Review.')}`)

const blockOf = (bytes: Uint8Array, text: string): number =>
  readDocx(bytes).document.blocks.findIndex((block) => block.text === text)

describe('new paragraphs and tables', () => {
  test('after the last cell they stand below the table, and rejecting them leaves nothing behind', () => {
    const after = blockOf(file, 'leads')
    const edits = ['First new.', 'Second new.'].map((paragraph) => ({ after, paragraph }))
    const { bytes, refused } = patch(file, edits)
    expect(refused).toEqual([])
    const { document } = readDocx(bytes)
    const added = document.blocks.filter(({ text }) => / new\.$/.test(text))
    expect(added.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(accepted(bytes).slice(-3)).toEqual(['First new.', 'Second new.', 'Review.'])
    expect(rejected(bytes)).toEqual(accepted(file))
    expect(partText(bytes).split('</w:tbl>')[0]).not.toContain('new.')
  })

  test('after any other cell they stay in that cell', () => {
    const { bytes } = patch(file, [{ after: blockOf(file, 'What'), paragraph: 'In the cell.' }])
    const { document } = readDocx(bytes)
    expect(document.blocks.find(({ text }) => text.includes('In the cell.'))?.kind).toBe(
      'table-cell',
    )
  })

  test('after a text box in the last cell they do not leave the box', () => {
    const boxed = docx(
      `${table([row([cell(p(r('Cell') + textBox(plain('In the box'))))])])}${plain('End.')}`,
    )
    const { bytes, refused } = patch(boxed, [
      { after: blockOf(boxed, 'In the box'), paragraph: 'More.' },
    ])
    if (refused.length === 0) {
      const xml = partText(bytes)
      expect(xml.lastIndexOf('More.')).toBeLessThan(xml.indexOf('</w:tbl>'))
    }
    expect(rejected(bytes)).toEqual(accepted(boxed))
  })
})
