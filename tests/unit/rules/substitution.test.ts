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

function findingsIn(text: string, substitution: Substitution) {
  const block = readMarkdown(text).blocks[0]
  if (!block) throw new Error('The text has no block.')
  const context = new BlockContext(
    block,
    { title: '', path: [], classes: [] },
    { addressesParents: false },
  )
  return [...substitution.check(context)]
}

const found = (quiet: readonly string[]): string[] =>
  findingsIn('Staff know the IEP targets.', new Substitution(terms, new Set(quiet))).map(
    ({ ruleId }) => ruleId,
  )

test('of two terms at one place the longer wins', () => {
  expect(found([])).toEqual(['targets'])
})

test('a term that is off by default takes no place from one that is on', () => {
  expect(found(['targets'])).toEqual(['iep', 'targets'])
})

const renamed = new Substitution(
  [
    {
      id: 'grey-badge',
      forms: [{ pattern: 'grey badge', replacements: [{ text: 'red badge', safe: true }] }],
      conditions: {},
    },
  ],
  new Set(),
)
const fixes = (text: string) => findingsIn(text, renamed).flatMap((one) => one.fixes)

test.each([
  'Pupils wear the grey badge or the red badge.',
  'Pupils wear the red badge/grey badge.',
  'Pupils wear the grey badge (red badge).',
])('what would be named twice is not offered: %s', (text) => {
  expect(findingsIn(text, renamed)).toHaveLength(1)
  expect(fixes(text)).toEqual([])
})

test.each([
  'Pupils wear the grey badge (amended 2005).',
  'Pupils wear the grey badge, as amended by the later list.',
  'Pupils wear the grey badge (formerly the first badge).',
])('what is told of the old is not said of the new without a look: %s', (text) => {
  expect(fixes(text).map(({ isSafe }) => isSafe)).toEqual([false])
})

test('other swaps stay safe', () => {
  expect(
    fixes('Pupils wear the grey badge and the red badger.').map(({ isSafe }) => isSafe),
  ).toEqual([true])
})
