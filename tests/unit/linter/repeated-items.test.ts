import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { safeEdits } from '../../../lib/linter/fix-all'
import { Linter } from '../../../lib/linter/linter'

const found = (text: string) =>
  new Linter()
    .lint(readMarkdown(`# SEND policy of Oak School\n\n## The law\n\n${text}`), {
      asOf: '2026-11-23',
    })
    .filter(({ ruleId }) => ruleId === 'dda')

const DDA = 'the Disability Discrimination Act 1995'

test.each([
  ['above its successor', `We follow:\n\n- ${DDA}\n- the Equality Act 2010`, 0],
  ['below it', `We follow:\n\n- the Equality Act 2010; and\n- ${DDA}.`, 0],
  ['further down', `- ${DDA}\n- the Children Act 1989\n- The Equality Act 2010 (section 20)`, 0],
  ['in a numbered list', `1. ${DDA}\n2. Equality Act 2010`, 0],
  ['twice: the first goes', `- ${DDA}\n- the Disability Discrimination Act 2005`, 1],
  ['in a sentence', `We follow ${DDA}, the Equality Act 2010 and the Children Act 1989.`, 0],
  [
    'together with a later one',
    `We follow ${DDA}, together with the Disability Discrimination Act 2005.`,
    1,
  ],
  ['beside a successor in an item', `- ${DDA} and the code on it\n- the Equality Act 2010`, 0],
  ['in two sentences', `We follow ${DDA}. Staff know ${DDA}.`, 2],
  ['alone in a list', `We follow:\n\n- ${DDA}\n- the Children Act 1989`, 1],
  ['beside more than its successor', `- ${DDA}\n- Equality Act 2010 advice for schools`, 1],
  ['in another list', `- ${DDA}\n\nWe also follow these:\n\n- the Equality Act 2010`, 1],
  ['below an item further out', `- the Equality Act 2010\n  - ${DDA}`, 1],
  ['in running text', `We follow ${DDA}. The Equality Act 2010 came later.`, 1],
])('%s', (_, text, safe) => {
  const problems = found(text)
  expect(problems.length).toBeGreaterThan(0)
  expect(safeEdits(problems)).toHaveLength(safe)
  expect(problems[0]?.fixes[0]?.replacement).toBe('Equality Act 2010')
})

test('what is left alone stays the same object', () => {
  const linter = new Linter()
  const document = readMarkdown(`# Policy\n\n- ${DDA}\n- the Equality Act 2010\n`)
  const [first, again] = [linter.lint(document), linter.lint(document)]
  expect(again.every((diagnostic, index) => diagnostic === first[index])).toBe(true)
})
