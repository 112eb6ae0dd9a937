import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { replaceBlock } from '../../../lib/document/revise'
import { Linter } from '../../../lib/linter/linter'
import { factsOf } from '../../../lib/rules/facts-of'
import { onceWhile, steadyRule } from '../../../lib/rules/once-while'
import type { DocumentView } from '../../../lib/rules/rule'

const POLICY = `# SEND policy of Oakfield Primary School

Pupils are taught together.

## 1. Aims

We aim high.

## 2. Staff

Our SENCO is Mrs Field.

## 4. Review

See section 9.`

const document = readMarkdown(POLICY)
const blockOf = (words: string): number =>
  document.blocks.findIndex(({ text }) => text.includes(words))
const numbered = (view: DocumentView) => factsOf(view, 'numbered-line')

describe('what a linter keeps from run to run', () => {
  test('a list of facts stays the same while other blocks are edited, and no longer', () => {
    const linter = new Linter()
    const before = numbered(linter.analyse(document).view)
    expect(before.length).toBe(3)
    const elsewhere = replaceBlock(document, blockOf('taught'), 'Pupils are taught side by side.')
    expect(numbered(linter.analyse(elsewhere).view)).toBe(before)
    const there = replaceBlock(document, blockOf('4. Review'), '3. Review')
    expect(numbered(linter.analyse(there).view)).not.toBe(before)
  })

  test('another linter keeps for itself', () => {
    const one = numbered(new Linter().analyse(document).view)
    const other = numbered(new Linter().analyse(document).view)
    expect(other).toEqual(one)
    expect(other).not.toBe(one)
  })

  test('something is worked out again only where what it is made of changed', () => {
    let times = 0
    const count = onceWhile(
      (view) => [numbered(view)],
      (view) => {
        times++
        return numbered(view).length
      },
    )
    const linter = new Linter()
    count(linter.analyse(document).view)
    const elsewhere = replaceBlock(document, blockOf('aim high'), 'We aim for the stars.')
    expect(count(linter.analyse(elsewhere).view)).toBe(3)
    expect(times).toBe(1)
    const without = replaceBlock(document, blockOf('4. Review'), 'Review')
    expect(count(linter.analyse(without).view)).toBe(2)
    expect(times).toBe(2)
  })

  test('a finding that is not made again moves with its block', () => {
    let times = 0
    const rule = steadyRule(
      (view) => [numbered(view)],
      (view) => {
        times++
        const { block } = numbered(view).at(-1) ?? { block: 0 }
        const start = view.document.starts[block] ?? 0
        return [{ ruleId: 'CONS-07', range: { start, end: start + 1 }, found: '4', fixes: [] }]
      },
    )
    const linter = new Linter()
    const found = (view: DocumentView) =>
      [...rule.check(view)].map(({ range: { start, end } }) =>
        view.document.text.slice(start, end + 8),
      )
    expect(found(linter.analyse(document).view)).toEqual(['4. Review'])
    const longer = replaceBlock(document, blockOf('taught'), 'All pupils are taught side by side.')
    expect(found(linter.analyse(longer).view)).toEqual(['4. Review'])
    expect(times).toBe(1)
  })
})
