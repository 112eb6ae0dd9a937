import { strToU8, unzipSync, zipSync } from 'fflate'
import type { DocxDocument } from '../../../../lib/document/docx/docx-document'
import type { DocxComment, DocxEdit } from '../../../../lib/document/docx/docx-edit'
import { type PatchResult, patchDocx } from '../../../../lib/document/docx/patch-docx'
import { readDocx } from '../../../../lib/document/docx/read-docx'

const OOXML = 'http://schemas.openxmlformats.org'
const W = `${OOXML}/wordprocessingml/2006/main`
const OFFICE = `${OOXML}/officeDocument/2006`

const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}/relationships"`,
  `xmlns:m="${OFFICE}/math"`,
  `xmlns:mc="${OOXML}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

export interface Parts {
  /** What stands inside `w:body`. */
  readonly body: string
  /** What stands inside `w:styles`, `w:numbering` … */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
  readonly comments?: string
  /** Hyperlink targets by relationship id. */
  readonly links?: Readonly<Record<string, string>>
  /** Further entries of the archive. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>
}

const xml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`

const OPTIONAL = ['styles', 'numbering', 'footnotes', 'endnotes', 'header', 'comments'] as const
const ROOTS: Readonly<Record<string, string>> = { header: 'hdr' }

/** The XML of each entry of a small .docx, as Word would lay it out. */
export function entries(parts: Parts): Record<string, string | Uint8Array> {
  const present = OPTIONAL.filter((name) => parts[name] !== undefined)
  const relationships = [
    ...present.map(
      (name) =>
        `<Relationship Id="rId-${name}" Type="${OFFICE}/relationships/${name}" Target="${name}.xml"/>`,
    ),
    ...Object.entries(parts.links ?? {}).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/relationships/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
  ]
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const wrap = (content: string) =>
    `<Relationships xmlns="${OOXML}/package/2006/relationships">${content}</Relationships>`
  return {
    '[Content_Types].xml': `<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>${present.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': wrap(
      `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': xml('document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': wrap(relationships.join('')),
    ...Object.fromEntries(
      present.map((name) => [`word/${name}.xml`, xml(ROOTS[name] ?? name, parts[name] ?? '')]),
    ),
    ...parts.extra,
  }
}

export const pack = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )

export const docx = (parts: Parts | string): Uint8Array =>
  pack(entries(typeof parts === 'string' ? { body: parts } : parts))

export const t = (text: string): string =>
  `<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`

export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`

/** A paragraph of the given run-level content, with properties. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

export const styled = (style: string, text: string): string =>
  p(r(text), `<w:pStyle w:val="${style}"/>`)

const WHO = 'w:id="90" w:author="A. Governor" w:date="2026-01-05T10:00:00Z"'
export const ins = (content: string): string => `<w:ins ${WHO}>${content}</w:ins>`
export const del = (text: string): string =>
  `<w:del ${WHO}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

export const fldChar = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
export const field = (code: string, result: string): string =>
  `${fldChar('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${fldChar('separate')}${result}${fldChar('end')}`

/** A text box as Word writes it: once for new versions, once for old. */
export const textBox = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
export const table = (rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

export const textsOf = (document: DocxDocument): string[] =>
  document.document.blocks.map(({ text }) => text)

export const accepted = (bytes: Uint8Array): string[] => textsOf(readDocx(bytes))
export const rejected = (bytes: Uint8Array): string[] =>
  textsOf(readDocx(bytes, { changes: 'rejected' }))

export const DATE = '2026-11-23T09:30:00Z'

export const patch = (
  bytes: Uint8Array,
  edits: readonly DocxEdit[],
  mode: 'tracked' | 'plain' = 'tracked',
  comments: readonly DocxComment[] = [],
): PatchResult =>
  patchDocx(readDocx(bytes), edits, { author: 'sendlint', date: DATE, mode, comments })

export const unzip = unzipSync
export const partText = (bytes: Uint8Array, name = 'word/document.xml'): string =>
  new TextDecoder().decode(unzipSync(bytes)[name])
