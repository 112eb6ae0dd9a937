import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { checks } from '../../../../lib/knowledge/generated/checks'
import { Linter } from '../../../../lib/linter/linter'

/** In force, guidance or grant condition, proposed: nothing between. */
const LABELS = ['law', 'statutory-guidance', 'grant-condition', 'proposed']

describe('what is said of the reform of 2026', () => {
  test.each(checks.filter(({ id }) => id.startsWith('REFORM-')))(
    '$id rests on what is in force, asked for or proposed',
    ({ authority }) => {
      expect(authority.length).toBeGreaterThan(0)
      for (const { strength } of authority) expect(LABELS).toContain(strength)
    },
  )

  test.each([
    'Every pupil with SEND will have an ISP from September.',
    'EHC plans are being abolished.',
    'Schools are legally required to work in four layers of support.',
    'The revised Code of Practice came into force in September 2026.',
    'Mandatory SEND training is given each year.',
    'Our inclusion strategy has been written to replace the SEN information report.',
  ])('no proposal is offered in place of what stands: %s', (text) => {
    const found = new Linter()
      .lint(readMarkdown(text), { asOf: '2026-11-23' })
      .filter(({ ruleId }) => ruleId.startsWith('REFORM-'))
    expect(found).toHaveLength(1)
    expect(found[0]?.fixes).toEqual([])
    expect(found[0]?.message).toMatch(
      /proposed|not in force|unchanged|not a legal requirement|still requires/,
    )
  })
})
