import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { itemsIn } from '../../../../lib/rules/duty/sub-clauses'

const itemsOf = (text: string) => {
  const [block] = readMarkdown(text).blocks
  return block ? itemsIn(block) : []
}

describe('lines of a paragraph that begin with a letter in brackets', () => {
  test.each([
    {
      what: 'each hangs from the words before the first',
      text: 'The SENCO will:\n(a) keep the record;\n(b) write plans.',
      read: ['The SENCO will:', 'The SENCO will keep the record;', 'The SENCO will write plans.'],
    },
    {
      what: 'without a stem each stands alone',
      text: '(a) TAs help.\n(b) In Year 2 they plan.',
      read: ['TAs help.', 'In Year 2 they plan.'],
    },
    {
      what: 'a finished sentence is no stem',
      text: 'We do three things.\n(i) plan\n(ii) teach',
      read: ['We do three things.', 'plan', 'teach'],
    },
    {
      what: 'brackets within a line part nothing',
      text: 'Plans (a) and reviews (b) are kept.',
      read: ['Plans (a) and reviews (b) are kept.'],
    },
  ])('$what', ({ text, read }) => {
    expect(itemsOf(text).map((item) => item.text)).toEqual(read)
  })

  test('each range holds the item without its marker', () => {
    const text = 'We will:\n(a) plan;\n(b) teach.'
    const own = itemsOf(text).map(({ range }) => text.slice(range.start, range.end))
    expect(own).toEqual(['We will:', 'plan;', 'teach.'])
  })
})
