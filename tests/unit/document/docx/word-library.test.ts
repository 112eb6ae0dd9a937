import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocx } from '../../../../lib/document/docx/read-docx'
import { accepted, patch, rejected } from './fixture'
import { expectWellMade } from './well-made'

const text = (...runs: (string | TextRun)[]) =>
  new Paragraph({ children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)) })
const numbered = (words: string, level: number) =>
  new Paragraph({ text: words, numbering: { reference: 'stages', level } })
const cells = (...words: string[]) => words.map((word) => new TableCell({ children: [text(word)] }))

/** A policy made by a library other than ours, as a school’s template might be. */
const policy = () =>
  new Document({
    title: 'SEN policy',
    footnotes: { 1: { children: [text('SEND Code of Practice, 6.36')] } },
    numbering: {
      config: [
        {
          reference: 'stages',
          levels: [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map((format, level) => ({
            level,
            format,
            text: `%${level + 1}.`,
            alignment: AlignmentType.START,
          })),
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [text('Oakfield Primary School')] }) },
        children: [
          new Paragraph({ text: 'SEN policy', heading: HeadingLevel.TITLE }),
          new TableOfContents('Contents', { headingStyleRange: '1-3' }),
          new Paragraph({ text: 'Identifying needs', heading: HeadingLevel.HEADING_1 }),
          text(
            'Pupils at Sch',
            new TextRun({ text: 'ool Act', bold: true }),
            'ion ',
            new FootnoteReferenceRun(1),
            'have a plan.',
          ),
          new Paragraph({
            children: [new TextRun({ children: ['Name', new Tab(), 'Mrs Okafor, SENCo'] })],
          }),
          new Paragraph({ text: 'How we work', heading: HeadingLevel.HEADING_2 }),
          text('We will:'),
          numbered('assess & plan', 0),
          numbered('with parents', 1),
          new Paragraph({ text: 'review every term', bullet: { level: 0 } }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: cells('Term', 'Meaning') }),
              new TableRow({ children: cells('SA', 'School Action, the first stage') }),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('Read '),
              new ExternalHyperlink({
                link: 'https://www.gov.uk/send',
                children: [new TextRun('the Code')],
              }),
            ],
          }),
        ],
      },
    ],
  })

let bytes: Uint8Array
beforeAll(async () => {
  bytes = new Uint8Array(await Packer.toBuffer(policy()))
})

/** What mammoth reads, without the lines of the contents list, which end with a tab here. */
const mammothParagraphs = async (file: Uint8Array): Promise<string[]> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value
    .split(/\n\n+/)
    .filter((paragraph) => paragraph.trim() !== '' && !paragraph.endsWith('\t'))

describe('a document written by another library', () => {
  it('reads as it was written', () => {
    const { document, margins } = readDocx(bytes)
    expect(document.title).toBe('SEN policy')
    expect(margins.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['header', 'Oakfield Primary School'],
    ])
    expect(document.blocks.map(({ kind, depth, text: words }) => [kind, depth, words])).toEqual([
      ['heading', 1, 'SEN policy'],
      ['heading', 1, 'Identifying needs'],
      ['paragraph', 0, 'Pupils at School Action have a plan.'],
      ['paragraph', 0, 'Name\tMrs Okafor, SENCo'],
      ['heading', 2, 'How we work'],
      ['paragraph', 0, 'We will:'],
      ['list-item', 1, 'assess & plan'],
      ['list-item', 2, 'with parents'],
      ['list-item', 1, 'review every term'],
      ['table-cell', 0, 'Term'],
      ['table-cell', 0, 'Meaning'],
      ['table-cell', 0, 'SA'],
      ['table-cell', 0, 'School Action, the first stage'],
      ['paragraph', 0, 'Read the Code'],
      ['footnote', 0, 'SEND Code of Practice, 6.36'],
    ])
    expect(
      document.blocks.map(({ list }) => list?.ordered).filter((ordered) => ordered !== undefined),
    ).toEqual([true, true, false])
  })

  it('has the words that mammoth finds in it', async () => {
    const ours = readDocx(bytes).document.blocks.filter(({ kind }) => kind !== 'footnote')
    expect(ours.map((block) => block.text)).toEqual(await mammothParagraphs(bytes))
  })

  it('has, once patched, the words that mammoth finds in it', async () => {
    const before = accepted(bytes)
    const edits = before.flatMap((words, block) =>
      [...words.matchAll(/School Action|SENCo|Code\b/g)].map((match) => ({
        block,
        start: match.index,
        end: match.index + match[0].length,
        replacement:
          match[0] === 'SENCo' ? 'SENCO' : match[0] === 'Code' ? 'Code 2015' : 'SEN Support',
      })),
    )
    expect(edits).toHaveLength(5)
    const comments = edits.map(({ block, start, end }) => ({ block, start, end, text: 'Changed.' }))
    const out = patch(bytes, edits, 'tracked', comments)
    expect(out.refused).toEqual([])
    expectWellMade(out.bytes)
    expect(rejected(out.bytes)).toEqual(before)
    const after = accepted(out.bytes)
    expect(after).toContain('Pupils at SEN Support have a plan.')
    expect(after.slice(0, -1)).toEqual(await mammothParagraphs(out.bytes))
  })
})
