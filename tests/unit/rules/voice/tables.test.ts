import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import * as frames from './frames.table'
import * as ladder from './ladder.table'
import * as points from './points.table'
import { rowsOf, rungsOf } from './say'
import * as wordings from './wordings.table'

const linter = new Linter()
const analyse = (passage: string) =>
  linter.analyse(
    readMarkdown(`# SEND policy\n\n## Oak School\n\n${passage.replaceAll('\\n', '\n')}`),
  )

/** Nobody named and nobody given a part are the same to a reader. */
const told = (rungs: string): string => rungs.replaceAll('-', '0')

describe.each(Object.entries(ladder))('in ordinary words: %s', (_, table) => {
  test.each(rowsOf(table))('%s %s', (expected, sentence) => {
    expect(told(rungsOf(sentence))).toBe(told(expected))
  })
})

describe.each(Object.entries(points))('%s', (_, table) => {
  test.each(rowsOf(table))('%s %s', (id, row) => {
    const [[rungs = '', passage = ''] = []] = rowsOf(row)
    const point = analyse(passage).voice.points.find((each) => each.id === id)
    const found = [point?.parent ?? 0, point?.pupil ?? 0]
    rungs.split('/').forEach((rung, index) => {
      if (rung === '-') return
      const expected = Number(rung)
      expect(Math.abs((found[index] ?? 0) - expected)).toBeLessThanOrEqual(
        rungs === '0/0' || rungs === '0/-' || rungs === '-/0' ? 0 : 1,
      )
    })
  })
})

const idsIn = (passage: string): string[] =>
  analyse(passage).diagnostics.flatMap(({ ruleId, category, range }) =>
    category === 'voice' && range.end > range.start ? ruleId : [],
  )

test.each([wordings.pointedOut, wordings.pointedOutToo, frames.pointedOut].flatMap(rowsOf))(
  '%s points out: %s',
  (id, passage) => {
    expect(idsIn(passage)).toContain(id)
  },
)

test.each([wordings.leftAlone, frames.leftAlone].flatMap(rowsOf))(
  '%s leaves alone: %s',
  (id, passage) => {
    expect(idsIn(passage)).not.toContain(id)
  },
)
