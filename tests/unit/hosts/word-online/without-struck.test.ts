import { expect, test } from 'vitest'
import { withoutStruck } from '../../../../lib/hosts/word-online/without-struck'

const whole = 'We tell the LEA local authority.'
const start = whole.indexOf('LEA')
const drawn = {
  text: 'We tell the local authority.',
  whole,
  struck: [{ start, end: start + 4 }],
  pieces: [],
}

test('words that are struck out are no words of the text, which keeps its length', () => {
  expect(withoutStruck(whole, drawn)).toBe('We tell the \ufffc\ufffc\ufffc\ufffclocal authority.')
})

test('a text without them stays as it is', () => {
  expect(withoutStruck(drawn.text, drawn)).toBe(drawn.text)
  expect(withoutStruck('We\u00a0tell them.', { ...drawn, text: 'We tell them.' })).toBe(
    'We\u00a0tell them.',
  )
})

test('nothing is said of a text that is not the one that is drawn', () => {
  expect(withoutStruck('We tell the LEA about it.', drawn)).toBeNull()
  expect(withoutStruck('We tell them\ufffc.', { ...drawn, struck: [] })).toBeNull()
})
