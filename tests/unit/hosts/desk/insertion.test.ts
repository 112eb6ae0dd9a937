import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { insertion, isParagraphs } from '../../../../lib/hosts/desk/insertion'
import type { Shape } from '../../../../lib/hosts/desk/lines'

const STARTER = '\n\nAsk [name].\n\nSecond paragraph.'

function insert(doc: string, place: number, shapes: readonly Shape[] | null = null) {
  const state = EditorState.create({ doc })
  const { change, toFill } = insertion(state, place, STARTER, shapes)
  const after = state.update({ changes: change, selection: toFill }).state
  const { from, to } = after.selection.main
  return { text: after.doc.toString(), selected: after.sliceDoc(from, to) }
}

const NEW = 'Ask [name].\n\nSecond paragraph.'

describe('paragraphs put into Markdown', () => {
  const cases: [what: string, before: string, at: string, after: string][] = [
    ['behind a paragraph', 'One.\n\nTwo.', 'One.', `One.\n\n${NEW}\n\nTwo.`],
    [
      'behind one of several lines',
      'One\ngoes on.\n\nTwo.',
      'One',
      `One\ngoes on.\n\n${NEW}\n\nTwo.`,
    ],
    ['behind a sentence in the middle', 'One. Two.\n\nEnd.', 'One.', `One. Two.\n\n${NEW}\n\nEnd.`],
    ['behind a list', '- a\n- b\n- c\n\nEnd.', '- a', `- a\n- b\n- c\n\n${NEW}\n\nEnd.`],
    [
      'behind a table',
      '| a |\n| - |\n| b |\n\nEnd.',
      '| a',
      `| a |\n| - |\n| b |\n\n${NEW}\n\nEnd.`,
    ],
    ['behind a heading alone', '## A\n## B', '## A', `## A\n\n${NEW}\n## B`],
    ['before a heading without a gap', 'One.\n## B', 'One.', `One.\n\n${NEW}\n## B`],
    ['at the end', 'One.\n\nTwo.', 'Two.', `One.\n\nTwo.\n\n${NEW}`],
  ]
  test.each(cases)('%s', (_what, before, at, after) => {
    expect(insert(before, before.indexOf(at) + at.length)).toEqual({
      text: after,
      selected: '[name]',
    })
  })

  test('a place that is nowhere in particular is the end', () => {
    expect(insert('One.\n\nTwo.\n', 0).text).toBe(`One.\n\nTwo.\n\n${NEW}\n`)
  })

  test('an empty text gets them and nothing else', () => {
    expect(insert('', 0).text).toBe(NEW)
  })
})

describe('paragraphs put between lines', () => {
  const shapes: readonly Shape[] = [
    { kind: 'heading', depth: 1 },
    { kind: 'list-item', list: { ordered: false, level: 1 } },
    { kind: 'list-item', list: { ordered: false, level: 1 } },
    { kind: 'paragraph' },
    { kind: 'paragraph' },
  ]
  const doc = 'Aims\nfirst\nsecond\nOne.\nTwo.'
  const lines = 'Ask [name].\nSecond paragraph.'

  test('go before a list that the place is in, so as not to become items of it', () => {
    const { text } = insert(doc, doc.indexOf('first'), shapes)
    expect(text).toBe(`Aims\n${lines}\nfirst\nsecond\nOne.\nTwo.`)
  })

  test('go before the words that lead into the list', () => {
    const led = [shapes[0], { kind: 'paragraph' }, ...shapes.slice(1)] as const
    const words = doc.replace('Aims', 'Aims\nWe want to:')
    const { text } = insert(words, words.indexOf('second'), led as readonly Shape[])
    expect(text).toBe(`Aims\n${lines}\nWe want to:\nfirst\nsecond\nOne.\nTwo.`)
  })

  test('go behind a list that the text begins with', () => {
    const { text } = insert('first\nsecond\nEnd.', 3, shapes.slice(1))
    expect(text).toBe(`first\nsecond\n${lines}\nEnd.`)
  })

  test('go behind one paragraph and not the next', () => {
    const { text } = insert(doc, doc.indexOf('One.') + 4, shapes)
    expect(text).toBe(`Aims\nfirst\nsecond\nOne.\n${lines}\nTwo.`)
  })
})

test('only what begins or ends with an empty line stands as paragraphs', () => {
  expect(['\n\nA', 'A\n\n', '\n \nA'].every(isParagraphs)).toBe(true)
  expect(['A', 'A\n\nB', 'A\n', ''].some(isParagraphs)).toBe(false)
})
