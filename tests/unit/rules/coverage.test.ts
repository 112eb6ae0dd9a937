import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import { openingsOfCue } from '../../../lib/rules/coverage/cue-needs'
import { kindOfDocument } from '../../../lib/rules/coverage/kind'
import { judgeCoverage } from '../../corpus/lib/coverage'

const linter = new Linter()
const folder = join(import.meta.dirname, '../../corpus/coverage')

const analyse = (text: string, options = {}) => linter.analyse(readMarkdown(text), options)
/** Every problem, also those that are told together. */
const allOf = ({ diagnostics }: ReturnType<typeof analyse>) =>
  diagnostics.flatMap((diagnostic) => diagnostic.folded ?? diagnostic)
const statusOf = (text: string, id: string, options = {}) =>
  analyse(text, options).coverage.find((item) => item.id === id)?.status

describe.each([folder, join(folder, 'held-out')])('marked documents in %s', (where) => {
  test('at least nine statuses in ten are right', () => {
    const verdicts = readdirSync(where)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .flatMap((name) => judgeCoverage(join(where, name), linter))
    const right = verdicts.filter(({ isRight }) => isRight).length
    expect(verdicts.length).toBeGreaterThan(100)
    expect(right / verdicts.length).toBeGreaterThanOrEqual(0.9)
  })
})

test.each([
  ['(local authority/council) .. (decide/issue)', ['local', 'counci']],
  ['[the ]senco', ['the', 'senco']],
  ['# hours', ['#']],
  ['sen[d]co', ['sen']],
])('the cue %s begins with %j', (cue, expected) => {
  expect(openingsOfCue(cue)).toEqual(expected)
})

describe('kind of document', () => {
  test.each([
    ['# Oak School\n\n# SEND policy\n\nText.', 'policy'],
    ['# SEN information report\n\nText.', 'information-report'],
    ['# SEND policy and information report\n\nText.', 'both'],
    ['# SEND policy\n\nThis policy is also our SEN information report.', 'both'],
    ['# Pinfold School\n\nThis is our SEN information report.\n\nText.', 'information-report'],
    ['# SEND at Marlowe\n\nThis page is our SEN Information Report.', 'information-report'],
    ['# Extra help\n\nThis booklet is both our policy and our information report.', 'both'],
    ['# SEN information report\n\nDear families,\n\nText.', 'information-report'],
    [
      `# Oak Schools\n\n# SEND Policy (with the SEN Information Report for ${'Oak, Ash and Elm '.repeat(5)})`,
      'both',
    ],
    ['# Lettings\n\nThe hall can be hired on Saturdays by groups from the village.', 'other'],
  ])('%j is %s', (text, kind) => {
    expect(kindOfDocument(analyse(text).view).kind).toBe(kind)
  })
})

describe('what does not apply', () => {
  const policy =
    '# SEND policy\n\nOur SEN information report is on our website at https://a.example/sen.'

  test('the content of a report that is published elsewhere', () => {
    expect(statusOf(policy, 'C13')).toBe('not-applicable')
  })
  test('the SENCO’s name in a special school', () => {
    expect(statusOf('# SEND policy\n\nWe help.', 'C4', { profile: 'special' })).toBe(
      'not-applicable',
    )
  })
  test('the content of a report, where somebody says that the document is the policy only', () => {
    const own = '# SEND policy\n\nWe help.'
    expect(statusOf(own, 'C13')).toBe('missing')
    expect(statusOf(own, 'C13', { documentKind: 'policy' })).toBe('not-applicable')
    expect(statusOf(own, 'P1', { documentKind: 'policy' })).toBe('missing')
    expect(statusOf(policy, 'C13', { documentKind: 'both' })).toBe('missing')
  })
  test('the choice of a setting stands above what the text tells', () => {
    const special = '# SEND policy\n\nWe are a special school and help.'
    expect(statusOf(special, 'C4')).toBe('not-applicable')
    expect(statusOf(special, 'C4', { profile: 'mainstream' })).toBe('missing')
    expect(analyse(special, { profile: 'mainstream' }).nature).toEqual({
      chosen: { setting: 'mainstream', kind: null },
      told: { setting: 'special', kind: 'both' },
    })
    expect(analyse(policy).nature.told.kind).toBe('policy')
  })
  test('anything in a document of another nation', () => {
    const welsh =
      '# ALN policy\n\nOur ALNCo makes sure that learners with ALN have an IDP, as the ALN Code says. Estyn visits.'
    expect(analyse(welsh).coverage).toEqual([])
  })
})

test('what is covered elsewhere is met and is no problem', () => {
  const text = `# SEND information report\n\n${'We help every child with SEND to learn and to take part. '.repeat(40)}`
  const before = allOf(analyse(text)).some(({ ruleId }) => ruleId === 'C13')
  const after = analyse(text, { coveredElsewhere: { C13: 'https://a.example/offer' } })
  expect(before).toBe(true)
  expect(after.coverage.find(({ id }) => id === 'C13')).toMatchObject({
    status: 'met',
    elsewhere: 'https://a.example/offer',
  })
  expect(allOf(after).some(({ ruleId }) => ruleId === 'C13')).toBe(false)
})

test('a word on the topic in a block before does not hide the statement itself', () => {
  const text = [
    '# SEND policy',
    '## Who does what',
    'The link governor for SEND is Mr Alan Petrescu; he meets the SENCO each half term and reports to the board on what he has seen and heard in the school and from families.',
    'The headteacher, Mrs Fairweather, makes sure that staff have the time and training to do this work.',
    'The SENCO, Rachel Oduya, is a qualified teacher. She has two and a half days a week for the role, with six hours of administrative help.',
    'Class teachers are responsible and accountable for the progress of every child in the class.',
  ].join('\n\n')
  expect(statusOf(text, 'S13')).toBe('weak')
})

describe('a way to reach one service is not the way to reach another', () => {
  test.each([
    ['C11', 'weak', 'SENDIASS advises parents. Our Local Offer is at https://offer.example.'],
    ['C11', 'met', 'SENDIASS advises parents. You can ring them on 01632 960 700.'],
    ['C11', 'weak', '- SENDIASS advises parents\n- The Local Offer: https://offer.example'],
    ['C11', 'met', '- SENDIASS: 01632 960 700\n- The Local Offer: https://offer.example'],
    ['C13', 'weak', 'The Local Offer lists services. SENDIASS is at https://advice.example.'],
    ['C13', 'met', 'The Local Offer lists services. You can find it at https://offer.example.'],
  ])('%s is %s: %s', (id, status, text) => {
    expect(statusOf(`# SEND information report\n\n## Elm Tree\n\n${text}`, id)).toBe(status)
  })
})

describe('the sentence shown', () => {
  const shown = (text: string, id: string) =>
    analyse(text)
      .coverage.find((item) => item.id === id)
      ?.evidence.map((one) => one.text)

  test('stands under the heading about the item rather than elsewhere', () => {
    const text = [
      '# SEND information report',
      '## Impact',
      'The SENCO checks each intervention with the teaching assistant every half term and tells governors.',
      '## What extra help is there?',
      'Trained teaching assistants lead a daily phonics group and a nurture breakfast for twelve weeks.',
    ].join('\n\n')
    expect(shown(text, 'C3e')).toEqual([
      'Trained teaching assistants lead a daily phonics group and a nurture breakfast for twelve weeks.',
    ])
  })
  test('has the label of its row', () => {
    const text = '# SEND policy\n\n| | |\n|---|---|\n| To be reviewed | October 2027 |\n'
    expect(shown(text, 'C20')?.[0]).toMatch(/^To be reviewed\s+October 2027$/)
  })
  test('is not the line in bold above it', () => {
    const text =
      '# SEND policy\n\n**Trips and outings**\nAll clubs and trips are open to every child and we plan ahead.'
    expect(shown(text, 'C3f')).toEqual([
      'All clubs and trips are open to every child and we plan ahead.',
    ])
  })
})

test('a second title says nothing of the things it names', () => {
  const text =
    '# Oak College\n\n## Policy for Special Educational Needs and Disabilities\n\n### Tests\n\nA pupil may have a difficulty such as dyslexia, and extra time in tests.'
  expect(statusOf(text, 'C15')).toBe('missing')
})

test('gaps of a template and headings alone are no evidence', () => {
  expect(statusOf('# SEND policy\n\n## Local Offer\n\n[Insert link here]', 'C13')).toBe('missing')
  expect(statusOf('# SEND policy\n\nThe SENCO is [name]; call [number].', 'C4')).toBe('missing')
})

test('evidence is text of the document, and starter paragraphs are never safe', () => {
  const analysis = analyse(
    `# SEND policy\n\nThe Local Offer is at https://offer.example.\n\n${'We help every child with SEND to learn. '.repeat(60)}`,
  )
  const { coverage, view } = analysis
  for (const { start, end, text } of coverage.flatMap(({ evidence }) => evidence))
    expect(view.document.text.slice(start, end)).toBe(text)
  const found = allOf(analysis).filter(({ category }) => category === 'coverage')
  expect(found.length).toBeGreaterThan(10)
  for (const { range, fixes } of found) {
    expect(range.start).toBe(range.end)
    expect(fixes[0]?.isSafe).toBe(false)
    expect(fixes[0]?.title).toMatch(/^Add a starter paragraph/)
  }
})

test('lesser gaps of a group are one problem, and can be dismissed as one', () => {
  const text = `# SEND policy\n\n${'We help every child with SEND to learn. '.repeat(60)}`
  const own = (options = {}) =>
    analyse(text, options).diagnostics.filter(({ category }) => category === 'coverage')
  expect(own().map(({ ruleId }) => ruleId)).toEqual(['COVER-01', 'COVER-02', 'COVER-03'])
  expect(own()[0]?.folded?.length).toBeGreaterThan(10)
  expect(own()[0]?.message).toMatch(/^Not found: kinds of SEN provided for; .+; and \d+ more\./)
  expect(own()[0]?.message.length).toBeLessThan(300)
  const suppressions = [
    { scope: 'rule', ruleId: 'COVER-01', reason: '', by: '', on: '2026-11-23' } as const,
  ]
  expect(own({ suppressions }).map(({ ruleId }) => ruleId)).toEqual(['COVER-02', 'COVER-03'])
})

test('what is missing goes behind text, not between a cover and its table', () => {
  const text = [
    '# Oak College',
    '## Policy for Special Educational Needs and Disabilities',
    '| Version | 4 |\n|---|---|\n| Author | Mr S. Webb |',
    `### Rationale\n\n${'We help every child with SEND to learn. '.repeat(60)}`,
    '### Facilities\n\nThe main block has a lift.',
  ].join('\n\n')
  const analysis = analyse(text)
  const plan = allOf(analysis).find(({ ruleId }) => ruleId === 'C17')
  expect(analysis.view.document.text.slice(0, plan?.range.start)).toMatch(/has a lift\.$/)
})

test('a gap whose severity is set higher stands alone', () => {
  const text = `# SEND policy\n\n${'We help every child with SEND to learn. '.repeat(60)}`
  const { diagnostics } = analyse(text, { severities: { C14: 'warning', C15: 'off' } })
  expect(diagnostics.some(({ ruleId }) => ruleId === 'C14')).toBe(true)
  expect(diagnostics[0]?.folded?.some(({ ruleId }) => ruleId === 'C14' || ruleId === 'C15')).toBe(
    false,
  )
})
