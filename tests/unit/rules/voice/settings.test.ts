import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const linter = new Linter()
const text =
  '# SEND policy\n\n## Planning\n\nParents and the class teacher meet each term to agree outcomes.\n\n'
const askedIn = (source: string, profile?: 'special' | 'post-16') =>
  linter
    .analyse(readMarkdown(source), profile ? { profile } : {})
    .voice.points.flatMap(({ id, applies }) => (applies ? id : []))

test('what only pupils without a plan need is asked of a special school that speaks of it', () => {
  expect(askedIn(text)).toEqual(expect.arrayContaining(['V2', 'V3', 'V4', 'V14']))
  const ids = askedIn(text, 'special')
  for (const id of ['V2', 'V3', 'V4', 'V14']) expect(ids).not.toContain(id)
  const spoken = `${text}## Raising concerns\n\nParents can tell the teacher about any worry.\n`
  expect(askedIn(spoken, 'special')).toContain('V2')
})

test('the Act asks no yearly report and no letter of a college', () => {
  const ids = askedIn(text, 'post-16')
  for (const id of ['V4', 'V12']) expect(ids).not.toContain(id)
})

test('a school says that everybody has a plan', () => {
  const said = `# Thornlea School\n\nAll 118 pupils have an education, health and care plan.\n\n${text}`
  expect(askedIn(said)).not.toContain('V4')
})
