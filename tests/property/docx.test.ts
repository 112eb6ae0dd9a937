import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsForBlocks } from '../../lib/document/docx/block-edits'
import { readDocx } from '../../lib/document/docx/read-docx'
import { commonSequence } from '../../lib/document/docx/sequence-match'
import { wordEdits } from '../../lib/document/docx/word-edits'
import {
  accepted,
  cell,
  del,
  docx,
  field,
  ins,
  p,
  patch,
  r,
  rejected,
  row,
  t,
  table,
  textBox,
  unzip,
} from '../unit/document/docx/fixture'
import { expectWellMade } from '../unit/document/docx/well-made'

const RUNS = Number(process.env['FC_RUNS'] ?? 150)

/** Words with what trips writers up: entities, spaces at the ends, accents, emoji, apostrophes. */
const words = fc
  .array(
    fc.constantFrom(
      'School',
      'Action',
      'SEN',
      ' ',
      '  ',
      '&',
      '<b>',
      'é',
      '🌟',
      '’s',
      '.',
      '\u00a0',
      'plan',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(''))

const look = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:i/><w:color w:val="C00000"/>',
  '<w:rStyle w:val="Strong"/>',
)
const run = fc.tuple(words, look).map(([text, properties]) => r(text, properties))
const mixedRun = fc
  .array(
    fc.oneof(
      words.map(t),
      fc.constantFrom('<w:tab/>', '<w:br/>', '<w:noBreakHyphen/>', '<w:lastRenderedPageBreak/>'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((content) => `<w:r>${content.join('')}</w:r>`)
const runs = fc
  .array(fc.oneof(run, mixedRun), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(''))

const inline = fc.oneof(
  { weight: 6, arbitrary: runs },
  runs.map((content) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`),
  runs.map((content) => field(' HYPERLINK "https://example.org" ', content)),
  runs.map(ins),
  words.map((text) => del(text.replace(/[&<]/g, ''))),
  runs.map((content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`),
  runs.map((content) => `<w:smartTag w:element="x">${content}</w:smartTag>`),
  fc.constant(
    '<w:bookmarkStart w:id="2" w:name="b"/><w:bookmarkEnd w:id="2"/><w:proofErr w:type="spellStart"/>',
  ),
)
const content = fc.array(inline, { minLength: 1, maxLength: 5 }).map((all) => all.join(''))
const paragraph = fc
  .tuple(
    content,
    fc.constantFrom(
      '',
      '',
      '',
      '<w:jc w:val="both"/>',
      '<w:rPr><w:b/></w:rPr>',
      '<w:rPr><w:del w:id="77" w:author="B" w:date="2026-01-05T10:00:00Z"/></w:rPr>',
      '<w:rPr><w:ins w:id="78" w:author="B" w:date="2026-01-05T10:00:00Z"/></w:rPr>',
    ),
  )
  .map(([inner, properties]) => p(inner, properties))
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  fc.tuple(runs, content).map(([inner, before]) => p(before + textBox(p(inner)))),
  fc.tuple(paragraph, paragraph).map(([a, b]) => table([row([cell(a), cell(b)])])),
)
const body = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join(''))

/** Fractions from which edits are cut out of whatever text the document turns out to have. */
const cuts = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    replacement: fc.oneof(
      fc.constant(''),
      words,
      words.map((text) => `${text}\n${text}\t`),
    ),
    comment: fc.boolean(),
  }),
  { maxLength: 6 },
)

const splitsPair = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))

interface Edit {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly replacement: string
  readonly comment?: string
}

/** Edits that overlap nothing and split no character. */
function editsFrom(
  texts: readonly string[],
  chosen: readonly (typeof cuts extends fc.Arbitrary<infer T> ? T : never)[number][],
): Edit[] {
  const edits: Edit[] = []
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  for (const { at, length, replacement, comment } of chosen) {
    let offset = Math.floor(at * total)
    const index = texts.findIndex((text) => {
      if (offset <= text.length) return true
      offset -= text.length
      return false
    })
    const text = texts[index]
    if (text === undefined) continue
    const start = splitsPair(text, offset) && offset > 0 ? offset - 1 : offset
    let end = Math.min(text.length, start + length)
    if (splitsPair(text, end) && end > 0) end++
    const free = edits.every((edit) => edit.block !== index || edit.end < start || end < edit.start)
    if (free)
      edits.push({ block: index, start, end, replacement, ...(comment ? { comment: 'Why' } : {}) })
  }
  return edits
}

const applied = (texts: readonly string[], edits: readonly Edit[]): string[] =>
  texts.map((text, index) =>
    edits
      .filter((edit) => edit.block === index)
      .sort((a, b) => b.start - a.start)
      .reduce(
        (all, { start, end, replacement }) => all.slice(0, start) + replacement + all.slice(end),
        text,
      ),
  )

const visible = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '')

describe('edits to random Word documents', () => {
  it('read as edited once accepted and as before once rejected, and touch no other part', () => {
    fc.assert(
      fc.property(body, cuts, (content, chosen) => {
        const bytes = docx({ body: content, styles: '' })
        const texts = accepted(bytes)
        const edits = editsFrom(texts, chosen)
        const out = patch(bytes, edits)
        expect(out.refused).toEqual([])
        expect(accepted(out.bytes)).toEqual(visible(applied(texts, edits)))
        expect(rejected(out.bytes)).toEqual(rejected(bytes))
        expectWellMade(out.bytes)
        const before = unzip(bytes)
        const after = unzip(out.bytes)
        expect(after['word/styles.xml']).toEqual(before['word/styles.xml'])
        expect(after['_rels/.rels']).toEqual(before['_rels/.rels'])
        const plain = patch(bytes, edits, 'plain')
        expect(accepted(plain.bytes)).toEqual(visible(applied(texts, edits)))
        expectWellMade(plain.bytes)
      }),
      { numRuns: RUNS },
    )
  })

  it('leave everything outside the touched paragraphs as it is, to the byte', () => {
    fc.assert(
      fc.property(body, words, (content, replacement) => {
        const target = p(r('the target words'))
        const bytes = docx(content + target + content)
        const texts = accepted(bytes)
        const index = texts.indexOf('the target words')
        fc.pre(index >= 0)
        const edit = { block: index, start: 4, end: 10, replacement }
        const source = new TextDecoder().decode(
          unzip(patch(bytes, [edit]).bytes)['word/document.xml'],
        )
        const old = new TextDecoder().decode(unzip(bytes)['word/document.xml'])
        const at = old.indexOf(target)
        expect(source.startsWith(old.slice(0, at))).toBe(true)
        expect(source.endsWith(old.slice(at + target.length))).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('whole texts saved back', () => {
  it('read as the new texts once accepted and as before once rejected', () => {
    const plain = fc.array(
      fc
        .array(fc.constantFrom('School', 'Action', 'parents', 'meet', '&', 'é'), {
          minLength: 1,
          maxLength: 6,
        })
        .map((all) => all.join(' ')),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        const bytes = docx(
          before.map((text) => p(r(text.slice(0, 4)) + r(text.slice(4), '<w:b/>'))).join(''),
        )
        const texts = accepted(bytes)
        const out = patch(bytes, editsForBlocks(readDocx(bytes).document.blocks, after))
        expect(out.refused).toEqual([])
        expect(accepted(out.bytes)).toEqual(after)
        expect(rejected(out.bytes)).toEqual(texts)
        expectWellMade(out.bytes)
      }),
      { numRuns: RUNS },
    )
  })

  it('are found by edits that make one text of the other', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const edits = wordEdits(before, after).map((edit) => ({ block: 0, ...edit }))
        expect(applied([before], edits)).toEqual([after])
      }),
      { numRuns: RUNS * 4 },
    )
  })
})

describe('common sequences', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  const longest = (a: readonly string[], b: readonly string[]): number => {
    let rowBefore = new Array<number>(b.length + 1).fill(0)
    for (const item of a) {
      const next = [0]
      b.forEach((other, j) => {
        next.push(
          item === other ? (rowBefore[j] ?? 0) + 1 : Math.max(rowBefore[j + 1] ?? 0, next[j] ?? 0),
        )
      })
      rowBefore = next
    }
    return rowBefore[b.length] ?? 0
  }
  it('are common, in order, and as long as can be', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const found = commonSequence(a, b)
        found.forEach(([i, j], n) => {
          expect(a[i]).toBe(b[j])
          const [x, y] = found[n - 1] ?? [-1, -1]
          expect(i > x && j > y).toBe(true)
        })
        expect(found).toHaveLength(longest(a, b))
      }),
      { numRuns: RUNS * 4 },
    )
  })
})
