import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const filler = 'We help every child with SEND to learn and to take part in school. '.repeat(40)

/** The line of the document's text behind which the starter paragraph on an item would stand. */
function lineBefore(id: string, markdown: string): string {
  const document = readMarkdown(`${markdown}\n\n## Our days\n\n${filler}`)
  const { diagnostics } = new Linter().analyse(document)
  const found = diagnostics
    .flatMap((each) => each.folded ?? each)
    .find(({ ruleId }) => ruleId === id)
  if (!found) throw new Error(`${id} was not pointed out`)
  return document.text.slice(0, found.range.start).split('\n').at(-1) ?? ''
}

test('a starter paragraph stands in front of a table that ends a section', () => {
  const text =
    '# SEND policy\n\n## Staff training\n\nHere is the year.\n\n| Term | Topic |\n| --- | --- |\n| Autumn | Reading |'
  expect(lineBefore('S11', text)).toBe('Here is the year.')
})

test('it belongs in the section that is about least else', () => {
  const text =
    '# SEND policy and information report\n\n## Exam access arrangements\n\nWe test in Year 9.\n\n## Access\n\nThe gate is wide.'
  expect(lineBefore('C14', text)).toBe('The gate is wide.')
})

test('what belongs on the cover stands behind what the document says of itself', () => {
  const text =
    '# Oak School\n\n# SEND policy\n\nThis is for parents, too.\n\n## Lessons\n\nWe read each day.'
  expect(lineBefore('P2', text)).toBe('This is for parents, too.')
})

test('what belongs nowhere stands at the end, and not before the title', () => {
  expect(lineBefore('C18', '# SEND policy and information report')).toMatch(
    /take part in school\.\s*$/,
  )
})

test('more on what is touched on stands behind its paragraph', () => {
  const text =
    '# SEND policy\n\n## Staff training\n\nTraining is provided for staff as needed. It is good. Everybody enjoys it.'
  expect(lineBefore('S4', text)).toMatch(/Everybody enjoys it\.$/)
})
