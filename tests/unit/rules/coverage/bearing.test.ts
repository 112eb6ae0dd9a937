import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { governorAnswers } from '../../../../lib/review/governor-answers'
import { saysNotBound } from '../../../../lib/rules/coverage/not-bound'

const analyse = (text: string) =>
  new Linter().analyse(readMarkdown(`# SEND policy\n\n## More\n\n${text}`))
const itemOf = (text: string, id: string) => analyse(text).coverage.find((item) => item.id === id)

test.each([
  'The duty to provide auxiliary aids does not apply to schools.',
  'Section 20 does not extend to physical features.',
  'Schools are not required to provide equipment.',
  'We do not have to supply laptops or writing slopes.',
  'The governing body is under no duty to publish an accessibility plan.',
  'Maintained schools are exempt from the duty to provide auxiliary aids.',
  'We need not buy specialist equipment.',
  'There is no legal duty on schools to provide aids.',
])('the law is said to ask nothing: %s', (text) => {
  expect(saysNotBound(text)).toBe(true)
})

test.each([
  'We do not have to wait for a diagnosis before we help.',
  'Parents do not have to pay for equipment.',
  'The duty does not apply only to pupils with a plan.',
  'The uniform rule does not apply to pupils with sensory needs.',
  'Schools are not required to buy it, but we do.',
  'Although academies are not required to publish one, our plan is on the website.',
  'Children do not need an EHC plan to have support.',
  'We are not required to wait for a plan.',
  'The duty to make reasonable adjustments applies to all pupils.',
])('help goes on: %s', (text) => {
  expect(saysNotBound(text)).toBe(false)
})

const duty = 'The duty to provide auxiliary aids does not apply to schools.'
const made = 'This policy was written by the SENCO and the SLT.'

test.each([
  ['C6', duty, 'missing'],
  ['C15', `We make reasonable adjustments for disabled pupils. ${duty}`, 'weak'],
  [
    'C21',
    'Last year 31 of the 38 children on SEN support met two or more of their targets.',
    'missing',
  ],
  ['C21', 'Nine of the 12 pupils with EHC plans made good progress.', 'missing'],
  ['C21', '92% of pupils with SEND achieved their outcomes.', 'missing'],
  ['C21', 'We have 38 children on SEN Support and 6 with an EHC plan.', 'met'],
  ['C21', '34 of our 210 pupils are on SEN Support and 4 have an EHC plan.', 'met'],
  ['S14', made, 'missing'],
  ['S14', 'The SENCO and the leadership team carry out learning walks.', 'missing'],
  ['S14', 'The SENCO is on the senior leadership team.', 'met'],
  ['S14', 'Mrs Amin, our SENCO, sits on the SLT and shapes policy.', 'met'],
  ['S14', 'Our SENCO, a member of the leadership team, plans provision.', 'met'],
  ['S9', `${made} Parents were sent a copy when it had been finished.`, 'missing'],
  [
    'S9',
    'A copy of this policy is given to parents and to all staff who work with the child.',
    'missing',
  ],
  [
    'S9',
    'After each meeting the teacher writes a record. Parents have a copy within a week and all staff who teach the child can see it.',
    'met',
  ],
  ['C3g', 'Two TAs are ELSAs and run a Lego therapy group.', 'weak'],
  ['C3g', 'We use Zones of Regulation in every class.', 'weak'],
  ['C3g', 'Our zones for parking are marked in yellow.', 'missing'],
  ['C16', 'One child is wheelchair bound.', 'missing'],
  ['C16', 'Every room can be reached in a wheelchair, and there is a ramp.', 'met'],
  ['C19', 'We can arrange an interpreter.', 'missing'],
])('%s: %s is %s', (id, text, expected) => {
  expect(itemOf(text, id)?.status).toBe(expected)
})

test('a name stands, whatever problem there is in its sentence', () => {
  const text = 'Our SENCO is Mr P Lowe, who is a Higher Level Teaching Assistant.'
  expect(itemOf(text, 'C4')).toMatchObject({ status: 'weak', evidence: [{ text }] })
})

const starterOf = (text: string, id: string): string => {
  const filler = 'We help every child with SEND to learn and to take part in school. '.repeat(40)
  const { diagnostics } = analyse(`${text}\n\n## Our days\n\n${filler}`)
  const found = diagnostics
    .flatMap((each) => each.folded ?? each)
    .find(({ ruleId }) => ruleId === id)
  return found?.fixes[0]?.replacement.trim() ?? ''
}

test('what is touched on is offered what is lacking only', () => {
  expect(starterOf('Our SENCO is Mrs Amin.', 'C4')).toBe(
    'You can reach the SENCO on [phone number] or at [e-mail address].',
  )
  expect(starterOf(made, 'P13')).not.toMatch(/was written with/)
  expect(starterOf('The field has a pond.', 'C4')).toMatch(/^Our special educational needs/)
})

test.each([
  [
    22,
    'Our accessibility plan is reviewed every three years and can be found on the website.',
    'partly',
  ],
  [22, 'Our accessibility plan for 2025 to 2028 is on the website.', 'found'],
  [
    12,
    'Last year 31 of the 38 children on SEN support met two or more of their targets.',
    'not-found',
  ],
  [12, 'We have 38 children on SEN Support and 6 with an EHC plan.', 'found'],
  [6, made, 'not-found'],
  [6, 'The SENCO is a member of the leadership team.', 'found'],
])('question %i: %s is %s', (number, text, expected) => {
  const answers = governorAnswers(analyse(text))
  expect(answers.find(({ question }) => question.number === number)?.found).toBe(expected)
})
