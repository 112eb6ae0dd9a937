import { describe, expect, test } from 'vitest'
import { withoutRemarks } from '../../../../lib/rules/duty/remarks'

const read = (text: string): string =>
  withoutRemarks({ text, range: { start: 0, end: text.length }, lead: 0, stem: null }).text

describe('remarks that part somebody from what is said of them', () => {
  test.each([
    [
      'The key worker, who is a teaching assistant, plans lessons.',
      'The teaching assistant plans lessons.',
    ],
    ['Your key person, who is usually an LSA, sets targets.', 'Your LSA sets targets.'],
    ['The TA who works with your child plans lessons.', 'The TA plans lessons.'],
    [
      'The LSA attached to a class is responsible for progress.',
      'The LSA is responsible for progress.',
    ],
  ])('%s', (text, said) => {
    const told = read(text)
    expect(told).toHaveLength(text.length)
    expect(told.replace(/ +/g, ' ')).toBe(said)
  })

  test.each([
    'The plan is written by the TA who knows the pupil best.',
    'The teacher, who is helped by a teaching assistant, plans lessons.',
    'Mrs Hill, who is a teaching assistant, is the SENCO.',
    'The TA who supports the teacher prepares the room.',
    'Books are attached to the shelf.',
  ])('nothing goes: %s', (text) => {
    expect(read(text)).toBe(text)
  })
})
