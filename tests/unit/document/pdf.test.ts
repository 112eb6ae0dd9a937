import { degrees, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../lib/document/pdf'
import type { Block } from '../../../lib/document/policy-document'
import { UnreadableDocument } from '../../../lib/document/unreadable'

interface Set {
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
  readonly x?: number
  /** Distance from the line above, as a multiple of the letter height. */
  readonly step?: number
}

/** Lays lines out from the top of a page. */
function lay(page: PDFPage, lines: readonly Set[], fonts: { plain: PDFFont; bold: PDFFont }): void {
  let y = 720
  for (const { text, size = 11, bold = false, x = 72, step = 1.25 } of lines) {
    y -= size * step
    page.drawText(text, { x, y, size, font: bold ? fonts.bold : fonts.plain })
  }
}

async function pdf(pages: readonly (readonly Set[])[], running = false): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const fonts = {
    plain: await file.embedFont(StandardFonts.Helvetica),
    bold: await file.embedFont(StandardFonts.HelveticaBold),
  }
  pages.forEach((lines, index) => {
    const page = file.addPage([595, 842])
    if (running) {
      page.drawText('Oak School SEND policy', { x: 72, y: 800, size: 9, font: fonts.plain })
      page.drawText(`Page ${index + 1} of ${pages.length}`, {
        x: 270,
        y: 40,
        size: 9,
        font: fonts.plain,
      })
    }
    lay(page, lines, fonts)
  })
  return file.save()
}

const line = (block: Block): string =>
  `${block.kind}${block.depth > 0 ? ` ${block.depth}` : ''}: ${block.text}`

const read = async (file: Uint8Array): Promise<string[]> => (await readPdf(file)).blocks.map(line)

const FIRST = {
  text: 'Our school welcomes every pupil and works with parents. The SENCO leads this',
  step: 2,
}

describe('readPdf', () => {
  it('joins lines into paragraphs and takes larger type for headings', async () => {
    const file = await pdf([
      [
        { text: 'SEND policy', size: 22 },
        { text: '1. Our aims', size: 15, step: 2 },
        FIRST,
        { text: 'work for the whole school, and the class teachers plan for every pupil in' },
        { text: 'the class.' },
        { text: 'Parents are our partners.', step: 2 },
      ],
    ])
    expect(await read(file)).toEqual([
      'heading 1: SEND policy',
      'heading 2: 1. Our aims',
      'paragraph: Our school welcomes every pupil and works with parents. The SENCO leads this work for the whole school, and the class teachers plan for every pupil in the class.',
      'paragraph: Parents are our partners.',
    ])
  })

  it('reads bullets, the lines they go on with, and the line they hang from', async () => {
    const file = await pdf([
      [
        { text: 'The SENCO of our school will do all of these things in each term of the year:' },
        {
          text: '• meet the parents of each pupil on SEN Support to talk about how it goes',
          x: 90,
        },
        { text: 'and what could go better;', x: 102 },
        { text: '- keep a record', x: 120 },
        { text: '• train staff.', x: 90 },
      ],
    ])
    const { blocks } = await readPdf(file)
    expect(blocks.map(line)).toEqual([
      'paragraph: The SENCO of our school will do all of these things in each term of the year:',
      'list-item 1: meet the parents of each pupil on SEN Support to talk about how it goes and what could go better;',
      'list-item 2: keep a record',
      'list-item 1: train staff.',
    ])
    expect(blocks[3]?.list?.stem).toBe(blocks[0])
  })

  it('mends broken words and keeps real hyphens', async () => {
    const file = await pdf([
      [
        {
          text: 'Each assessment is shared, and a co-ordinated plan is made. We look at the assess-',
        },
        { text: 'ment again with a multi-' },
        { text: 'agency team and with a well-' },
        { text: 'known adviser in mind.' },
      ],
    ])
    expect(await read(file)).toEqual([
      'paragraph: Each assessment is shared, and a co-ordinated plan is made. We look at the assessment again with a multi-agency team and with a well-known adviser in mind.',
    ])
  })

  it('drops running heads and page numbers, and joins what a page break cuts', async () => {
    const filler = {
      text: 'Every teacher plans for every pupil in the class and checks how it goes.',
      step: 2,
    }
    const file = await pdf(
      [
        [
          FIRST,
          { text: 'work for all.' },
          { text: 'The governing board reviews this policy each year together with', step: 2 },
        ],
        [{ text: 'parents and pupils.' }, filler],
        [filler],
        [filler],
      ],
      true,
    )
    const blocks = await read(file)
    expect(blocks).toHaveLength(5)
    expect(blocks[1]).toBe(
      'paragraph: The governing board reviews this policy each year together with parents and pupils.',
    )
  })

  it('takes short bold lines for headings when no type is larger', async () => {
    const file = await pdf([
      [
        { text: 'Our aims', bold: true },
        { text: 'We include every pupil in the life of our school.' },
        { text: 'Roles', bold: true, step: 2 },
        { text: 'The SENCO leads and every teacher plans.' },
      ],
    ])
    expect((await read(file)).filter((text) => text.startsWith('heading'))).toEqual([
      'heading 1: Our aims',
      'heading 2: Roles',
    ])
  })

  it('leaves the bytes that it was given alone', async () => {
    const file = await pdf([[{ text: 'We include every pupil in the life of our school.' }]])
    const copy = file.slice()
    await readPdf(file)
    expect(file).toEqual(copy)
  })

  it('says that a scan holds pictures', async () => {
    const file = await PDFDocument.create()
    const page = file.addPage()
    page.drawRectangle({ x: 10, y: 10, width: 300, height: 300, rotate: degrees(5) })
    const reading = readPdf(await file.save())
    await expect(reading).rejects.toThrow(UnreadableDocument)
    await expect(reading).rejects.toThrow(/pictures of pages, not text/)
  })

  it('reads no file that is larger than any policy', async () => {
    const file = new Uint8Array(80 * 1024 * 1024 + 1)
    await expect(readPdf(file)).rejects.toThrow(/too large to read/)
  })

  it('says that a damaged file is damaged', async () => {
    const reading = readPdf(new TextEncoder().encode('%PDF-1.7\nnothing else'))
    await expect(reading).rejects.toThrow(UnreadableDocument)
    await expect(reading).rejects.toThrow(/damaged/)
  })

  it('says that a locked file is locked, through the pdf.js it was given', async () => {
    const locked = Object.assign(new Error('No password given'), { name: 'PasswordException' })
    const pdfjs = {
      getDocument: () => ({ promise: Promise.reject(locked), destroy: () => Promise.resolve() }),
    }
    await expect(readPdf(new Uint8Array(10), pdfjs)).rejects.toThrow(/locked with a password/)
  })
})
