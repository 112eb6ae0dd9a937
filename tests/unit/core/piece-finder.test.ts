import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PieceFinder } from '../../../lib/core/piece-finder'

const letters = fc.constantFrom('a', 'b', 'B', 'é', 'É', ' ', '…', '\n', '😀')
const words = (least: number, most: number) =>
  fc.array(letters, { minLength: least, maxLength: most }).map((some) => some.join(''))

test('a text holds a piece exactly where its letters stand in it, whatever else is looked for', () => {
  fc.assert(
    fc.property(
      fc.array(words(0, 30), { minLength: 1, maxLength: 4 }),
      fc.array(
        words(1, 4).map((piece) => piece.toLowerCase()),
        { minLength: 1, maxLength: 8 },
      ),
      (texts, pieces) => {
        const finder = new PieceFinder()
        const lists = pieces.map((_, last) => pieces.slice(0, last + 1))
        // Pieces are taken in when some texts have been read since they were new.
        const rounds = Array.from({ length: 12 }, () => texts).flat()
        for (const text of rounds)
          for (const list of lists)
            expect(finder.holdsAny(text, list)).toBe(
              list.some((piece) => text.toLowerCase().includes(piece)),
            )
      },
    ),
  )
})
