import { describe, expect, it } from 'vitest'
import { editsForBlocks } from '../../../../lib/document/docx/block-edits'
import { readDocx } from '../../../../lib/document/docx/read-docx'
import { wordEdits } from '../../../../lib/document/docx/word-edits'
import {
  accepted,
  cell,
  del,
  docx,
  field,
  p,
  partText,
  patch,
  r,
  rejected,
  row,
  styled,
  t,
  table,
  textBox,
} from './fixture'
import { expectWellMade } from './well-made'

describe('changed words', () => {
  it.each([
    [
      'The SENCo meets parents.',
      'The SENCO meets parents.',
      [{ start: 4, end: 9, replacement: 'SENCO' }],
    ],
    ['School Action Plus', 'SEN Support', [{ start: 0, end: 18, replacement: 'SEN Support' }]],
    ['a b', 'a b', []],
    ['Plan it.', 'Plan it. Review it.', [{ start: 8, end: 8, replacement: ' Review it.' }]],
    ['one two three', 'one three', [{ start: 4, end: 8, replacement: '' }]],
  ])('%s → %s', (before, after, edits) => {
    expect(wordEdits(before, after)).toEqual(edits)
  })
})

const body =
  styled('Heading1', 'Aims') +
  p(r('We include every child in ') + r('all', '<w:b/>') + r(' lessons.')) +
  p(r('The SENCo meets parents once a year.')) +
  p(r('This stage was called School Action.')) +
  table([
    row([cell(p(r('Term'))), cell(p(r('Meaning')))]),
    row([cell(p(r('SA'))), cell(p(r('First stage.')))]),
  ]) +
  p(r('Reviewed every May.'))
const original = accepted(docx(body))

const revisions: readonly (readonly [what: string, after: readonly string[]])[] = [
  ['nothing', original],
  [
    'words changed',
    original.map((text) => text.replace('once a year', 'every term').replace('SENCo', 'SENCO')),
  ],
  ['a paragraph deleted', original.filter((text) => !text.includes('School Action'))],
  [
    'paragraphs inserted',
    original.flatMap((text) =>
      text.startsWith('The SENCo') ? [text, 'They agree a plan.', 'Pupils join in.'] : [text],
    ),
  ],
  ['a paragraph at the start', ['Oakfield', ...original]],
  ['paragraphs at the end', [...original, 'Next review: 2027.', 'Signed.']],
  [
    'a paragraph after a heading',
    original.flatMap((text) => (text === 'Aims' ? [text, 'Every child belongs.'] : [text])),
  ],
  [
    'a paragraph replaced by others',
    original.flatMap((text) =>
      text.startsWith('The SENCo') ? ['Governors publish a report.', 'It is online.'] : [text],
    ),
  ],
  [
    'several of these',
    [
      'Aims for all',
      'We include every pupil in all lessons.',
      'A new idea entirely.',
      'Term',
      'Meaning',
      'SEN',
      'First stage.',
      'Reviewed every May.',
      'End.',
    ],
  ],
]

describe('edits for whole blocks', () => {
  it.each(revisions)('%s: accepted reads as revised, rejected as before', (_, after) => {
    const bytes = docx(body)
    const edits = editsForBlocks(readDocx(bytes).document.blocks, after)
    for (const mode of ['tracked', 'plain'] as const) {
      const out = patch(bytes, edits, mode)
      expect(out.refused).toEqual([])
      expect(accepted(out.bytes)).toEqual(after)
      if (mode === 'tracked') expect(rejected(out.bytes)).toEqual(original)
      expectWellMade(out.bytes)
    }
  })

  it('leave unchanged words alone', () => {
    const edits = editsForBlocks(
      readDocx(docx(body)).document.blocks,
      original.with(2, 'The SENCO meets parents once a term.'),
    )
    expect(edits).toEqual([
      { block: 2, start: 4, end: 9, replacement: 'SENCO' },
      { block: 2, start: 31, end: 35, replacement: 'term' },
    ])
  })

  it('cope with a long document rewritten from end to end', () => {
    const blocks = readDocx(
      docx(Array.from({ length: 600 }, (_, i) => p(r(`Old sentence ${i} here.`))).join('')),
    ).document.blocks
    const edits = editsForBlocks(
      blocks,
      Array.from({ length: 500 }, (_, i) => `Entirely ${i} other words`),
    )
    expect(edits.length).toBeGreaterThan(500)
  })
})

describe('whole paragraphs', () => {
  const deletion = { block: 0, deleteParagraph: true } as const

  it('are marked deleted with everything in them', () => {
    const bytes = docx({
      body:
        p(
          `${r('See ') + field(' PAGEREF x ', r('3'))}<w:r>${t('.')}<w:footnoteReference w:id="2"/></w:r>${del('old')}`,
          '<w:jc w:val="left"/>',
        ) + p(r('Next')),
      footnotes: `<w:footnote w:id="2">${p(r('Note'))}</w:footnote>`,
    })
    const out = patch(bytes, [deletion])
    expect(out.refused).toEqual([])
    expect(accepted(out.bytes)).toEqual(['Next'])
    expect(rejected(out.bytes)).toEqual(rejected(bytes))
    expect(partText(out.bytes)).toContain(
      '<w:delInstrText xml:space="preserve"> PAGEREF x </w:delInstrText>',
    )
    expect(partText(out.bytes)).toContain('<w:jc w:val="left"/><w:rPr><w:del ')
    expectWellMade(out.bytes)
  })

  it.each([
    ['no properties', '', '<w:pPr><w:rPr><w:del '],
    ['empty properties', '<w:pPr/>', '<w:pPr><w:rPr><w:del '],
    [
      'a record of former ones',
      '<w:pPr><w:jc w:val="left"/><w:pPrChange w:id="8" w:author="A" w:date="2026-01-01T00:00:00Z"><w:pPr/></w:pPrChange></w:pPr>',
      '<w:jc w:val="left"/><w:rPr><w:del ',
    ],
    ['a formatted mark', '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>', '<w:rPr><w:del '],
    [
      'an inserted mark',
      '<w:pPr><w:rPr><w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z"/><w:b/></w:rPr></w:pPr>',
      '<w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z"/><w:del ',
    ],
  ])('keep a sound order of properties with %s', (_, pPr, expected) => {
    const bytes = docx(`<w:p>${pPr}${r('Gone')}</w:p>${p(r('Next'))}`)
    const out = patch(bytes, [deletion]).bytes
    expect(partText(out)).toContain(expected)
    expect(accepted(out)).toEqual(['Next'])
  })

  it('keep their mark at the end of a cell', () => {
    const bytes = docx(
      table([
        row([cell(p(r('one'))), cell(p(r('two')))]),
        row([cell(p(r('three.'))), cell(p(r('four')))]),
      ]),
    )
    for (const mode of ['tracked', 'plain'] as const) {
      const out = patch(bytes, [{ block: 2, deleteParagraph: true }], mode).bytes
      expect(accepted(out)).toEqual(['one', 'two', 'four'])
      expect(partText(out).match(/<w:p>/g)).toHaveLength(4)
    }
  })

  it('leave the bookmarks behind that others point to', () => {
    const bytes = docx(
      p(`<w:bookmarkStart w:id="3" w:name="aims"/>${r('Gone')}`) +
        p(`${r('Next')}<w:bookmarkEnd w:id="3"/>`),
    )
    const source = partText(patch(bytes, [deletion], 'plain').bytes)
    expect(source).toContain('<w:body><w:bookmarkStart w:id="3" w:name="aims"/><w:p>')
  })

  it.each([
    ['that hold a text box', p(r('x') + textBox(p(r('y')))) + p(r('z')), /text box/],
    [
      'that hold half a field',
      p(
        r('x') + field(' QUOTE "x" ', r('y')).replace(/<w:r><w:fldChar w:fldCharType="end".*/, ''),
      ) + p(`<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('z')}`),
      /only part/,
    ],
  ])('%s are not deleted', (_, content, reason) => {
    const bytes = docx(content)
    const out = patch(bytes, [deletion])
    expect(out.refused).toEqual([{ edit: deletion, reason: expect.stringMatching(reason) }])
    expect(out.bytes).toEqual(bytes)
  })

  it('are not deleted and edited or remarked on at once', () => {
    const bytes = docx(p(r('Gone')) + p(r('Next')))
    const edit = { block: 0, start: 0, end: 4, replacement: 'x' }
    const comment = { block: 0, start: 0, end: 4, text: 'x' }
    const out = patch(bytes, [deletion, edit, deletion], 'tracked', [comment])
    expect(out.refused.map((refusal) => refusal.edit)).toEqual([edit, deletion, comment])
    expect(accepted(out.bytes)).toEqual(['Next'])
  })

  it('take the look of a list they join, and ordinary text after a heading', () => {
    const numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const bytes = docx(
      styled('Heading1', 'Aims') + p(r('Text', '<w:i/>')) + p(r('item'), numbering) + p(r('end')),
    )
    const out = patch(bytes, [
      { after: 0, paragraph: 'First' },
      { after: 2, paragraph: 'item two' },
    ]).bytes
    const blocks = readDocx(out).document.blocks
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Aims'],
      ['paragraph', 'First'],
      ['paragraph', 'Text'],
      ['list-item', 'item'],
      ['list-item', 'item two'],
      ['paragraph', 'end'],
    ])
    expect(blocks[1]?.spans).toEqual([{ kind: 'emphasis', start: 0, end: 5 }])
    expect(rejected(out)).toEqual(['Aims', 'Text', 'item', 'end'])
  })

  it('at the end of a cell leave no empty paragraph behind when rejected', () => {
    const bytes = docx(
      table([
        row([cell(p(r('one'))), cell(p(r('two')))]),
        row([cell(p(r('three.'))), cell(p(r('four')))]),
      ]),
    )
    const out = patch(bytes, [
      { after: 1, paragraph: 'five' },
      { after: 1, paragraph: 'six' },
    ]).bytes
    expect(accepted(out)).toEqual(['one', 'two', 'five', 'six', 'three.', 'four'])
    expect(rejected(out)).toEqual(['one', 'two', 'three.', 'four'])
    const cellXml = /<w:tc><w:p>(?:(?!<w:tc>).)*two.*?<\/w:tc>/.exec(partText(out))?.[0] ?? ''
    const marks = [...cellXml.matchAll(/<w:p>(<w:pPr><w:rPr><w:ins )?/g)].map(
      (match) => match[1] !== undefined,
    )
    expect(marks).toEqual([true, true, false])
  })

  it('are not put into a locked part', () => {
    const bytes = docx(
      `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p(r('x'))}${p(r('y'))}</w:sdtContent></w:sdt>`,
    )
    const edit = { after: 0, paragraph: 'z' }
    expect(patch(bytes, [edit]).refused).toEqual([
      { edit, reason: expect.stringMatching(/locked/) },
    ])
  })
})
