import { PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { UnreadableDocument } from '../../../lib/document/unreadable'
import { seeded } from '../../hosts/random'
import { importBytes } from './synthetic/compare'
import { pdfOf, shortPlan } from './synthetic/files'
import { plan } from './synthetic/plan'
import { sentence } from './synthetic/prose'

/** Lines on pages: the first of each page in large letters. */
async function linesPdf(pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  for (const lines of pages) {
    const page = file.addPage([595, 842])
    lines.forEach((line, i) => {
      page.drawText(line.slice(0, 95), { x: 60, y: 780 - i * 16, size: i === 0 ? 20 : 10, font })
    })
  }
  return file.save()
}

const random = seeded(11)
const numbered = (mark: string, chapters: number, each: number): string[][] =>
  Array.from({ length: chapters }, (_, chapter) => [
    `Part ${chapter + 1}`,
    ...Array.from({ length: each }, (_, i) => `${chapter + 1}${mark}${i + 1} ${sentence(random)}`),
  ])

const refusal = async (bytes: Uint8Array): Promise<string> => {
  const refused = await importBytes(bytes).then(
    () => 'taken',
    (error: unknown) => error,
  )
  expect(refused).toBeInstanceOf(UnreadableDocument)
  return refused instanceof Error ? refused.message : ''
}

describe('refuses in one clear sentence', () => {
  it('another document with numbered paragraphs', async () => {
    const safeguarding = ['Keeping children safe in education', ...shortText(30)]
    const bytes = await linesPdf([safeguarding, ...numbered('.', 5, 40)])
    expect(await refusal(bytes)).toContain('not the SEND Code of Practice')
  })

  it('a policy that follows the Code and cites it', async () => {
    const cover = ['SEND policy', 'This policy follows the SEND Code of Practice, January 2015.']
    expect(await refusal(await linesPdf([cover, ...numbered('.', 11, 9)]))).toContain(
      'not the SEND',
    )
  })

  it('a guide to the Code', async () => {
    const cover = ['SEND code of practice: a guide for parents', ...shortText(10)]
    expect(await refusal(await linesPdf([cover, ...numbered('.', 4, 20)]))).toContain(
      'not the SEND',
    )
  })

  it('the Code of another nation', async () => {
    const cover = ['The Additional Learning Needs Code for Wales', ...shortText(10)]
    expect(await refusal(await linesPdf([cover, ...numbered('.', 12, 40)]))).toContain(
      'not the SEND',
    )
  })

  it('the Code of 2001', async () => {
    const cover = ['Special Educational Needs Code of Practice', 'November 2001']
    expect(await refusal(await linesPdf([cover, ...numbered(':', 10, 40)]))).toContain('of 2001')
  })

  it('a draft', async () => {
    const title = 'Draft special educational needs and disability code of practice'
    expect(await refusal(await pdfOf(shortPlan, { title }))).toContain('draft')
  })

  it('the cover without the paragraphs', async () => {
    const items = plan({ seed: 2, lasts: [0, 3] })
    expect(await refusal(await pdfOf(items))).toContain('not its numbered paragraphs')
  })

  it('a scan', async () => {
    const file = await PDFDocument.create()
    for (let i = 0; i < 5; i++) file.addPage()
    expect(await refusal(await file.save())).toContain('pictures of pages')
  })

  it('a damaged file', async () => {
    const bytes = await pdfOf(shortPlan)
    expect(await refusal(bytes.slice(0, bytes.length / 2))).toContain('damaged')
    const torn = bytes.slice()
    torn.fill(0x20, 20, bytes.length - 200)
    expect(await refusal(torn)).toMatch(/damaged|cannot be read/)
  })

  it('a file that is no PDF', async () => {
    expect(await refusal(new TextEncoder().encode('PK not a PDF'))).toContain('not a PDF')
    expect(await refusal(new Uint8Array())).toContain('not a PDF')
  })

  it('a locked file', async () => {
    expect(await refusal(new TextEncoder().encode(lockedPdf))).toContain('locked with a password')
  })
})

const shortText = (count: number): string[] => Array.from({ length: count }, () => sentence(random))

const filler = '00'.repeat(32)

/** The smallest file that asks for a password: its key does not belong to the empty one. */
const lockedPdf = [
  '%PDF-1.4',
  '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
  '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
  '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj',
  `4 0 obj <</Filter/Standard/V 1/R 2/P -4/O<${filler}>/U<${filler}>>> endobj`,
  `trailer <</Root 1 0 R/Encrypt 4 0 R/ID[<${filler}><${filler}>]>>`,
  '%%EOF',
].join('\n')
