import { ascii, COMPOUND_FILE, holds, RICH_TEXT, standsAt, ZIP } from './bytes'
import { expectZip } from './docx/sniff'
import { UnreadableDocument } from './unreadable'

export type Format = 'markdown' | 'html' | 'text' | 'docx' | 'pdf'

const byExtension: Readonly<Record<string, Format | undefined>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
}

/** What a file says it is by its name; null for a name that says nothing. */
export const formatOfName = (name: string): Format | null =>
  byExtension[/\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null

/** A kind of file that its first bytes give away, in words. */
interface Signature {
  readonly is: string
  readonly format: Format | null
  readonly advice: string
  readonly bytes: readonly number[]
}

const AS_MADE = 'Open the document it was made from instead.'
const COPY = 'Copy the policy into a Word document and open that.'
const UNPACK = 'Unpack it and open the document inside.'

const signatures: readonly Signature[] = [
  { is: 'a PDF', format: 'pdf', advice: '', bytes: ascii('%PDF-') },
  { is: 'a picture', format: null, advice: AS_MADE, bytes: [0x89, ...ascii('PNG')] },
  { is: 'a picture', format: null, advice: AS_MADE, bytes: [0xff, 0xd8, 0xff] },
  { is: 'a picture', format: null, advice: AS_MADE, bytes: ascii('GIF8') },
  { is: 'a picture', format: null, advice: AS_MADE, bytes: ascii('II*\0') },
  { is: 'a packed file', format: null, advice: UNPACK, bytes: [0x1f, 0x8b] },
  { is: 'a packed file', format: null, advice: UNPACK, bytes: ascii('7z\xbc\xaf') },
]

/** What stands where a zip archive ends. */
const ZIP_END = ascii('PK\x05\x06')

/** Files that are zip archives inside, by a name that stands in the archive. */
const archives: readonly Signature[] = [
  { is: 'a Word document (.docx)', format: 'docx', advice: '', bytes: ascii('word/document') },
  { is: 'a spreadsheet', format: null, advice: COPY, bytes: ascii('xl/workbook') },
  { is: 'a slide show', format: null, advice: COPY, bytes: ascii('ppt/presentation') },
  {
    is: 'an OpenDocument file',
    format: null,
    advice: 'Save it as a Word document (.docx) and open that.',
    bytes: ascii('mimetypeapplication/vnd.oasis'),
  },
  { is: 'an e-book', format: null, advice: COPY, bytes: ascii('mimetypeapplication/epub') },
]

/** Old Word documents and Rich Text, which Word itself can save afresh. */
const FOR_WORD: readonly (readonly number[])[] = [COMPOUND_FILE, RICH_TEXT]

/** What a file is by its first bytes; null for text and for what nobody knows. */
export function sniff(bytes: Uint8Array): Signature | null {
  const known = signatures.find((signature) => standsAt(bytes, signature.bytes))
  if (known || !standsAt(bytes, ZIP)) return known ?? null
  const inside = archives.find((signature) => holds(bytes, signature.bytes))
  return inside ?? { is: 'a zip archive', format: null, advice: UNPACK, bytes: [] }
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i

/** Whether a text is a web page, whatever its name. */
export const isWebPage = (text: string): boolean => HTML_START.test(text.slice(0, 4096))

/**
 * Makes sure that a file is what its name says.
 *
 * @throws UnreadableDocument that tells what it is instead
 */
export function expectFormat(bytes: Uint8Array, name: string, named: Format | null): void {
  if (FOR_WORD.some((signature) => standsAt(bytes, signature))) expectZip(bytes)
  // Of a Word file that was cut short nobody can tell what was in it: its reader says that it is damaged.
  if (named === 'docx' && standsAt(bytes, ZIP) && !holds(bytes, ZIP_END)) return
  const found = sniff(bytes)
  if (found === null || (found.format !== null && (named === null || found.format === named)))
    return
  const file = name.split(/[\\/]/).at(-1) ?? name
  const advice =
    found.format === null
      ? found.advice
      : `Rename it so that it ends in .${found.format} and open it again.`
  throw new UnreadableDocument(`“${file}” is ${found.is}. ${advice}`)
}
