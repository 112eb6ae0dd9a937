import { describe, expect, it } from 'vitest'
import { patchDocx } from '../../../../lib/document/docx/patch-docx'
import { readDocx } from '../../../../lib/document/docx/read-docx'
import {
  accepted,
  DATE,
  del,
  docx,
  entries,
  field,
  ins,
  p,
  pack,
  partText,
  patch,
  r,
  rejected,
  t,
  textBox,
  unzip,
} from './fixture'
import { expectWellMade, revisionIds } from './well-made'

/** An edit that replaces one phrase in the first block that holds it. */
function swap(bytes: Uint8Array, from: string, to: string) {
  const texts = accepted(bytes)
  const block = texts.findIndex((text) => text.includes(from))
  const start = texts[block]?.indexOf(from) ?? -1
  return { block, start, end: start + from.length, replacement: to }
}

const cases: readonly (readonly [what: string, body: string, from: string, to: string])[] = [
  ['inside one run', p(r('Pupils at School Action have a plan.')), 'School Action', 'SEN Support'],
  [
    'across runs that split a word',
    p(r('Pupils at Sch') + r('ool Ac', '<w:b/>') + r('tion have a plan.')),
    'School Action',
    'SEN Support',
  ],
  ['at the start', p(r('SENCo leads.')), 'SENCo', 'SENCO'],
  ['at the end', p(r('Led by the ') + r('SENCo', '<w:i/>')), 'SENCo', 'SENCO'],
  ['the whole paragraph', p(r('School ') + r('Action')), 'School Action', 'SEN Support'],
  ['words removed', p(r('The old School Action stage ended.')), 'old School Action ', ''],
  [
    'from plain text into a link',
    p(`${r('See the ')}<w:hyperlink r:id="x">${r('SEN Code')}</w:hyperlink>${r(' of 2001.')}`),
    'the SEN Code',
    'our SEND Code',
  ],
  [
    'inside a field result',
    p(r('See ') + field(' HYPERLINK "https://example.org" ', r('the SEN Code')) + r('.')),
    'SEN Code',
    'SEND Code',
  ],
  [
    'at the start of another’s insertion',
    p(r('The ') + ins(r('school action plus') + r(' stage')) + r('.')),
    'school action plus',
    'SEN Support',
  ],
  [
    'in the middle of another’s insertion',
    p(r('The ') + ins(r('former school action plus stage')) + r('.')),
    'school action plus',
    'SEN Support',
  ],
  [
    'at the end of another’s insertion',
    p(ins(r('The former ') + r('school action')) + r('.')),
    'school action',
    'SEN Support',
  ],
  [
    'from plain text into another’s insertion',
    p(r('The former school ') + ins(r('action stage')) + r('.')),
    'school action',
    'SEN Support',
  ],
  [
    'over a tab and a line break',
    p(`<w:r>${t('School')}<w:tab/>${t('Action')}<w:br/>${t('x')}</w:r>`),
    'School\tAction\nx',
    'SEN\tSupport\ny',
  ],
  ['with characters that XML escapes', p(r('SEN & D <draft>')), '& D <draft>', 'and <D> & more'],
  ['beyond the basic plane', p(r('Star 🌟 pupils at 🌟 School Action')), '🌟 School', '🎓 SEN'],
  [
    'in a content control',
    p(`<w:sdt><w:sdtPr/><w:sdtContent>${r('our SENCo')}</w:sdtContent></w:sdt>`),
    'SENCo',
    'SENCO',
  ],
  [
    'in a text box',
    p(r('Before') + textBox(p(r('Key: School Action')))),
    'School Action',
    'SEN Support',
  ],
]

describe('an edit', () => {
  it.each(cases)('%s: accepted reads as edited, rejected as before', (_, body, from, to) => {
    const bytes = docx({ body, links: { x: 'https://example.org' } })
    const edit = swap(bytes, from, to)
    const before = accepted(bytes)
    const wanted = before.with(edit.block, before[edit.block]?.replace(from, () => to) ?? '')
    const tracked = patch(bytes, [edit])
    expect(tracked.refused).toEqual([])
    expect(accepted(tracked.bytes)).toEqual(wanted)
    expect(rejected(tracked.bytes)).toEqual(rejected(bytes))
    expectWellMade(tracked.bytes)
    const plain = patch(bytes, [edit], 'plain')
    expect(accepted(plain.bytes)).toEqual(wanted)
    expectWellMade(plain.bytes)
  })

  it('copies the formatting of the words it replaces and leaves the rest alone', () => {
    const bytes = docx(
      p(r('At ') + r('School Action', '<w:b/><w:color w:val="FF0000"/>') + r(' now')),
    )
    const { bytes: out } = patch(bytes, [swap(bytes, 'School Action', 'SEN Support')])
    expect(partText(out)).toBe(
      partText(bytes).replace(
        r('School Action', '<w:b/><w:color w:val="FF0000"/>'),
        '<w:del w:id="1" w:author="sendlint" w:date="2026-11-23T09:30:00Z"><w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:delText xml:space="preserve">School Action</w:delText></w:r></w:del>' +
          '<w:ins w:id="2" w:author="sendlint" w:date="2026-11-23T09:30:00Z"><w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">SEN Support</w:t></w:r></w:ins>',
      ),
    )
  })

  it('keeps words that stay the same out of the tracked change', () => {
    const bytes = docx(p(r('We follow ') + r('the SEN', '<w:b/>') + r(' Code of Practice here.')))
    const { bytes: out } = patch(bytes, [
      swap(bytes, 'follow the SEN Code of Practice', 'follow the SEND Code of Practice'),
    ])
    expect(accepted(out)).toEqual(['We follow the SEND Code of Practice here.'])
    expect(partText(out).match(/<w:delText[^<]*<\/w:delText>/g)).toEqual([
      '<w:delText xml:space="preserve">SEN</w:delText>',
    ])
    expect(partText(out)).toContain(r(' Code of Practice here.'))
  })

  it('leaves run ids, footnote marks and drawings in place', () => {
    const body = p(
      `<w:r w:rsidR="00AB12CD">${t('School ')}<w:lastRenderedPageBreak/>${t('Action')}<w:footnoteReference w:id="2"/></w:r>`,
    )
    const bytes = docx({
      body,
      footnotes: `<w:footnote w:id="2">${p(r('Ended 2014'))}</w:footnote>`,
    })
    const out = patch(bytes, [swap(bytes, 'School Action', 'SEN Support')]).bytes
    expect(accepted(out)).toEqual(['SEN Support', 'Ended 2014'])
    const source = partText(out)
    expect(source.match(/<w:footnoteReference/g)).toHaveLength(1)
    expect(source.match(/<w:lastRenderedPageBreak\/>/g)).toHaveLength(1)
    expect(source).toContain('w:rsidR="00AB12CD"')
  })

  it('gives every change a number that nothing else has', () => {
    const bytes = docx(
      p(
        `<w:bookmarkStart w:id="1" w:name="a"/>${ins(r('one School Action two'))}<w:bookmarkEnd w:id="1"/>` +
          r(' SENCo'),
      ),
    )
    const out = patch(bytes, [
      swap(bytes, 'School Action', 'SEN Support'),
      swap(bytes, 'SENCo', 'SENCO'),
    ]).bytes
    const ids = revisionIds(partText(out), 'sendlint')
    expect(ids).toHaveLength(4)
    expect(new Set([...ids, '1', '90']).size).toBe(6)
  })

  it('changes both copies of a text box', () => {
    const bytes = docx(p(r('x') + textBox(p(r('School Action')))))
    const out = patch(bytes, [swap(bytes, 'School Action', 'SEN Support')], 'plain').bytes
    expect(partText(out)).not.toContain('School Action')
    expect(partText(out).match(/SEN Support/g)).toHaveLength(2)
  })

  it('changes a text box and the run that holds it together', () => {
    const holder = textBox(p(r('Key: School Action'))).replace('<w:r>', `<w:r>${t('SENCo ')}`)
    const bytes = docx(p(holder))
    const out = patch(bytes, [
      swap(bytes, 'SENCo', 'SENCO'),
      swap(bytes, 'School Action', 'SEN Support'),
    ])
    expect(accepted(out.bytes)).toEqual(['SENCO ', 'Key: SEN Support'])
    expect(rejected(out.bytes)).toEqual(rejected(bytes))
  })

  it('writes with the prefix that the file uses, and declares one where there is none', () => {
    for (const prefix of ['ns0', '']) {
      const files = entries({ body: p(r('School Action')) })
      const name = (local: string) => (prefix ? `${prefix}:${local}` : local)
      const source = String(files['word/document.xml'])
        .replace('xmlns:w=', prefix ? `xmlns:${prefix}=` : 'xmlns=')
        .replace(/<(\/?)w:(\w+)/g, (_, slash: string, local: string) => `<${slash}${name(local)}`)
      const bytes = pack({ ...files, 'word/document.xml': source })
      const out = patch(bytes, [swap(bytes, 'School Action', 'SEN Support')]).bytes
      expect(accepted(out)).toEqual(['SEN Support'])
      expect(rejected(out)).toEqual(['School Action'])
    }
  })

  it('keeps the bytes of every part it does not touch', () => {
    const image = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256)
    const bytes = docx({
      body: p(r('School Action')),
      styles: '',
      header: p(r('Oakfield')),
      extra: { 'word/media/image1.png': image, 'customXml/item1.xml': '<a>é</a>' },
    })
    const before = unzip(bytes)
    const out = patch(bytes, [swap(bytes, 'School Action', 'SEN Support')]).bytes
    const after = unzip(out)
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const name of Object.keys(before)) {
      if (name !== 'word/document.xml') expect(after[name]).toEqual(before[name])
    }
  })

  it('gives back the very bytes when nothing changes', () => {
    const bytes = docx(p(r('School Action')))
    expect(patch(bytes, []).bytes).toEqual(bytes)
    expect(patch(bytes, [swap(bytes, 'Action', 'Action')]).bytes).toEqual(bytes)
  })
})

describe('an edit that cannot be made honestly', () => {
  const refusals: readonly (readonly [string, string, string, RegExp])[] = [
    ['a page number', p(r('Page ') + field(' PAGE ', r('7'))), '7', /fills this text in/],
    [
      'a simple date field',
      p(`<w:fldSimple w:instr=" DATE ">${r('1 May')}</w:fldSimple>`),
      'May',
      /fills/,
    ],
    [
      'a bound control',
      p(
        `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${r('Oakfield')}</w:sdtContent></w:sdt>`,
      ),
      'Oakfield',
      /properties/,
    ],
    [
      'a locked control',
      p(
        `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${r('Oakfield')}</w:sdtContent></w:sdt>`,
      ),
      'Oakfield',
      /locked/,
    ],
    [
      'an equation',
      p(`${r('so ')}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`),
      'x=2',
      /equation/,
    ],
  ]
  it.each(refusals)('in %s is refused', (_, body, from, reason) => {
    const bytes = docx(body)
    const edit = swap(bytes, from, 'other')
    const out = patch(bytes, [edit])
    expect(out.refused).toEqual([{ edit, reason: expect.stringMatching(reason) }])
    expect(out.bytes).toEqual(bytes)
  })

  it.each([
    ['beyond its paragraph', { block: 0, start: 3, end: 99, replacement: '' }],
    ['backwards', { block: 0, start: 3, end: 1, replacement: '' }],
    ['in no paragraph', { block: 7, start: 0, end: 1, replacement: '' }],
    ['through a surrogate pair', { block: 0, start: 1, end: 2, replacement: '' }],
    ['with a control character', { block: 0, start: 2, end: 3, replacement: '\u0007' }],
    ['with half a pair', { block: 0, start: 2, end: 3, replacement: '\ud83c' }],
  ])('%s is refused', (_, edit) => {
    const bytes = docx(p(r('🌟 School Action')))
    const out = patch(bytes, [edit])
    expect(out.refused.map((refusal) => refusal.edit)).toEqual([edit])
    expect(out.bytes).toEqual(bytes)
  })

  it('over another is refused; the first given wins', () => {
    const bytes = docx(p(r('School Action Plus')))
    const first = { block: 0, start: 7, end: 18, replacement: 'one' }
    const second = { block: 0, start: 0, end: 13, replacement: 'two' }
    const beside = { block: 0, start: 0, end: 6, replacement: 'three' }
    const out = patch(bytes, [first, second, beside])
    expect(out.refused).toEqual([{ edit: second, reason: expect.stringMatching(/overlaps/) }])
    expect(accepted(out.bytes)).toEqual(['three one'])
  })

  it('is refused for text already deleted, in a file read with changes rejected', () => {
    const docx = readDocx(pack(entries({ body: p(r('now ') + del('then')) })), {
      changes: 'rejected',
    })
    const edit = { block: 0, start: 4, end: 8, replacement: 'later' }
    const out = patchDocx(docx, [edit], { author: 'sendlint', date: DATE, mode: 'tracked' })
    expect(out.refused).toEqual([{ edit, reason: expect.stringMatching(/already/) }])
  })
})
