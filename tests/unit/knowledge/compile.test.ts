import { describe, expect, test } from 'vitest'
import { buildKnowledge } from '../../../lib/knowledge/compile/build'

const sections = {
  file: 'content/sections.md',
  source: '---\ntitle: x\n---\n\n| Class | Headings |\n|---|---|\n| aims | aim |\n',
}

const page = (change: (source: string) => string = (source) => source) => ({
  file: 'content/terms/sen-stages/old-word.md',
  source: change(`---
id: old-word
title: Old word
severity: error
authority:
  - source: cop-2015
    reference: 6.44
    strength: statutory-guidance
    checkedOn: 2026-11-23
---

It went out of use.

## Find

| Found | Replace with | Safe | Note |
| --- | --- | --- | --- |
| old word | new word(s) | yes | |

## Flag

- The ==old word== here.
- Some ==old words== there.

## Do not flag

- A new word.
- The oldest word.
`),
})

describe('a page that is not as expected', () => {
  test.each([
    [
      'unknown severity',
      (s: string) => s.replace('severity: error', 'severity: bad'),
      /old-word\.md:4: expected .*severity/,
    ],
    [
      'unknown key',
      (s: string) => s.replace('title: Old word', 'title: Old word\ncolour: red'),
      /old-word\.md:4: .*colour/,
    ],
    [
      'bad strength',
      (s: string) => s.replace('statutory-guidance', 'rumour'),
      /old-word\.md:8: .*authority\.0\.strength/,
    ],
    [
      'broken YAML',
      (s: string) => s.replace('title: Old word', 'title: [Old'),
      /old-word\.md:\d+: expected well-formed YAML/,
    ],
    [
      'wrong id',
      (s: string) => s.replace('id: old-word', 'id: other'),
      /old-word\.md:2: expected the id to be the file name/,
    ],
    [
      'no reason',
      (s: string) => s.replace('It went out of use.\n', ''),
      /expected a paragraph that says why/,
    ],
    [
      'no examples',
      (s: string) => s.replace('## Flag', '## Flags'),
      /expected a section “## Flag”/,
    ],
    [
      'too few examples',
      (s: string) => s.replace('- Some ==old words== there.\n', ''),
      /old-word\.md:\d+: expected at least 2 examples under “Flag”, found 1/,
    ],
    [
      'nothing marked',
      (s: string) => s.replace('The ==old word== here', 'The old word here'),
      /old-word\.md:22: expected the flagged words between ==/,
    ],
    [
      'safe unclear',
      (s: string) => s.replace('| yes |', '| maybe |'),
      /old-word\.md:18: expected “yes” or “no”/,
    ],
    [
      'alone unclear',
      (s: string) =>
        s
          .replace('| Safe |', '| Safe | Alone |')
          .replace('| --- |', '| --- | --- |')
          .replace('| yes |', '| yes | maybe |'),
      /old-word\.md:18: expected “yes” or “no” in the column Alone/,
    ],
    [
      'a rewrite without the right words',
      (s: string) => s.replace('## Flag', '## Rewrite\n\n- The ==old word==.\n\n## Flag'),
      /old-word\.md:22: expected “==what is flagged== → what says it rightly”/,
    ],
    [
      'two rewrites',
      (s: string) => s.replace('## Flag', '## Rewrite\n\n- ==a== → b\n- ==c== → d\n\n## Flag'),
      /old-word\.md:20: expected one list item under “Rewrite”/,
    ],
    [
      'a rewrite that fills the card',
      (s: string) => s.replace('## Flag', `## Rewrite\n\n- ==a== → ${'b '.repeat(99)}\n\n## Flag`),
      /old-word\.md:22: expected sentences of at most 170 characters/,
    ],
    [
      'broken form',
      (s: string) => s.replace('| old word |', '| old (word |'),
      /old-word\.md:18: expected “\)” at character/,
    ],
  ])('%s', (_, change, message) => {
    expect(() => buildKnowledge([sections, page(change)])).toThrow(message)
  })

  test('a well-formed one compiles', () => {
    expect(buildKnowledge([sections, page()]).get('lib/knowledge/generated/terms.ts')).toContain(
      '"old-word"',
    )
  })

  test('a class nobody knows in the table of headings', () => {
    const bad = { ...sections, source: sections.source.replace('| aims |', '| dreams |') }
    expect(() => buildKnowledge([bad, page()])).toThrow(
      /sections\.md:7: expected one of .* found “dreams”/,
    )
  })
})

describe('the pair that a card shows', () => {
  const checksWith = (change: (source: string) => string): string =>
    buildKnowledge([sections, page(change)]).get('lib/knowledge/generated/checks.ts') ?? ''

  test('is the rewrite', () => {
    const made = checksWith((s) =>
      s.replace('## Flag', '## Rewrite\n\n- An ==old word==. → A word of today.\n\n## Flag'),
    )
    expect(made).toContain('"flag": "An old word."')
    expect(made).toContain('"keep": "A word of today."')
  })

  test('or an example with its fix', () => {
    const made = checksWith((s) =>
      s.replace('words== there.', 'words== there. → Some new words there.'),
    )
    expect(made).toContain('"keep": "Some new words there."')
  })

  test('never two examples that were not written for each other', () => {
    expect(checksWith((s) => s)).not.toContain('"example"')
  })
})
