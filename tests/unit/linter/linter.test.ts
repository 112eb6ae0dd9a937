import { describe, expect, test } from 'vitest'
import { categories } from '../../../lib/core/category'
import { readMarkdown } from '../../../lib/document/markdown'
import { replaceBlock, reuseBlocks } from '../../../lib/document/revise'
import { Linter, lint } from '../../../lib/linter/linter'
import type { LintOptions } from '../../../lib/linter/options'
import type { Suppression } from '../../../lib/linter/suppression'

const policy = `# SEN policy

Pupils on School Action Plus are reviewed termly.

## Support

Parents will be:

- told about School Action Plus
- invited to meetings

| Stage | What happens |
| --- | --- |
| School Action Plus | A specialist visits |
`

/** Checks of words alone, so that further checks do not change what these tests expect. */
const wordsOnly: Readonly<Record<string, 'off'>> = Object.fromEntries(
  categories.filter((category) => category !== 'outdated-term').map((name) => [name, 'off']),
)

const lintWords = (source: string, { severities, ...options }: LintOptions = {}) =>
  lint(readMarkdown(source), { ...options, severities: { ...wordsOnly, ...severities } })

const decision = (rest: Partial<Suppression>): Suppression => ({
  scope: 'rule',
  ruleId: 'school-action-plus',
  reason: 'our own words',
  by: 'A. Reader',
  on: '2026-11-24',
  ...rest,
})

describe('lint', () => {
  const found = lintWords(policy)

  test('finds the words in every kind of block, with their places', () => {
    expect(found.map(({ text, section }) => [text, section.join(' > ')])).toEqual([
      ['School Action Plus', 'SEN policy'],
      ['School Action Plus', 'SEN policy > Support'],
      ['School Action Plus', 'SEN policy > Support'],
    ])
    const { text } = readMarkdown(policy)
    for (const diagnostic of found) {
      expect(text.slice(diagnostic.range.start, diagnostic.range.end)).toBe(diagnostic.text)
    }
  })

  test('ids are unique and survive edits elsewhere', () => {
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    const after = lintWords(
      policy.replace('# SEN policy', '# SEN policy of the school\n\nA new opening.'),
    )
    expect(after.map(({ id }) => id)).toEqual(found.map(({ id }) => id))
  })

  test.each([
    ['rule off', { 'school-action-plus': 'off' }, 0],
    ['category off', { 'outdated-term': 'off' }, 0],
    ['the check’s own setting wins', { 'outdated-term': 'off', 'school-action-plus': 'hint' }, 3],
  ] as const)('severities: %s', (_, severities, count) => {
    expect(lintWords(policy, { severities })).toHaveLength(count)
  })

  test('a minimum severity leaves out what is below it', () => {
    const severities = { 'school-action-plus': 'information' } as const
    expect(lintWords(policy, { severities, minSeverity: 'warning' })).toEqual([])
  })

  test.each([
    [decision({}), 0],
    [decision({ scope: 'wording', wording: 'school action  plus' }), 0],
    [decision({ scope: 'here', diagnosticId: found[0]?.id ?? '' }), 2],
    [decision({ ruleId: 'another-check' }), 3],
  ])('a decision of scope $scope leaves the rest', (suppression, left) => {
    expect(lintWords(policy, { suppressions: [suppression] })).toHaveLength(left)
  })
})

describe('a linter that is kept', () => {
  test('gives after an edit what a fresh one gives', () => {
    const linter = new Linter()
    const before = readMarkdown(policy)
    linter.lint(before)
    const index = before.blocks.findIndex(({ text }) => text.startsWith('told about'))
    const after = replaceBlock(
      before,
      index,
      'told that School Action Plus and School Action+ begin',
    )
    expect(linter.lint(after)).toEqual(lint(after))
  })

  test('forgets nothing when a heading changes what its section is', () => {
    const linter = new Linter()
    linter.lint(readMarkdown(policy))
    const glossary = reuseBlocks(
      readMarkdown(policy),
      readMarkdown(policy.replace('## Support', '## Glossary')),
    )
    expect(linter.lint(glossary, { severities: wordsOnly })).toHaveLength(1)
  })
})
