import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../lib/document/html'
import type { Block } from '../../../lib/document/policy-document'
import { UnreadableDocument } from '../../../lib/document/unreadable'
import { checkPlaces, sourceOf } from './check-places'

const line = (block: Block): string => {
  const depth = block.depth > 0 ? ` ${block.depth}` : ''
  const quoted = block.inQuotation ? ' >' : ''
  return `${block.kind}${depth}${quoted}: ${block.text}`
}

const cases: readonly (readonly [name: string, source: string, blocks: readonly string[]])[] = [
  ['white space', '<p>\n  one\t two\n\n three </p>', ['paragraph: one two three']],
  ['words split by elements', '<p>S<b>ENC</b>O <i>leads</i>.</p>', ['paragraph: SENCO leads.']],
  [
    'space at the edge of elements',
    '<p>the<b> SENCO </b> leads</p>',
    ['paragraph: the SENCO leads'],
  ],
  [
    'entities',
    '<p>Q&amp;A&nbsp;&copy; &#x201c;x&rdquo; a &lt; b</p>',
    ['paragraph: Q&A\u00a0© “x” a < b'],
  ],
  ['line breaks', '<p>one<br>two <br/> three</p>', ['paragraph: one\ntwo\nthree']],
  ['two line breaks', '<div>one<br><br>two</div>', ['paragraph: one', 'paragraph: two']],
  [
    'text outside paragraphs',
    'one<p>two</p>three',
    ['paragraph: one', 'paragraph: two', 'paragraph: three'],
  ],
  [
    'headings',
    '<h1>A</h1><h3>B <small>C</small></h3><div role=heading aria-level=4>D</div>',
    ['heading 1: A', 'heading 3: B C', 'heading 4: D'],
  ],
  [
    'lists',
    '<p>We:</p><ol><li>plan<ul><li>early</li></ul></li><li><p>do</p><p>well</p></li></ol>',
    [
      'paragraph: We:',
      'list-item 1: plan',
      'list-item 2: early',
      'list-item 1: do',
      'list-item 1: well',
    ],
  ],
  [
    'quotations',
    '<blockquote><p>said</p></blockquote><p>after</p>',
    ['paragraph >: said', 'paragraph: after'],
  ],
  [
    'definition lists',
    '<dl><dt>SEN</dt><dd>needs</dd></dl>',
    ['paragraph: SEN', 'paragraph: needs'],
  ],
  [
    'figures',
    '<figure><img alt=x><figcaption>Our cycle</figcaption></figure>',
    ['caption: Our cycle'],
  ],
  ['set text', '<pre>one\n  two\n\nthree</pre>', ['paragraph: one\n  two', 'paragraph: three']],
  ['code', '<pre><code>a\n\nb</code></pre>', ['code: a\n\nb']],
  [
    'folded sections',
    '<h2>Help</h2><details><summary>Who?</summary>All.</details>',
    ['heading 2: Help', 'heading 3: Who?', 'paragraph: All.'],
  ],
  [
    'what is not read',
    '<head><title>T</title><style>p{}</style></head><nav>Menu</nav><script>a()</script><template>t</template>' +
      '<noscript>n</noscript><p hidden>h</p><p style="display: none">d</p><span aria-hidden=true>i</span>' +
      '<button>Print</button><select><option>o</select><svg><text>s</text></svg><p>Seen <del>old</del></p>',
    ['paragraph: Seen'],
  ],
  ['comments', '<p>a<!-- b -->c<!--[if mso]><p>d</p><![endif]--></p>', ['paragraph: ac']],
  [
    'footnotes',
    '<p>Must<sup><a href="#fn1">1</a></sup> act<a role="doc-noteref" href="#n2">[2]</a>.</p><section role="doc-endnotes"><ol><li>Law. <a href="#fnref1">↩</a></li></ol></section>',
    ['paragraph: Must act.', 'footnote: Law.'],
  ],
  ['notes by class', '<div class="footnotes"><p>Law.</p></div>', ['footnote: Law.']],
  ['stray end tags', '<p>one</span> two</b></p>', ['paragraph: one two']],
  [
    'layout tables',
    '<table role=presentation><tr><td><h2>A</h2><p>b</p></td><td>c</td></tr></table>',
    ['heading 2: A', 'paragraph: b', 'paragraph: c'],
  ],
  [
    'one-celled tables',
    '<table><tr><td><p>a</p><ul><li>b</li></ul></td></tr></table>',
    ['paragraph: a', 'list-item 1: b'],
  ],
  [
    'captions',
    '<table><caption>Who</caption><tr><td>a</td><td>b</td></tr></table>',
    ['caption: Who', 'table-cell: a', 'table-cell: b'],
  ],
  [
    'typed bullets',
    '<div>We:<br>• plan<br>• do</div>',
    ['paragraph: We:', 'list-item 1: plan', 'list-item 1: do'],
  ],
  ['nothing', '', []],
  [
    'Word’s lists',
    "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7pt'>&nbsp; </span></span><![endif]>meet\nparents<o:p></o:p></p>" +
      "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><!--[endif]-->agree</p>" +
      '<p class="MsoListParagraph">·&nbsp;&nbsp; listen</p><p class="MsoListParagraph">only indented</p>',
    [
      'list-item 1: meet parents',
      'list-item 2: agree',
      'list-item 1: listen',
      'paragraph: only indented',
    ],
  ],
  [
    'Word’s styles',
    '<p class=MsoTitle>Policy</p><p class="MsoHeading7">Aims</p><p class=MsoNormal style="mso-outline-level:2">Roles</p><p class=MsoCaption>Table 1</p><p class=MsoQuote>Ask me.</p><p class=MsoFootnoteText>Law.</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>',
    [
      'heading 1: Policy',
      'heading 6: Aims',
      'heading 2: Roles',
      'caption: Table 1',
      'paragraph >: Ask me.',
      'footnote: Law.',
    ],
  ],
  [
    'Google Docs',
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a"><p dir="ltr"><span style="font-size:11pt;font-weight:700;">Our </span><span style="font-weight:700">aims</span></p><p dir="ltr"><span style="font-weight:400">We plan:</span></p><ul><li dir="ltr" aria-level="1"><p role="presentation"><span>early</span></p></li><ul><li aria-level="2"><p><span>together</span></p></li></ul></ul></b>',
    ['heading 1: Our aims', 'paragraph: We plan:', 'list-item 1: early', 'list-item 2: together'],
  ],
  [
    'Word Online',
    '<p class="Paragraph" role="heading" aria-level="1"><span class="TextRun">Aims</span><span class="EOP">&nbsp;</span></p><div class="ListContainerWrapper"><ul role="list"><li data-aria-level="1" role="listitem"><p class="Paragraph">plan</p></li></ul></div><div class="ListContainerWrapper"><ul role="list"><li data-aria-level="2" role="listitem"><p class="Paragraph">early</p></li></ul></div>',
    ['heading 1: Aims', 'list-item 1: plan', 'list-item 2: early'],
  ],
  [
    'pages exported from Google Docs',
    '<ul class="c1 lst-kix_a1b2-0 start"><li class="c2">plan</li></ul><ul class="c1 lst-kix_a1b2-1 start"><li>early</li></ul><p><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>Done.</p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Law.</p></div>',
    ['list-item 1: plan', 'list-item 2: early', 'paragraph: Done.', 'paragraph: Law.'],
  ],
]

describe('readHtml', () => {
  it.each(cases)('reads %s', (_, source, blocks) => {
    const document = readHtml(source)
    expect(document.blocks.map(line)).toEqual(blocks)
    checkPlaces(document)
  })

  it.each([
    ['<p>x</p><p>the\n   <b>Sch</b>ool   Action</p>', 'School Action', 'Sch</b>ool   Action'],
    ['<p>Q&amp;A School Action</p>', 'School Action', 'School Action'],
    ['<p>a&amp;b c</p>', 'b c', 'b c'],
    ['<p>\r\nSchool\r\nAction</p>', 'School Action', 'School\r\nAction'],
    ['<pre>\r\nSchool\r\nAction</pre>', 'School\nAction', 'School\r\nAction'],
    ['<ul><li>a<li><p>School</p>', 'School', 'School'],
    ['<p>School</span> Action', 'School Action', 'School</span> Action'],
    ['<p title="School">School', 'School', 'School'],
    ['<p>«School»\u{1f600} Action', '\u{1f600} Action', '\u{1f600} Action'],
  ])('finds the place in %j of %j', (source, words, place) => {
    const document = readHtml(source)
    checkPlaces(document)
    expect(sourceOf(document, words)).toBe(place)
  })

  it('keeps a run of words in one piece, so that it can be replaced', () => {
    const document = readHtml('<p>pupils at School Action or above</p>')
    expect(document.source?.segments).toHaveLength(1)
  })

  it('gives each cell its column and header, cells that reach over others included', () => {
    const { blocks } = readHtml(
      '<table><thead><tr><th>Role<th colspan=2>Who and when</thead><tr><td rowspan=2>SENCO<td>Hale<td>Mon<tr><td>Lin<td>Tue</table>',
    )
    const cells = blocks.map(({ text, table }) => [text, table?.row, table?.column, table?.header])
    expect(cells).toEqual([
      ['Role', 0, 0, ''],
      ['Who and when', 0, 1, ''],
      ['SENCO', 1, 0, 'Role'],
      ['Hale', 1, 1, 'Who and when'],
      ['Mon', 1, 2, 'Who and when'],
      ['Lin', 2, 1, 'Who and when'],
      ['Tue', 2, 2, 'Who and when'],
    ])
    expect(blocks.map((block) => block.table?.isHeader).filter(Boolean)).toHaveLength(2)
  })

  it('takes a first row that is all bold for the header', () => {
    const { blocks } = readHtml(
      '<table><tr><td><p><b>Role</b></p></td><td style="font-weight:700">Who</td></tr><tr><td>SENCO</td><td>Hale</td></tr></table>',
    )
    expect(blocks.map((block) => block.table?.header)).toEqual(['', '', 'Role', 'Who'])
  })

  it('hangs bullets inside a cell from the line in that cell only', () => {
    const { blocks } = readHtml(
      '<table><tr><td>They will:</td><td>We will:<ul><li>plan</li></ul></td></tr><tr><td>x</td><td><ul><li>loose</li></ul></td></tr></table>',
    )
    const stems = blocks.filter(({ list }) => list).map(({ list }) => list?.stem?.text ?? null)
    expect(stems).toEqual(['We will:', null])
  })

  it('marks how words are set, by tag or by style, in one span for touching elements', () => {
    const { blocks } = readHtml(
      '<p><b>a</b><strong> b</strong> <span style="font-style:italic">c</span> <b style="font-weight:400">d</b> <q>e</q> <a href="https://x.uk">f</a> <a name=g>g</a> <code>h</code></p>',
    )
    const spans = blocks[0]?.spans.map(({ kind, start, end, url }) => [
      kind,
      blocks[0]?.text.slice(start, end),
      url,
    ])
    expect(spans).toEqual([
      ['strong', 'a b', undefined],
      ['emphasis', 'c', undefined],
      ['quote', 'e', undefined],
      ['link', 'f', 'https://x.uk'],
      ['code', 'h', undefined],
    ])
  })

  it('keeps places in order when the browser would move stray text out of a table', () => {
    const document = readHtml('<table>stray<tr><td>a</td><td>b</td></tr>late</table><p>end</p>')
    expect(document.blocks.map(({ text }) => text)).toContain('a')
    checkPlaces(document)
    expect(sourceOf(document, 'end')).toBe('end')
  })

  it('takes the title from the first heading, or else from the head', () => {
    expect(readHtml('<title>One\n page</title><h1>Two</h1>').title).toBe('Two')
    expect(readHtml('<title>One\n page</title><p>Text').title).toBe('One page')
  })

  it('refuses what is nested beyond reason', () => {
    expect(() => readHtml(`${'<div>'.repeat(20_000)}x`)).toThrow(UnreadableDocument)
  })
})
