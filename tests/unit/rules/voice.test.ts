import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { lint } from '../../../lib/linter/linter'
import { BlockContext } from '../../../lib/rules/block-context'
import { formsIn } from '../../../lib/rules/voice/forms'
import { pointsInHeading } from '../../../lib/rules/voice/point-words'
import { scoreOf } from '../../../lib/rules/voice/score'
import { voiceSentences } from '../../../lib/rules/voice/sentence'

const section = { title: '', path: [], classes: [] }

/** Rungs of the last sentence of a passage: parents, pupils; null where not named. */
function rungs(markdown: string): [number | null, number | null] {
  const block = readMarkdown(markdown).blocks.at(-1)
  if (!block) throw new Error('no block')
  const addressesParents = /your child/i.test(markdown)
  const sentence = voiceSentences(new BlockContext(block, section, { addressesParents })).at(-1)
  if (!sentence) throw new Error('no sentence')
  const { parent, pupil } = scoreOf(sentence, formsIn(sentence.normalised).cues)
  return [parent?.rung ?? null, pupil?.rung ?? null]
}

describe('rungs of single sentences', () => {
  test.each<[string, number | null, number | null]>([
    ['Parents will be informed of the targets.', 1, null],
    ['We inform parents\u00a0and carers of any change.', 1, null],
    ['Pupils know their targets.', null, 1],
    ['The plan is sent home.', 1, null],
    ['Parents are invited to comment on the draft.', 2, null],
    ['Parents’ views are taken into account.', 2, null],
    ['The child’s views are recorded.', null, 2],
    ['We agree the outcomes with parents.', 3, null],
    ['The teacher meets with parents to review progress.', 3, null],
    ['Pupils help to choose their outcomes.', null, 3],
    ['Parents, the SENCO and the teacher write the plan together.', 4, null],
    ['Older pupils lead their own review.', null, 4],
    ['Parents can ask the local authority for an assessment.', 4, null],
    ['Parents are not consulted.', 0, null],
    ['The SENCO meets the needs of pupils.', null, null],
    ['The governors tell staff about parents.', null, null],
    ['The headteacher decides how staff support pupils.', null, null],
    ['Our approach is trauma-informed and supports families.', 0, null],
    ['How will parents be involved?', null, null],
    ['You will be told the date, and your child chooses a buddy.', 1, 3],
  ])('%s', (sentence, parent, pupil) => {
    expect(rungs(sentence)).toEqual([parent, pupil])
  })

  test('a bullet takes its subject from the stem', () => {
    expect(rungs('Parents will be:\n\n- informed of changes')).toEqual([1, null])
  })

  test('a pronoun takes up those of the sentence before', () => {
    expect(rungs('Pupils meet a mentor. They choose what to change.')).toEqual([null, 3])
  })

  test('a cell takes its subject from the head of its column', () => {
    expect(
      rungs('| Stage | Parents |\n| --- | --- |\n| Plan | Sent a copy of the targets |'),
    ).toEqual([1, null])
  })
})

test.each([
  ['Annual review', ['V15']],
  ['Accessibility plan', []],
  ['Monitoring and review of this policy', []],
  ['Moving on to secondary school', ['V16']],
  ['How this policy was made', ['V20']],
])('the heading “%s” announces %j', (title, points) => {
  expect(pointsInHeading(title)).toEqual(points)
})

describe('offers', () => {
  const fixes = (text: string) =>
    lint(readMarkdown(text)).filter(({ ruleId }) => ruleId.startsWith('VOICE-'))

  test('carry brackets or a promise to fill in, and are never safe', () => {
    const found = fixes(
      'Parents will be informed of the targets. The SENCO decides whether a child has SEN.',
    )
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['VOICE-03', 'VOICE-04'])
    for (const { fixes } of found) {
      expect(fixes).toHaveLength(1)
      expect(fixes[0]?.isSafe).toBe(false)
      expect(fixes[0]?.replacement).toContain('[')
    }
  })

  test('fit a bullet that continues a stem', () => {
    const [found] = fixes('Parents will be:\n\n- informed of any change in the targets')
    expect(found?.fixes[0]?.replacement).toMatch(/^asked to agree \[/)
  })

  test('speak to the parent in a document that does', () => {
    const [found] = fixes('Your child matters. You will be informed of the targets by letter.')
    expect(found?.fixes[0]?.replacement).toContain('with you')
  })

  test('of many findings of one check the first three stand out', () => {
    const many = Array.from(
      { length: 6 },
      (_, i) => `Parents will be told the targets of group ${i}.`,
    )
    const found = fixes(many.join('\n\n')).filter(({ ruleId }) => ruleId === 'VOICE-03')
    expect(found.map(({ severity }) => severity)).toEqual([
      ...Array(3).fill('warning'),
      ...Array(3).fill('information'),
    ])
    expect(found[2]?.note).toContain('and 3 more')
  })
})
