import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { rungsOf } from './say'

const voiceOf = (markdown: string) => new Linter().analyse(readMarkdown(markdown)).voice

test.each([
  ['-/-', 'Provision Maps and Pupil Passports are used.'],
  ['-/4', 'Each child writes their own pupil passport.'],
  ['0/0', 'Children with SEND will be included in all trips unless parents say no.'],
  ['-/3', 'Pupils are included in all decisions about their support.'],
  ['2/-', 'This policy was written in consultation with staff, governors and parents.'],
  ['4/-', 'This policy was written with parents.'],
  ['3/-', 'They look at how far the child has got and agree with parents what to keep.'],
  ['-/0', 'Where a child makes little progress, the school may ask for advice.'],
  ['1/-', 'Parents will be informed when an outside agency becomes involved.'],
  ['-/3', 'Where a pupil would like to, they help to choose their targets.'],
  ['-/-', 'The SENCO liaises with CAMHS, Parent Partnership and the school nurse.'],
])('%s: %s', (rungs, sentence) => {
  expect(rungsOf(sentence)).toBe(rungs)
})

test('a hurdle gives nobody a voice and is no evidence', () => {
  const hurdle =
    'Pupils must be working at least two years behind their peers and have an Educational Psychologist report before a request for an EHC needs assessment will be considered.'
  const { sections, points } = voiceOf(`# SEND policy\n\n## EHC needs assessments\n\n${hurdle}`)
  expect(sections.every(({ pupil }) => (pupil.score ?? 0) === 0)).toBe(true)
  expect(points.flatMap(({ evidence }) => evidence)).toEqual([])
})

test('heard and overruled is less than consulted', () => {
  const said = (sentence: string) =>
    voiceOf(`# SEND policy\n\n## Parents\n\n${sentence}`).sections.at(-1)?.parent.score ?? 0
  expect(said('The school will listen to parents’ views.')).toBe(2)
  expect(
    said('The school will listen to parents’ views but the final decision rests with the SENDCo.'),
  ).toBe(1)
})
