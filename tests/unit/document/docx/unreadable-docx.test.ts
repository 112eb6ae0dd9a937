import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../../lib/document/docx/read-docx'
import { UnreadableDocument } from '../../../../lib/document/unreadable'
import { docx, entries, p, pack, r } from './fixture'

const sound = docx(p(r('A sound document that says something about School Action.')))

/** A compound file: the old container that Word 97 and encrypted files share. */
const compound = (name: string): Uint8Array => {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (let i = 0; i < name.length; i++) bytes[1024 + i * 2] = name.charCodeAt(i)
  return bytes
}

const withDocument = (source: string | Uint8Array) =>
  pack({ ...entries({ body: '' }), 'word/document.xml': source })

/** The archive with a 32-bit field of one entry's directory record changed. */
function forged(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const length = view.getUint16(at + 28, true)
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name) {
      view.setUint32(at + field, value, true)
    }
  }
  return copy
}

const nested = (depth: number) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}</w:document>`

const entityBomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;&l;&l;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&m;</w:t></w:r></w:p></w:body></w:document>`

const corrupted = (() => {
  const copy = sound.slice()
  const at = new TextDecoder('latin1').decode(copy).indexOf('word/document.xml') + 30
  copy.fill(0xff, at, at + 40)
  return copy
})()

const cases: readonly (readonly [what: string, bytes: Uint8Array, says: RegExp])[] = [
  ['an empty file', new Uint8Array(), /empty/],
  ['plain text', strToU8('Our SEN policy'), /not a Word document/],
  ['a PDF', strToU8('%PDF-1.7 …'), /PDF/],
  ['rich text', strToU8('{\\rtf1 …}'), /\.rtf/],
  ['an old .doc', compound('WordDocument'), /old Word \(\.doc\)/],
  ['an encrypted .docx', compound('EncryptedPackage'), /password-protected/],
  ['half a download', sound.subarray(0, sound.length >> 1), /damaged or incomplete/],
  ['damaged bytes', corrupted, /damaged.*word\/document\.xml/],
  [
    'a wrong checksum',
    forged(sound, 'word/document.xml', 16, 12345),
    /damaged.*word\/document\.xml/,
  ],
  ['a size that is a lie', forged(sound, 'word/document.xml', 24, 20), /unpacks to far more/],
  [
    'a size beyond all reason',
    forged(sound, 'word/document.xml', 24, 400 * 1024 * 1024),
    /unpacks to far more/,
  ],
  [
    'a part that would unpack to 100 MB',
    withDocument(new Uint8Array(100 * 1024 * 1024)),
    /unpacks to far more/,
  ],
  [
    'a bomb in a picture',
    pack({ ...entries({ body: '' }), 'word/media/a.bmp': new Uint8Array(60 * 1024 * 1024) }),
    /unpacks to far more/,
  ],
  ['parts that share bytes', forged(sound, '_rels/.rels', 42, 0), /overlap/],
  ['no text part', pack({ '[Content_Types].xml': '<Types/>' }), /no text part/],
  ['a workbook', pack({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), /Excel/],
  ['a presentation', pack({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), /PowerPoint/],
  ['an OpenDocument', pack({ mimetype: '', 'content.xml': '' }), /\.odt/],
  ['any other zip', pack({ 'photo.jpg': 'x' }), /no Word document/],
  ['broken XML', withDocument('<w:document><w:body>'), /word\/document\.xml, line 1/],
  ['an entity bomb', withDocument(entityBomb), /document type/],
  ['an entity nobody defined', withDocument(entityBomb.replace(/<!DOCTYPE.*\]>/, '')), /damaged/],
  ['nesting without end', withDocument(nested(5_000)), /nested too deeply/],
  ['nesting that exhausts the stack', withDocument(nested(200_000)), /nested too deeply/],
  [
    'more elements than memory holds',
    withDocument(`<w:document xmlns:w="w">${'<w:p/><w:p/>'.repeat(1_600_000)}</w:document>`),
    /far longer/,
  ],
  ['bytes that are no text', withDocument(new Uint8Array([0x3c, 0xff, 0xfe, 0x3e])), /damaged/],
]

describe('a file that cannot be read', () => {
  it.each(cases)('%s: one sentence says so', (_, bytes, says) => {
    let thrown: unknown
    try {
      readDocx(bytes)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(UnreadableDocument)
    const message = thrown instanceof UnreadableDocument ? thrown.message : ''
    expect(message).toMatch(says)
    expect(message).toMatch(/^[A-Z][^\n]*\.$/)
  })

  it('is not one with a byte order mark, in UTF-16, or behind other bytes', () => {
    const text = String(entries({ body: p(r('Été 🙂')) })['word/document.xml']).replace(
      'UTF-8',
      'UTF-16',
    )
    const wide = new Uint8Array(2 + text.length * 2)
    wide.set([0xff, 0xfe])
    for (let i = 0; i < text.length; i++) {
      wide.set([text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8], 2 + i * 2)
    }
    for (const bytes of [
      withDocument(wide),
      withDocument(`\ufeff${text}`),
      zipSync({
        ...Object.fromEntries(
          Object.entries(entries({ body: '' })).map(([name, content]) => [
            name,
            strToU8(String(content)),
          ]),
        ),
        'word/document.xml': [strToU8(text), { level: 0 }],
      }),
    ]) {
      expect(readDocx(bytes).document.text).toBe('Été 🙂')
    }
  })
})
