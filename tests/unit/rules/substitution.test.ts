import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import type { Term } from '../../../lib/knowledge/term'
import { BlockContext } from '../../../lib/rules/block-context'
import { Substitution } from '../../../lib/rules/kinds/substitution'

const term = (id: string, pattern: string): Term => ({
  id,
  forms: [{ pattern, replacements: [] }],
  conditions: {},
})

const terms = [term('iep', 'IEP'), term('targets', 'IEP targets')]

function found(quiet: readonly string[]): string[] {
  const block = readMarkdown('Staff know the IEP targets.').blocks[0]
  if (!block) throw new Error('The text has no block.')
  const context = new BlockContext(
    block,
    { title: '', path: [], classes: [] },
    { addressesParents: false },
  )
  const substitution = new Substitution(terms, new Set(quiet))
  return [...substitution.check(context)].map(({ ruleId }) => ruleId)
}

test('of two terms at one place the longer wins', () => {
  expect(found([])).toEqual(['targets'])
})

test('a term that is off by default takes no place from one that is on', () => {
  expect(found(['targets'])).toEqual(['iep', 'targets'])
})
