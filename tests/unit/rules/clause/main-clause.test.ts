import { describe, expect, test } from 'vitest'
import { mainAfter } from '../../../../lib/rules/clause/main-clause'
import { mentionsIn } from '../../../../lib/rules/clause/mentions'
import { tokenise } from '../../../../lib/rules/clause/tokens'
import { Wording } from '../../../../lib/rules/clause/wording'

/** What follows the condition, where no comma parts them. */
function mainOf(text: string): string | null {
  const tokens = tokenise(text)
  const at = mainAfter(new Wording(text, tokens), mentionsIn(tokens, text), 0, tokens.length - 1)
  return at < 0 ? null : text.slice(tokens[at]?.start)
}

describe('the main clause behind a condition', () => {
  test.each([
    ['If targets have been met the SENCO ends the plan', 'the SENCO ends the plan'],
    [
      'If progress is good the head of year and SENCO cease it',
      'the head of year and SENCO cease it',
    ],
    ['If things go well we stop', 'we stop'],
    ['Where the plan is long teachers may read a part', 'teachers may read a part'],
  ])('%s', (text, main) => {
    expect(mainOf(text)).toBe(main)
  })

  test.each([
    'If the council asks the SENCO to write',
    'If it is agreed the SENCO writes the plan',
    'If the teacher and the SENCO agree',
    'If a parent meets the head',
    'If pupils learn more than the teacher plans',
  ])('none in: %s', (text) => {
    expect(mainOf(text)).toBeNull()
  })
})
