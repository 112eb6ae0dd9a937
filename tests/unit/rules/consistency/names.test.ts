import { expect, test } from 'vitest'
import { foundIn } from '../say-lines'
import { otherNames, ownNames } from './names.table'

const told = (line: string): string[] =>
  foundIn(line).flatMap(({ ruleId, text }) => (/^CONS-0[48]$/.test(ruleId) ? text : []))

test.each(otherNames)('a name that does not belong: %s', (line) => {
  expect(told(line)).toHaveLength(1)
})

test.each(ownNames)('a second name is innocent: %s', (line) => {
  expect(told(line)).toEqual([])
})
