import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { coverageItems } from '../../../../lib/knowledge/generated/coverage'
import { Linter } from '../../../../lib/linter/linter'
import { isGap } from '../../../../lib/rules/template/brackets'
import { voiceOf } from '../../../../lib/rules/voice/voice-of'

const linter = new Linter()
const analyse = (text: string) =>
  linter.analyse(readMarkdown(`# SEND policy\n\n## More\n\n${text}`))
const statusOf = (text: string, id: string) =>
  analyse(text).coverage.find((item) => item.id === id)?.status

/** Starters that are the law and nothing about the school stand as they are. */
const COMPLETE = new Set(['P2', 'P3', 'S1', 'S2'])

const written = coverageItems.flatMap(({ id, starter, parts }) =>
  [starter, ...parts.flatMap((part) => part.starter ?? [])].map((text) => ({ id, text })),
)
const withGaps = written.filter(({ text }) => text.includes('['))

describe('a starter paragraph', () => {
  test.each(written)('of $id has brackets that are seen to be gaps', ({ text }) => {
    for (const [whole, inside = ''] of text.matchAll(/\[([^\]]+)\]/g))
      expect(isGap(inside, ''), whole).toBe(true)
  })

  test.each(withGaps)('of $id counts for nothing until it is filled in: $text', ({ id, text }) => {
    expect(statusOf(text, id)).toBe(statusOf('Our field has a pond.', id))
    const { points, parent, pupil } = voiceOf(analyse(text).view)
    expect(points.filter((point) => point.parent + point.pupil > 0)).toEqual([])
    expect([parent.score, pupil.score]).toEqual([0, 0])
  })

  test('says something about the school, or is the law', () => {
    const bare = coverageItems.filter(
      ({ starter }) => !starter.includes('[') && !starter.includes('(SEND Code'),
    )
    expect(bare.filter(({ id }) => !COMPLETE.has(id)).map(({ id }) => id)).toEqual([])
  })

  test.each(written)('of $id is not flagged beyond its brackets: $text', ({ text }) => {
    const { diagnostics, view } = analyse(text)
    const beyond = diagnostics.filter(
      ({ category, ruleId, range }) =>
        category !== 'coverage' &&
        ruleId !== 'CONS-03' &&
        // The only date there is, is that of the Code.
        ruleId !== 'DATE-02' &&
        !/\bon$/.test(view.document.text.slice(range.start, range.end)) &&
        !view.document.text.slice(range.start, range.end).startsWith('['),
    )
    expect(beyond.map(({ message }) => message)).toEqual([])
  })
})

test.each([
  ['The SENCO is [name] and can be reached at [e-mail address].', 'C4', 'missing'],
  ['Our SENCO is ______ (01632 960 123).', 'C4', 'missing'],
  ['| Post | Name |\n| --- | --- |\n| SENCO | [name] |', 'C4', 'missing'],
  ['Our SENCO is Mrs Amin (01632 960 123). She works on [days].', 'C4', 'met'],
  ['| Post | Name |\n| --- | --- |\n| SENCO | Mrs Amin, 01632 960 123 |', 'C4', 'met'],
])('%s', (text, id, expected) => {
  expect(statusOf(text, id)).toBe(expected)
})

test.each([
  ['Parents and pupils agree the outcomes with us at [which meeting].', 0],
  ['Parents and pupils agree the outcomes with us at the review in [month].', 0],
  ['Parents and pupils agree the outcomes with us at every review.', 3],
  ['We are at [address]. Parents and pupils agree the outcomes with us at every review.', 3],
])('voice: %s', (text, least) => {
  const most = Math.max(...voiceOf(analyse(text).view).points.map(({ parent }) => parent))
  if (least === 0) expect(most).toBe(0)
  else expect(most).toBeGreaterThanOrEqual(least)
})
