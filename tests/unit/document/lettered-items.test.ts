import { describe, expect, test } from 'vitest'
import { joinedSentences } from '../../../lib/document/joined-sentences'
import { readMarkdown } from '../../../lib/document/markdown'

const kindsOf = (source: string) =>
  readMarkdown(source).blocks.map(({ kind, list }) =>
    kind === 'list-item' ? `item under ${list?.stem?.text ?? 'nothing'}` : kind,
  )

describe('paragraphs that begin with a letter in brackets', () => {
  test('are items of what stands before them', () => {
    expect(kindsOf('2.4 The SENCO:\n\n(a) leads\n\n(b) has a duty\n\n2.5 Heads lead.')).toEqual([
      'paragraph',
      'item under 2.4 The SENCO:',
      'item under 2.4 The SENCO:',
      'paragraph',
    ])
  })

  test('hang from one another where they do', () => {
    expect(
      kindsOf('We:\n\n(a) meet parents:\n\n(i) in May\n\n(ii) in June\n\n(b) write to them'),
    ).toEqual([
      'paragraph',
      'item under We:',
      'item under (a) meet parents:',
      'item under (a) meet parents:',
      'item under We:',
    ])
  })

  test.each([
    ['one alone', 'The Act says:\n\n(a) a thing'],
    ['numbers of clauses', '1. We meet.\n\n2. We talk.'.replace(/^(\d)\./gm, '$1\\.')],
    ['out of order', 'We:\n\n(c) meet\n\n(f) talk'],
    ['words in brackets', '(for parents) We meet.\n\n(for pupils) We talk.'],
  ])('%s: no items', (_, source) => {
    expect(kindsOf(source).filter((kind) => kind.startsWith('item'))).toEqual([])
  })

  test('their labels are no words of their sentences', () => {
    const { blocks } = readMarkdown('The SENCO:\n\n(a) leads the team\n\n(b) writes the plan')
    const [last] = blocks.slice(-1).flatMap((block) => joinedSentences(block))
    expect(last?.text).toBe('The SENCO writes the plan')
    expect(last?.range).toEqual({ start: 4, end: 19 })
  })
})
