import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { holdsAny } from '../../../lib/rules/lower-text'

const many = ['"', '“', 'x-ray', 'insert', 'été', '??', ' of ', 'zz', 'ab']

test.each([
  ['Please INSERT it', true],
  ['He said “no', true],
  ['ends in "', true],
  ['an été', true],
  ['what??', true],
  ['Cup of tea', true],
  ['crab', true],
  ['a plain line', false],
  ['xray', false],
])('one pass over many pieces agrees with looking for each: %s', (text, expected) => {
  const [block] = readMarkdown(text).blocks
  if (!block) throw new Error('no block')
  expect(holdsAny(block, many)).toBe(expected)
  expect(many.some((piece) => holdsAny(block, [piece]))).toBe(expected)
})
