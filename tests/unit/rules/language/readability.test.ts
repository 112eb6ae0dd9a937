import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { readabilityOf } from '../../../../lib/rules/language/readability'
import { syllablesOf } from '../../../../lib/rules/language/syllables'

describe('syllables', () => {
  test.each([
    ['the', 1],
    ['child', 1],
    ['school', 1],
    ['helped', 1],
    ['wanted', 2],
    ['teacher', 2],
    ['review', 2],
    ['provision', 3],
    ['education', 4],
    ['make', 1],
    ['table', 2],
    ['needs', 1],
    ['classes', 2],
    ['years', 1],
  ])('%s: %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count)
  })
})

const view = (text: string) => new Linter().analyse(readMarkdown(text)).view

describe('readability', () => {
  const easy = 'We help your child to learn. We talk with you each term. '
  const hard =
    'Multidisciplinary consultation necessitates comprehensive consideration of organisational implications. '

  test('tells easy text from hard text', () => {
    const easyAge = readabilityOf(view(`# Policy\n\n## Aims\n\n${easy.repeat(5)}`)).document
      .readingAge
    const hardAge = readabilityOf(view(`# Policy\n\n## Aims\n\n${hard.repeat(5)}`)).document
      .readingAge
    expect(easyAge).toBeLessThan(10)
    expect(hardAge).toBeGreaterThan(20)
  })

  test('names the hardest sentences first, three at most, where they stand', () => {
    const document = view(
      `# Policy\n\n## Aims\n\n${easy}${hard}${easy}\n\n## Roles\n\n${easy.repeat(3)}`,
    )
    const { hardest } = readabilityOf(document).document
    expect(hardest).toHaveLength(1)
    expect(document.document.text.slice(hardest[0]?.range.start, hardest[0]?.range.end)).toBe(
      hard.trim(),
    )
  })

  test('measures each section on its own', () => {
    const { sections } = readabilityOf(
      view(`# Policy\n\n## A\n\n${easy.repeat(3)}\n\n## B\n\n${hard.repeat(3)}`),
    )
    expect(sections).toHaveLength(2)
    expect(sections[0]?.readingAge ?? 0).toBeLessThan(sections[1]?.readingAge ?? 0)
  })

  test('is nought for a document without running text', () => {
    expect(readabilityOf(view('# Policy')).document).toEqual({
      words: 0,
      sentences: 0,
      readingAge: 0,
      passive: 0,
      hardest: [],
    })
  })
})
