import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuotation } from '../../../lib/citation/compare-quotation'

const source =
  'The keeper of the garden should see that every gate has a working latch, and that the latch is looked at in spring. Visitors may be asked to close the gate; they must not climb it. Where a gate has no latch, a bell will do.'

describe('a quotation that is word for word', () => {
  it.each([
    'every gate has a working latch',
    'Every gate has a working latch.',
    'they MUST not climb it',
    '[T]he keeper of the garden should see',
    'every gate has a working latch … a bell will do',
    'every gate has a working latch [...] a bell will do.',
    '… the latch is looked at in spring …',
    'they [the visitors] must not climb it',
    '[The keeper] should see that every gate has a working latch',
    'Visitors may be asked [sic] to close the gate',
    'working-latch, and that the latch',
  ])('%s', (quotation) => {
    expect(compareQuotation(quotation, source)).toEqual({ kind: 'same' })
  })

  it('is any run of the words of its source', () => {
    const words = source.split(' ')
    const places = fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1))
    fc.assert(
      fc.property(places, ([a, b]) => {
        const run = words.slice(Math.min(a, b), Math.max(a, b) + 1).join(' ')
        expect(compareQuotation(run, source)).toEqual({ kind: 'same' })
      }),
    )
  })
})

describe('a quotation with other words', () => {
  it.each<[quotation: string, quoted: string, source: string, exact: string]>([
    ['every gate must have a working latch', 'must have', 'has', 'every gate has a working latch'],
    ['every gate has working latch', 'has', 'has a', 'every gate has a working latch'],
    ['every gate … has a latch', 'a', 'a working', 'every gate … has a working latch'],
    [
      'Visitors may always be asked to close the gate.',
      'may always',
      'may',
      'Visitors may be asked to close the gate.',
    ],
    [
      'every gate has a working latch ... a bell would do.',
      'would',
      'will',
      'every gate has a working latch ... a bell will do.',
    ],
    [
      'they [the visitors] should not climb it',
      'should',
      'must',
      'they [the visitors] must not climb it',
    ],
  ])('%s', (quotation, quoted, said, exact) => {
    const found = compareQuotation(quotation, source)
    expect(found).toMatchObject({ kind: 'differs', exact })
    if (found.kind === 'differs') expect(found.differences[0]).toEqual({ quoted, source: said })
  })

  it('offers words that are then the same', () => {
    const words = source.split(' ')
    fc.assert(
      fc.property(fc.integer({ min: 2, max: words.length - 8 }), (at) => {
        const run = words.slice(at, at + 6)
        const found = compareQuotation(
          [...run.slice(0, 3), 'quite', ...run.slice(3)].join(' '),
          source,
        )
        expect(found.kind).toBe('differs')
        if (found.kind === 'differs')
          expect(compareQuotation(found.exact, source)).toEqual({ kind: 'same' })
      }),
    )
  })
})

it.each(['A pond wants a fence of its own', 'nothing of this stands there at all', ''])(
  'a quotation from elsewhere is absent or empty: %s',
  (quotation) => {
    expect(compareQuotation(quotation, source).kind).toBe(quotation === '' ? 'same' : 'absent')
  },
)
