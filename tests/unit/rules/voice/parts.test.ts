import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { isOfAsking, saysFamiliesAsk } from '../../../../lib/rules/voice/asking'
import * as table from './parts.table'
import * as passages from './passages.table'
import { rowsOf } from './say'

const linter = new Linter()

/** The checks that point out something in a passage of a school with a sixth form. */
function idsIn(row: string): string[] {
  const [passage = '', heading = '## Oak School'] = row.split(' >> ').reverse()
  const title = '# SEND policy of Oak School (11–18, with a sixth form)'
  return linter
    .lint(readMarkdown([title, heading, passage].join('\n\n')))
    .map(({ ruleId }) => ruleId)
}

test.each([table.pointedOut, passages.pointedOut].flatMap(rowsOf))(
  '%s points out: %s',
  (id, row) => {
    expect(idsIn(row)).toContain(id)
  },
)

test.each([table.leftAlone, passages.leftAlone].flatMap(rowsOf))(
  '%s leaves alone: %s',
  (id, row) => {
    expect(idsIn(row)).not.toContain(id)
  },
)

test.each(rowsOf(table.familiesAsk))(
  'whether families may ask is told, %s: %s',
  (expected, line) => {
    expect(saysFamiliesAsk(line)).toBe(expected === 'yes')
  },
)

test.each(rowsOf(table.ofAsking))(
  'whether it is about asking is told, %s: %s',
  (expected, text) => {
    expect(isOfAsking(text)).toBe(expected === 'yes')
  },
)
