import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { indexEntries, indexedWorks } from '../../../lib/knowledge/code-of-practice-index'
import { packWork, unpackEntries } from '../../../lib/knowledge/code-of-practice-pack'
import { comparePlaces, referenceSpan } from '../../../lib/knowledge/code-reference'
import { compileIndexPage } from '../../../lib/knowledge/compile/code-of-practice'
import { Page } from '../../../lib/knowledge/compile/page'
import { gists } from '../../../lib/knowledge/generated/code-of-practice-words'

const root = new URL('../../../', import.meta.url)

const front = (more = '') =>
  `---\ntitle: Sheds\nsource: cop\nchapter: 3\nrange: 3.1-3.3\ncheckedOn: 2026-11-23\n${more}---\n`

const entry = (heading: string, fields = '- Strength: explains\n- Confidence: low\n') =>
  `\n### ${heading}\n\nSheds are kept dry.\n\n${fields}`

const chapter = (...entries: string[]) => `${front()}\n## About sheds\n${entries.join('')}`

const whole = chapter(entry('3.1: First'), entry('3.2-3.3: Second'))

const compile = (source: string) => compileIndexPage(new Page('content/sheds.md', source))

const faultOf = (source: string): string => {
  try {
    compile(source)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return ''
}

describe('an index page', () => {
  test('becomes a work, its entries and their words', () => {
    const fields =
      '- Strength: must and should\n- Binds: schools, governing bodies\n- Confidence: high\n' +
      '- Page: 12-13\n- Tags: roofs; doors\n- Also asked as: who mends the roof; leaks\n- Seen: a shed\n'
    const { work, entries, words } = compile(
      chapter(entry('3.1: Roofs: whose job', fields), entry('3.2-3.3: Doors')),
    )
    expect(work).toMatchObject({ title: 'Sheds', chapter: 3, range: '3.1-3.3' })
    expect(entries[0]).toEqual({
      source: 'cop',
      reference: '3.1',
      section: 'About sheds',
      heading: 'Roofs: whose job',
      strength: 'must',
      also: 'should',
      binds: ['schools', 'governing bodies'],
      confidence: 'high',
      tags: ['roofs', 'doors'],
      page: '12-13',
    })
    expect(words[0]).toEqual({
      gist: 'Sheds are kept dry.',
      askedAs: ['who mends the roof', 'leaks'],
    })
  })

  test.each([
    ['a number that repeats', chapter(entry('3.1: A'), entry('3.1: B')), 18, 'a number above 3.1'],
    [
      'a number that falls',
      chapter(entry('3.1: A'), entry('3.2: B'), entry('3.1: C')),
      25,
      'above 3.2',
    ],
    ['a gap', chapter(entry('3.1: A'), entry('3.3: B')), 18, 'paragraph 2'],
    ['another chapter', chapter(entry('4.1: A')), 11, 'a paragraph of this chapter'],
    ['a number that is none', chapter(entry('three: A')), 11, 'a paragraph number'],
    ['an end before the range ends', chapter(entry('3.1: A')), 2, 'up to the end of the range'],
    ['a heading without a reference', chapter(entry('Sheds')), 11, '“reference: heading”'],
    ['no gist', chapter('\n### 3.1: A\n\n- Strength: explains\n'), 11, 'a gist'],
    [
      'a gist that goes on',
      chapter(entry('3.1: A').replace('dry.', 'dry '.repeat(60))),
      11,
      'at most',
    ],
    [
      'an unknown strength',
      chapter(entry('3.1: A', '- Strength: ought\n- Confidence: low\n')),
      15,
      'a strength of',
    ],
    [
      'a strength that only law has',
      chapter(entry('3.1: A', '- Strength: law\n- Confidence: low\n')),
      15,
      'another strength',
    ],
    [
      'a duty on nobody',
      chapter(entry('3.1: A', '- Strength: must\n- Confidence: low\n')),
      11,
      'who is bound',
    ],
    [
      'an unknown body',
      chapter(entry('3.1: A', '- Strength: may\n- Binds: cats\n- Confidence: low\n')),
      16,
      'found “cats”',
    ],
    [
      'an unknown confidence',
      chapter(entry('3.1: A', '- Strength: may\n- Confidence: sure\n')),
      16,
      'a confidence of',
    ],
    [
      'confidence without a sighting',
      chapter(entry('3.1: A', '- Strength: may\n- Confidence: high\n')),
      16,
      '“Seen: where”',
    ],
    [
      'a page that is none',
      chapter(entry('3.1: A', '- Strength: may\n- Confidence: low\n- Page: p9\n')),
      17,
      'a page such as',
    ],
    ['an unknown field', chapter(entry('3.1: A', '- Colour: red\n')), 15, 'a field of'],
    [
      'a field twice',
      chapter(entry('3.1: A', '- Strength: may\n- Strength: may\n')),
      16,
      'one “Strength”',
    ],
    ['an entry before any section', `${front()}${entry('3.1: A')}`, 9, 'a ## section'],
    ['a chapter without its range', whole.replace('range: 3.1-3.3\n', ''), 2, 'a range such as'],
    ['a date that is none', whole.replace('2026-11-23', 'soon'), 6, 'a date'],
  ])('%s: the error names the line and what was expected', (_, source, line, expected) => {
    const message = faultOf(source)
    expect(message).toContain(`content/sheds.md:${line}: expected`)
    expect(message).toContain(expected)
  })

  test('the page the errors were made from is sound', () => {
    expect(faultOf(whole)).toBe('')
  })
})

describe('references', () => {
  test.each([
    ['6.9', '6.10'],
    ['ix', 'x'],
    ['xix', 'xx'],
    ['s20', 's100'],
    ['s100', 's100A'],
    ['s53-54', 's55'],
    ['s508B-508C', 's509'],
    ['reg 49', 'reg 50'],
    ['reg 65', 'Sch 1 para 1'],
    ['Sch 1 para 3', 'Sch 1 para 3(a)'],
    ['Sch 1 para 13', 'Sch 2'],
  ])('%s comes before %s', (a, b) => {
    const [first, second] = [referenceSpan(a), referenceSpan(b)]
    expect(comparePlaces(first?.last ?? [], second?.first ?? [])).toBeLessThan(0)
  })

  test.each(['policy', 'Annex 1', '6', '6.', 'section 6', ''])('“%s” has no place', (reference) => {
    expect(referenceSpan(reference)).toBeNull()
  })
})

describe('the pages of the index', () => {
  const compiled = ['content/code-of-practice/', 'content/law/'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name !== 'README.md')
      .map((name) => folder + name)
      .map((file) => compileIndexPage(new Page(file, readFileSync(new URL(file, root), 'utf8')))),
  )

  test('come back from the bundle as they went in', () => {
    for (const { work, entries } of compiled) {
      expect(unpackEntries([packWork(work, entries)])).toEqual(entries)
    }
  })

  test('are all in the bundle', () => {
    const pages = compiled.flatMap(({ entries }) => entries)
    expect(indexEntries()).toHaveLength(pages.length)
    expect(gists).toHaveLength(pages.length)
    expect(indexedWorks()).toHaveLength(compiled.length)
    const find = (reference: string) => indexEntries().findIndex((e) => e.reference === reference)
    expect(gists[find('6.91')]).toContain('SENCO')
    expect(gists[find('Sch 1 para 13')]).toContain('Local Offer')
  })

  test('cover every chapter of the Code', () => {
    const chapters = indexedWorks().flatMap(({ chapter: number }) => number ?? [])
    expect(chapters).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  test.each([
    ['6.3', 'should', null],
    ['6.36', 'explains', null],
    ['6.43', 'must', 'should'],
    ['6.48', 'must', 'should'],
    ['6.64', 'must', null],
    ['6.65', 'should', null],
    ['6.79', 'must', 'should'],
    ['6.84', 'must', null],
    ['6.91', 'should', null],
    ['9.40', 'must', null],
    ['9.83', 'should', 'must'],
    ['9.176', 'must', null],
  ])('%s says %s', (reference, strength, also) => {
    const found = indexEntries().find((e) => e.source === 'cop' && e.reference === reference)
    expect([found?.strength, found?.also]).toEqual([strength, also])
  })

  test('leave it to the confidence to say where a summary was never compared with the text', () => {
    const unsure = indexEntries().filter(({ confidence }) => confidence === 'low')
    expect(unsure.length).toBeGreaterThan(50)
    expect(
      gists.filter((gist) => /\b(?:believed|not confirmed|from memory)\b/i.test(gist)),
    ).toEqual([])
  })

  test('never call sure a summary that does not say what is in the paragraph', () => {
    const unknown = indexEntries().filter((_, i) => /we do not know/i.test(gists[i] ?? ''))
    expect(unknown.map(({ confidence }) => confidence)).toEqual(unknown.map(() => 'low'))
  })
})
