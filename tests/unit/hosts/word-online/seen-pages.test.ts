import { expect, test } from 'vitest'
import type { DrawnStretch } from '../../../../lib/hosts/word-online/drawn-stretches'
import { SeenPages } from '../../../../lib/hosts/word-online/seen-pages'

const PAGES = 6

/** Pages of a document of which each page has four paragraphs, some of them on every page. */
const texts = (page: number): string[] => [
  `Part ${page}`,
  `In part ${page} the teacher of class ${page} writes down how each pupil is getting on.`,
  'Parents are welcome.',
  `The notes of part ${page} are kept by the SENCO until the end of year ${page}.`,
]

interface Options {
  readonly named?: boolean
  readonly change?: (text: string) => string
}

function stretch(
  from: number,
  to: number,
  { named = true, change = (text) => text }: Options = {},
) {
  const paragraphs = Array.from({ length: to - from }, (_, i) => texts(from + i))
    .flat()
    .map((text, i) => ({
      id: named ? `${from * 4 + i}` : null,
      page: null,
      text: change(text),
      pieces: [],
      whole: change(text),
      struck: [],
      element: {} as Element,
      canvases: [],
      shape: null,
      language: null,
    }))
  const place = { top: from * 1.4, bottom: to * 1.4 }
  return { paragraphs, ...place, isFirst: from === 0, isLast: to === PAGES } satisfies DrawnStretch
}

const all = Array.from({ length: PAGES }, (_, page) => texts(page)).flat()
const read = (pages: SeenPages) => pages.paragraphs.map(({ text }) => text)

test.each([true, false])('scrolling down reads all of it (named: %s)', (named) => {
  const pages = new SeenPages()
  for (let page = 0; page < PAGES - 1; page++) {
    pages.take([stretch(page, page + 2, { named })])
    expect(pages.isWhole).toBe(page === PAGES - 2)
  }
  expect(read(pages)).toEqual(all)
})

test.each([true, false])(
  'pages that are jumped over are missing, not invented (named: %s)',
  (named) => {
    const pages = new SeenPages()
    pages.take([stretch(0, 2, { named })])
    pages.take([stretch(4, 6, { named })])
    expect(read(pages)).toEqual([...all.slice(0, 8), ...all.slice(16)])
    expect(pages.isWhole).toBe(false)
    pages.take([stretch(1, 5, { named })])
    expect(read(pages)).toEqual(all)
    expect(pages.isWhole).toBe(true)
  },
)

test('two stretches that are drawn at once', () => {
  const pages = new SeenPages()
  pages.take([stretch(0, 1), stretch(4, 6)])
  expect(pages.isWhole).toBe(false)
  expect(read(pages)).toEqual([...all.slice(0, 4), ...all.slice(16)])
})

test.each([true, false])('words that have changed replace the former ones (named: %s)', (named) => {
  const pages = new SeenPages()
  pages.take([stretch(0, 3, { named })])
  const change = (text: string) => text.replace('pupil', 'child').replace('Part 1', 'Part one')
  pages.take([stretch(1, 3, { named, change })])
  expect(read(pages)).toEqual([...texts(0), ...texts(1).map(change), ...texts(2).map(change)])
})

test('another text in the same place takes the place of what was there', () => {
  const pages = new SeenPages()
  pages.take([stretch(0, PAGES, { named: false })])
  const change = () => 'Something else altogether.'
  pages.take([stretch(0, 2, { named: false, change })])
  expect(read(pages)).toEqual(Array(8).fill('Something else altogether.'))
  expect(pages.isWhole).toBe(false)
})

test('half of a paragraph, its page cut off, does not replace the whole', () => {
  const pages = new SeenPages()
  pages.take([stretch(0, 3)])
  const half = stretch(1, 3)
  const [first, ...others] = half.paragraphs
  const cut = {
    ...(first ?? others[0]),
    id: '5',
    text: 'writes down how each pupil is getting on.',
  }
  const paragraphs = [cut, ...others.slice(1)] as DrawnStretch['paragraphs']
  pages.take([{ ...half, paragraphs }])
  expect(read(pages)).toEqual(all.slice(0, 12))
})
