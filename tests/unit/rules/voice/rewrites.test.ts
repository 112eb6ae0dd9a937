import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const problems = (text: string) => {
  const document = readMarkdown(`# SEND policy\n\n## Oak School\n\n${text}`)
  return new Linter()
    .analyse(document)
    .diagnostics.filter(({ category, range }) => category === 'voice' && range.end > range.start)
    .map((found) => ({
      ...found,
      after:
        document.text.slice(
          document.text.indexOf('Oak School') + 'Oak School\n'.length,
          found.range.start,
        ) +
        (found.fixes[0]?.replacement ?? found.text) +
        document.text.slice(found.range.end),
    }))
}
const problem = (id: string, text: string) => problems(text).find(({ ruleId }) => ruleId === id)

describe('a wording that is put in place of another', () => {
  test('leaves the number of a paragraph and the full stop', () => {
    expect(problem('VOICE-03', '5.2 Parents will be informed of the targets.')?.after).toMatch(
      /^5\.2 We agree .* a copy\.$/,
    )
  })
  test('begins as the words did that it replaces', () => {
    expect(
      problem('VOICE-03', 'The plan is written; parents are told the targets.')?.fixes[0]
        ?.replacement,
    ).toMatch(/^we agree/)
    expect(
      problem('VOICE-04', 'The SENCO decides whether a child has SEN.')?.fixes[0]?.replacement,
    ).toMatch(
      /^\[The teacher and the SENCO\] decide together with parents and the child whether a child has SEN$/,
    )
  })
  test('about parents alone speaks of what parents do', () => {
    expect(
      problem('VOICE-05', 'We work in close partnership with parents.')?.fixes[0]?.replacement,
    ).toMatch(/^We meet parents/)
  })
})

test.each([
  ['Pupils are made aware of their targets.', /helping to choose/],
  ['Parents are asked to sign the plan.', /signature/],
  ['We have an open door policy.', /open door/i],
  ['Where possible, pupils’ views will be taken into account.', /leaves open/],
])('the message fits the wording: %s', (text, expected) => {
  expect(problem('VOICE-05', text)?.message).toMatch(expected)
})

/** The first offer for a check, in a document with some words before it. */
const offered = (id: string, text: string): string => problem(id, text)?.fixes[0]?.replacement ?? ''

describe('the people of a rewrite are called as the text calls them', () => {
  test.each([
    ['one', 'Where appropriate, the child may attend the meeting if possible.', /^The child takes/],
    ['many', 'Learners are made aware of their targets.', /^Learners help .* their own words\]$/],
    [
      'of the document',
      'Pupils learn here. Pupil voice is captured once a year.',
      /helps the pupil to/,
    ],
    [
      'in a letter to parents',
      'Your child joins us. Your child may attend if appropriate.',
      /^Your child takes/,
    ],
    [
      'children in such a letter',
      'Your child joins us. Children are told their targets.',
      /^Children help/,
    ],
  ])('%s', (_, text, expected) => {
    expect(offered('VOICE-05', text)).toMatch(expected)
  })
  test('families stay families', () => {
    expect(offered('VOICE-03', 'Families will be told the targets.')).toBe(
      'We agree [the outcomes and support] with families and give them a copy',
    )
  })
  test('a document that never says “we” speaks of the school', () => {
    expect(
      offered('VOICE-03', 'The school is in Ely. Parents will be informed of the targets.'),
    ).toBe('The school agrees [the outcomes and support] with parents and gives them a copy')
  })
  test('pupils who sign are no parents', () => {
    expect(offered('VOICE-05', 'Learners are required to sign their plan.')).toMatch(
      /^Learners check the plan/,
    )
  })
  test('specialists are asked in after a talk', () => {
    expect(offered('VOICE-03', 'We will let parents know when a referral has been made.')).toMatch(
      /^We talk with parents and the pupil before \[a specialist\] is asked/,
    )
  })
})

test('a signature for which support waits is pointed out once', () => {
  const found = problems('Parents are required to sign the plan before any support can begin.')
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['VOICE-13'])
})
