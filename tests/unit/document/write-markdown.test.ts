import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../lib/document/html'
import { readMarkdown } from '../../../lib/document/markdown'
import type { PolicyDocument } from '../../../lib/document/policy-document'
import { writeMarkdown } from '../../../lib/document/write-markdown'

const shapeOf = ({ blocks }: PolicyDocument) =>
  blocks.map(({ kind, text, depth, list, table, inQuotation }) => ({
    kind,
    text: text.replace(/[ \t]+/g, ' '),
    depth,
    ordered: list?.ordered,
    cell: table && [table.table, table.row, table.column, table.isHeader, table.header],
    inQuotation,
  }))

/** The Markdown of a web page, and what is read from both. */
function bothWays(html: string) {
  const document = readHtml(html)
  const markdown = writeMarkdown(document)
  return { markdown, before: shapeOf(document), after: shapeOf(readMarkdown(markdown)) }
}

test('a table of a web page is a table in Markdown', () => {
  const { markdown, before, after } = bothWays(
    '<h2>Who does what</h2><p>See below.</p><table><tr><th>Role</th><th>Who</th><th>When</th></tr><tr><td>SENCO</td><td>Ms A | B</td><td></td></tr><tr><td>Head</td><td>Mr C</td><td>Termly<br>and yearly</td></tr></table><p>After.</p>',
  )
  expect(markdown).toBe(`## Who does what

See below.

| Role | Who | When |
| --- | --- | --- |
| SENCO | Ms A \\| B |  |
| Head | Mr C | Termly<br>and yearly |

After.
`)
  expect(after).toEqual(before)
})

test('a table without headings gets empty ones, and keeps its cells', () => {
  const { markdown } = bothWays(
    '<table><tr><td>SENCO</td><td>Ms A</td></tr><tr><td>Head</td><td>Mr C</td></tr></table>',
  )
  expect(markdown).toBe('|  |  |\n| --- | --- |\n| SENCO | Ms A |\n| Head | Mr C |\n')
})

describe('what is written is read as it was', () => {
  test.each([
    '<ul><li>one<ul><li>deep<ol><li>deeper</li><li>still</li></ol></li></ul></li><li>two</li></ul><p>end</p>',
    '<ol><li>a</li><li>b</li></ol><ul><li>c</li></ul><h3>h</h3><ol><li>d</li></ol>',
    '<p>one<br>two<br># three</p><p># not a heading</p><p>- not a bullet</p><p>1. not a number</p>',
    '<p>2014) and 5* and _this_ and snake_case and `code` and [a](b) and a\\*b</p>',
    '<p>[insert name] &amp;amp; 3 &lt; 4 and &lt;b&gt;this&lt;/b&gt; ~~gone~~</p><p>---</p><p>===</p>',
    '<blockquote><p>Quoted.</p><p>Again.</p><ul><li>bullet</li></ul></blockquote><p>Not.</p>',
    '<h1>Ends in #</h1><p>&gt; not a quotation</p><p>+ plus</p>',
    '<table><tr><th>a</th><th>b</th></tr><tr><td colspan="2">wide</td></tr></table><table><tr><th>c</th><th>d</th></tr><tr><td>1</td><td>2</td></tr></table>',
  ])('%s', (html) => {
    const { before, after } = bothWays(html)
    expect(after).toEqual(before)
  })

  test.each(['send-policy-current', 'sen-policy-2014', 'advice-bad'])('sample %s', (name) => {
    const source = readFileSync(`content/samples/${name}.md`, 'utf8')
    const document = readMarkdown(source)
    expect(shapeOf(readMarkdown(writeMarkdown(document)))).toEqual(shapeOf(document))
  })
})
