import { describe, expect, it } from 'vitest'
import { readPlainText } from '../../../lib/document/plain-text'
import type { Block } from '../../../lib/document/policy-document'
import { checkPlaces } from './check-places'

const line = (block: Block): string => {
  const depth = block.depth > 0 ? ` ${block.depth}` : ''
  return `${block.kind}${depth}: ${block.text}`
}

const LONG =
  'We look at how each pupil is doing every half term, and where we are worried we talk with parents and with the pupil before anything else is decided.'

const cases: readonly (readonly [name: string, source: string, blocks: readonly string[]])[] = [
  [
    'wrapped paragraphs with blank lines between',
    'Our school welcomes every pupil, and the\nSENCO leads the work of the class teachers\nso that nobody is left out.\n\nParents are our partners in this, and we\nmeet them each term.\n',
    [
      'paragraph: Our school welcomes every pupil, and the\nSENCO leads the work of the class teachers\nso that nobody is left out.',
      'paragraph: Parents are our partners in this, and we\nmeet them each term.',
    ],
  ],
  [
    'wrapped paragraphs without blank lines',
    'Our school welcomes every pupil, and the\nSENCO leads the work of the class teachers\nso that nobody is left out.\nParents are our partners in this, and we\nmeet them each term.\n',
    [
      'paragraph: Our school welcomes every pupil, and the\nSENCO leads the work of the class teachers\nso that nobody is left out.',
      'paragraph: Parents are our partners in this, and we\nmeet them each term.',
    ],
  ],
  [
    'wrapped lines each with a blank line after it',
    'Our school welcomes every pupil, and the\n\nSENCO leads the work of the class teachers\n\nso that nobody is left out. We also know\n\nthat parents are our partners in all this.\n',
    [
      'paragraph: Our school welcomes every pupil, and the\n\nSENCO leads the work of the class teachers\n\nso that nobody is left out. We also know\n\nthat parents are our partners in all this.',
    ],
  ],
  ['a paragraph on each line', `${LONG}\n${LONG}\n`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
  [
    'short lines that are no wrapped text',
    'Headteacher: Mrs Hale\nSENCO: Mr Lin\nReviewed: May 2025\n',
    [
      'paragraph: Headteacher: Mrs Hale',
      'paragraph: SENCO: Mr Lin',
      'paragraph: Reviewed: May 2025',
    ],
  ],
  [
    'CRLF',
    'AIMS AND VALUES\r\n\r\nWe plan.\r\n',
    ['heading 1: AIMS AND VALUES', 'paragraph: We plan.'],
  ],
  ['soft line breaks from Word', `${LONG}\vMore of it.\n`, [`paragraph: ${LONG}\vMore of it.`]],
  [
    'page breaks and page numbers',
    'We plan for every pupil in every lesson of\nthe day, as the Code says, and we write\n\f12\nthe plan down.\n\nPage 3 of 9\n\nWe check it.',
    [
      'paragraph: We plan for every pupil in every lesson of\nthe day, as the Code says, and we write\n\f12\nthe plan down.',
      'paragraph: We check it.',
    ],
  ],
  [
    'numbered headings',
    `1. Aims\n\n${LONG}\n\n1.1 Our values\n\n${LONG}\n\n2. Roles\n\n${LONG}`,
    [
      'heading 2: 1. Aims',
      `paragraph: ${LONG}`,
      'heading 3: 1.1 Our values',
      `paragraph: ${LONG}`,
      'heading 2: 2. Roles',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'numbered lists',
    'We follow four steps:\n\n1. Assess\n2. Plan\n3. Do\n4. Review\n\nThen we begin again.',
    [
      'paragraph: We follow four steps:',
      'list-item 1: Assess',
      'list-item 1: Plan',
      'list-item 1: Do',
      'list-item 1: Review',
      'paragraph: Then we begin again.',
    ],
  ],
  [
    'numbered paragraphs',
    `3.1 ${LONG}\n\n3.2 The SENCO will:\n\n• lead\n• train`,
    [`paragraph: ${LONG}`, 'paragraph: The SENCO will:', 'list-item 1: lead', 'list-item 1: train'],
  ],
  [
    'section headings',
    `Section 3: Funding\n\n${LONG}\n\nAppendix A\n\n${LONG}`,
    [
      'heading 2: Section 3: Funding',
      `paragraph: ${LONG}`,
      'heading 2: Appendix A',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'a sentence about a section',
    'Section 3 of the Act says so. It binds us.',
    ['paragraph: Section 3 of the Act says so. It binds us.'],
  ],
  [
    'Roman numerals',
    `I. Aims\n\n${LONG}\n\nII. Roles\n\n${LONG}`,
    ['heading 2: I. Aims', `paragraph: ${LONG}`, 'heading 2: II. Roles', `paragraph: ${LONG}`],
  ],
  [
    'underlined headings',
    'Policy\n======\n\nAims of it\n----------\n\nWe plan.',
    ['heading 1: Policy', 'heading 2: Aims of it', 'paragraph: We plan.'],
  ],
  [
    'headings that stand alone',
    `SEN policy\n\nOur values\n\n${LONG}\n\nHow will I know how my child is doing?\n\n${LONG}\n\nMrs Hale\n\n12 May 2025`,
    [
      'heading 1: SEN policy',
      'heading 2: Our values',
      `paragraph: ${LONG}`,
      'heading 2: How will I know how my child is doing?',
      `paragraph: ${LONG}`,
      'paragraph: Mrs Hale',
      'paragraph: 12 May 2025',
    ],
  ],
  [
    'headings in pasted text without blank lines',
    `SEND policy\n${LONG}\nRoles and responsibilities\n${LONG}\n`,
    [
      'heading 1: SEND policy',
      `paragraph: ${LONG}`,
      'heading 2: Roles and responsibilities',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'a contents list',
    'CONTENTS\n1. Aims ............ 2\n2. Roles\t3\n2.1 The SENCO … 4\nGlossary . . . . . 9\n\n1. Aims\n\nWe plan.',
    [
      'heading 2: CONTENTS',
      'list-item 1: Aims ............ 2',
      'list-item 1: Roles\t3',
      'paragraph: The SENCO … 4',
      'paragraph: Glossary . . . . . 9',
      'heading 2: 1. Aims',
      'paragraph: We plan.',
    ],
  ],
  [
    'an address',
    `${LONG}\nOak School\nMill Lane\nTadbourne\n${LONG}`,
    [
      `paragraph: ${LONG}`,
      'paragraph: Oak School',
      'paragraph: Mill Lane',
      'paragraph: Tadbourne',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'every kind of bullet',
    'We:\n• a b\n- c d\n* e f\n– g h\no i j\n· k l\n▪ m n\n\uf0b7\to p\n§ q r\n',
    [
      'paragraph: We:',
      ...['a b', 'c d', 'e f', 'g h', 'i j', 'k l', 'm n', 'o p', 'q r'].map(
        (words, i) => `list-item ${i + 1}: ${words}`,
      ),
    ],
  ],
  [
    'every kind of number',
    '1) a\n2) b\n\n(a) c\n(b) d\n\ni. e\nii. f\niii. g\n',
    [
      'list-item 1: a',
      'list-item 1: b',
      'list-item 2: c',
      'list-item 2: d',
      'list-item 3: e',
      'list-item 3: f',
      'list-item 3: g',
    ],
  ],
  [
    'lists nested by indentation',
    '- one\n  - two\n    more of two\n    - three\n  - four\n- five\n',
    [
      'list-item 1: one',
      'list-item 2: two\n    more of two',
      'list-item 3: three',
      'list-item 2: four',
      'list-item 1: five',
    ],
  ],
  [
    'wrapped list items',
    'We promise that the class teacher will always\nlisten to parents and pupils, and that we\n\n  • write down what was agreed at the meeting and\n    give a copy of it to the parents; and\n  • meet again.\n',
    [
      'paragraph: We promise that the class teacher will always\nlisten to parents and pupils, and that we',
      'list-item 1: write down what was agreed at the meeting and\n    give a copy of it to the parents; and',
      'list-item 1: meet again.',
    ],
  ],
  [
    'bullets on a line of their own',
    '•\nplan early\n•\nmeet often\n',
    ['list-item 1: plan early', 'list-item 1: meet often'],
  ],
  [
    'a wrapped line that begins like a list',
    'Pupils who join us in the middle of Year\n6. have a visit first, and those who come\nfrom further away – as many of ours do\n– are met at the gate (see the Code, at\np. 94).',
    [
      'paragraph: Pupils who join us in the middle of Year\n6. have a visit first, and those who come\nfrom further away – as many of ours do\n– are met at the gate (see the Code, at\np. 94).',
    ],
  ],
  [
    'a table',
    'Role\tWho\nSENCO for the school\tMrs Hale\nSEN governor\t\tMr Lin\n',
    [
      'table-cell: Role',
      'table-cell: Who',
      'table-cell: SENCO for the school',
      'table-cell: Mrs Hale',
      'table-cell: SEN governor',
      'table-cell: Mr Lin',
    ],
  ],
  [
    'one line with a tab',
    'Approved by:\tThe board\n\nWe plan.',
    ['paragraph: Approved by:\tThe board', 'paragraph: We plan.'],
  ],
  ['rules', 'We plan.\n* * *\nWe do.\n__________\n', ['paragraph: We plan.', 'paragraph: We do.']],
  ['no words', ' \n\n\t\n', []],
]

describe('readPlainText', () => {
  it.each(cases)('reads %s', (_, source, blocks) => {
    const document = readPlainText(source)
    expect(document.text).toBe(source)
    expect(document.blocks.map(line)).toEqual(blocks)
    checkPlaces(document)
  })

  it('names the columns of a table only where the first row looks like names', () => {
    const headers = (source: string) =>
      readPlainText(source).blocks.map(({ table }) => table?.header)
    expect(
      headers('Role\tWho\nSENCO of our school\tMrs Hale\nSEN governor\tMr Lin of Oak'),
    ).toEqual(['', '', 'Role', 'Who', 'Role', 'Who'])
    expect(headers('Owner:\tMrs Hale\nReviewed:\tMay 2025\nNext:\tMay 2026')).toEqual(
      Array(6).fill(''),
    )
  })

  it('hangs bullets from the line they complete', () => {
    const { blocks } = readPlainText(
      'The SENCO will:\n• lead on:\n   o training\n• keep records.\nNobody else.\n• loose',
    )
    const stems = blocks.map(({ list }) => list?.stem?.text ?? null)
    expect(stems).toEqual([null, 'The SENCO will:', 'lead on:', 'The SENCO will:', null, null])
  })

  it('maps the whole file onto itself', () => {
    const document = readPlainText('• one\r\n• two')
    expect(document.source?.segments).toEqual([{ text: 0, source: 0, length: 12 }])
    expect(document.starts).toEqual([2, 9])
  })
})
