import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'

const POLICY = '# SEND policy of Oak School\n\nWe run coffee mornings for hard-to-reach families.'

const blamed = () =>
  new Linter()
    .lint(readMarkdown(POLICY))
    .filter(({ ruleId }) => ruleId === 'VOICE-12' || ruleId === 'hard-to-reach')

test('what a page of a term says too is one problem, which has the fix for the words alone first', () => {
  const [one, ...more] = blamed()
  expect(more).toEqual([])
  expect(one?.ruleId).toBe('VOICE-12')
  expect(one?.folded?.map(({ ruleId }) => ruleId)).toEqual(['hard-to-reach'])
  expect(one?.fixes[0]?.replacement).toBe(
    'We run coffee mornings for families we have not reached yet',
  )
  expect(one?.fixes.filter(({ isPreferred }) => isPreferred)).toHaveLength(1)
})
