import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import type { Term } from '../../../lib/knowledge/term'
import { BlockContext } from '../../../lib/rules/block-context'
import { Substitution } from '../../../lib/rules/kinds/substitution'

const form = (pattern: string, alone?: true) => ({
  pattern,
  ...(alone ? { alone } : {}),
  replacements: [],
})

const term: Term = {
  id: 'early-help',
  forms: [form('Common Assessment Framework', true), form('CAF')],
  conditions: {
    near: { any: ['family'], within: 'sentence' },
    notNear: { any: ['charity'], within: 'sentence' },
    notBefore: ['America'],
  },
}

function found(text: string, looked: Term = term): string[] {
  const block = readMarkdown(text).blocks[0]
  if (!block) throw new Error('The text has no block.')
  const context = new BlockContext(
    block,
    { title: '', path: [], classes: [] },
    { addressesParents: false },
  )
  return [...new Substitution([looked]).check(context)].map((finding) => finding.found)
}

test.each([
  ['a form that needs its surroundings, with them', 'The family agrees to a CAF form.', ['CAF']],
  ['… without them', 'A CAF is kept.', []],
  ['… beside words that speak against it', 'The family helps the charity CAF.', []],
  ['a form that is clear alone', 'Common Assessment Framework', ['Common Assessment Framework']],
  [
    '… beside words that speak against others',
    'The charity holds a Common Assessment Framework.',
    ['Common Assessment Framework'],
  ],
  ['… right before what makes it a name', 'The Common Assessment Framework (America) is new.', []],
  ['… also beyond a slash', 'Common Assessment Framework/America', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

const suffers: Term = {
  id: 'suffers-from',
  forms: [form('suffer~ from')],
  conditions: {
    near: { any: ['(asthma/disability)'], within: 4, side: 'after' },
    notNear: { any: ['bullying'], within: 'sentence', side: 'before' },
  },
}

test.each([
  ['behind the words', 'She suffers from severe asthma.', ['suffers from']],
  ['in front of them', 'A pupil with asthma suffers from bullying.', []],
  ['too far behind', 'He suffers from what other pupils say about his disability.', []],
  [
    'what speaks against it on the other side',
    'She suffers from asthma and bullying.',
    ['suffers from'],
  ],
  ['what speaks against it', 'After bullying she suffers from asthma.', []],
])('one-sided nearness: %s', (_, text, expected) => {
  expect(found(text, suffers)).toEqual(expected)
})

test('a form used as a noun', () => {
  const looked: Term = {
    id: 'the-disabled',
    forms: [form('the disabled!')],
    conditions: { as: 'noun' },
  }
  expect(found('There is a lift for the disabled.', looked)).toEqual(['the disabled'])
  expect(found('There is a lift for the disabled pupils.', looked)).toEqual([])
})
