import type { IndexedSource } from '../knowledge/code-of-practice'
import { comparePlaces, referenceSpan } from '../knowledge/code-reference'
import type { SearchEntry } from './search-entry'

/** An entry with what stands before and after it in its work. */
export interface Found {
  readonly entry: SearchEntry
  readonly before: SearchEntry | null
  readonly after: SearchEntry | null
}

export interface Lookup {
  /**
   * The entry that holds a reference, with its neighbours; null when the work has no such place.
   *
   * @param reference as the index spells it: `6.36`, `xix`, `s69`, `reg 51`
   */
  find(reference: string, source?: IndexedSource): Found | null
  /** The entries that a paragraph or a range touches, in order. */
  within(reference: string, source?: IndexedSource): SearchEntry[]
  /** The entries of one chapter of the Code; 0 is the Introduction. */
  chapter(number: number): SearchEntry[]
}

/** Looks entries up by reference. */
export function createLookup(entries: readonly SearchEntry[]): Lookup {
  const placed = entries.map((entry) => ({ entry, span: referenceSpan(entry.reference) }))

  function within(reference: string, source: IndexedSource = 'cop'): SearchEntry[] {
    const sought = referenceSpan(reference)
    return placed.flatMap(({ entry, span }) => {
      if (entry.source !== source) return []
      if (entry.reference === reference) return [entry]
      const meet =
        sought &&
        span &&
        comparePlaces(span.first, sought.last) <= 0 &&
        comparePlaces(sought.first, span.last) <= 0
      return meet ? [entry] : []
    })
  }

  return {
    within,
    find(reference, source = 'cop') {
      const found = within(reference, source)
      const entry = found.find((each) => each.reference === reference) ?? found[0]
      if (!entry) return null
      const at = entries.indexOf(entry)
      const beside = (step: 1 | -1) =>
        entries[at + step]?.source === source ? (entries[at + step] ?? null) : null
      return { entry, before: beside(-1), after: beside(1) }
    },
    chapter: (number) =>
      placed.flatMap(({ entry, span }) =>
        entry.source === 'cop' && span?.first[0] === number ? [entry] : [],
      ),
  }
}
