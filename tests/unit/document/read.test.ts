import { Document, Packer, Paragraph } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeText, MOST_CHARACTERS } from '../../../lib/document/decode'
import { readDocument } from '../../../lib/document/read'
import { UnreadableDocument } from '../../../lib/document/unreadable'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('')
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

/** Bytes without rhyme or reason, the same in every run. */
function noise(length: number): Uint8Array {
  let state = 42
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return (state >> 16) & 0xff
  })
}

const word = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] })),
  )

const TEXT = 'The SENCO’s policy: £5 – “agreed” with parents, café staff and pupils.'

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...utf8(TEXT))],
    ['UTF-16LE with a mark', utf16(TEXT, true, true)],
    ['UTF-16BE with a mark', utf16(TEXT, false, true)],
    ['UTF-16LE without a mark', utf16(TEXT, true, false)],
    ['UTF-16BE without a mark', utf16(TEXT, false, false)],
  ])('reads %s', (_, file) => {
    expect(decodeText(file).text).toBe(TEXT)
  })

  it('reads Windows-1252 where that is plausible', () => {
    const file = bytes(
      ...utf8('The SENCO'),
      0x92,
      ...utf8('s caf'),
      0xe9,
      ...utf8(' costs '),
      0xa3,
      0x35,
    )
    expect(decodeText(file).text).toBe('The SENCO’s café costs £5')
  })

  it('reads UTF-8 with a byte gone wrong', () => {
    const file = bytes(...utf8(TEXT.repeat(40)), 0xff, ...utf8(' end’s'))
    expect(decodeText(file).text).toMatch(/“agreed”.*\ufffd end’s$/)
  })

  it.each([
    ['noise', noise(4000)],
    ['zeros in text', bytes(...utf8('The policy'), 0, 0, ...utf8(' of our school'))],
    ['control characters', bytes(...utf8('ab'), ...Array.from({ length: 40 }, (_, i) => i % 8))],
    ['a mark before noise', bytes(0xff, 0xfe, ...noise(4000))],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ])('refuses %s', (_, file) => {
    expect(() => decodeText(file)).toThrow(UnreadableDocument)
    expect(() => decodeText(file)).toThrow(/not text/)
  })

  it.each([
    ['nothing', bytes()],
    ['only a mark', bytes(0xef, 0xbb, 0xbf)],
    ['only space', utf8(' \r\n\t')],
  ])('says that %s is empty', (_, file) => {
    expect(() => decodeText(file)).toThrow(/empty/)
  })

  it('reads a text of the greatest length, and refuses a longer one with the limit in words', () => {
    expect(decodeText(utf8('a'.repeat(MOST_CHARACTERS))).text).toHaveLength(MOST_CHARACTERS)
    const longer = utf8('a'.repeat(MOST_CHARACTERS + 1))
    expect(() => decodeText(longer)).toThrow(/too long.*5,000,000 characters/)
    expect(() => decodeText(new Uint8Array(MOST_CHARACTERS * 4 + 1))).toThrow(/too long/)
  })
})

describe('readDocument', () => {
  it.each([
    ['policy.md', '# Aims\n\n*We* plan.', 'markdown'],
    ['C:\\Policies\\SEND.MARKDOWN', '# Aims\n\n*We* plan.', 'markdown'],
    ['policy.txt', 'AIMS AND VALUES\n\nWe plan.', 'text'],
    ['policy', 'AIMS AND VALUES\n\nWe plan.', 'text'],
    ['policy.html', '<h1>Aims</h1>', 'html'],
    ['policy.txt', '<!DOCTYPE html><html><h1>Aims</h1>', 'html'],
    ['policy.doc', '<html xmlns:o="x"><h1>Aims</h1>', 'html'],
    ['policy.md', '<h1>Aims</h1>', 'markdown'],
  ])('reads %s holding %j', async (name, text, format) => {
    const read = await readDocument(utf8(text), name)
    expect(read.format).toBe(format)
    expect(read.document.blocks[0]?.kind).toBe('heading')
  })

  it('reads a Word document and keeps what is needed to write to it', async () => {
    const read = await readDocument(await word('We plan.'), 'policy.docx')
    expect(read.format).toBe('docx')
    expect(read.document.text).toBe('We plan.')
    expect(read.docx?.document).toBe(read.document)
  })

  it('reads a Word document whose name says nothing', async () => {
    expect((await readDocument(await word('We plan.'), 'policy')).format).toBe('docx')
  })

  it.each([
    [
      'a Word document named as Markdown',
      'policy.md',
      word('x'),
      /“policy.md” is a Word document.*\.docx/,
    ],
    ['a PDF named as text', 'a/b/policy.txt', utf8('%PDF-1.7\n'), /^“policy.txt” is a PDF.*\.pdf/],
    ['text named as a Word document', 'policy.docx', utf8('We plan.'), /not a Word document/],
    ['text named as a PDF', 'policy.pdf', utf8('We plan.'), /PDF/],
    ['an old Word document', 'policy.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /old Word/],
    ['Rich Text', 'policy.rtf', utf8('{\\rtf1 We plan.}'), /Rich Text/],
    ['a picture', 'policy.md', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /picture/],
    ['a spreadsheet', 'policy.txt', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /spreadsheet/],
    ['a zip archive', 'policy.docx', zipSync({ 'a.txt': strToU8('a') }), /zip archive/],
    [
      'a Word document that was cut short',
      'policy.docx',
      word('x').then((whole) => whole.subarray(0, 90)),
      /damaged or incomplete/,
    ],
    ['an empty file', 'policy.docx', bytes(), /empty/],
    ['an empty Word document', 'policy.docx', word(' '), /empty/],
    ['an empty text', 'policy.md', utf8('\n'), /empty/],
    ['noise', 'policy.md', noise(500), /not text/],
  ])('refuses %s in plain words', async (_, name, file, message) => {
    const failure = readDocument(await file, name)
    await expect(failure).rejects.toThrow(UnreadableDocument)
    await expect(failure).rejects.toThrow(message)
    await failure.catch((error: Error) => {
      expect(error.message).toMatch(/^[^\n]{10,200}\.$/)
    })
  })
})
