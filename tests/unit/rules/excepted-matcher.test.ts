import { expect, test } from 'vitest'
import { normalise } from '../../../lib/document/normalise'
import { ExceptedMatcher } from '../../../lib/rules/pattern/excepted-matcher'

const matcher = new ExceptedMatcher([
  { name: 'plan', forms: ['EHC plan', 'EHCP'], unless: ['draft'] },
  { name: 'time', forms: ['where time allows'], unless: [] },
])

const found = (text: string) =>
  matcher
    .all(normalise(text))
    .map(({ entry, start, end }) => [entry.name, normalise(text).text.slice(start, end)])

test('forms are found in order of place, each with what it belongs to', () => {
  expect(found('Where time allows we read the EHC plan.')).toEqual([
    ['time', 'Where time allows'],
    ['plan', 'EHC plan'],
  ])
})

test('an exception silences its own forms and no others', () => {
  expect(found('Where time allows we read the draft EHC plan.')).toEqual([
    ['time', 'Where time allows'],
  ])
  expect(found('We read the plan.')).toEqual([])
})
