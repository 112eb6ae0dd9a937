import { describe, expect, test } from 'vitest'
import { surroundingsOf } from '../../../lib/core/surroundings'

const around = (text: string, found: string) => {
  const start = text.indexOf(found)
  return surroundingsOf(text, { start, end: start + found.length })
}

describe('words around a place', () => {
  test('short paragraphs are told whole', () => {
    expect(around('We write IEPs each term.', 'IEPs')).toEqual({
      before: 'We write ',
      after: ' each term.',
    })
  })

  test('of long ones whole words are told, and that there are more', () => {
    const { before, after } = around(
      'This policy has been written with regard to the DDA and is looked at by the whole governing body.',
      'DDA',
    )
    expect(before).toBe('… has been written with regard to the ')
    expect(after).toBe(' and is looked at by the whole …')
  })

  test('it stays in the paragraph', () => {
    expect(around('One\nTwo DDA three\nFour', 'DDA')).toEqual({ before: 'Two ', after: ' three' })
    expect(around('DDA', 'DDA')).toEqual({ before: '', after: '' })
    expect(around('\nDDA\n', 'DDA')).toEqual({ before: '', after: '' })
  })

  test('a paragraph without spaces is cut where it has to be', () => {
    expect(around(`${'x'.repeat(50)}DDA`, 'DDA').before).toBe(`…${'x'.repeat(40)}`)
  })
})
