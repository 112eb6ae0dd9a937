import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { learntLikeness } from '../../../../lib/knowledge/generated/likeness'
import { Linter } from '../../../../lib/linter/linter'
import { factsOf } from '../../../../lib/rules/facts-of'
import { LIKENESS_NOTE } from '../../../../lib/rules/likeness/how-likely'
import { likelyFaults } from '../../../../lib/rules/likeness/likeness-rule'
import { Reader } from '../../../../lib/rules/likeness/model'
import { traitsOf } from '../../../../lib/rules/likeness/traits'
import type { Said } from '../../../../lib/rules/rule'

const FAULT = 'The inclusion team decides which interventions each pupil will have.'

const analyse = (markdown: string) =>
  new Linter().analyse(readMarkdown(`# SEND policy\n\n## Our approach\n\n${markdown}`))

const likenessIn = (markdown: string) =>
  factsOf(analyse(markdown).view, 'likeness').map(({ fact }) => fact)

const tableWith = (sentence: string): string =>
  `| Step | What happens |\n| --- | --- |\n| 1 | ${sentence} |`

const readers = Object.values(learntLikeness).map((model) => new Reader(model))
/** Whether the models by themselves take a sentence for a fault. */
const isLikely = (sentence: string): boolean =>
  readers.some((reader) => reader.probabilityOf(traitsOf(sentence)) >= 0.35)

describe('likeness', () => {
  test('a sentence that reads like marked ones has a check and a probability', () => {
    const facts = likenessIn(FAULT)
    expect(facts.map(({ finding }) => finding.ruleId)).toContain('VOICE-04')
    for (const { probability } of facts) expect(probability).toBeGreaterThanOrEqual(0.5)
  })

  const dutyFault = 'Our SENCO issues the final EHC plan once the family has read it.'
  const question = FAULT.replace('.', '?')
  const half = dutyFault.replace('.', ';')
  const short = 'Parents are informed of the targets.'
  const ofOthers = 'They write the EHC plan for the child and send it to the family.'
  const withHolder = 'The school and the council issue the final EHC plan.'

  test.each([
    ['a title', FAULT, `### ${FAULT}`],
    ['a duty in a table', dutyFault, tableWith(dutyFault)],
    ['a quotation', FAULT, `> ${FAULT}`],
    ['a question', question, question],
    ['half of a contrast', half, `${half} that is no longer so.`],
    ['few words', short, short],
    ['somebody named before', ofOthers, ofOthers],
    ['a list of myths', FAULT, `## Common misconceptions\n\n${FAULT}`],
    ['what whoever has to do it takes part in', withHolder, withHolder],
  ])('says nothing of %s', (_, sentence, markdown) => {
    expect(isLikely(sentence)).toBe(true)
    expect(likenessIn(markdown)).toEqual([])
  })

  test('reads in a table how families are heard', () => {
    const ids = likenessIn(tableWith(FAULT)).map(({ finding }) => finding.ruleId)
    expect(ids).toContain('VOICE-04')
  })

  test('gives way to a rule that has the words', () => {
    const { diagnostics } = analyse(FAULT)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('VOICE-04')
    expect(diagnostics.filter(({ note }) => note === LIKENESS_NOTE)).toEqual([])
  })

  test('speaks where no rule does: no error, no fix, and it says so', () => {
    const { view } = analyse(FAULT)
    const found = [...likelyFaults.check(view, () => [])]
    expect(found.length).toBeGreaterThan(0)
    for (const { severity, fixes, note, range } of found) {
      expect(severity).not.toBe('error')
      expect(fixes).toEqual([])
      expect(note).toBe(LIKENESS_NOTE)
      expect(view.document.text.slice(range.start, range.end)).toBe(FAULT)
    }
  })

  const DECIDED = 'The team weighs what each pupil will be given for the year.'
  const ONCE_A_YEAR = 'Every autumn there is one meeting for parents of pupils on SEN Support.'

  test.each([
    ['how often', ONCE_A_YEAR, false],
    ['two decisions', DECIDED, true],
  ])('in a paragraph in which the same has been said: %s', (_, sentence, isSaidAgain) => {
    const { view } = analyse(sentence)
    const [said] = [...likelyFaults.check(view, () => [])]
    const block = factsOf(view, 'likeness')[0]?.block ?? 0
    const elsewhere: Said = { ruleId: said?.ruleId ?? '', block, range: { start: 0, end: 1 } }
    const ids = [...likelyFaults.check(view, () => [elsewhere])].map(({ ruleId }) => ruleId)
    expect(ids.includes(elsewhere.ruleId)).toBe(isSaidAgain)
  })
})
