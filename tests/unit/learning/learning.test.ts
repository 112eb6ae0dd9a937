import { describe, expect, test } from 'vitest'
import { Reader } from '../../../lib/rules/likeness/model'
import { traitsOf } from '../../../lib/rules/likeness/traits'
import { learn } from '../../../scripts/learning/logistic'
import type { Judged } from '../../../scripts/learning/material'
import { modelOf } from '../../../scripts/learning/pack'

const people = ['The SENCO', 'The head', 'Our inclusion lead', 'Mrs Hill', 'The school', 'We']
const verbs = ['writes', 'issues', 'amends', 'finalises']
const wrong = people.flatMap((who) => verbs.map((verb) => `${who} ${verb} the EHC plan each year.`))
const late = people.flatMap((who) => verbs.map((verb) => `${who} ${verb} a refusal of admission.`))
const sound = people.flatMap((who) =>
  verbs.map((verb) => `The local authority ${verb} it and ${who} sends advice.`),
)

const of = (texts: readonly string[], fault: string | null): Judged[] =>
  texts.map((text) => ({ text, faults: { DUTY: fault } }))

const material = [...of(wrong, 'DUTY-02'), ...of(late, 'DUTY-14'), ...of(sound, null)]

describe('learning', () => {
  test('tells faults from sound sentences, and one check from another, in words it has not seen together', () => {
    const reader = new Reader(modelOf(material, 'DUTY'))
    const probability = (text: string) => reader.probabilityOf(traitsOf(text))
    expect(probability('Each year the deputy writes the EHC plan.')).toBeGreaterThan(0.5)
    expect(
      probability('The local authority finalises it and the deputy sends advice.'),
    ).toBeLessThan(0.5)
    expect(reader.checkFor('Each year the deputy writes the EHC plan.')).toBe('DUTY-02')
    expect(reader.checkFor('The deputy issues a refusal of admission.')).toBe('DUTY-14')
  })

  test('the same material gives the same model', () => {
    expect(modelOf(material, 'DUTY')).toEqual(modelOf(material, 'DUTY'))
  })

  test('sentences of which a family knows nothing are left out', () => {
    const unknown: Judged[] = wrong.map((text) => ({ text, faults: {} }))
    expect(modelOf([...material, ...unknown], 'DUTY')).toEqual(modelOf(material, 'DUTY'))
  })

  test('a trait that only faults have weighs for them', () => {
    const traits = (...numbers: number[]) => Uint32Array.from(numbers)
    const { weights } = learn(
      [
        { traits: traits(0, 1), isOne: true },
        { traits: traits(1, 2), isOne: false },
      ],
      3,
      0,
    )
    expect(weights[0]).toBeGreaterThan(0)
    expect(weights[2]).toBeLessThan(0)
  })
})

test('a model made for other traits is refused', () => {
  const model = modelOf(material, 'DUTY')
  expect(() => new Reader({ ...model, weights: btoa('short') })).toThrow('do not agree')
})
