import { expect, test } from 'vitest'
import { foundIn } from '../say-lines'
import { leftInPeace, sentHomeLines } from './sent-home.table'

const told = (line: string): string[] =>
  foundIn(line).flatMap(({ ruleId, text }) => (ruleId === 'informal-exclusion' ? text : []))

test.each(sentHomeLines)('sent home and not suspended: %s', (line) => {
  const others = foundIn(line).filter(({ ruleId }) => ruleId === 'DUTY-14')
  expect([...told(line), ...others]).not.toEqual([])
})

test.each(leftInPeace)('nothing is wrong with: %s', (line) => {
  expect(told(line)).toEqual([])
})
