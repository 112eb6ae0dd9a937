import { describe, expect, it } from 'vitest'
import { align } from '../../../lib/document/align'

/** The source with every character that the value was matched to in upper case. */
function matched(value: string, source: string): string {
  const characters = [...source]
  for (const segment of align(value, source, 0, source.length, 0)) {
    for (let i = 0; i < segment.length; i++) {
      expect(source[segment.source + i]).toBe(value[segment.text + i])
      characters[segment.source + i] = (source[segment.source + i] ?? '').toUpperCase()
    }
  }
  return characters.join('')
}

describe('align', () => {
  it.each([
    ['the same', 'a b', 'a b', 'A B'],
    ['an entity before a letter that is in its name', '&m', '&amp;m', '&amp;M'],
    ['an entity of two units', '\u{1d504}r', '&Afr;r', '&Afr;R'],
    ['a number for a character', '\u2019s', '&#8217;s', '&#8217;S'],
    ['an ampersand that is one', 'q&a', 'q&a', 'Q&A'],
    ['an entity that the value spells out', '&lt;', '&lt;', '&LT;'],
    ['escapes', '*a*', '\\*a\\*', '\\*A\\*'],
    ['indentation of a continued line', 'a\nb', 'a\n    b', 'A\n    B'],
    ['a quotation mark before a continued line', 'a\nb', 'a\n> b', 'A\n> B'],
    ['white space given as a space', 'a b', 'a\n\tb', 'A\n\tB'],
    ['white space that holds the space', 'a b', 'a\n b', 'A\n B'],
    ['Windows line ends', 'a\nb', 'a\r\nb', 'A\r\nB'],
    ['tags without effect', 'ab', 'a</span>b', 'A</span>B'],
    ['a zero character', '\ufffda', '\0a', '\0A'],
    ['more source than value', 'a', 'abc', 'Abc'],
    ['more value than source', 'abc', 'a', 'A'],
    ['nothing in common', 'xyz', 'abc', 'abc'],
    ['no value', '', 'abc', 'abc'],
  ])('matches %s', (_, value, source, expected) => {
    expect(matched(value, source)).toBe(expected)
  })

  it('keeps to the part of the source that it was given, and counts from the offset in the text', () => {
    expect(align('b', 'abab', 2, 4, 10)).toEqual([{ text: 10, source: 3, length: 1 }])
  })

  it('makes one segment of one run', () => {
    expect(align('one two', 'one two', 0, 7, 0)).toHaveLength(1)
    expect(align('one *two', 'one \\*two', 0, 9, 0)).toHaveLength(2)
  })
})
