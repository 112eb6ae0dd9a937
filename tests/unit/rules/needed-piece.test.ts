import { expect, test } from 'vitest'
import { normalise } from '../../../lib/document/normalise'
import { parsePattern } from '../../../lib/knowledge/notation/parse'
import { Matcher } from '../../../lib/rules/pattern/matcher'
import { neededPiece } from '../../../lib/rules/pattern/needed-piece'

test.each([
  ['(with/without) a statement', 'statement'],
  ['statement review', 'review'],
  ['statement', ''],
  ['the LEA', ''],
  ['(a/the) local [education] authority', 'authorit'],
  ['(a/the) person and [the] SENCO', 'person'],
  ['(may/will) issue~ it', 'issu'],
  ["(a/the) young person's plan", 'person'],
  ['in 2014', ''],
])('%s needs “%s”', (pattern, piece) => {
  expect(neededPiece(parsePattern(pattern))).toBe(piece)
})

test.each([
  ['(the/two) agency', 'The AGENCIES meet.', 'The AGENCIES'],
  ['(will/may) issue~ [a] plan', 'It may be late; they will issue plans.', 'will issue plans'],
  ['the co-ordinator', 'Ask the coordinator.', 'the coordinator'],
  ['the parents', 'Ask the Par\u00adents.', 'the Parents'],
])('%s is still found in “%s”', (pattern, text, expected) => {
  const found = [...new Matcher<null>().add(pattern, null).all(normalise(text))]
  expect(found.map((match) => match.text)).toEqual([expected])
})
