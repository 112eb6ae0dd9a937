import { describe, expect, test } from 'vitest'
import { active, type Row } from './active.table'
import { blocks } from './blocks.table'
import { further } from './further.table'
import { lists, passive, responsibility } from './responsibility.table'
import { clausesOfMarkdown, say } from './say'
import { varied } from './varied.table'

const tables: Readonly<Record<string, readonly Row[]>> = {
  active,
  responsibility,
  passive,
  lists,
  varied,
  further,
  blocks,
}

/** The clauses a row names, in order, among those found. */
function named(found: readonly string[], expected: readonly string[]): string[] {
  let at = 0
  return expected.filter((clause) => {
    const place = found.indexOf(clause, at)
    if (place < 0) return false
    at = place + 1
    return true
  })
}

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  test.each(rows)('%s', (sentence, ...clauses) => {
    const found = clausesOfMarkdown(sentence).map(say)
    expect(named(found, clauses).length === clauses.length ? clauses : found).toEqual(clauses)
  })
})
