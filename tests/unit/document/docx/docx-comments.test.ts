import { describe, expect, it } from 'vitest'
import { patchDocx } from '../../../../lib/document/docx/patch-docx'
import { readDocx } from '../../../../lib/document/docx/read-docx'
import {
  accepted,
  DATE,
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
  styled,
  textBox,
  unzip,
} from './fixture'
import { expectWellMade } from './well-made'

/** The words between the marks of each comment, in order of the comments. */
function commented(bytes: Uint8Array, name = 'word/document.xml'): string[] {
  const source = partText(bytes, name)
  const starts = [...source.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)]
  return starts.map((match) => {
    const end = source.indexOf(`<w:commentRangeEnd w:id="${match[1]}"/>`)
    return source
      .slice(match.index, end)
      .replace(/<w:del\b.*?<\/w:del>/g, '')
      .replace(/<[^>]*>/g, '')
  })
}

const note = (block: number, start: number, end: number, text = 'Is this still so?') => ({
  block,
  start,
  end,
  text,
})

describe('a comment', () => {
  it('gets a part, a type and a relationship of its own where there were none', () => {
    const bytes = docx({ body: p(r('Our SENCo leads.')), links: { rId1: 'https://a.example' } })
    const out = patch(bytes, [], 'tracked', [note(0, 4, 9, 'Spelt SENCO.\nSee < & >.')])
    expect(out.refused).toEqual([])
    expectWellMade(out.bytes)
    expect(commented(out.bytes)).toEqual(['SENCo'])
    const comments = partText(out.bytes, 'word/comments.xml')
    expect(comments).toContain(`w:author="sendlint" w:date="${DATE}" w:initials="S"`)
    expect(comments.match(/<w:p>/g)).toHaveLength(2)
    expect(comments).toContain('See &lt; &amp; &gt;.')
    const before = unzip(bytes)
    const changed = Object.entries(unzip(out.bytes)).filter(
      ([name, content]) => before[name]?.join() !== content.join(),
    )
    expect(changed.map(([name]) => name).sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ])
  })

  it('joins the comments already there', () => {
    const old = `<w:comment w:id="1" w:author="A" w:date="${DATE}" w:initials="A">${p(r('Old'))}</w:comment>`
    const body = p(
      `<w:commentRangeStart w:id="1"/>${r('Our SENCo')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    )
    for (const comments of [old, '']) {
      const bytes = docx({ body: comments ? body : p(r('Our SENCo')), comments })
      const out = patch(bytes, [], 'tracked', [note(0, 4, 9)])
      expectWellMade(out.bytes)
      expect(commented(out.bytes)).toContain('SENCo')
      expect(Object.keys(unzip(out.bytes))).toEqual(Object.keys(unzip(bytes)))
    }
  })

  it('uses Word’s own styles for comments only where the document has them', () => {
    const styles = ['CommentText', 'CommentReference']
      .map((id) => `<w:style w:styleId="${id}"><w:name w:val="${id}"/></w:style>`)
      .join('')
    const out = patch(docx({ body: p(r('Text')), styles }), [], 'tracked', [note(0, 0, 4)]).bytes
    expect(partText(out, 'word/comments.xml')).toContain('<w:pStyle w:val="CommentText"/>')
    expect(partText(out)).toContain('<w:rStyle w:val="CommentReference"/>')
  })

  const places: readonly (readonly [string, string, [number, number], string])[] = [
    ['over several runs', p(r('Our SE') + r('NCo', '<w:b/>') + r(' leads')), [4, 9], 'SENCo'],
    ['in another’s insertion', p(r('Our ') + ins(r('new SENCo leads'))), [8, 13], 'SENCo'],
    ['on a field’s result', p(r('Page ') + field(' PAGE ', r('12'))), [5, 7], '12'],
    ['at a place between words', p(r('Our SENCo')), [4, 4], ''],
    ['at the very start', p(r('Our SENCo')), [0, 0], ''],
    ['at the very end', p(r('Our SENCo')), [9, 9], ''],
    ['on an equation', p(`${r('x ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`), [3, 4], 'a+b'],
  ]
  it.each(places)('can be %s', (_, body, [start, end], words) => {
    const bytes = docx(body)
    const out = patch(bytes, [], 'tracked', [note(0, start, end)])
    expect(out.refused).toEqual([])
    expectWellMade(out.bytes)
    expect(commented(out.bytes)).toEqual([words])
    expect(accepted(out.bytes)).toEqual(accepted(bytes))
    expect(rejected(out.bytes)).toEqual(rejected(bytes))
  })

  it('on words in a text box hangs on the box', () => {
    const bytes = docx(p(r('Before ') + textBox(p(r('School Action')))))
    const out = patch(bytes, [], 'tracked', [note(1, 0, 6)])
    expectWellMade(out.bytes)
    expect(partText(out.bytes)).toMatch(/<w:commentRangeStart w:id="1"\/><w:r><mc:Alternate/)
  })

  it('can go with an edit, cover it, and overlap other comments', () => {
    const bytes = docx(p(r('Pupils at School Action and SENCo.')))
    const edit = {
      block: 0,
      start: 10,
      end: 23,
      replacement: 'SEN Support',
      comment: 'Since 2014.',
    }
    const out = patch([bytes].at(0) ?? bytes, [edit], 'tracked', [note(0, 7, 20), note(0, 17, 33)])
    expect(out.refused).toEqual([])
    expectWellMade(out.bytes)
    expect(accepted(out.bytes)).toEqual(['Pupils at SEN Support and SENCo.'])
    expect(rejected(out.bytes)).toEqual(accepted(bytes))
    expect(commented(out.bytes)).toContain('SEN Support')
    expect(commented(out.bytes)).toHaveLength(3)
  })

  it('stays outside someone else’s insertion it ends with', () => {
    const bytes = docx(p(r('The ') + ins(r('school action'))))
    const edit = { block: 0, start: 4, end: 17, replacement: 'SEN Support', comment: 'Renamed.' }
    const out = patch(bytes, [edit])
    expectWellMade(out.bytes)
    expect(commented(out.bytes)).toEqual(['SEN Support'])
  })

  it('is refused where it cannot stand', () => {
    const bytes = docx(p(r('Our SENCo')))
    const requests = [note(0, 4, 99), note(3, 0, 0), note(0, 0, 3, 'bell \u0007')]
    const out = patch(bytes, [], 'tracked', requests)
    expect(out.refused.map(({ edit }) => edit)).toEqual(requests)
    expect(out.bytes).toEqual(bytes)
  })

  it('finds another name when its part’s is taken, and writes missing relationships', () => {
    const files = entries({ body: styled('Heading1', 'Aims'), extra: { 'word/comments.xml': 'x' } })
    const { 'word/_rels/document.xml.rels': _, ...rest } = files
    const out = patch(pack(rest), [], 'tracked', [note(0, 0, 4)]).bytes
    expect(partText(out, 'word/_rels/document.xml.rels')).toContain('Target="comments2.xml"')
    expect(partText(out, '[Content_Types].xml')).toContain('/word/comments2.xml')
  })
})

describe('the date of changes', () => {
  const dated = (date: string) =>
    partText(
      patchDocx(
        readDocx(docx(p(r('SENCo')))),
        [{ block: 0, start: 0, end: 5, replacement: 'SENCO' }],
        {
          author: 'Ms "Q" & Co',
          date,
          mode: 'tracked',
        },
      ).bytes,
    )
  it('is given, in whole seconds, with the author escaped', () => {
    expect(dated('2026-11-23')).toContain('w:date="2026-11-23T00:00:00Z"')
    expect(dated('2026-11-23T10:11:12.345Z')).toContain('w:date="2026-11-23T10:11:12Z"')
    expect(dated('2026-11-23T10:11+01:00')).toContain('w:date="2026-11-23T10:11:00+01:00"')
    expect(dated('2026-11-23')).toContain('w:author="Ms &quot;Q&quot; &amp; Co"')
  })
  it.each(['yesterday', '23/11/2026', '2026-13-45', ''])('cannot be “%s”', (date) => {
    expect(() => dated(date)).toThrow(RangeError)
  })
})
