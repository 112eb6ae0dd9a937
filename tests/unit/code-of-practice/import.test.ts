import { beforeAll, describe, expect, it, test } from 'vitest'
import { importCode } from '../../../lib/code-of-practice/import/import-code'
import type { OfficialCode } from '../../../lib/code-of-practice/official/official-code'
import { differences, importBytes } from './synthetic/compare'
import { fullLasts, pdfOf, shortLasts, shortPlan } from './synthetic/files'
import { plan } from './synthetic/plan'
import type { Setting } from './synthetic/typeset'

const settings: [name: string, setting: Partial<Setting>][] = [
  ['numbers in the margin', {}],
  ['numbers inline', { shape: 'inline' }],
  ['numbers on a line of their own', { shape: 'own-line' }],
  ['bullets on a line of their own', { shape: 'own-line', loneBullets: true }],
  ['words broken at line ends', { shape: 'inline', hyphens: true, justified: true }],
  ['words set in any order', { shuffled: true, fonts: 'serif' }],
  ['bold headings as small as the text', { shape: 'inline', boldLeads: true }],
  ['no white space between paragraphs', { space: 0, hyphens: true }],
  [
    'small numbers close to the text, heads by chapter',
    { numberSize: 0.75, runningHead: 'chapter' },
  ],
  ['no running heads, no list of contents', { runningHead: false, contents: false }],
]

test.each(settings)('every paragraph comes out as it was set: %s', async (_, setting) => {
  const code = await importBytes(await pdfOf(shortPlan, setting))
  expect(differences(shortPlan, code)).toEqual([])
  expect(code.report.gaps).toEqual([])
})

test.each(['inline', 'margin'] as const)(
  'text that says the same on every page is kept: %s',
  async (shape) => {
    const text =
      'Every keeper must light the lamp at dusk and should write down which ships went by, so that the ' +
      'harbour office can tell the other crews before the tide turns and nobody sails without light.'
    const items = plan({ seed: 5, lasts: shortLasts }).map((item) =>
      item.kind === 'numbered' ? { ...item, parts: [{ kind: 'text' as const, text }] } : item,
    )
    expect(differences(items, await importBytes(await pdfOf(items, { shape })))).toEqual([])
  },
)

test('a file as long as the Code is read whole, with progress', async () => {
  const items = plan({ seed: 3, lasts: fullLasts, tables: true, footnotes: true, backMatter: true })
  const bytes = await pdfOf(items, { shape: 'inline', size: 14.5, space: 1.2 })
  const told: number[] = []
  const code = await importCode(bytes, {
    from: 'code.pdf',
    date: '2026-11-28',
    onProgress: (page, pages) => told.push(page / pages),
  })
  expect(code.pages).toBeGreaterThan(250)
  expect(told).toHaveLength(code.pages)
  expect(told.at(-1)).toBe(1)
  expect(differences(items, code)).toEqual([])
  expect(code.report).toMatchObject({ gaps: [], surprises: [] })
}, 60_000)

describe('what is kept of a paragraph', () => {
  let code: OfficialCode
  beforeAll(async () => {
    code = await importBytes(await pdfOf(shortPlan))
  })

  it('has its heading, pages and bullets on lines of their own', () => {
    const bulleted = code.paragraphs.find(({ text }) => text.includes('\n• '))
    expect(bulleted?.text).toMatch(/:\n• .+\n• /)
    expect(code.paragraphs.every(({ heading }) => heading !== '')).toBe(true)
    const pages = code.paragraphs.map(({ page }) => page)
    expect(pages).toEqual([...pages].sort((a, b) => a - b))
    expect(code.paragraphs.some(({ page, lastPage }) => lastPage === page + 1)).toBe(true)
  })

  it('keeps annexes and the glossary out of the last paragraph', () => {
    const last = code.paragraphs.at(-1)
    expect(last?.reference).toBe('11.20')
    expect(last?.text).not.toMatch(/Annex|Anchor|Glossary/)
  })

  it('says what file it came from', () => {
    expect(code).toMatchObject({
      edition: 'January 2015',
      importedOn: '2026-11-28',
      from: 'code.pdf',
    })
    expect(code.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(code.report.chapters.map(({ last }) => last)).toEqual([...shortLasts])
    expect(code.report.chapters[6]?.title).toBe('6 Schools')
  })
})

describe('the report', () => {
  it('names numbers that are left out, and chapters', async () => {
    const items = plan({
      seed: 4,
      lasts: [8, 9, 6, 12, 9, 0, 25, 8, 10, 40, 15, 20],
      without: ['iii', '6.7', '9.20', '9.21', '9.22'],
    })
    const code = await importBytes(await pdfOf(items))
    expect(differences(items, code)).toEqual([])
    expect(code.report.gaps).toEqual(['iii', '6.7', '9.20-9.22'])
    expect(code.report.surprises).toContain('Chapter 5 was not found in this file.')
    expect(code.report.surprises).toContain('Chapter 6 ends at 6.25, where 6.99 was expected.')
  })

  it('names a number that is printed twice', async () => {
    const twice = shortPlan.flatMap((item) =>
      item.kind === 'numbered' && item.reference === '6.10' ? [item, item] : [item],
    )
    const code = await importBytes(await pdfOf(twice))
    expect(code.report.surprises.join()).toMatch(/6\.10 on page \d+ stands out of order/)
    expect(code.paragraphs.filter(({ reference }) => reference === '6.10')).toHaveLength(1)
  })

  it.each([
    ['July 2014', 'This is the July 2014 edition; the one in force is January 2015.'],
    ['', 'The file does not say which edition it is.'],
  ])('speaks of the edition “%s”', async (edition, sentence) => {
    const code = await importBytes(await pdfOf(shortPlan, { edition }))
    expect(code.report.surprises[0]).toBe(sentence)
  })
})

test('an import can be broken off between pages', async () => {
  const bytes = await pdfOf(shortPlan)
  const stop = new AbortController()
  const told: number[] = []
  const reading = importCode(bytes, {
    from: 'code.pdf',
    date: '2026-11-28',
    signal: stop.signal,
    onProgress: (page) => {
      told.push(page)
      if (page === 3) stop.abort()
    },
  })
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  expect(told).toEqual([1, 2, 3])
})
