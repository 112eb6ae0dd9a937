import { describe, expect, test } from 'vitest'
import { checkGroups, everything, type Narrowing, narrow } from '../../../lib/core/narrow'
import { readMarkdown } from '../../../lib/document/markdown'
import { lint } from '../../../lib/linter/linter'
import { problemOf } from '../../../lib/linter/problem'

const source = `# Policy

## Who pays

The CCG pays for therapy and the LEA is told. Pupils with BESD have a mentor.

## Who is told

The LEA writes to each parent.
`
const listed = lint(readMarkdown(source))
  .filter(({ category }) => category === 'outdated-term')
  .map((diagnostic) => ({ problem: problemOf(diagnostic), before: '', after: '' }))

const textsWith = (narrowing: Partial<Narrowing>) =>
  narrow(listed, { ...everything, ...narrowing }).map(({ problem }) => problem.diagnostic.text)

describe('a list narrowed down', () => {
  test('shows everything at first', () => {
    expect(textsWith({})).toEqual(['CCG', 'LEA', 'BESD', 'LEA'])
  })

  const cases: readonly [string, Partial<Narrowing>, readonly string[]][] = [
    ['by words, in any case', { words: 'ccg' }, ['CCG']],
    ['by words of a section', { words: 'who is told' }, ['LEA']],
    ['by all words, not by one of them', { words: 'LEA pays' }, ['LEA']],
    ['by a check', { check: 'lea' }, ['LEA', 'LEA']],
    ['by a category', { check: 'outdated-term' }, ['CCG', 'LEA', 'BESD', 'LEA']],
    ['by another category', { check: 'duty' }, []],
    ['by words nobody says', { words: 'ccg lea' }, []],
  ]
  test.each(cases)('%s', (_name, narrowing, texts) => {
    expect(textsWith(narrowing)).toEqual(texts)
  })

  test('by severity', () => {
    const hidden = new Set(listed.map(({ problem }) => problem.diagnostic.severity))
    expect(textsWith({ hidden })).toEqual([])
  })

  test('checks by category, the most frequent first', () => {
    const [group] = checkGroups(listed)
    expect(group).toMatchObject({ category: 'outdated-term', count: 4 })
    expect(group?.checks.map(({ id, count }) => [id, count])[0]).toEqual(['lea', 2])
  })
})
