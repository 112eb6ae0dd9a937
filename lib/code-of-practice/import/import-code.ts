import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type PdfJs, withPdf } from '../../document/pdf'
import { boldFonts, heightOf, type Page, readRuns } from '../../document/pdf-pages'
import { UnreadableDocument } from '../../document/unreadable'
import type { OfficialCode } from '../official/official-code'
import { listItems } from './list-items'
import { pageLines } from './page-lines'
import { readCode } from './read-code'
import type { CodePage } from './running-lines'

export interface ImportOptions {
  /** Name of the picked file, or the address it was fetched from. */
  readonly from: string
  /** ISO date of today. */
  readonly date: string
  /** pdf.js with its worker; its slower self without one where this is left out. */
  readonly pdfjs?: PdfJs
  readonly signal?: AbortSignal
  /** Told after each page, both counted from 1. */
  readonly onProgress?: (page: number, pages: number) => void
}

/** The real file has a twentieth of this. */
const MOST_BYTES = 80 * 1024 * 1024
const MOST_PAGES = 1000
/** Pages with less than this are pictures, or nearly empty. */
const LEAST_LETTERS_A_PAGE = 60
/** Drawing a page to learn the names of its fonts is slow; most files use the same ones throughout. */
const MOST_DRAWN = 60

/**
 * Reads the official text of the Code from its PDF, on this device. Nothing is stored.
 *
 * @throws UnreadableDocument for a damaged, locked or scanned file, and for any other document; the
 *   signal's reason when it is aborted
 */
export async function importCode(bytes: Uint8Array, options: ImportOptions): Promise<OfficialCode> {
  const { from, date, pdfjs, signal, onProgress } = options
  signal?.throwIfAborted()
  if (bytes.length > MOST_BYTES) {
    throw new UnreadableDocument('This file is too large to be the Code of Practice.')
  }
  if (!isPdf(bytes)) {
    throw new UnreadableDocument('This file is not a PDF. Choose the PDF of the Code from GOV.UK.')
  }
  if (!endsAsPdf(bytes)) {
    throw new UnreadableDocument(
      'This PDF is damaged: its end is missing. Download it again and choose the new copy.',
    )
  }
  const sha256 = await hash(bytes)
  const { pages, title } = await withPdf(
    bytes,
    async (document) => {
      const read = await readPages(document, signal, onProgress)
      const { info } = await document.getMetadata()
      const told = 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
      return { pages: read, title: told }
    },
    pdfjs,
  )
  signal?.throwIfAborted()
  const read = await readCode(pages, title)
  return { ...read, pages: pages.length, sha256, importedOn: date, from }
}

/** The mark of a PDF may follow a few stray bytes. */
const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

/** pdf.js mends a file that breaks off as well as it can, and would give a part for the whole. */
const endsAsPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-4096)).includes('%%EOF')

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function readPages(
  document: PDFDocumentProxy,
  signal: AbortSignal | undefined,
  onProgress: ImportOptions['onProgress'],
): Promise<CodePage[]> {
  const { numPages } = document
  if (numPages > MOST_PAGES) {
    throw new UnreadableDocument('This PDF has too many pages to be the Code of Practice.')
  }
  const fonts = { bold: new Set<string>(), seen: new Set<string>(), drawn: 0 }
  const pages: CodePage[] = []
  let letters = 0
  for (let number = 1; number <= numPages; number++) {
    signal?.throwIfAborted()
    const page = await document.getPage(number)
    const runs = await readRuns(page)
    const items = listItems(await page.getStructTree())
    const read = { number, height: heightOf(page), runs, tree: null }
    await learnFonts(document, read, fonts)
    page.cleanup()
    letters += runs.reduce((sum, run) => sum + run.text.length, 0)
    pages.push({
      number,
      height: read.height,
      lines: pageLines(number, runs, { bold: fonts.bold, items }),
    })
    onProgress?.(number, numPages)
  }
  if (letters < numPages * LEAST_LETTERS_A_PAGE) {
    throw new UnreadableDocument(
      'This PDF holds pictures of pages, not text. Choose the PDF from GOV.UK instead of a scan.',
    )
  }
  return pages
}

/** Finds out which of the fonts that a page brings are bold. */
async function learnFonts(
  document: PDFDocumentProxy,
  page: Page,
  fonts: { readonly bold: Set<string>; readonly seen: Set<string>; drawn: number },
): Promise<void> {
  const runs = page.runs.filter((run) => !fonts.seen.has(run.font))
  if (runs.length === 0 || fonts.drawn >= MOST_DRAWN) return
  fonts.drawn++
  for (const run of runs) fonts.seen.add(run.font)
  for (const font of await boldFonts(document, [{ ...page, runs }])) fonts.bold.add(font)
}
