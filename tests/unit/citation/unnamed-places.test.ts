import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../lib/citation/document'
import { readMarkdown } from '../../../lib/document/markdown'

const opening = 'We follow the SEND Code of Practice: 0 to 25 years (2015).\n\n'
const laws = 'We keep to the Children and Families Act 2014.\n\n'

const places = (text: string): string[] =>
  citationsOf(readMarkdown(text))
    .filter(({ kind }) => kind !== 'work')
    .map(({ source, reference }) => (source === 'cop' ? reference : `${source} ${reference}`))

describe('places that no name stands beside', () => {
  it.each([
    [`${opening}SEN is defined at Code 6.15; there is more at xiii to xiv.`, ['6.15', 'xiii-xiv']],
    [`${opening}The Code says who is disabled, at xviii, and what follows.`, ['xviii']],
    [`${opening}All may read it.[^1]\n\n[^1]: 6.71.`, ['6.71']],
    [
      `${opening}Numbers in brackets are paragraphs of the Code.\n\n6.1 Teachers lead (6.36).\n\n6.2 We meet (6.65).\n\n6.3 We use our best endeavours (6.2).`,
      ['6.36', '6.65', '6.2'],
    ],
    [
      `${opening}Assessing is at paragraph 6.45, planning at 6.48 and doing at 6.52.`,
      ['6.45', '6.48', '6.52'],
    ],
    [`${laws}Anybody may like to look up Part 3 as well.`, ['cfa2014 part 3']],
    [`${opening}The rest of chapter 11 will be of help.`, ['chapter 11']],
    ['We still have the Code of July 2014, para 6.38.', ['6.38']],
  ])('are found: %s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it.each([
    `${opening}The Code asks (i) who, (ii) when and (iii) why.`,
    `${opening}See you all there, xx`,
    `${opening}Henry viii and his wives are taught in Year 8, from viii to xiv in the book.`,
    `${laws}Please fill in Part 3 of the form.`,
    `${laws}For your address see Part 3.`,
    `${opening}Read it.[^1]\n\n[^1]: 12.80 a month.`,
  ])('are none: %s', (text) => {
    expect(places(text)).toEqual([])
  })
})
