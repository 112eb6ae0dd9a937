import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const linter = new Linter()

/** The passage with the first fix of each problem of one check made. */
function rewritten(source: string, id: string): string {
  const document = readMarkdown(source)
  let text = document.text
  for (const { ruleId, range, fixes } of [...linter.lint(document)].reverse()) {
    const [best] = fixes
    if (ruleId === id && best)
      text = text.slice(0, range.start) + best.replacement + text.slice(range.end)
  }
  return text
}

test.each([
  [
    'DUTY-02',
    'The SENCO will write the EHC plan.',
    'The local authority writes the EHC plan; we send our advice when it asks.',
  ],
  [
    'DUTY-02',
    'If help is needed, the school issues an EHC plan within weeks.',
    'If help is needed, the local authority issues an EHC plan within weeks.',
  ],
  [
    'DUTY-02',
    'The SENCO writes the EHC plan and shares it with staff.',
    'The SENCO sends advice to the local authority, which writes the EHC plan, and shares it with staff.',
  ],
  [
    'DUTY-02',
    'EHC plans are drafted by the SENCO in May.',
    'EHC plans are drafted by the local authority in May.',
  ],
  [
    'DUTY-01',
    'The school must carry out the EHC needs assessment.',
    'The local authority must carry out the EHC needs assessment; we send our advice when it asks.',
  ],
  [
    'DUTY-06',
    'The head decides whether the EHC plan should be amended.',
    'The local authority decides whether the EHC plan should be amended; we send a report with what the meeting recommends.',
  ],
  [
    'DUTY-08',
    'The SENCO is responsible for the progress of pupils with SEN.',
    'Class teachers are responsible for the progress of pupils with SEN.',
  ],
  ['DUTY-09', 'TAs plan lessons for the group.', 'Class teachers plan lessons for the group.'],
  [
    'DUTY-10',
    'The SENCO must publish the SEN information report.',
    'The governing body must publish the SEN information report.',
  ],
  [
    'DUTY-11',
    'Parents may be told when SEN support starts.',
    'Parents must be told when SEN support starts.',
  ],
  ['DUTY-12', 'Every pupil must have an IEP.', 'Every pupil will have an IEP.'],
  ['DUTY-13', 'We use our best endeavours, where resources allow.', 'We use our best endeavours.'],
  [
    'DUTY-13',
    'We use our best endeavours, within our means, to meet needs.',
    'We use our best endeavours to meet needs.',
  ],
  [
    'DUTY-13',
    'Governors will try to secure the special educational provision that pupils need.',
    'Governors will use best endeavours to secure the special educational provision that pupils need.',
  ],
  [
    'DUTY-02',
    'The SENCO takes the lead on writing EHC plans.',
    'The local authority takes the lead on writing EHC plans.',
  ],
  ['DUTY-02', 'EHC plans are down to the SENCO.', 'EHC plans are down to the local authority.'],
  [
    'DUTY-05',
    'We have a duty to secure the provision in the EHC plan.',
    'The local authority has a duty to secure the provision in the EHC plan.',
  ],
  [
    'DUTY-11',
    'SENCOs are encouraged to gain the mandatory qualification within three years.',
    'SENCOs must gain the mandatory qualification within three years.',
  ],
])('%s: “%s”', (id, before, after) => {
  expect(rewritten(before, id)).toBe(after)
})

test('a bullet keeps the form that its stem asks for', () => {
  expect(rewritten('The SENCO will:\n\n- write EHC plans\n- train staff', 'DUTY-02')).toContain(
    'send advice to the local authority, which writes EHC plans',
  )
})

test.each([
  ['DUTY-01', 'The school may refuse an EHC needs assessment.'],
  ['DUTY-02', 'Your child’s key person puts the EHC plan together.'],
  ['DUTY-13', 'Best endeavours are subject to available resources.'],
])('%s offers nothing for “%s”', (id, source) => {
  const found = linter.lint(readMarkdown(source)).filter(({ ruleId }) => ruleId === id)
  expect(found).toHaveLength(1)
  expect(found.flatMap(({ fixes }) => fixes)).toEqual([])
})

test('no rewrite is safe', () => {
  const found = linter.lint(readMarkdown('The SENCO writes EHC plans. TAs teach the class.'))
  const duties = found.filter(({ ruleId }) => ruleId.startsWith('DUTY-'))
  expect(duties.length).toBeGreaterThan(1)
  expect(duties.flatMap(({ fixes }) => fixes).some(({ isSafe }) => isSafe)).toBe(false)
})
