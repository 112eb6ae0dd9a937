import { expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { IN_SPITE_NOTE } from '../../../../lib/rules/likeness/how-likely'

const SLOGAN = 'We value the voice of every child.'
const OTHER = 'The hall was painted in May.'
const HOW =
  'Each term a mentor helps the pupil to say what is going well and what to change, and this opens the review.'
const DOOR = 'Parents are always welcome to pop in for a chat.'
const MEETS =
  'Parents and teachers meet each term to review progress and agree outcomes and support together.'

const notesOf = (markdown: string) =>
  new Linter()
    .lint(readMarkdown(`# SEND policy\n\n## Our approach\n\n${markdown}`))
    .flatMap((one) => one.folded ?? one)
    .filter(({ ruleId }) => ruleId === 'VOICE-05')
    .map(({ note }) => note)

test.each([
  ['nothing makes up for it', `${SLOGAN} ${OTHER}`, [undefined]],
  ['the next sentence says how', `${SLOGAN} ${HOW}`, []],
  ['the next paragraph says how', `${SLOGAN}\n\n${HOW}`, []],
  [
    'elsewhere in the document families take part',
    `${DOOR}\n\n${OTHER}\n\n## Reviews\n\n${MEETS}\n\n${MEETS.replace('term', 'half term')}`,
    [IN_SPITE_NOTE],
  ],
])('what reads like a fault, where %s', (_, markdown, notes) => {
  expect(notesOf(markdown)).toEqual(notes)
})
