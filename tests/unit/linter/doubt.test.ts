import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'

const linter = new Linter()
const lint = (passage: string, title = 'EHC plans') =>
  linter.lint(readMarkdown(`# SEND policy\n\n## ${title}\n\n${passage}`))
const severitiesOf = (id: string, passage: string, title?: string) =>
  lint(passage, title)
    .filter(({ ruleId }) => ruleId === id)
    .map(({ severity }) => severity)

describe('what a rule has found in a sentence that reads unlike any fault', () => {
  test('is something to consider', () => {
    const passage =
      'The council gathers advice from the school, a psychologist and social care, and listens to the child. It then decides whether a plan is needed; where one is, the council drafts it, hears what the parents think of the draft and which school they would like, consults schools, names one, and issues the final plan.'
    expect(severitiesOf('DUTY-02', passage)).toEqual(['information'])
  })

  test('is not pointed out where it only tells families something', () => {
    const passage =
      'In July the pupils asked why their views were typed by somebody else. All families were sent the draft and told, in September, what had come of the comments.'
    expect(severitiesOf('VOICE-02', passage, 'Reviewing this policy')).toEqual([])
  })

  test.each([
    ['DUTY-02', 'The SENCO writes the EHC plan and sends it to parents.'],
    ['DUTY-01', 'Our SENCO decides whether a child will have an EHC needs assessment.'],
  ])('%s keeps its weight where it reads like one', (id, passage) => {
    expect(severitiesOf(id, passage)).toEqual(['error'])
  })

  test('keeps its weight in a table, whose columns tell who does what', () => {
    const table = '| Task | Who |\n| --- | --- |\n| Writing the EHC plan | SENCO |'
    expect(severitiesOf('DUTY-02', table)).toEqual(['error'])
  })
})
