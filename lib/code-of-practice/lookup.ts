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
  /** The entries on a printed page, or else the last one known to stand before it and what follows. */
  onPage(page: number): SearchEntry[]
}

const FOLLOWING = 3
/** Pages after which nothing is known of where a page may be. */
const FARTHEST = 6

/** First and last printed page of an entry, where they are known. */
function pagesOf({ source, page }: SearchEntry): { first: number; last: number } | null {
  const [first, last = first] = source === 'cop' ? page.split('-').map(Number) : []
  return first && last ? { first, last } : null
}

function onPage(entries: readonly SearchEntry[], page: number): SearchEntry[] {
  const known = entries.flatMap((entry, at) => {
    const pages = pagesOf(entry)
    return pages ? [{ entry, at, ...pages }] : []
  })
  const exact = known.filter(({ first, last }) => first <= page && page <= last)
  if (exact.length > 0) return exact.map(({ entry }) => entry)
  const before = known.filter(({ last }) => last < page && page - last <= FARTHEST).at(-1)
  return before ? entries.slice(before.at, before.at + FOLLOWING + 1) : []
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
    onPage: (page) => onPage(entries, page),
    chapter: (number) =>
      placed.flatMap(({ entry, span }) =>
        entry.source === 'cop' && span?.first[0] === number ? [entry] : [],
      ),
  }
}
