import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import sendlint from '../../../lib/linter/plugin'

test('the unified plugin gives one message for every problem, at its place in the Markdown', async () => {
  const source = '# Policy\n\nOur pupils **at School Action Plus** do well.\n'
  const file = new VFile({ value: source })
  const processor = unified().use(remarkParse).use(remarkGfm).use(sendlint)
  await processor.run(processor.parse(file) as Root, file)
  expect(file.messages).toHaveLength(1)
  const [message] = file.messages
  expect(message?.ruleId).toBe('school-action-plus')
  expect(message?.source).toBe('sendlint')
  expect(message?.actual).toBe('at School Action Plus')
  expect(message?.expected?.[0]).toBe('on SEN Support')
  const place = message?.place
  const start = place && 'start' in place ? place.start : undefined
  expect([start?.line, start?.column]).toEqual([3, 14])
})
