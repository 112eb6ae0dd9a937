import { expect, test } from 'vitest'
import { endsNounPhrase } from '../../../lib/rules/grammar/noun-end'

test.each([
  ['the end', ''],
  ['a full stop', '. The lift is new.'],
  ['a closing quotation mark', '" is an old label'],
  ['a comma', ', who are told first'],
  ['a bracket', ') are listed'],
  ['a dash', ' - and anyone else - come first'],
  ['a preposition', ' in our community'],
  ['a verb', ' are welcome'],
  ['and with another group', ' and the elderly are invited'],
  ['or before a verb', ' or poor'],
])('a noun phrase ends before %s', (_, rest) => {
  expect(endsNounPhrase(rest)).toBe(true)
})

test.each([
  ['a noun', ' pupils have a lift'],
  ['another adjective and a noun', ' and visually impaired children'],
  ['a list of adjectives', ', blind and partially sighted pupils'],
  ['a hyphen', '-friendly rooms'],
  ['a slash', '/blind pupils'],
  ['an unknown word', ' Toilets'],
])('it goes on with %s', (_, rest) => {
  expect(endsNounPhrase(rest)).toBe(false)
})
