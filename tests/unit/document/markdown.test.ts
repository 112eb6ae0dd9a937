import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { fromMdast, readMarkdown } from '../../../lib/document/markdown'
import type { Block } from '../../../lib/document/policy-document'
import { UnreadableDocument } from '../../../lib/document/unreadable'
import { checkPlaces, sourceOf } from './check-places'

/** One line for a block: kind, depth where it has one, `>` in a quotation, and its words. */
const line = (block: Block): string => {
  const depth = block.depth > 0 ? ` ${block.depth}` : ''
  const quoted = block.inQuotation ? ' >' : ''
  return `${block.kind}${depth}${quoted}: ${block.text}`
}

const cases: readonly (readonly [name: string, source: string, blocks: readonly string[]])[] = [
  ['a setext heading', 'Our aims\n========\n\nText.', ['heading 1: Our aims', 'paragraph: Text.']],
  ['soft breaks', 'one\ntwo', ['paragraph: one\ntwo']],
  ['hard breaks', 'one  \ntwo\\\nthree<br/>four', ['paragraph: one\ntwo\nthree\nfour']],
  ['CRLF', '# A\r\n\r\none\r\ntwo\r\n', ['heading 1: A', 'paragraph: one\r\ntwo']],
  ['escapes', 'SA\\+ and \\*not\\* \\[x\\]', ['paragraph: SA+ and *not* [x]']],
  ['entities', 'Q&amp;A &copy; &#8220;x&#8221;', ['paragraph: Q&A © “x”']],
  [
    'autolinks',
    'Mail senco@oak.sch.uk (www.gov.uk).',
    ['paragraph: Mail senco@oak.sch.uk (www.gov.uk).'],
  ],
  [
    'reference links',
    '[the Code][c] and [none][x]\n\n[c]: https://g.uk',
    ['paragraph: the Code and [none][x]'],
  ],
  ['pictures', '![logo](a.png)\n\nText ![x](b.png).', ['paragraph: Text .']],
  ['struck-out words', 'at ~~School Action~~ SEN Support', ['paragraph: at  SEN Support']],
  ['inline HTML', 'H<sub>2</sub>O <s>old</s><b>new</b> <!-- x -->', ['paragraph: H2O new ']],
  [
    'nested quotations',
    '> said\n>\n> > quoted \\> twice\n> > over\nlazily\n',
    ['paragraph >: said', 'paragraph >: quoted > twice\nover\nlazily'],
  ],
  [
    'nested and loose lists',
    '1. first\n\n   more of it\n\n   - deep\n2. second',
    ['list-item 1: first', 'list-item 1: more of it', 'list-item 2: deep', 'list-item 1: second'],
  ],
  ['task lists', '- [x] done\n- [ ] to do', ['list-item 1: done', 'list-item 1: to do']],
  [
    'typed bullets',
    'We will:\n• meet\n  parents\n• agree\n',
    ['paragraph: We will:', 'list-item 1: meet\nparents', 'list-item 1: agree'],
  ],
  [
    'one dash is no list',
    'Nobody\n– not one –\nis left out.',
    ['paragraph: Nobody\n– not one –\nis left out.'],
  ],
  [
    'footnotes',
    'Must[^1] act.\n\n[^1]: See s. 66.\n\n    And 67.',
    ['paragraph: Must act.', 'footnote: See s. 66.', 'footnote: And 67.'],
  ],
  ['fenced code', '```yaml\nkey: value\n```', ['code: key: value']],
  ['indented code', '    one\n    two', ['code: one\ntwo']],
  ['front matter', '---\ntitle: Policy\n---\n\nText.', ['paragraph: Text.']],
  [
    'definitions and rules',
    'One.\n\n---\n\n[a]: b\n\nTwo.',
    ['paragraph: One.', 'paragraph: Two.'],
  ],
  [
    'an HTML block',
    '## How\n\n<details>\n<summary>More &amp; more</summary>\n\nHidden *text*.\n\n</details>',
    ['heading 2: How', 'heading 3: More & more', 'paragraph: Hidden text.'],
  ],
  [
    'an HTML table with blank lines in it',
    '<table><tr><th>Role</th><th>Who</th></tr>\n\n<tr><td>SENCO</td><td>Mrs Hale</td></tr></table>',
    ['table-cell: Role', 'table-cell: Who', 'table-cell: SENCO', 'table-cell: Mrs Hale'],
  ],
  ['HTML in a list item', '- <div>one\n  two</div>', ['list-item 1: one two']],
  [
    'scripts and comments',
    '<script>let a = 1</script>\n\n<!-- hidden -->\n\nSeen.',
    ['paragraph: Seen.'],
  ],
  [
    'bold lines when there are no headings',
    '**Aims**\n\nWe plan.\n\n**The SENCO will:**\n\n- lead\n\n**1.2 Roles**\n\nMany.\n\n**We promise.**',
    [
      'heading 1: Aims',
      'paragraph: We plan.',
      'paragraph: The SENCO will:',
      'list-item 1: lead',
      'heading 3: 1.2 Roles',
      'paragraph: Many.',
      'paragraph: We promise.',
    ],
  ],
  [
    'bold lines when there are headings',
    '# Policy\n\n## Aims\n\n**Note**\n\nText.',
    ['heading 1: Policy', 'heading 2: Aims', 'paragraph: Note', 'paragraph: Text.'],
  ],
  [
    'questions in bold below a heading',
    '# Policy\n\n## Plans\n\n**Who writes the plan?**\n\nThe council.\n\n**And then?**\n\nWe meet.',
    [
      'heading 1: Policy',
      'heading 2: Plans',
      'heading 3: Who writes the plan?',
      'paragraph: The council.',
      'heading 3: And then?',
      'paragraph: We meet.',
    ],
  ],
  [
    'words in angle brackets',
    'At <School name> we\n\n<insert logo>\n\nwelcome <b>all</b>',
    ['paragraph: At <School name> we', 'paragraph: <insert logo>', 'paragraph: welcome all'],
  ],
  ['nothing', '', []],
]

describe('readMarkdown', () => {
  it.each(cases)('reads %s', (_, source, blocks) => {
    const document = readMarkdown(source)
    expect(document.blocks.map(line)).toEqual(blocks)
    checkPlaces(document)
  })

  it('gives table cells their header and keeps escapes in them', () => {
    const { blocks } = readMarkdown('| Role | Who |\n|---|---|\n| SENCO | A \\| `b \\| c` |')
    expect(blocks.map((block) => block.table?.header)).toEqual(['', '', 'Role', 'Who'])
    expect(blocks.map((block) => block.table?.isHeader)).toEqual([true, true, false, false])
    expect(blocks[3]?.text).toBe('A | b | c')
  })

  it('hangs bullets from the line they complete, and only their first paragraph', () => {
    const { blocks } = readMarkdown(
      'Parents will be:\n\n- invited\n\n  Each term.\n\n  - by letter\n- heard\n\nClosed.\n\n- loose',
    )
    const stems = blocks.map((block) => block.list?.stem?.text ?? null)
    expect(stems).toEqual([null, 'Parents will be:', null, null, 'Parents will be:', null, null])
  })

  it('marks emphasis, links, code and heading numbers', () => {
    const { blocks } = readMarkdown(
      '## 3.1 Our **aims**\n\n*So* [it](https://x.uk) `is` <q>said</q>.',
    )
    const spans = blocks.map((block) =>
      block.spans.map(({ kind, start, end, url }) => [kind, block.text.slice(start, end), url]),
    )
    expect(spans).toEqual([
      [
        ['heading-number', '3.1', undefined],
        ['strong', 'aims', undefined],
      ],
      [
        ['emphasis', 'So', undefined],
        ['link', 'it', 'https://x.uk'],
        ['code', 'is', undefined],
        ['quote', 'said', undefined],
      ],
    ])
  })

  it.each([
    ['a [School Action](x) b', 'School Action', 'School Action'],
    ['> one\n> School\n> Action', 'School\nAction', 'School\n> Action'],
    ['x &amp; School Action', 'School Action', 'School Action'],
    ['SA\\+ here', 'SA+', 'SA\\+'],
    ['- a\n  School\n  Action', 'School\nAction', 'School\n  Action'],
    ['`` School ` Action ``', 'School ` Action', 'School ` Action'],
    ['| a | School \\| Action |\n|---|---|', 'School | Action', 'School \\| Action'],
    ['<p>x&nbsp;<b>School\nAction</b></p>', 'School Action', 'School\nAction'],
    ['```\nSchool Action\n```', 'School Action', 'School Action'],
    ['| a | b |\n|---|---|\nSchool\r\n\r\n&#8217;www.x.ukSchool', 'www.x', 'www.x'],
    ['School &amp;www.x.uk &amp; b@c.uk', 'www.x.uk & b@c', 'www.x.uk &amp; b@c'],
    ['www.x.uk a\n\n*b &rsquo;www.x.uk* a', 'www.x.uk a', 'www.x.uk a'],
  ])('finds the place in %j of %j', (source, words, place) => {
    expect(sourceOf(readMarkdown(source), words)).toBe(place)
  })

  it('takes the title from the first heading, or else from the front matter', () => {
    expect(readMarkdown('---\ntitle: "One"\n---\n\n# Two').title).toBe('Two')
    expect(readMarkdown('---\ntitle: "One"\n---\n\nText.').title).toBe('One')
    expect(readMarkdown('Text.').title).toBeNull()
  })

  it('tells a footnote which sentence has its mark', () => {
    const { blocks } = readMarkdown(
      'We meet often. Teachers are accountable.[^a] The end.[^b]\n\n[^b]: Ibid.\n\n[^a]: Code, 6.36.',
    )
    expect(blocks.map(({ note }) => note)).toEqual([
      undefined,
      'The end.',
      'Teachers are accountable.',
    ])
  })

  it('reads a tree that another pipeline parsed, whatever plugins did to it', () => {
    const source = 'Plain *words* here.'
    const tree = unified().use(remarkParse).use(remarkGfm).parse(source)
    const paragraph = tree.children[0]
    if (paragraph?.type !== 'paragraph') throw new Error('no paragraph')
    for (const node of paragraph.children) delete node.position
    const document = fromMdast(tree, source)
    expect(document.text).toBe('Plain words here.')
    checkPlaces(document)
  })

  it.each([
    ['elements', `${'<div>'.repeat(20_000)}x`],
    ['quotations', `${'> '.repeat(500)}x`],
    ['lists', `text\n\n${'- '.repeat(500)}x`],
    ['marks', '_a_ '.repeat(20_000)],
    ['brackets', '['.repeat(50_000)],
  ])('refuses %s nested beyond reason', (_, source) => {
    expect(() => readMarkdown(source)).toThrow(UnreadableDocument)
  })

  it('reads long rules, long tables and long lists of marked words', () => {
    const rows = '| **a** | *b* |\n'.repeat(3000)
    const source = `${'- '.repeat(200)}\n\n| a | b |\n|---|---|\n${rows}\n${'- **c**\n'.repeat(3000)}`
    expect(readMarkdown(source).blocks).toHaveLength(9002)
  })
})
