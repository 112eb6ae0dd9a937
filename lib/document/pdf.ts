import type { PDFDocumentProxy } from 'pdfjs-dist'
import { assemble, type BlockDraft } from './assemble'
import { promoteBoldHeadings } from './bold-headings'
import { linesOf, wordsOf } from './pdf-lines'
import { boldFonts, type Page, readPages } from './pdf-pages'
import { type PdfDraft, type PdfFonts, taggedDrafts } from './pdf-tagged'
import { untaggedDrafts } from './pdf-untagged'
import { isTerminated } from './plain-lines'
import type { PolicyDocument } from './policy-document'
import { UnreadableDocument } from './unreadable'

/** The part of pdf.js that is needed; a page of the extension passes its own, with its worker. */
export interface PdfJs {
  getDocument(parameters: {
    data: Uint8Array
    verbosity: number
    isEvalSupported: boolean
    disableFontFace: boolean
    useSystemFonts: boolean
  }): { readonly promise: Promise<PDFDocumentProxy>; destroy(): Promise<void> }
}

/** Of a file; a policy with photographs has a tenth of it. */
const MOST_BYTES = 80 * 1024 * 1024
const MOST_PAGES = 1000
/** A scanned file may hold a stamp or a page number; a policy has more to say than this. */
const LEAST_LETTERS = 40

const complaints: Readonly<Record<string, string | undefined>> = {
  PasswordException:
    'This PDF is locked with a password. Save a copy without the password and open that.',
  InvalidPDFException: 'This PDF is damaged and cannot be read. Save it again and try once more.',
}

/**
 * Reads the words of a PDF: by its tags where the program that made it left them, otherwise by the
 * size and place of its lines. The document has no source map.
 *
 * @throws UnreadableDocument for a file that is damaged, locked or too large, and for scans without text
 */
export async function readPdf(bytes: Uint8Array, pdfjs?: PdfJs): Promise<PolicyDocument> {
  if (bytes.length > MOST_BYTES) {
    throw new UnreadableDocument(
      'This PDF is too large to read: it has more than 80 MB. Open the file it was made from instead.',
    )
  }
  return withPdf(bytes, readDocument, pdfjs)
}

/**
 * Opens a PDF, works on it and closes it again, whatever happens.
 *
 * @throws UnreadableDocument for a damaged or locked file, or as `work` throws it; an abort of
 *   `work` comes through as it is
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  work: (document: PDFDocumentProxy) => Promise<T>,
  pdfjs?: PdfJs,
): Promise<T> {
  const library: PdfJs = pdfjs ?? (await import('pdfjs-dist/legacy/build/pdf.mjs'))
  const task = library.getDocument({
    // pdf.js takes the buffer for itself, and takes no `Buffer` of Node.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  })
  try {
    return await work(await task.promise)
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (error instanceof UnreadableDocument || name === 'AbortError') throw error
    throw new UnreadableDocument(
      complaints[name] ?? 'This PDF cannot be read. Open the file it was made from instead.',
      { cause: error },
    )
  } finally {
    await task.destroy()
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<PolicyDocument> {
  if (document.numPages > MOST_PAGES) {
    throw new UnreadableDocument(`This PDF has more than ${MOST_PAGES} pages, too many to read.`)
  }
  const pages = await readPages(document)
  const letters = pages
    .flatMap((page) => page.runs)
    .reduce((sum, run) => sum + run.text.trim().length, 0)
  if (letters < LEAST_LETTERS) {
    throw new UnreadableDocument(
      'This PDF holds pictures of pages, not text. Open the file it was made from instead.',
    )
  }
  const words = wordsOf(pages.flatMap((page) => linesOf(page.runs, new Set())))
  let drafts = draftsOf(pages, { words, bold: new Set() })
  if (drafts.filter((draft) => draft.kind === 'heading').length < 2) {
    drafts = draftsOf(pages, { words, bold: await boldFonts(document, pages) })
  }
  const { info } = await document.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  const named = drafts.some((draft) => draft.kind === 'heading') ? '' : title
  return assemble(drafts, { title: named === '' ? null : named })
}

const draftsOf = (pages: readonly Page[], fonts: PdfFonts): readonly BlockDraft[] =>
  promoteBoldHeadings(joinPages(taggedDrafts(pages, fonts) ?? untaggedDrafts(pages, fonts)))

/** Puts together what the end of a page cut in two. */
function joinPages(drafts: readonly PdfDraft[]): BlockDraft[] {
  const joined: BlockDraft[] = []
  drafts.forEach(({ page, draft }, index) => {
    const last = joined.at(-1)
    const turned = drafts[index - 1]?.page === page - 1
    if (last && turned && goesOn(last, draft)) {
      const text = `${last.text} ${draft.text}`
      const shift = last.text.length + 1
      const moved = (draft.spans ?? []).map((span) => ({
        ...span,
        start: span.start + shift,
        end: span.end + shift,
      }))
      joined[joined.length - 1] = { ...last, text, spans: [...(last.spans ?? []), ...moved] }
    } else joined.push(draft)
  })
  return joined
}

const goesOn = (last: BlockDraft, next: BlockDraft): boolean =>
  (last.kind === 'paragraph' || last.kind === 'list-item') &&
  (next.kind === 'paragraph' || next.kind === last.kind) &&
  !isTerminated(last.text) &&
  /^\p{Ll}/u.test(next.text)
