import { expect, test } from 'vitest'
import { endingOf } from '../../../lib/rules/pattern/ending'

test.each([
  [['mission'], 'Our mission ', true],
  [['mission'], 'Our mission (', true],
  [['mission'], 'Our mission and ', false],
  [['mission'], 'The commission ', false],
  [['(has/has the)'], 'She has the ', true],
  [['provide~'], 'Providing ', true],
  [['SEN'], 'the S.E.N. ', true],
  [['SA+'], 'pupils at SA+ ', true],
  [['mission', 'vision'], '', false],
])('%s before “%s”: %s', (patterns, text, expected) => {
  expect(endingOf(patterns)(text)).toBe(expected)
})
