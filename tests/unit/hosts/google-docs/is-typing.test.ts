// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { isTyping } from '../../../../lib/hosts/google-docs/is-typing'

test.each<[boolean, KeyboardEventInit]>([
  [true, { key: 'a' }],
  [true, { key: ' ' }],
  [true, { key: 'Backspace' }],
  [true, { key: 'Backspace', ctrlKey: true }],
  [true, { key: 'Enter' }],
  [true, { key: 'Process' }],
  [true, { key: 'v', ctrlKey: true }],
  [true, { key: 'Z', metaKey: true, shiftKey: true }],
  [true, { key: '€', ctrlKey: true, altKey: true }],
  [false, { key: 'c', ctrlKey: true }],
  [false, { key: 'ArrowLeft' }],
  [false, { key: 'PageDown' }],
  [false, { key: 'F8' }],
  [false, { key: 'Shift' }],
  [false, { key: 'Escape' }],
])('%s: %j', (expected, init) => {
  expect(isTyping(new KeyboardEvent('keydown', init))).toBe(expected)
})
