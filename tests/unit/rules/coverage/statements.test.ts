import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { innocents, statements } from './statements'

const linter = new Linter()
const statusOf = (id: string, text: string) =>
  linter
    .analyse(readMarkdown(`# SEND policy and information report\n\n## Elm Tree\n\n${text}`))
    .coverage.find((item) => item.id === id)?.status

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([id, lines]) => lines.map((line) => [id, line] as const))

test.each(pairs(statements))('%s is told from: %s', (id, line) => {
  const touched = line.startsWith('~')
  expect(statusOf(id, touched ? line.slice(1) : line)).toBe(touched ? 'weak' : 'met')
})

test.each(pairs(innocents))('%s has nothing to do with: %s', (id, line) => {
  expect(statusOf(id, line)).toBe('missing')
})
