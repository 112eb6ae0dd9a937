import { describe, expect, test } from 'vitest'
import type { Setting } from '../../../lib/core/setting'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'

const analyse = (text: string, profile: Setting = 'mainstream') =>
  new Linter().analyse(readMarkdown(text), { profile })

const rungs = (text: string, id: string, profile?: Setting) => {
  const point = analyse(text, profile).voice.points.find((each) => each.id === id)
  return [point?.parent, point?.pupil]
}

const ids = (text: string) =>
  analyse(text).diagnostics.flatMap(({ ruleId, category }) => (category === 'voice' ? ruleId : []))

describe('a document written to students', () => {
  const college =
    '# Support at Quayside College\n\nYour tutor meets you each term, and your teachers are told.\n\n## Your plan\n\nYou choose two goals and write your own profile.'

  test('“you” is the student', () => {
    expect(rungs(college, 'V6', 'post-16')).toEqual([0, 4])
  })

  test('one such word makes none', () => {
    expect(rungs('# SEND policy\n\n## Plans\n\nYou choose. Your teacher knows.', 'V6')).toEqual([
      0, 0,
    ])
  })

  test('“your child” makes “you” a parent', () => {
    const primary = `${college}\n\nYour child joins in.`
    expect(rungs(primary, 'V6')[0]).toBeGreaterThanOrEqual(3)
  })
})

describe('what a line is about', () => {
  test('a label before a bullet, and not its verb', () => {
    const text =
      '# SEND policy\n\n## The cycle\n\nPlan:\n\n- Targets are shared with parents\n\nReview:\n\n- Parents judge with us what has worked'
    expect(rungs(text, 'V6')[0]).toBe(1)
    expect(rungs(text, 'V8')[0]).toBe(3)
  })

  test('the first cell of its row', () => {
    const text =
      '# SEND policy\n\n## Cycle\n\n| Stage | Parents |\n| --- | --- |\n| Plan | Outcomes are agreed with parents |\n| Do | Parents receive a note |'
    expect(rungs(text, 'V6')[0]).toBe(3)
    expect(rungs(text, 'V7')[0]).toBe(1)
  })

  test('a review under a heading on EHC plans is the annual review', () => {
    const text =
      '# SEND policy\n\n## EHC plans\n\nParents and the child are invited to a review meeting each year, and their views are collected.'
    expect(rungs(text, 'V15')).toEqual([2, 2])
  })

  test('a joint decision that names no stage shows what nothing else does', () => {
    const text = '# SEND policy\n\n## Friday\n\nParents and the teacher settle it between them.'
    expect(rungs(text, 'V6')[0]).toBeGreaterThanOrEqual(3)
  })
})

describe('nobody is named where an Act is', () => {
  test('the Children and Families Act', () => {
    const text =
      '# SEND policy\n\nThis policy is written in accordance with the Children and Families Act 2014.'
    expect(rungs(text, 'V20')).toEqual([0, 0])
  })
})

describe('what is left out', () => {
  test('not where somebody is named', () => {
    expect(ids('# SEND policy\n\n## Transition\n\nYear 6 pupils have extra visits.')).not.toContain(
      'VOICE-01',
    )
    expect(ids('# SEND policy\n\n## Transition\n\nThe SENCO passes files on.')).toContain(
      'VOICE-01',
    )
  })

  test('not where the law asks for telling', () => {
    const text =
      '# SEND policy\n\n## Identification\n\nParents are told when SEN support starts for their child.'
    expect(ids(text)).not.toContain('VOICE-02')
  })

  test('a term says the same of the same words', () => {
    const found = analyse('Hard-to-reach families who refuse to come are visited.').diagnostics
    expect(found.filter(({ category }) => category === 'voice')).toHaveLength(1)
  })
})

describe('evidence of coverage', () => {
  const evidence = (text: string, id: string) =>
    analyse(text)
      .coverage.find((item) => item.id === id)
      ?.evidence.map((one) => one.text)

  test('is about the item', () => {
    const text =
      '# SEND policy\n\n## Staff\n\nWhen Mrs Ash is away, our teaching assistant takes on the SENCO role. Teachers are accountable for the progress of every pupil, including where a teaching assistant gives the support.'
    expect(evidence(text, 'S2')).toEqual([
      'Teachers are accountable for the progress of every pupil, including where a teaching assistant gives the support.',
    ])
  })

  test('blame is no look behind behaviour, and a family doctor no family', () => {
    expect(
      evidence(
        '# SEND policy\n\nChallenging behaviour is often the result of poor parenting.',
        'S7',
      ),
    ).toEqual([])
    expect(
      evidence('# SEND policy\n\nWe meet each term: CAMHS, by way of the family doctor.', 'C7'),
    ).toEqual([])
  })

  test('the number of a paragraph counts no pupils', () => {
    const text = '# SEND policy\n\n4.2 The pupil is on the SEN register.'
    expect(evidence(text, 'C21')).toEqual([])
  })
})
