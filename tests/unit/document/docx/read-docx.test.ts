import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../../lib/document/docx/read-docx'
import {
  cell,
  del,
  docx,
  entries,
  field,
  fldChar,
  ins,
  type Parts,
  p,
  pack,
  r,
  rejected,
  row,
  styled,
  t,
  table,
  textBox,
  textsOf,
} from './fixture'

const read = (parts: Parts | string) => readDocx(docx(parts))
const outlineOf = (parts: Parts | string) =>
  read(parts).document.blocks.map(({ kind, depth, text }) => [kind, depth, text])

const style = (id: string, name: string, more = '', attributes = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}><w:name w:val="${name}"/>${more}</w:style>`
const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`

describe('the words of a paragraph', () => {
  const words: readonly (readonly [what: string, body: string, texts: readonly string[]])[] = [
    ['runs that split words', p(r('Sch') + r('ool Act', '<w:b/>') + r('ion')), ['School Action']],
    [
      'tabs, breaks and hyphens',
      p(
        `<w:r>${t('Name')}<w:tab/>${t('re')}<w:softHyphen/>${t('view')}<w:br/>${t('co')}<w:noBreakHyphen/>${t('head')}<w:cr/></w:r>`,
      ),
      ['Name\tre\u00adview\nco\u2011head\n'],
    ],
    [
      'a page break before the first word',
      p(`<w:r><w:br w:type="page"/>${t('Aims')}</w:r>`),
      ['Aims'],
    ],
    [
      'white space that does not count',
      p('<w:r><w:t> one </w:t></w:r><w:r><w:t>two\n three</w:t></w:r>'),
      ['onetwo  three'],
    ],
    [
      'escaped characters',
      p(`${r('SEN & D <draft> ')}<w:r><w:t>&#163;6,000</w:t></w:r>`),
      ['SEN & D <draft> £6,000'],
    ],
    [
      'hidden text',
      p(r('Seen') + r(' unseen', '<w:vanish/>') + r('.', '<w:vanish w:val="0"/>')),
      ['Seen.'],
    ],
    ['capitals that are only formatting', p(r('Send', '<w:caps/>')), ['Send']],
    [
      'symbols',
      p('<w:r><w:t>done</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
      ['done✓'],
    ],
    [
      'smart tags and controls',
      p(
        `<w:smartTag>${r('Oak')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r('field')}</w:sdtContent></w:sdt>`,
      ),
      ['Oakfield'],
    ],
    [
      'field codes left out',
      p(r('See page ') + field(' PAGEREF _Ref1 \\h ', r('9')) + r('.')),
      ['See page 9.'],
    ],
    [
      'a field in a field’s code',
      p(field(` IF ${field(' PAGE ', r('1'))} = 1 `, r('first'))),
      ['first'],
    ],
    ['a field that never ends', p(fldChar('begin') + r('Kept')) + p(r('too')), ['Kept', 'too']],
    [
      'comments left out',
      p(
        `<w:commentRangeStart w:id="1"/>${r('Text')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      ['Text'],
    ],
    [
      'an emoji kept as an alternative',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback>${t('🙂')}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['🙂'],
    ],
    ['equations', p(`${r('where ')}<m:oMath><m:r><m:t>n+1</m:t></m:r></m:oMath>`), ['where n+1']],
    ['blank paragraphs left out', p(r('one')) + p('') + p(r('  ')) + p(r('two')), ['one', 'two']],
    [
      'text boxes once, after their paragraph',
      p(r('Before ') + textBox(p(r('Box'))) + r('after')) + p(r('Next')),
      ['Before after', 'Box', 'Next'],
    ],
    [
      'controls around paragraphs',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(r('Inside'))}</w:sdtContent></w:sdt>`,
      ['Inside'],
    ],
  ]
  it.each(words)('%s', (_, body, texts) => {
    expect(textsOf(read(body))).toEqual(texts)
  })

  it('carries its formatting and links as spans', () => {
    const body = p(
      r('All ') +
        r('bold', '<w:b/>') +
        r('er', '<w:b/><w:i/>') +
        `<w:hyperlink r:id="rId7" w:anchor="s2">${r(' link')}</w:hyperlink>` +
        field(' HYPERLINK "https://two.example" ', r(' two')),
    )
    const [block] = read({ body, links: { rId7: 'https://one.example/' } }).document.blocks
    expect(block?.spans).toEqual([
      { kind: 'strong', start: 4, end: 10 },
      { kind: 'emphasis', start: 8, end: 10 },
      { kind: 'link', start: 10, end: 15, url: 'https://one.example/#s2' },
      { kind: 'link', start: 15, end: 19, url: 'https://two.example' },
    ])
  })

  it('reads the strict form of the standard and any prefix', () => {
    const files = entries({ body: styled('Heading1', 'Aims') + p(r('Text')) })
    const strict = String(files['word/document.xml'])
      .replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll('w:', 'x:')
      .replace('xmlns:w=', 'xmlns:x=')
    const { document } = readDocx(pack({ ...files, 'word/document.xml': strict }))
    expect(document.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Aims'],
      ['paragraph', 'Text'],
    ])
  })
})

describe('tracked changes', () => {
  const marked = (content: string, mark: string) =>
    p(content, `<w:rPr><w:${mark} w:id="9" w:author="A"/></w:rPr>`)
  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [
      'insertions and deletions',
      p(r('The ') + del('old') + ins(r('new')) + r(' plan')),
      ['The new plan'],
      ['The old plan'],
    ],
    [
      'moves',
      p(`<w:moveFrom w:id="1" w:author="A">${r('gone')}</w:moveFrom>${r('x')}`) +
        p(`<w:moveTo w:id="2" w:author="A">${r('gone')}</w:moveTo>${r('y')}`),
      ['x', 'goney'],
      ['gonex', 'y'],
    ],
    [
      'a deleted paragraph mark',
      marked(r('One '), 'del') + p(r('two')),
      ['One two'],
      ['One ', 'two'],
    ],
    [
      'an inserted paragraph mark',
      marked(r('One '), 'ins') + p(r('two')),
      ['One ', 'two'],
      ['One two'],
    ],
    [
      'a whole paragraph deleted',
      marked(del('Gone.'), 'del') + p(r('Kept.')),
      ['Kept.'],
      ['Gone.', 'Kept.'],
    ],
    [
      'a deleted mark before a table',
      marked(r('One'), 'del') + table([row([cell(p(r('a'))), cell(p(r('b')))])]),
      ['One', 'a', 'b'],
      ['One', 'a', 'b'],
    ],
    [
      'rows',
      table([
        row([cell(p(r('a'))), cell(p(r('b')))]),
        row([cell(p(r('c'))), cell(p(r('d')))], '<w:del w:id="3"/>'),
        row([cell(p(r('e'))), cell(p(r('f')))], '<w:ins w:id="4"/>'),
      ]),
      ['a', 'b', 'e', 'f'],
      ['a', 'b', 'c', 'd'],
    ],
    [
      'a note whose mark is deleted',
      p(`${r('x')}<w:del w:id="1"><w:r><w:footnoteReference w:id="2"/></w:r></w:del>`),
      ['x'],
      ['x', 'Note'],
    ],
  ]
  it.each(cases)('%s', (_, body, after, before) => {
    const bytes = docx({ body, footnotes: `<w:footnote w:id="2">${p(r('Note'))}</w:footnote>` })
    expect(textsOf(readDocx(bytes))).toEqual(after)
    expect(rejected(bytes)).toEqual(before)
  })

  it('takes the look of the paragraph whose mark remains', () => {
    const body =
      p(r('Aims '), '<w:pStyle w:val="Heading1"/><w:rPr><w:del w:id="9"/></w:rPr>') +
      p(r('and text'))
    expect(outlineOf(body)).toEqual([['paragraph', 0, 'Aims and text']])
  })
})

describe('headings', () => {
  const styles =
    style('Standard', 'Normal', '', 'w:default="1"') +
    style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style('berschrift2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
    style('PolicyHead', 'Policy Head', basedOn('berschrift2')) +
    style(
      'Inhalt',
      'TOC Heading',
      `${basedOn('berschrift1')}<w:pPr><w:outlineLvl w:val="9"/></w:pPr>`,
    ) +
    style('Titel', 'Title') +
    style('TOC1', 'toc 1') +
    style('Loop', 'Loop', basedOn('Loop'))
  it('come from outline levels, through the styles a style is based on', () => {
    const body =
      styled('Titel', 'SEN policy') +
      styled('Inhalt', 'Contents') +
      styled('TOC1', 'Aims 1') +
      styled('berschrift1', 'Aims') +
      styled('PolicyHead', 'Our vision') +
      styled('Loop', 'Text') +
      p(r('Level by hand'), '<w:outlineLvl w:val="2"/>') +
      p(r('Not one'), '<w:pStyle w:val="berschrift1"/><w:outlineLvl w:val="9"/>')
    expect(outlineOf({ body, styles })).toEqual([
      ['heading', 1, 'SEN policy'],
      ['heading', 1, 'Aims'],
      ['heading', 2, 'Our vision'],
      ['paragraph', 0, 'Text'],
      ['heading', 3, 'Level by hand'],
      ['paragraph', 0, 'Not one'],
    ])
    expect(read({ body, styles }).document.title).toBe('SEN policy')
  })

  it('come from style ids when the file has no styles', () => {
    const body = ['Heading1', 'Heading2', 'Titre1', 'Überschrift3', 'Title']
      .map((id) => styled(id, id))
      .join('')
    expect(outlineOf(body).map(([kind, depth]) => `${kind} ${depth}`)).toEqual([
      'heading 1',
      'heading 2',
      'heading 1',
      'heading 3',
      'heading 1',
    ])
  })

  it('are no lines of a contents list, whatever makes it', () => {
    const body =
      p(
        `${fldChar('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${fldChar('separate')}${r('Aims 2')}`,
      ) +
      p(r('Roles 3')) +
      p(fldChar('end')) +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('Contents'))}${p(r('Aims 2'))}</w:sdtContent></w:sdt>` +
      styled('Heading1', 'Aims')
    expect(outlineOf(body)).toEqual([['heading', 1, 'Aims']])
  })

  it.each([
    [
      'the largest line of the cover',
      [
        ['Oakfield School', 48],
        ['SEN Policy', 48],
        ['2024', 36],
        ['Text.', 22],
        ['More.', 22],
        ['End.', 22],
      ],
      'SEN Policy',
    ],
    [
      'its first line when none says what it is',
      [
        ['Oakfield', 48],
        ['2024', 48],
        ['Text.', 22],
        ['More.', 22],
      ],
      'Oakfield',
    ],
    [
      'nothing where all is alike',
      [
        ['SEN Policy', 22],
        ['Text.', 22],
      ],
      null,
    ],
  ] as const)('give way to a title: %s', (_, lines, title) => {
    const body = lines.map(([text, size]) => p(r(text, `<w:sz w:val="${size}"/>`))).join('')
    expect(read(body).document.title).toBe(title)
  })

  const bold = (text: string, more = '') => p(r(text, `<w:b/>${more}`))
  it('are short bold lines where no style makes any; larger type stands higher', () => {
    const body =
      bold('Oakfield Primary School', '<w:sz w:val="40"/>') +
      bold('SEN policy', '<w:sz w:val="40"/>') +
      bold('Aims') +
      p(r('We aim to include every child.')) +
      bold('2.1 Roles') +
      p(r('The governors agree the policy.')) +
      bold('This whole sentence is bold because it matters.') +
      p(r('End.'))
    expect(outlineOf(body)).toEqual([
      ['paragraph', 0, 'Oakfield Primary School'],
      ['paragraph', 0, 'SEN policy'],
      ['heading', 2, 'Aims'],
      ['paragraph', 0, 'We aim to include every child.'],
      ['heading', 3, '2.1 Roles'],
      ['paragraph', 0, 'The governors agree the policy.'],
      ['paragraph', 0, 'This whole sentence is bold because it matters.'],
      ['paragraph', 0, 'End.'],
    ])
  })

  it('are questions in bold, a step below the style above them', () => {
    const body =
      styled('Heading1', 'Plans') +
      bold('Note') +
      bold('Who writes the plan?') +
      p(r('The council.'))
    expect(outlineOf(body)).toEqual([
      ['heading', 1, 'Plans'],
      ['paragraph', 0, 'Note'],
      ['heading', 2, 'Who writes the plan?'],
      ['paragraph', 0, 'The council.'],
    ])
  })

  it('are no bold lines where styles make headings, nor a single one', () => {
    expect(
      outlineOf(
        styled('Heading1', 'A') + bold('Note') + p(r('Text.')) + bold('More') + p(r('Text.')),
      ).filter(([kind]) => kind === 'heading'),
    ).toHaveLength(1)
    expect(outlineOf(bold('Note') + p(r('Text.'))).filter(([kind]) => kind === 'heading')).toEqual(
      [],
    )
  })

  it('are no bold openers of a list', () => {
    const bullet = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    const body =
      bold('Aims') +
      p(r('Text.')) +
      bold('Roles') +
      p(r('Text.')) +
      bold('The SENCO will:') +
      p(r('meet parents'), bullet)
    expect(outlineOf(body).at(-2)).toEqual(['paragraph', 0, 'The SENCO will:'])
  })
})

describe('lists', () => {
  const level = (n: number, format: string, more = '') =>
    `<w:lvl w:ilvl="${n}"><w:numFmt w:val="${format}"/>${more}</w:lvl>`
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'bullet')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}${level(1, 'decimal', '<w:pStyle w:val="Clause"/>')}</w:abstractNum>` +
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Bullets"/></w:abstractNum>' +
    `<w:abstractNum w:abstractNumId="3"><w:styleLink w:val="Bullets"/>${level(0, 'lowerLetter')}</w:abstractNum>` +
    [0, 1, 2]
      .map((n) => `<w:num w:numId="${n + 1}"><w:abstractNumId w:val="${n}"/></w:num>`)
      .join('') +
    `<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'bullet')}</w:lvlOverride></w:num>`
  const styles =
    style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>') +
    style('Clause', 'Clause', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>')
  const item = (text: string, num: number, ilvl?: number) =>
    p(
      r(text),
      `<w:numPr>${ilvl === undefined ? '' : `<w:ilvl w:val="${ilvl}"/>`}<w:numId w:val="${num}"/></w:numPr>`,
    )
  it('have levels, and count or not, as the numbering says', () => {
    const body =
      p(r('Parents will')) +
      item('be asked', 1, 0) +
      item('early', 1, 1) +
      styled('ListBullet', 'styled') +
      styled('Clause', 'clause') +
      item('linked', 3, 0) +
      item('override', 4, 0) +
      p(r('• typed')) +
      p(r('none'), '<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    const blocks = read({ body, styles, numbering }).document.blocks
    expect(blocks.map(({ kind, depth, list, text }) => [text, kind, depth, list?.ordered])).toEqual(
      [
        ['Parents will', 'paragraph', 0, undefined],
        ['be asked', 'list-item', 1, true],
        ['early', 'list-item', 2, false],
        ['styled', 'list-item', 1, false],
        ['clause', 'list-item', 2, true],
        ['linked', 'list-item', 1, true],
        ['override', 'list-item', 1, false],
        ['typed', 'list-item', 1, false],
        ['none', 'paragraph', 0, undefined],
      ],
    )
    expect(blocks[1]?.list?.stem?.text).toBe('Parents will')
  })
})

describe('tables', () => {
  const tablesOf = (body: string) =>
    read(body).document.blocks.map(({ text, kind, table: place }) => [
      text,
      kind,
      place && [place.table, place.row, place.column, place.isHeader, place.header],
    ])
  it('give every cell its place and header, spans and merges counted', () => {
    const body = table([
      row(
        [cell(p(r('Stage'))), cell(p(r('What we do')), '<w:gridSpan w:val="2"/>')],
        '<w:tblHeader/>',
      ),
      row([
        cell(p(r('Wave 1')), '<w:vMerge w:val="restart"/>'),
        cell(p(r('Teach'))),
        cell(p(r('Assess')) + p(r('Plan'))),
      ]),
      row([cell(p(''), '<w:vMerge/>'), cell(p(r('Do'))), cell(p(r('Review')))]),
    ])
    expect(tablesOf(body)).toEqual([
      ['Stage', 'table-cell', [0, 0, 0, true, 'Stage']],
      ['What we do', 'table-cell', [0, 0, 1, true, 'What we do']],
      ['Wave 1', 'table-cell', [0, 1, 0, false, 'Stage']],
      ['Teach', 'table-cell', [0, 1, 1, false, 'What we do']],
      ['Assess', 'table-cell', [0, 1, 2, false, 'What we do']],
      ['Plan', 'table-cell', [0, 1, 2, false, 'What we do']],
      ['Do', 'table-cell', [0, 2, 1, false, 'What we do']],
      ['Review', 'table-cell', [0, 2, 2, false, 'What we do']],
    ])
  })

  it('within tables are tables of their own', () => {
    const inner = table([
      row([cell(p(r('x'))), cell(p(r('y')))]),
      row([cell(p(r('one is long.'))), cell(p(r('2')))]),
    ])
    const body = table([
      row([cell(p(r('Term'))), cell(p(r('Meaning')))]),
      row([cell(p(r('SA'))), cell(p(r('See')) + inner + p(r('end')))]),
    ])
    expect(tablesOf(body).slice(2)).toEqual([
      ['SA', 'table-cell', [1, 1, 0, false, 'Term']],
      ['See', 'table-cell', [1, 1, 1, false, 'Meaning']],
      ['x', 'table-cell', [0, 0, 0, true, 'x']],
      ['y', 'table-cell', [0, 0, 1, true, 'y']],
      ['one is long.', 'table-cell', [0, 1, 0, false, 'x']],
      ['2', 'table-cell', [0, 1, 1, false, 'y']],
      ['end', 'table-cell', [1, 1, 1, false, 'Meaning']],
    ])
  })

  it('have no header row when the first row reads like any other', () => {
    const form = table([
      row([cell(p(r('Policy owner', '<w:b/>'))), cell(p(r('Mrs Ali')))]),
      row([cell(p(r('Review date', '<w:b/>'))), cell(p(r('May 2026')))]),
    ])
    expect(tablesOf(form).every(([, , place]) => Array.isArray(place) && place[3] === false)).toBe(
      true,
    )
  })

  it('that only arrange the page are read as plain paragraphs', () => {
    const box = table([row([cell(p(r('A boxed note.')))])])
    const columns = table([
      row([cell(styled('Heading1', 'Aims') + p(r('Text.'))), cell(p(r('Beside.')))]),
    ])
    expect(tablesOf(box + columns)).toEqual([
      ['A boxed note.', 'paragraph', null],
      ['Aims', 'heading', null],
      ['Text.', 'paragraph', null],
      ['Beside.', 'paragraph', null],
    ])
  })
})

describe('notes, margins and quotations', () => {
  it('put notes at the end in the order of their marks, margins apart', () => {
    const note = (id: number, text: string, more = '') =>
      `<w:footnote w:id="${id}" ${more}>${p(`<w:r><w:footnoteRef/></w:r>${r(text)}`)}</w:footnote>`
    const mark = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const found = read({
      body: p(r('So. It is a') + mark(3) + mark(1, 'endnote')) + p(r('b') + mark(2)),
      footnotes:
        note(0, '', 'w:type="separator"') +
        note(2, 'second') +
        note(3, 'first') +
        note(4, 'orphan'),
      endnotes: `<w:endnote w:id="1">${p(r('last'))}</w:endnote>`,
      header: p(r('Oakfield Primary')),
    })
    expect(found.document.blocks.map(({ kind, text, note }) => [kind, text, note])).toEqual([
      ['paragraph', 'So. It is a', undefined],
      ['paragraph', 'b', undefined],
      ['footnote', 'first', 'It is a'],
      ['footnote', 'second', 'b'],
      ['footnote', 'last', 'It is a'],
    ])
    expect(found.blocks.map(({ part }) => part)).toEqual([
      'word/document.xml',
      'word/document.xml',
      'word/footnotes.xml',
      'word/footnotes.xml',
      'word/endnotes.xml',
    ])
    expect(found.margins).toEqual([
      { kind: 'header', part: 'word/header.xml', text: 'Oakfield Primary' },
    ])
  })

  it('know quotations by their style', () => {
    const styles =
      style('Zitat', 'Quote') + style('Own', 'Own', basedOn('Zitat')) + style('IQ', 'Intense Quote')
    const body = ['Zitat', 'Own', 'IQ', 'Other'].map((id) => styled(id, id)).join('')
    expect(read({ body, styles }).document.blocks.map(({ inQuotation }) => inQuotation)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

describe('pieces', () => {
  it('cover each block’s text without gaps', () => {
    const found = read(p(`${r('•\tSch') + r('ool')}<w:r><w:tab/>${t('x')}</w:r>`) + p(r('y')))
    found.blocks.forEach(({ pieces }, i) => {
      const first = pieces[0]?.start ?? 0
      expect(
        pieces
          .map(({ text }) => text)
          .join('')
          .slice(-first || 0),
      ).toBe(found.document.blocks[i]?.text)
      let at = first
      for (const piece of pieces) {
        expect(piece.start).toBe(at)
        at += piece.text.length
      }
    })
  })
})
