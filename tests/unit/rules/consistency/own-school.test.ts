import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { readPlainText } from '../../../../lib/document/plain-text'
import { Linter } from '../../../../lib/linter/linter'

const named = (text: string, read = readPlainText): string[] =>
  new Linter()
    .lint(read(text), { asOf: '2026-11-23' })
    .filter(({ ruleId }) => ruleId === 'CONS-04')
    .map((one) => one.text)

const policyOf = (title: string): string => `${title}
Special Educational Needs and Disability (SEND) Policy
Policy owner: Mrs J Hartley (SENCO)
Approved by: Governing Body

1. Introduction

At Oakfield we believe that every child matters. Pupils with SEN are taught with their friends.

2. Contact

The SENCO can be reached at senco@oakfield.sch.uk or office@oakfieldprimary.county.sch.uk. Our website is www.oakfield-primary.co.uk.

Appendix A: letter to parents

Dear parents,

We are writing to let you know that your child has extra help.

Mrs J Hartley
SENCO, Lakeside Primary School

Appendix B: letter about a meeting

At Lakeside Primary School we meet families each term.
`

test.each([
  'OAKFIELD C of E PRIMARY ACADEMY',
  'OAKFIELD C.E. (VA) PRIMARY SCHOOL',
  'OAKFIELD CE PRIMARY SCHOOL',
  'OAKFIELD RC PRIMARY',
  'OAKFIELD INFANTS',
  'OAKFIELD JUNIORS',
  'OAKFIELD COMMUNITY NURSERY SCHOOL',
  'THE OAKFIELD ACADEMY TRUST',
  'OAKFIELD LEARNING TRUST',
  'OAKFIELD',
  'Oakfield C of E Primary Academy',
  'Oakfield Church of England Infant School',
  'SEND POLICY OF OAKFIELD PRIMARY SCHOOL',
])('“%s” as an ordinary line is the school’s own name, and that in a letter another’s', (title) => {
  const lakeside = ['Lakeside Primary School', 'Lakeside Primary School']
  expect(named(policyOf(title))).toEqual(lakeside)
  expect(
    named(policyOf(`# ${title}`).replaceAll('\nAppendix', '\n## Appendix'), readMarkdown),
  ).toEqual(lakeside)
})

test('a name of a saint in capitals is read as one', () => {
  const text = (saint: string) =>
    `ST ${saint}'S CATHOLIC PRIMARY SCHOOL\nSEND policy\n\n1. Aims\n\nSt Anne’s staff help every child. Write to office@stannes.sch.uk.\n`
  expect(named(text('ANNE'))).toEqual([])
  expect(named(text('OSWIN'))).toEqual(['St Anne’s'])
})

test('an address of the school that is named by mistake is still told of', () => {
  expect(
    named(
      'OAKFIELD PRIMARY SCHOOL\nSEND policy\n\n1. Aims\n\nAt Lakeside Primary School we help. Write to office@lakeside.sch.uk or to office@oakfield.sch.uk.\n',
    ),
  ).toEqual(['Lakeside Primary School', '@lakeside'])
})

test('words of a line in capitals, and of a school’s name, are no initials', () => {
  const initials = (text: string) =>
    new Linter()
      .lint(readPlainText(text))
      .filter(({ ruleId }) => ruleId === 'CONS-02')
      .map((one) => one.text)
  expect(initials(policyOf('OAKFIELD C of E PRIMARY ACADEMY'))).toEqual([])
  expect(initials('KESTREL RISE for ALL\nSEND policy\n\n1. Aims\n\nThe EWO visits.\n')).toEqual([
    'EWO',
  ])
})

test('an academy is told by the name on its cover', () => {
  const told = (title: string) => new Linter().analyse(readPlainText(policyOf(title))).nature.told
  expect(told('OAKFIELD C of E PRIMARY ACADEMY').setting).toBe('academy')
  expect(told('Oakfield Academies Trust').setting).toBe('academy')
  expect(told('Oakfield Primary School').setting).toBe('mainstream')
})
