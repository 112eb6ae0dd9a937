import { describe, expect, it } from 'vitest'
import { believedIndex } from '../../../lib/citation/believed-index'
import type { IndexEntry, IndexedWork } from '../../../lib/knowledge/code-of-practice'

const entry = (reference: string, page = ''): IndexEntry => ({
  source: 'cop',
  reference,
  section: 'A part',
  heading: `About ${reference}`,
  strength: 'should',
  also: null,
  binds: [],
  confidence: 'medium',
  tags: ['a tag'],
  page,
})

const work: IndexedWork = {
  source: 'cop',
  title: 'Schools',
  chapter: 6,
  range: '6.1-6.97',
  rangeConfidence: 'high',
  rangeNote: '',
  pages: '',
  url: '',
  checkedOn: '2026-11-23',
}

const index = believedIndex(
  [
    entry('6.2', '92'),
    entry('6.36', '99-100'),
    entry('6.40-6.42', '100'),
    entry('xix'),
    { ...entry('s69'), source: 'cfa2014' },
  ],
  [work],
)

describe('believedIndex', () => {
  it.each([
    ['6.2', true],
    ['6.41', true],
    ['6.37', false],
    ['xix', true],
    ['s69', false],
    ['6.1', false],
  ])('has %s: %s', (reference, expected) => {
    expect(index.has(reference)).toBe(expected)
  })

  it('gives the entry of a block for each of its paragraphs', () => {
    expect(index.paragraph('6.41')).toMatchObject({ heading: 'About 6.40-6.42' })
  })

  it('knows what stands on a page', () => {
    expect(index.onPage(100)).toEqual(['6.36', '6.40-6.42'])
    expect(index.onPage(12)).toEqual([])
  })

  it('takes the end of a chapter from its page, and the rest from what is believed', () => {
    const end = (chapter: number) => index.ranges.find((range) => range.chapter === chapter)?.last
    expect([end(6), end(9)]).toEqual([97, 217])
  })
})
