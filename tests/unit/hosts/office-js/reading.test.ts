import { describe, expect, test } from 'vitest'
import { absenceSentence, connectToWord } from '../../../../lib/hosts/office-js/connect'
import type { Paragraph } from '../../../../lib/hosts/snapshot'
import { toPolicyDocument } from '../../../../lib/hosts/to-policy-document'
import { snapshotOf } from '../../../hosts/harness'
import { FakeOffice } from '../../../hosts/office-js/fake-office'
import type { ParagraphSpec } from '../../../hosts/office-js/model'
import { openWord } from '../../../hosts/office-js/open'

interface Shape {
  readonly name: string
  readonly spec: ParagraphSpec
  readonly is: Partial<Paragraph>
}

const shapes: readonly Shape[] = [
  { name: 'plain text', spec: {}, is: { kind: 'paragraph', depth: 0, list: null, table: null } },
  { name: 'a built-in heading', spec: { style: 'Heading2' }, is: { kind: 'heading', depth: 2 } },
  { name: 'a deep heading', spec: { style: 'Heading8' }, is: { kind: 'heading', depth: 6 } },
  { name: 'the title', spec: { style: 'Title' }, is: { kind: 'heading', depth: 1 } },
  {
    name: 'a heading of the school’s own style',
    spec: { style: 'Other', outlineLevel: 3 },
    is: { kind: 'heading', depth: 3 },
  },
  {
    name: 'a numbered heading, which Word calls a list item',
    spec: { style: 'Heading1', list: { level: 0, marker: '1.' } },
    is: { kind: 'heading', depth: 1, list: null },
  },
  {
    name: 'a bullet',
    spec: { style: 'ListParagraph', list: { level: 0, marker: '\uf0b7' } },
    is: { kind: 'list-item', depth: 1, list: { ordered: false, level: 1 } },
  },
  {
    name: 'a bullet drawn as the letter o',
    spec: { list: { level: 1, marker: 'o' } },
    is: { kind: 'list-item', depth: 2, list: { ordered: false, level: 2 } },
  },
  {
    name: 'a number',
    spec: { list: { level: 0, marker: '3)' } },
    is: { kind: 'list-item', list: { ordered: true, level: 1 } },
  },
  {
    name: 'a letter in brackets',
    spec: { list: { level: 2, marker: '(iv)' } },
    is: { kind: 'list-item', list: { ordered: true, level: 3 } },
  },
  { name: 'a caption', spec: { style: 'Caption' }, is: { kind: 'caption' } },
  {
    name: 'a quotation',
    spec: { style: 'IntenseQuote' },
    is: { spans: [{ kind: 'quote', start: 0, end: 16 }] },
  },
  { name: 'a line of contents', spec: { style: 'Toc2' }, is: { text: ' '.repeat(16) } },
]

test.each(shapes)('$name', async ({ spec, is }) => {
  const { host } = await openWord({ paragraphs: ['Pupils with BESD'], specs: [spec] })
  const [paragraph] = (await snapshotOf(host)).paragraphs
  expect(paragraph).toMatchObject({ text: 'Pupils with BESD', ...is })
})

describe('tables', () => {
  const cell = (row: number, column: number, headerRows = 1): ParagraphSpec => ({
    cell: { row, column, headerRows },
  })

  test('cells know their table, row, column and header', async () => {
    const { host } = await openWord({
      paragraphs: [
        'Before',
        'Who',
        'Does what',
        'SENCO',
        'Leads',
        'and reports',
        'Between',
        'A',
        'B',
      ],
      specs: [
        {},
        cell(0, 0),
        cell(0, 1),
        cell(1, 0),
        cell(1, 1),
        cell(1, 1),
        {},
        cell(0, 0, 0),
        cell(0, 1, 0),
      ],
    })
    const tables = (await snapshotOf(host)).paragraphs.map(({ kind, table }) => [kind, table])
    const place = (
      table: number,
      row: number,
      column: number,
      isHeader: boolean,
      header: string,
    ) => ['table-cell', { table, row, column, isHeader, header }]
    expect(tables).toEqual([
      ['paragraph', null],
      place(0, 0, 0, true, 'Who'),
      place(0, 0, 1, true, 'Does what'),
      place(0, 1, 0, false, 'Who'),
      place(0, 1, 1, false, 'Does what'),
      place(0, 1, 1, false, 'Does what'),
      ['paragraph', null],
      place(1, 0, 0, false, ''),
      place(1, 0, 1, false, ''),
    ])
  })

  test('two tables with nothing but their rows between them are two', async () => {
    const { host } = await openWord({
      paragraphs: ['a', 'b', 'c', 'd'],
      specs: [cell(1, 0), cell(1, 1), cell(0, 0), cell(0, 1)],
    })
    const found = (await snapshotOf(host)).paragraphs.map(({ table }) => table?.table)
    expect(found).toEqual([0, 0, 1, 1])
  })

  test('one column only arranges the page', async () => {
    const { host } = await openWord({ paragraphs: ['a', 'b'], specs: [cell(0, 0), cell(1, 0)] })
    const { paragraphs } = await snapshotOf(host)
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })

  test('a table inside a cell does not cut the outer one in two', async () => {
    const inner: ParagraphSpec = { cell: { row: 0, column: 0, nesting: 2 } }
    const { host } = await openWord({
      paragraphs: ['a', 'b', 'inner', 'c', 'd'],
      specs: [cell(0, 0), cell(0, 1), inner, cell(1, 0), cell(1, 1)],
    })
    const found = (await snapshotOf(host)).paragraphs.map(({ table }) => table?.table ?? null)
    expect(found).toEqual([0, 0, null, 0, 0])
  })
})

test('sections and blank lines arrive in the document that is checked', async () => {
  const { host } = await openWord({
    paragraphs: ['SEND policy', '', 'Identification', 'Pupils with BESD.'],
    specs: [{ style: 'Title' }, {}, { style: 'Heading1' }, {}],
  })
  const { document } = toPolicyDocument(await snapshotOf(host))
  expect(document.title).toBe('SEND policy')
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph'])
})

test.each([
  [{ title: 'Our policy' }, 'Our policy'],
  [
    { title: ' ', url: 'https://school.example/a/SEND%20policy%202026.docx?web=1' },
    'SEND policy 2026',
  ],
  [{ title: '', url: 'C:\\Policies\\100% SEND.docx' }, '100% SEND'],
  [{ title: '', url: '' }, ''],
])('the title of %o', async (options, title) => {
  const { host } = await openWord({ paragraphs: ['Text'], ...options })
  expect((await snapshotOf(host)).identity.title).toBe(title)
})

test('an edit of words alone costs one round trip; lists are read anew when asked for', async () => {
  let syncs = 0
  const { host, fake } = await openWord({
    paragraphs: ['Title', 'Bullet'],
    specs: [{}, { list: { level: 0, marker: '•' } }],
    version: '1.3',
    faults: { beforeSync: () => syncs++ },
  })
  await snapshotOf(host)
  fake.model.replace({ start: 0, end: 5 }, 'Other')
  syncs = 0
  await snapshotOf(host)
  // Each run ends in a sync of its own, as Word.run does.
  expect(syncs).toBe(2)
  fake.model.specs[1] = { list: { level: 2, marker: '•' } }
  host.forget()
  expect((await snapshotOf(host)).paragraphs[1]?.list?.level).toBe(3)
})

test.each([
  ['no-office', {}],
  ['not-word', new FakeOffice({ paragraphs: [], host: 'Excel' }).page],
  ['not-word', new FakeOffice({ paragraphs: [], host: null }).page],
  ['too-old', new FakeOffice({ paragraphs: [], version: '1.2' }).page],
] as const)('without a Word to work with: %s', async (absence, page) => {
  expect(await connectToWord(page)).toBe(absence)
  expect(absenceSentence(absence)).toMatch(/\.$/)
})

test('the stand-in is as strict as Office.js: nothing is read before it was loaded and synced', async () => {
  const { page } = new FakeOffice({ paragraphs: ['Text'] })
  await page.Word?.run(async (context) => {
    const { paragraphs } = context.document.body
    expect(() => paragraphs.items).toThrow('not loaded')
    paragraphs.load('text')
    expect(() => paragraphs.items).toThrow('not loaded')
    await context.sync()
    expect(paragraphs.items[0]?.text).toBe('Text')
    expect(() => paragraphs.items[0]?.styleBuiltIn).toThrow('not loaded')
    expect(() => paragraphs.items[0]?.search('x'.repeat(256), {})).toThrow('256')
  })
})
