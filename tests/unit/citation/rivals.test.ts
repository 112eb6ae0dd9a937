import { describe, expect, it } from 'vitest'
import { believedIndex } from '../../../lib/citation/believed-index'
import { citationsOf } from '../../../lib/citation/document'
import { resolve } from '../../../lib/citation/resolve'
import { readMarkdown } from '../../../lib/document/markdown'
import { indexEntries, indexedWorks } from '../../../lib/knowledge/code-of-practice-index'

const index = believedIndex(indexEntries(), indexedWorks())

/** `source reference status` of the last citation with a number. */
function last(markdown: string): string {
  const citation = citationsOf(readMarkdown(markdown)).findLast(({ kind }) => kind !== 'work')
  if (!citation) return ''
  const { status } = resolve(citation, index, citation.claim)
  return `${citation.source} ${citation.reference} ${status}`
}

const both = 'We keep to the Children and Families Act 2014 and the Equality Act 2010.'
const halves = 'Disability is a matter of the Equality Act and SEN of the Children and Families Act'
const schedules = 'The SEND Regulations 2014 and the Equality Act 2010 have schedules.'

describe('a section without its Act, where two are spoken of', () => {
  it.each([
    `${both} Staff should read section 20.`,
    `${both} We had training on section 19 of the Act.`,
    `${both}\n\nStaff should read section 20.`,
    `${halves}, and every member of staff should know section 21.`,
    `${schedules} Governors check Schedule 1 in September.`,
    'The report is asked for by the Children and Families Act 2014 and the SEND Regulations 2014. You may like to look up Part 3 as well.',
    'The Children and Families Act 2014 and the Equality Act 2010 bind us.\n\nThe toilet meets the Disability Discrimination Act 1995.\n\nChildren who come within section 20 have a blue dot.',
    'The Equality Act and the Children and Families Act each speak of schools in different ways, and every tutor is expected to know section 21.',
    'Both the Education (Pupil Information) (England) Regulations 2005 and the SEND Regulations bear on it. Read regulation 5 first.',
    // The Code's, or the document's own
    '1. Support\n\n4.2 The board meets.\n\n4.3 Rooms are kept.\n\nThe SEND Code of Practice wants the Local Offer to be easy to reach. For more about this, see 4.2.',
    'The policy and the SEND Code of Practice are on our website. Section 6 is what parents find helpful.',
  ])('may be of either: %s', (text) => {
    expect(last(text)).toMatch(/ ambiguous$/)
  })

  it.each([
    [`${halves}; the definition of SEN is in section 20.`, 'cfa2014 s20 ok'],
    [`${halves}; reasonable adjustments are in section 20.`, 'equality-act-2010 s20 ok'],
    [`${halves}, and best endeavours are in section 66.`, 'cfa2014 s66 ok'],
    [`${both} Section 19 sets out the principles.`, 'cfa2014 s19 ok'],
    [
      `${schedules} Governors check the information report against Schedule 1.`,
      'send-regs-2014 sch 1 ok',
    ],
    [`${schedules} Governors check Schedule 1, paragraph 4.`, 'send-regs-2014 sch 1 para 4 ok'],
    [`${schedules} The accessibility plan follows Schedule 10.`, 'equality-act-2010 sch 10 ok'],
    [
      'The Equality Act 2010 protects pupils. The Children and Families Act tells us about provision. Section 21 is on the wall.',
      'cfa2014 s21 ok',
    ],
    ['We follow the Children and Families Act 2014, and staff know section 19.', 'cfa2014 s19 ok'],
  ])('is of the one that its subject or its number chooses: %s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })
})
