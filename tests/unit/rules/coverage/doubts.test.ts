import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const coverageOf = (markdown: string, id: string) =>
  new Linter()
    .analyse(readMarkdown(`# SEND policy\n\n${markdown}`))
    .coverage.find((item) => item.id === id)

test('a hurdle does not show that parents are involved', () => {
  const hurdle = 'Parents may not apply themselves without the agreement of the SENDCo.'
  const item = coverageOf(
    `## Assessment\n\n${hurdle} IEPs are written by the SENDCo and class teacher and are reviewed termly.`,
    'C7',
  )
  expect(item?.status).toBe('weak')
  const with3 = coverageOf(
    `## Assessment\n\n${hurdle}\n\n## Parents\n\nWe meet parents three times a year. Together we review progress, agree new outcomes and decide what will help.`,
    'C7',
  )
  expect(with3?.status).toBe('met')
  expect(with3?.evidence.map(({ text }) => text)).not.toContain(hurdle)
})

test.each([
  ['a thing denied', 'A private and voluntary nursery is not the responsible body here.', 'C10'],
  ['a gap', 'The SENCO is TBC and can be reached on 01632 960 123 or senco@oak.example.', 'C4'],
  [
    'pupils sent home',
    'Children may be placed on a reduced timetable or sent home to cool off.',
    'S9',
  ],
  ['a list of agencies', 'We use outside agencies and hold a TAC meeting each half term.', 'S12'],
])('%s is never found', (_, sentence, id) => {
  expect(coverageOf(`## Links with other schools\n\n${sentence}`, id)?.status).not.toBe('met')
})

test('a denial that is meant is found', () => {
  const text =
    'Parents can ask the local authority for an EHC needs assessment themselves. The local authority decides; a refusal is not the end, and parents may appeal to the SEND Tribunal.'
  expect(coverageOf(`## EHC plans\n\n${text}`, 'P6')?.status).not.toBe('missing')
})

test('what is touched on shows the words that do, short as they are', () => {
  const table = '| Area | Wave 3 |\n| --- | --- |\n| Sensory | hoist |'
  const item = coverageOf(`## Provision\n\n${table}`, 'C16')
  expect(item).toMatchObject({
    status: 'weak',
    evidence: [{ text: expect.stringMatching(/hoist/) }],
  })
})

test('who was asked about a policy is read beside a list of policies, whose titles name no pupils', () => {
  const item = coverageOf(
    '## Introduction\n\nThis policy was written in consultation with staff, governors and parents and should be read alongside our Accessibility Plan and the Supporting Pupils with Medical Conditions policy.',
    'P13',
  )
  expect(item).toMatchObject({ status: 'weak', lacking: expect.arrayContaining(['pupils']) })
})
