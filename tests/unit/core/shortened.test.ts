import { expect, test } from 'vitest'
import { shortened } from '../../../lib/core/shortened'

test.each([
  ['Parents take part.', 18, 'Parents take part.'],
  ['Parents take part.', 17, 'Parents take …'],
  ['Parents take part.', 12, 'Parents take …'],
  ['https://school.example/send', 10, 'https://sc …'],
])('%s in %i characters', (text, longest, expected) => {
  expect(shortened(text, longest)).toBe(expected)
})
