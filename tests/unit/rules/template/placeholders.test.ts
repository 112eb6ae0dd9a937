import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const linter = new Linter()

/** What is shown as a gap of a template in a paragraph of a policy. */
const gaps = (paragraph: string): string[] =>
  linter
    .lint(readMarkdown(`# SEND policy\n\n## Our team\n\n${paragraph}`), { asOf: '2026-11-23' })
    .filter(({ ruleId }) => ruleId === 'CONS-03')
    .map(({ text }) => text)

describe('gaps of a template', () => {
  test.each([
    ['The SENCO is Mrs ... and works full time.', 'Mrs ...'],
    ['The SENCO is Mr/Mrs.', 'Mr/Mrs'],
    ['At <School name> we plan together.', '<School name>'],
    ['At {school name} we plan together.', '{school name}'],
    ['At Your School we plan together.', 'Your School'],
    ['See our [LINK].', '[LINK]'],
    ['See the accessibility plan (add link).', '(add link)'],
    ['See the plan (hyperlink).', '(hyperlink)'],
    ['The plan is in Appendix [X].', '[X]'],
    ['Contact name of local authority for advice.', 'name of local authority'],
    ['Our SENCO is A N Other.', 'A N Other'],
    ['Joe Bloggs is our SENCO.', 'Joe Bloggs'],
    ['XX% of our pupils have SEND.', 'XX%'],
    ['There are __ pupils with EHC plans.', '__'],
    ['We spend £XX on books.', '£XX'],
    ['See page XX.', 'XX'],
    ['Telephone: 00000 000000', '00000 000000'],
    ['Assistant SENCO: Name', 'Name'],
    ['Our Local Offer: link to go here.', 'link to go here'],
    ['The budget is ??.', '??'],
    ['Error! Reference source not found.', 'Error! Reference source not found.'],
    ['<signature here>', '<signature here>'],
  ])('%s', (paragraph, gap) => {
    expect(gaps(paragraph)).toEqual([gap])
  })

  test.each([
    'Adapt this section to reflect your practice.',
    'This paragraph should be deleted by the school.',
    'Schools should insert their own arrangements.',
    'Schools may wish to include details of their interventions.',
    'You should list the interventions that your school offers.',
    'Explain here how parents are involved.',
    'Add details of local provision here.',
    'Note to author: check the dates.',
    'Note: this text should be deleted before publication.',
    'Delete this line before you publish.',
    'Remember to update this section.',
    'This template can be used by schools.',
    'This is a model policy for schools in the county.',
    'School logo here',
    'Photo of the SENCO',
    'This page is under development.',
    'Draft v3',
    'Details to follow',
    '?? check with Sue',
  ])('%s', (note) => {
    expect(gaps(note)).toHaveLength(1)
  })
})

describe('text that waits for nothing', () => {
  test.each([
    'You may want to include a friend in the meeting.',
    'You should list your child’s strengths before the meeting.',
    'Schools should include details of their arrangements for consulting parents.',
    'This section explains how we identify SEND.',
    'This policy must be reviewed every year.',
    'Note: this policy is reviewed and updated before the start of each year.',
    'Our accessibility plan ([link](https://oak.example/plan)) is on the website.',
    'The name of the SENCO is on the website.',
    'The council’s Local Offer is being updated each month.',
    'Information to follow a routine is given in pictures.',
    'Children put their picture here when they come in.',
    'This template is used by class teachers for provision plans.',
    'Your School Nurse is Mrs Bell.',
    'Who can I talk to???',
    'Wait... then ask again.',
    'Important: update your contact details before the end of term.',
    'My child’s name: ________ My child’s class: ______',
    'Please tick: ☐ dyslexia ☐ autism Details: ..........',
  ])('%s', (paragraph) => {
    expect(gaps(paragraph)).toEqual([])
  })

  test('a form in an appendix', () => {
    expect(
      gaps('Text.\n\n## Appendix 2: for parents to bring along\n\nWhat helps? ______'),
    ).toEqual([])
  })
})

describe('damage of find-and-replace', () => {
  const damage = (paragraph: string): string[] =>
    linter
      .lint(readMarkdown(paragraph), { asOf: '2026-11-23' })
      .filter(({ ruleId }) => ruleId === 'CONS-05')
      .map(({ text }) => text)

  test.each([
    ['The SENDCo-ordinator helps.', ['SENDCo-ordinator']],
    ['We SEND a letter home.', ['We SEND ']],
    ['The local authority authority decides.', ['authority authority']],
    ['Pupil protection lead: Mrs Bell', ['Pupil protection']],
    ['The head of schoolteacher decides.', ['head of schoolteacher']],
    ['The un-EHC planned pupils get help.', ['un-EHC planned']],
    ['Our approach to SEND the year round is calm.', []],
    ['We support SEND pupils at home.', []],
    ['Pupils’ protection from the sun matters.', []],
  ])('%s', (paragraph, found) => {
    expect(damage(paragraph).map((text) => text.trim())).toEqual(found.map((text) => text.trim()))
  })
})
