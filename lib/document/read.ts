import { type Decoded, decodeText, EMPTY, MOST_CHARACTERS } from './decode'
import type { DocxDocument } from './docx/docx-document'
import { expectFormat, type Format, formatOfName, isWebPage, sniff } from './file-kind'
import { readHtml } from './html'
import { readMarkdown } from './markdown'
import type { PdfJs } from './pdf'
import { readPlainText } from './plain-text'
import type { PolicyDocument } from './policy-document'
import { UnreadableDocument } from './unreadable'

export interface ReadResult {
  readonly document: PolicyDocument
  readonly format: Format
  /** The Word file behind the document, for writing changes back. */
  readonly docx?: DocxDocument
  /** How the text stands in its file, for writing changes back. */
  readonly written?: Omit<Decoded, 'text'>
}

export interface ReadOptions {
  /** Where the pdf.js of the page is; without it the one for Node is loaded. */
  readonly pdfjs?: () => Promise<PdfJs>
}

function readText(bytes: Uint8Array, named: Format | null): ReadResult {
  const { text, ...written } = decodeText(bytes)
  if (named === 'html' || (named !== 'markdown' && isWebPage(text))) {
    return { document: readHtml(text), format: 'html', written }
  }
  return named === 'markdown'
    ? { document: readMarkdown(text), format: 'markdown', written }
    : { document: readPlainText(text), format: 'text', written }
}

async function readBinary(
  bytes: Uint8Array,
  format: 'docx' | 'pdf',
  options: ReadOptions,
): Promise<ReadResult> {
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf')
    return { document: await readPdf(bytes, await options.pdfjs?.()), format }
  }
  const { readDocx } = await import('./docx/read-docx')
  const docx = readDocx(bytes)
  return { document: docx.document, format, docx }
}

/**
 * Reads a policy from the bytes of a file. The end of its name says what it is and the bytes have to
 * agree; without a telling name the bytes decide, and text is plain text.
 *
 * @param name file name or path
 * @throws UnreadableDocument in one or two plain sentences: empty, too long, not text, not what its
 *   name says, damaged, locked, or without words
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  if (bytes.length === 0) throw new UnreadableDocument(EMPTY)
  const named = formatOfName(name)
  expectFormat(bytes, name, named)
  const format = named ?? sniff(bytes)?.format ?? null
  if (format !== 'docx' && format !== 'pdf') return readText(bytes, format)
  const result = await readBinary(bytes, format, options)
  const { text } = result.document
  if (text.trim() === '') throw new UnreadableDocument(EMPTY)
  if (text.length > MOST_CHARACTERS) {
    throw new UnreadableDocument('This file is too long to check. Split it and open the parts.')
  }
  return result
}
