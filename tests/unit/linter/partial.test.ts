import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { lint } from '../../../lib/linter/linter'

const source = readFileSync('content/samples/sen-policy-2014.md', 'utf8')
const document = readMarkdown(source)
const ids = (partial: boolean) =>
  new Set(lint(document, { partial, asOf: '2026-11-23' }).map(({ ruleId }) => ruleId))

describe('a document of which only a part has been read', () => {
  const whole = ids(false)
  const part = ids(true)

  test('says nothing of what is missing', () => {
    const missing = [...whole].filter((id) => !part.has(id))
    expect(missing.some((id) => /^(?:[CPS]\d+|COVER-\d+)$/.test(id))).toBe(true)
    expect([...part].filter((id) => /^(?:[CPS]\d+|COVER-\d+)$/.test(id))).toEqual([])
    expect(part.has('REFORM-01')).toBe(false)
  })

  test('says everything of what is there', () => {
    for (const id of ['school-action', 'lea', 'besd']) expect(part.has(id)).toBe(true)
    expect([...part].every((id) => whole.has(id))).toBe(true)
  })
})
