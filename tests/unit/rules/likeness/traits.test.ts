import { describe, expect, test } from 'vitest'
import { TRAITS, traitsOf, wordTraitsOf } from '../../../../lib/rules/likeness/traits'

const shared = (one: string, other: string): number => {
  const [a, b] = [new Set(traitsOf(one)), new Set(traitsOf(other))]
  return [...a].filter((trait) => b.has(trait)).length / Math.max(a.size, b.size)
}

describe('traits of a sentence', () => {
  test.each([
    ['names of people', 'Mrs Hill writes the plan.', 'Mr A. Okafor-Reid writes the plan.'],
    ['numbers', 'Plans are reviewed in 2024.', 'Plans are reviewed in 2026.'],
    ['case and typography', 'The child’s plan', "the CHILD'S plan"],
    ['endings', 'Parents asked for plans.', 'Parent asks for plan.'],
  ])('%s say nothing', (_, one, other) => {
    expect([...traitsOf(one)]).toEqual([...traitsOf(other)])
  })

  test('order counts', () => {
    const same = shared('The school advises the council.', 'The council advises the school.')
    expect(same).toBeLessThan(1)
    expect(same).toBeGreaterThan(shared('The school advises the council.', 'Lunch is at noon.'))
  })

  test('each is told once, below the number that there are', () => {
    const traits = [...traitsOf('we meet, we talk, we meet, we talk')]
    expect(new Set(traits).size).toBe(traits.length)
    expect(Math.max(...traits)).toBeLessThan(TRAITS)
    expect(Math.max(...wordTraitsOf('we meet parents each term', 64))).toBeLessThan(64)
  })

  test('no words, no pairs', () => {
    expect(traitsOf('').length).toBeGreaterThan(0)
    expect(wordTraitsOf('', 64)).toHaveLength(0)
  })
})
