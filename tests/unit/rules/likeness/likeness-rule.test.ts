import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import { factsOf } from '../../../../lib/rules/facts-of'
import { LIKENESS_NOTE, likelyFaults } from '../../../../lib/rules/likeness/likeness-rule'

const FAULT = 'The inclusion team decides which interventions each pupil will have.'

const analyse = (markdown: string) =>
  new Linter().analyse(readMarkdown(`# SEND policy\n\n## Our approach\n\n${markdown}`))

const likenessIn = (markdown: string) =>
  factsOf(analyse(markdown).view, 'likeness').map(({ fact }) => fact)

describe('likeness', () => {
  test('a sentence that reads like marked ones has a check and a probability', () => {
    const facts = likenessIn(FAULT)
    expect(facts.map(({ finding }) => finding.ruleId)).toContain('VOICE-04')
    for (const { probability } of facts) expect(probability).toBeGreaterThanOrEqual(0.5)
  })

  test.each([
    ['a title', `### ${FAULT}`],
    ['a table', `| Step | What happens |\n| --- | --- |\n| 1 | ${FAULT} |`],
    ['a quotation', `> ${FAULT}`],
    ['a question', FAULT.replace('.', '?')],
    ['half of a contrast', `${FAULT.replace('.', ';')} that is no longer so.`],
    ['few words', 'The inclusion team decides.'],
    ['somebody named before', 'They decide which interventions each pupil on the list will have.'],
    ['a list of myths', `## Common misconceptions\n\n${FAULT}`],
  ])('says nothing in %s', (_, markdown) => {
    expect(likenessIn(markdown)).toEqual([])
  })

  test('gives way to a rule that has the words', () => {
    const { diagnostics } = analyse(FAULT)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('VOICE-04')
    expect(diagnostics.filter(({ note }) => note === LIKENESS_NOTE)).toEqual([])
  })

  test('speaks where no rule does: no error, no fix, and it says so', () => {
    const { view } = analyse(FAULT)
    const said = [...likelyFaults(view, [])]
    expect(said.length).toBeGreaterThan(0)
    for (const { severity, fixes, note, range } of said) {
      expect(severity).not.toBe('error')
      expect(fixes).toEqual([])
      expect(note).toBe(LIKENESS_NOTE)
      expect(view.document.text.slice(range.start, range.end)).toBe(FAULT)
    }
  })

  test('says the same in a paragraph once', () => {
    const { view } = analyse(FAULT)
    const [fact] = factsOf(view, 'likeness')
    const elsewhere = {
      ruleId: fact?.fact.finding.ruleId ?? '',
      block: fact?.block ?? 0,
      start: 0,
      end: 1,
    }
    const ids = [...likelyFaults(view, [elsewhere])].map(({ ruleId }) => ruleId)
    expect(ids).not.toContain(elsewhere.ruleId)
  })
})
