import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const conflicts = (text: string): string[] =>
  new Linter()
    .lint(readMarkdown(`# SEND policy of Oakfield Primary School\n\n${text}`))
    .filter(({ ruleId }) => ruleId === 'CONS-08')
    .map((one) => one.text)

const OWN = 'Our SENCO is Mrs J Hartley.'

test.each([
  'Our Area SENCO is Mrs P Khan.',
  'The local authority’s SENCO is Mrs P Khan.',
  'The Area SENCO for early years is Mrs P Khan.',
  'The SENCO for the trust is Dr A Lowe.',
  'The trust SENCO, Dr A Lowe, visits each term.',
  'The SENCO of Weston Road Academy is Mr B Dunn.',
  'Our feeder nursery’s SENCO is Ms C Reid.',
  'The receiving school’s SENCO, Mr B Dunn, meets the children in June.',
  'The SENCO at the secondary school is Mr B Dunn.',
  'The assistant SENCO is Mr D Webb.',
  'Our deputy SENCO, Mr D Webb, runs the hub.',
  'Mr D Webb is acting SENCO from 4 January to 31 March 2027.',
  'Mr D Webb covers as SENCO from 4 January to 31 March 2027.',
  'While Mrs Hartley is on leave the SENCO is Mr D Webb.',
])('nobody is in conflict with the school’s own SENCO: %s', (line) => {
  expect(conflicts(`${OWN}\n\n${line}`)).toEqual([])
  expect(conflicts(`${line}\n\n${OWN}`)).toEqual([])
  // … and a second name for the same post is still told of.
  expect(conflicts(`${OWN}\n\n${line}\n\nThe SENCO is Mr T Ahmed.`)).toEqual(['Mr T Ahmed'])
})

test.each(['The SENCO is Mr T. Ahmed.', 'Our new SENCO, Mr T. Ahmed, will call you.'])(
  'two names for one post: %s',
  (line) => {
    expect(conflicts(`${OWN}\n\n${line}`)).toEqual(['Mr T. Ahmed'])
  },
)

test('the own school beside a name makes nobody another’s SENCO', () => {
  expect(conflicts(`${OWN}\n\nThe SENCO of Oakfield Primary School is Mr B Dunn.`)).toEqual([
    'Mr B Dunn',
  ])
})
