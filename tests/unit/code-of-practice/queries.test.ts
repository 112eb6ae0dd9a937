import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundledEntries } from '../../../lib/code-of-practice/bundled'
import { createLookup } from '../../../lib/code-of-practice/lookup'
import { createSearch } from '../../../lib/code-of-practice/search'
import { type IndexedSource, indexedSources } from '../../../lib/knowledge/code-of-practice'

interface Row {
  readonly query: string
  readonly kind: string
  /** `cop 6.36`, `cfa2014 s69`: any of them among the first three will do. */
  readonly accept: readonly string[]
}

const search = createSearch(bundledEntries())
const lookup = createLookup(bundledEntries())

const tableOf = (name: string): Row[] =>
  JSON.parse(readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8'))

function accepted({ accept }: Row) {
  return accept.flatMap((place) => {
    const [source = '', ...reference] = place.split(' ')
    const known = indexedSources.find((name): name is IndexedSource => name === source)
    return lookup.within(reference.join(' '), known)
  })
}

function misses(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const first = search(row.query).slice(0, 3)
    const good = accepted(row)
    return first.some((entry) => good.includes(entry))
      ? []
      : [`${row.query} → ${first.map(({ reference }) => reference).join(', ') || 'nothing'}`]
  })
}

describe.each([
  ['queries.json', 200],
  ['queries-held-out.json', 180],
  ['queries-plain.json', 600],
])('%s', (name, least) => {
  const rows = tableOf(name)

  test('is long enough, asks nothing twice and accepts only places there are', () => {
    expect(rows.length).toBeGreaterThanOrEqual(least)
    expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length)
    const unknown = rows.filter((row) => accepted(row).length < row.accept.length)
    expect(unknown).toEqual([])
  })

  test('at least 95 in 100 queries find an accepted place among the first three', () => {
    const missed = misses(rows)
    expect(missed.length / rows.length, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })
})

describe('who, whether, and by its name', () => {
  const firsts: [query: string, first: string][] = [
    ['who writes the EHCP', 'The local authority must prepare the plan'],
    ['can parents ask for an EHC assessment', 'Who can request an assessment'],
    ['early years area senco', 'Area SENCO'],
    ['autism', 'Communication and interaction: autism'],
    ['can a school refuse a child with an ehcp', 'A school named must admit'],
    ['parents want an ehcp but school says no', 'Who can request an assessment'],
    ['parents dont agree with the plan', 'Disagreement resolution service'],
    ['pex pupil with a plan', 'Exclusion'],
    ['army family moving schools', 'Service families'],
  ]
  test.each(firsts)('“%s” is answered first by “%s”', (query, first) => {
    expect(search(query)[0]?.heading).toBe(first)
  })

  const among: [query: string, reference: string][] = [
    ['parents dont agree with the plan', '11.45'],
    ['parents dont agree with the plan', '11.13-11.17'],
    ['do i need a diagnosis to get support', '6.15'],
    ['school says no support without diagnosis', '6.15'],
    ['family objects to the school named', '11.45'],
    ['we dont agree with section f', '11.45'],
  ]
  test.each(among)('“%s” leads to %s', (query, reference) => {
    expect(
      search(query)
        .slice(0, 3)
        .map((found) => found.reference),
    ).toContain(reference)
  })

  test('a name is not followed by what has it only in a question', () => {
    expect(search('autism').map(({ reference }) => reference)).not.toContain('9.16')
  })
})
