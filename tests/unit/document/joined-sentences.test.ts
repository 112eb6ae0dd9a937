import { describe, expect, it } from 'vitest'
import { joinedSentences, ownRange } from '../../../lib/document/joined-sentences'
import { readMarkdown } from '../../../lib/document/markdown'

const joined = (source: string): string[] =>
  readMarkdown(source).blocks.flatMap((block) => joinedSentences(block).map(({ text }) => text))

const cases: readonly (readonly [name: string, source: string, sentences: readonly string[]])[] = [
  ['a paragraph', 'One. Two.', ['One.', 'Two.']],
  [
    'bullets under a stem',
    'Parents will be:\n\n- invited to meetings;\n- heard.',
    ['Parents will be:', 'Parents will be invited to meetings;', 'Parents will be heard.'],
  ],
  [
    'only the last sentence of the stem',
    'We value parents. They will be…\n\n- heard',
    ['We value parents.', 'They will be…', 'They will be heard'],
  ],
  ['a stem without a colon', 'The SENCO will\n\n- lead', ['The SENCO will', 'The SENCO will lead']],
  [
    'a stem that says what somebody does',
    'What the school does:\n\n- sends its advice;\n- plans.',
    ['What the school does:', 'the school sends its advice;', 'the school plans.'],
  ],
  [
    'a stem that says what somebody must do',
    'What governors must do next:\n\n- publish the report',
    ['What governors must do next:', 'governors must publish the report'],
  ],
  ['a question', 'What do you do?\n\n- Wait.', ['What do you do?', 'Wait.']],
  [
    'stems of stems',
    'Teachers will:\n\n- make sure that –\n  - pupils are heard;\n- plan.',
    [
      'Teachers will:',
      'Teachers will make sure that –',
      'Teachers will make sure that pupils are heard;',
      'Teachers will plan.',
    ],
  ],
  [
    'what a semicolon parts, but no new sentence',
    'We will:\n\n- plan with parents; review with them. This is termly.',
    ['We will:', 'We will plan with parents;', 'We will review with them.', 'This is termly.'],
  ],
  ['a closed line is no stem', 'We plan.\n\n- Always.', ['We plan.', 'Always.']],
  ['a heading is no stem', '## We will\n\n- plan', ['We will', 'plan']],
  [
    'no number of a paragraph',
    '4.3 Where outcomes change, parents agree.\n\n4.3.1 – We plan.\n\n6.36 says so.\n\n## 4.4 Plans',
    ['Where outcomes change, parents agree.', 'We plan.', '6.36 says so.', '4.4 Plans'],
  ],
  [
    'further paragraphs of an item',
    'We will:\n\n- plan\n\n  Plans are shared.\n\n- do',
    ['We will:', 'We will plan', 'Plans are shared.', 'We will do'],
  ],
]

describe('joinedSentences', () => {
  it.each(cases)('joins %s', (_, source, sentences) => {
    expect(joined(source)).toEqual(sentences)
  })

  it('tells which words are the block’s own, and where', () => {
    const item = readMarkdown('Parents will be:\n\n- Invited. Heard by us.').blocks[1]
    if (!item) throw new Error('no item')
    const [first, second] = joinedSentences(item)
    if (!first || !second) throw new Error('no sentences')
    expect(first.stem?.text).toBe('Parents will be:')
    expect(first.text.slice(first.lead)).toBe('Invited.')
    const start = first.text.indexOf('Invited')
    expect(ownRange(first, { start, end: start + 7 })).toEqual({ start: 0, end: 7 })
    expect(ownRange(first, { start: 0, end: start + 7 })).toBeNull()
    expect(second.stem).toBeNull()
    expect(ownRange(second, { start: 0, end: 5 })).toEqual({ start: 9, end: 14 })
  })

  it('remembers the answer for a block', () => {
    const block = readMarkdown('One. Two.').blocks[0]
    if (!block) throw new Error('no block')
    expect(joinedSentences(block)).toBe(joinedSentences(block))
  })
})
