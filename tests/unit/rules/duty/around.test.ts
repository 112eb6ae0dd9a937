import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const page = readFileSync(join(import.meta.dirname, 'around.md'), 'utf8')
const linter = new Linter()

/** The passages under a title of the page, each with the check it is about. */
const rowsOf = (title: string): { id: string; passage: string }[] =>
  (page.split(`## ${title}\n`)[1] ?? '')
    .split('\n## ', 1)
    .join('')
    .split('\n')
    .flatMap((line) => {
      const [, id, passage] = /^- (DUTY-\d\d): (.+)$/.exec(line) ?? []
      return id && passage ? [{ id, passage: passage.replace(/ ?⏎ ?/g, '\n') }] : []
    })

const found = (passage: string): string[] =>
  linter
    .lint(readMarkdown(passage), { asOf: '2026-11-23' })
    .filter(({ ruleId, range }) => ruleId.startsWith('DUTY-') && range.end > range.start)
    .map(({ ruleId }) => ruleId)

describe('what a sentence takes up from around it', () => {
  test.each(rowsOf('Flag'))('$id: $passage', ({ id, passage }) => {
    expect(found(passage)).toContain(id)
  })

  test.each(rowsOf('Do not flag'))('innocent: $passage', ({ passage }) => {
    expect(found(passage)).toEqual([])
  })
})
