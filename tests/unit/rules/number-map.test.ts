import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberMap } from '../../../lib/rules/pattern/number-map'

test('holds what a map holds', () => {
  const entries = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer()))
  fc.assert(
    fc.property(entries, (all) => {
      const map = new Map(all)
      const own = new NumberMap<number>()
      for (const [number, value] of all) own.set(number, value)
      expect(own.size).toBe(map.size)
      for (let number = 1; number <= 301; number++) expect(own.get(number)).toBe(map.get(number))
    }),
  )
})
