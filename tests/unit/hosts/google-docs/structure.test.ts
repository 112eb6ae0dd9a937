import { describe, expect, test } from 'vitest'
import { readExport } from '../../../../lib/hosts/google-docs/export/blocks'
import { readInline } from '../../../../lib/hosts/google-docs/export/inline'
import { applyStructure } from '../../../../lib/hosts/google-docs/export/structure'
import { readLiveText } from '../../../../lib/hosts/google-docs/live-text'

describe('an exported paragraph', () => {
  test.each([
    ['**Aims** of the policy', 'Aims of the policy'],
    ['Pupils’ *views* and ***wishes***', 'Pupils’ views and wishes'],
    ['a snake\\_case word and snake_case', 'a snake_case word and snake_case'],
    ['5 \\* 3 \\- 1, 1\\. and \\#2', '5 * 3 - 1, 1. and #2'],
    ['the [Code](https://www.gov.uk/x "t") of Practice', 'the Code of Practice'],
    ['plan ![][image1] here[^1]', 'plan  here'],
    ['one  \ntwo', 'one\ntwo'],
    ['Q&amp;A &lt;5&gt;&nbsp;x &unknown;', 'Q&A <5>\u00a0x &unknown;'],
    ['cell<br>line', 'cell\nline'],
    ['`code` and ~~old~~', 'code and old'],
  ])('%j reads %j', (source, text) => expect(readInline(source).text).toBe(text))

  test('says where its formatting is', () => {
    expect(readInline('See the **SEND *Code*** and [us](https://x.test).').spans).toEqual(
      expect.arrayContaining([{ kind: 'link', start: 22, end: 24, url: 'https://x.test' }]),
    )
    expect(readInline('The **SEND** plan').spans).toEqual([{ kind: 'strong', start: 4, end: 8 }])
  })
})

const markdown = `\ufeff# **SEND policy** {#send-policy}

Our SENCO is Ms Adeyemi.  
She is in on Mondays.

## Working with parents

Parents will be:

* told early
  * by letter or
    in person
* invited to reviews

1. Plan
2. Do

Then

| Who | When |
| :---- | :---- |
| SENCO | Termly \\| yearly |
| Class teacher | **Weekly** |

[^1]: From the Code.

[image1]: <data:image/png;base64,AAAA>
`

describe('an export', () => {
  test('is read paragraph by paragraph', () => {
    const blocks = readExport(markdown).map(({ kind, depth, text, list, table }) => ({
      is: `${kind} ${depth}${list ? (list.ordered ? ' 1.' : ' •') : ''}`,
      text,
      ...(table ? { cell: `${table.row},${table.column} ${table.header}` } : {}),
    }))
    expect(blocks).toEqual([
      { is: 'heading 1', text: 'SEND policy' },
      { is: 'paragraph 0', text: 'Our SENCO is Ms Adeyemi.\nShe is in on Mondays.' },
      { is: 'heading 2', text: 'Working with parents' },
      { is: 'paragraph 0', text: 'Parents will be:' },
      { is: 'list-item 1 •', text: 'told early' },
      { is: 'list-item 2 •', text: 'by letter or in person' },
      { is: 'list-item 1 •', text: 'invited to reviews' },
      { is: 'list-item 1 1.', text: 'Plan' },
      { is: 'list-item 1 1.', text: 'Do' },
      { is: 'paragraph 0', text: 'Then' },
      { is: 'table-cell 0', text: 'Who', cell: '0,0 Who' },
      { is: 'table-cell 0', text: 'When', cell: '0,1 When' },
      { is: 'table-cell 0', text: 'SENCO', cell: '1,0 Who' },
      { is: 'table-cell 0', text: 'Termly | yearly', cell: '1,1 When' },
      { is: 'table-cell 0', text: 'Class teacher', cell: '2,0 Who' },
      { is: 'table-cell 0', text: 'Weekly', cell: '2,1 When' },
      { is: 'footnote 0', text: 'From the Code.' },
    ])
  })
})

const live = (...paragraphs: string[]) => readLiveText(`\u0003${paragraphs.join('\n')}\n`, [])
const kinds = (paragraphs: readonly { kind: string; depth: number }[]) =>
  paragraphs.map(({ kind, depth }) => `${kind} ${depth}`)

describe('structure', () => {
  const text = live(
    'SEND policy',
    'Our SENCO is Ms Adeyemi.\vShe is in on Mondays.',
    'Working with parents',
    '',
    'Parents will be:',
    'told early',
    'by letter or in person',
    'invited to reviews',
  )
  const blocks = readExport(markdown)

  test('comes to the live paragraphs from the export', () => {
    expect(kinds(applyStructure(text.paragraphs, blocks, true))).toEqual([
      'heading 1',
      'paragraph 0',
      'heading 2',
      'unknown 0',
      'paragraph 0',
      'list-item 1',
      'list-item 2',
      'list-item 1',
    ])
  })

  test('that is known already makes no new objects', () => {
    const once = applyStructure(text.paragraphs, blocks, true)
    const twice = applyStructure(once, readExport(markdown), true)
    expect(twice.every((paragraph, i) => paragraph === once[i])).toBe(true)
  })

  test('comes to a paragraph that is being typed in, and not to a new one', () => {
    const typing = live(
      'SEND polic',
      'Our SENCO is Ms Adeyemi.',
      'Who reads this',
      'Working with parents',
    )
    expect(kinds(applyStructure(typing.paragraphs, blocks, true))).toEqual(
      ['heading 1', 'paragraph 0', 'unknown 0', 'heading 2'].map((kind, i) =>
        i === 1 ? expect.stringMatching(/^(paragraph|unknown) 0$/) : kind,
      ),
    )
  })

  test('comes to a paragraph with a chip, which the export writes out', () => {
    const chip = live('Ask \ue907 about the SEND register', 'Other')
    const exported = readExport('## Ask Sam Okafor about the SEND register\n\nOther\n')
    expect(kinds(applyStructure(chip.paragraphs, exported, true))).toEqual([
      'heading 2',
      'paragraph 0',
    ])
  })

  test('never gives a level to words that merely occur twice', () => {
    const twice = live('Aims', 'Text in between.', 'Aims')
    const exported = readExport('# Aims\n\nSomething else altogether.\n')
    const given = kinds(applyStructure(twice.paragraphs, exported, true))
    expect(given.filter((kind) => kind === 'heading 1').length).toBeLessThanOrEqual(1)
  })

  test('tells tables where the text itself does not', () => {
    const bare = readLiveText('\u0003\u001cWho\n\u001cWhen\n\u001cSENCO\n\u001cTermly\nThen\n', [])
    expect(bare.tellsTables).toBe(false)
    const exported = readExport('| Who | When |\n| :---- | :---- |\n| SENCO | Termly |\n\nThen\n')
    const given = applyStructure(bare.paragraphs, exported, bare.tellsTables)
    expect(
      given.map(({ table }) => table && `${table.row},${table.column} ${table.header}`),
    ).toEqual(['0,0 Who', '0,1 When', '1,0 Who', '1,1 When', null])
    const again = readLiveText(
      '\u0003\u001cWho\n\u001cWhen\n\u001cSENCO\n\u001cYearly\nThen\n',
      given,
    )
    // Other words in a cell may be anything, until the next export tells.
    expect(again.paragraphs[3]).toMatchObject({ text: 'Yearly', kind: 'unknown', table: null })
    expect(again.paragraphs[2]).toBe(given[2])
  })
})

describe('the live text', () => {
  test('is cut at paragraphs, cells and page breaks, offsets leading back', () => {
    const text =
      '\u0003Title\n\u0010\u0012\u001cWho\n\u001cWhen\n\u0012\u001cSENCO\nDeputy\n\u001c\n\u0011One\vtwo\f\nAsk \ue907.\n\u0003\n'
    const read = readLiveText(text, [])
    expect(
      read.paragraphs.map(({ text, table }) => [
        text,
        table && `${table.row},${table.column} ${table.header}`,
      ]),
    ).toEqual([
      ['Title', null],
      ['Who', '0,0 Who'],
      ['When', '0,1 When'],
      ['SENCO', '1,0 Who'],
      ['Deputy', '1,0 Who'],
      ['', '1,1 When'],
      ['One\ntwo', null],
      ['', null],
      ['Ask \ufffc.', null],
    ])
    expect(
      read.paragraphs.map((paragraph, i) =>
        text.substr(read.starts[i] ?? 0, paragraph.text.length),
      ),
    ).toEqual(['Title', 'Who', 'When', 'SENCO', 'Deputy', '', 'One\vtwo', '', 'Ask \ue907.'])
  })

  test('knows a table inside a cell', () => {
    const text =
      '\u0003\u0010\u0012\u001cOuter\n\u0010\u0012\u001cInner\n\u0011\u001cNext\n\u0011End\n'
    expect(
      readLiveText(text, []).paragraphs.map(({ text, table }) => [
        text,
        table?.table ?? null,
        table?.column ?? null,
      ]),
    ).toEqual([
      ['Outer', 0, 0],
      ['Inner', 1, 0],
      ['Next', 0, 1],
      ['End', null, null],
    ])
  })
})
