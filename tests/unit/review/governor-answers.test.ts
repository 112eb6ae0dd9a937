import { describe, expect, test } from 'vitest'
import { countWords } from '../../../lib/core/count-words'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import type { LintOptions } from '../../../lib/linter/options'
import { governorAnswers } from '../../../lib/review/governor-answers'
import { openDocument } from '../../../lib/review/report/file-report'
import { reviewModel } from '../../../lib/review/review-model'

const OFFER = 'Families can read about all local help in the Local Offer of Kent County Council.'
const policy = `# SEND policy

Approved by governors: 3 October 2026. Next review: October 2027.

${OFFER}

The SENCO writes the EHC plan for each pupil who needs one.

${'We support pupils with SEND. '.repeat(60)}
`
const welsh =
  '# ALN policy\n\nOur ALNCo makes sure that learners with ALN have an IDP, as the ALN Code says. Estyn visits.'

const analyse = (source: string, options: LintOptions = {}) =>
  new Linter().analyse(readMarkdown(source), options)

describe('the governor’s questions', () => {
  test('are all answered by sentences that stand where they are said to stand', () => {
    const analysis = analyse(policy)
    const answers = governorAnswers(analysis)
    expect(answers).toHaveLength(30)
    const { text } = analysis.view.document
    const evidence = answers.flatMap((answer) => answer.evidence)
    expect(evidence.length).toBeGreaterThan(2)
    for (const { text: words, start, end } of evidence) expect(text.slice(start, end)).toBe(words)
  })

  test('tell nothing found from found, and quote no more than two sentences', () => {
    const answers = governorAnswers(analyse(policy))
    for (const { found, evidence } of answers) {
      expect(evidence.length).toBeLessThanOrEqual(2)
      if (found === 'not-found') expect(evidence).toEqual([])
    }
    expect(new Set(answers.map(({ found }) => found)).size).toBeGreaterThan(1)
  })

  test('say where problems are the answer, and quote no sentence that has one', () => {
    const hurdle = 'Parents may not apply themselves without the agreement of the SENDCo.'
    const source = `${policy}\n\n## EHC plans\n\n${hurdle} The local authority decides whether to assess and writes the plan; we send what we know.`
    const twenty = governorAnswers(analyse(source)).find(({ question }) => question.number === 20)
    expect(twenty?.found).toBe('problems')
    const quoted = governorAnswers(analyse(source)).flatMap(({ evidence }) => evidence)
    expect(quoted.map(({ text }) => text)).not.toContain(hurdle)
  })

  test('take a mention for part of an answer, and a gap for none', () => {
    const answerTo = (sentence: string) =>
      governorAnswers(analyse(`${policy}\n\n## Governors\n\n${sentence}`)).find(
        ({ question }) => question.number === 7,
      )
    expect(answerTo('The SEN governor is TBC.')).toMatchObject({ found: 'not-found', evidence: [] })
    expect(answerTo('We do not have a SEN governor.')?.found).toBe('not-found')
    expect(answerTo('The SEN governor meets the SENCO each term.')?.found).toBe('partly')
  })

  test('name where a thing is covered elsewhere, which is no evidence in the text', () => {
    const link = 'https://school.example/sendiass'
    const source = policy.replace(OFFER, 'We help.')
    const items = ['C9', 'C11', 'C13']
    const coveredElsewhere = Object.fromEntries(items.map((item) => [item, link]))
    const answer = governorAnswers(analyse(source, { coveredElsewhere })).find(
      ({ question }) => question.number === 24,
    )
    expect(answer).toMatchObject({ found: 'elsewhere', evidence: [], elsewhere: [link] })
  })

  test('are not asked of another nation’s documents', () => {
    expect(governorAnswers(analyse(welsh))).toEqual([])
  })
})

describe('the review', () => {
  const modelOf = (source: string, toPlace = (range: { start: number; end: number }) => range) => {
    const analysis = analyse(source)
    const { document } = analysis.view
    const file = openDocument('Policy', document, countWords(document.text), analysis)
    return reviewModel(file, (range) => toPlace(range))
  }
  const factOf = (source: string, name: string) =>
    modelOf(source).facts.find((fact) => fact.name === name)

  test('begins with what the document is, in words', () => {
    expect(factOf(policy, 'Dates in the text')?.evidence.map(({ text }) => text)).toEqual([
      'Approved by governors: 3 October 2026.',
      'Next review: October 2027.',
    ])
    expect(factOf(policy, 'Problems')?.value).toMatch(
      /^\d+ must fix · \d+ should fix · \d+ consider · \d+ note$/,
    )
    expect(factOf(policy, 'Length')?.value).toMatch(/^\d+ words$/)
    expect(factOf('# SEND policy\n\nWe help.', 'Dates in the text')).toMatchObject({
      value: 'No date of approval or review was found',
      evidence: [],
    })
  })

  test('has places as those who show it count them', () => {
    const moved = modelOf(policy, ({ start, end }) => ({ start: start + 1000, end: end + 1000 }))
    const places = moved.answers.flatMap(({ evidence }) => evidence.map(({ place }) => place))
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) expect(place?.start).toBeGreaterThanOrEqual(1000)
  })

  test('names the problems that bear on a question by their ids', () => {
    const { answers } = modelOf(policy)
    const duties = answers.find(({ number }) => number === 20)
    expect(duties?.problems.map(({ id }) => id)).toEqual(
      analyse(policy)
        .diagnostics.filter(({ ruleId }) => ruleId.startsWith('DUTY'))
        .map(({ id }) => id),
    )
  })
})
