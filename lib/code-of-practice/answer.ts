import type { FindAbsent } from './absent'
import { placeId } from './deep-link'
import type { Ask } from './search'
import { entriesById, type SearchEntry } from './search-entry'

/** What to show for a query. */
export interface Answered {
  readonly results: readonly SearchEntry[]
  /** That the Code has no paragraph on what was asked for; null otherwise. */
  readonly absent: string | null
  /** False where the results merely come nearest to what was asked for. */
  readonly isClose: boolean
}

/**
 * Answers queries over the entries, which are asked for when they are needed; `ask` finds those that
 * fit, best first, and `findAbsent` knows what the Code has no paragraph on.
 */
export function createAnswer(
  entries: () => readonly SearchEntry[],
  ask: Ask,
  findAbsent: FindAbsent,
): (query: string) => Answered {
  return (query) => {
    const topic = findAbsent(query)
    if (!topic) return { ...ask(query), absent: null }
    const results = topic.nearest.flatMap(
      (place) => entriesById(entries()).get(placeId(place)) ?? [],
    )
    return { results, absent: topic.note, isClose: false }
  }
}
