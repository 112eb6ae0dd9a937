import { describe, expect, test } from 'vitest'
import { correspond } from '../../../../lib/hosts/word-online/correspond'

const drawnFor = (text: string, drawn: string, words: string): string | null => {
  const start = text.indexOf(words)
  const span = correspond(text, drawn).spanOf(start, start + words.length)
  return span && drawn.slice(span.start, span.end)
}

describe('words and their drawing', () => {
  test('equal ones have equal places', () => {
    expect(correspond('The LEA', 'The LEA').spanOf(4, 7)).toEqual({ start: 4, end: 7 })
  })

  test('numbers of notes, pictures and breaks move what follows', () => {
    const text = 'The LEA\ufffc pays\nfor 😀 each LEA\ufffc school.'
    const drawn = 'The LEA1 paysfor 😀 each LEA12 school.'
    expect(correspond(text, drawn).isAlike).toBe(true)
    expect(drawnFor(text, drawn, 'each LEA')).toBe('each LEA')
    expect(drawnFor(text, drawn, '😀 each')).toBe('😀 each')
    expect(drawnFor(text, drawn, 'school')).toBe('school')
  })

  test('a place whose words are not drawn has none', () => {
    expect(drawnFor('The LEA pays for it.', 'The council pays for it.', 'LEA')).toBeNull()
    expect(drawnFor('The LEA pays for it.', 'The council pays for it.', 'pays')).toBe('pays')
  })

  test('other words are not alike', () => {
    expect(correspond('The LEA pays.', 'Our aims').isAlike).toBe(false)
  })
})
