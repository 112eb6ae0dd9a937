import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'

const TO_STUDENTS = '## Support\n\nYour tutor meets you each half term. You can change your course.'
const MORE_TO_STUDENTS = '## Exams\n\nTell your tutor or your teachers what helps you.'
const TO_PARENTS = '## For parents\n\nYou know your son or daughter best.'
const TO_ANYBODY = '## Next steps\n\nYou are welcome at every open day.'

/** To whom a document as a whole says “you”. */
const addressed = (...sections: readonly string[]): string => {
  const { view } = new Linter().analyse(readMarkdown(`# SEN policy\n\n${sections.join('\n\n')}`))
  const { addressesParents, addressesPupils = false } = view.signals
  return addressesParents ? 'parents' : addressesPupils ? 'pupils' : 'nobody'
}

const idsIn = (...sections: readonly string[]): string[] =>
  new Linter()
    .lint(readMarkdown(`# Sixth form college SEN policy\n\n${sections.join('\n\n')}`))
    .map(({ ruleId }) => ruleId)

describe('to whom a document is written', () => {
  test.each([
    ['nobody', [TO_ANYBODY]],
    ['parents', [TO_PARENTS, TO_ANYBODY]],
    ['pupils', [TO_STUDENTS, TO_ANYBODY]],
    ['pupils', [TO_STUDENTS, MORE_TO_STUDENTS, TO_PARENTS]],
    ['parents', [TO_STUDENTS, TO_PARENTS, '## Meetings\n\nWe meet you and your child each term.']],
  ])('%s', (whom, sections) => {
    expect(addressed(...sections)).toBe(whom)
  })

  test('“you” in a section for students is no parent, though another section is for parents', () => {
    const section = '## Help\n\nYour tutor asks you. You decide how you work with your teachers.'
    expect(idsIn(section, TO_PARENTS)).not.toContain('VOICE-11')
  })
})
