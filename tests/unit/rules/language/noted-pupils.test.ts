import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'

const told = (line: string, heading = 'Record keeping'): string[] =>
  new Linter()
    .lint(readMarkdown(`# SEND policy\n\n## ${heading}\n\n${line}`))
    .filter(({ ruleId }) => ruleId === 'PRIV-01')
    .map((one) => one.text)

test.each([
  [
    'For example, Tommy Barker (Year 4, autistic, ADHD, lives with his grandmother) has his plan on the wall.',
    'Tommy Barker (Year 4, autistic, ADHD, lives with his grandmother)',
  ],
  ['Tommy Barker (ASD, Year 4) has a plan.', 'Tommy Barker (ASD, Year 4)'],
  ['Tommy B (9C, dyslexia) has a laptop.', 'Tommy B (9C, dyslexia)'],
  ['Tommy (Year 4, autistic) has a plan.', 'Tommy (Year 4, autistic)'],
  ['Tommy Barker (Y4) – ASD', 'Tommy Barker (Y4) – ASD'],
  ['Tommy Barker, Y4 – severe ASD', 'Tommy Barker, Y4 – severe ASD'],
  ['Tommy Barker: autism, Year 4', 'Tommy Barker: autism, Year 4'],
  ['Tommy Barker - ADHD (Year 4)', 'Tommy Barker - ADHD (Year 4'],
])('a pupil noted down: %s', (line, words) => {
  expect(told(line)).toEqual([words])
})

test('a name in a bracket of its own', () => {
  expect(told('We talked about one boy (Tommy Barker, Y4) – ASD.')).toHaveLength(1)
})

test.each([
  'For example, Sam (Year 4, autistic) might sit near the front.',
  'Sam Hall (Year 4, autistic; not his real name) has a plan.',
  'Nessy (Year 2, dyslexia) is used each day.',
  'Nessy Reading (Year 2) – dyslexia',
  'Precision Teaching (Year 3) – dyslexia',
  'Colourful Semantics (Reception, language needs) is used.',
  'Communication and Interaction: autism, Year 4',
  'Jane Hill (Reception) – autism champion',
  'Sarah Jones (Year 4 teacher, autism) helps.',
  'Mrs Amy Hill (Year 4, autism lead) helps.',
])('no pupil: %s', (line) => {
  expect(told(line)).toEqual([])
})

test('names under a heading about staff are those of staff', () => {
  expect(told('Claire Potts (Year 2) – autism', 'Our SEND team')).toEqual([])
})
