import { once } from '../core/once'
import type { LineGroup, ParagraphView } from '../core/paragraph-view'
import type { FindAbsent } from './absent'
import { createAnswer } from './answer'
import { type LookupStart, type PlaceKey, placeId } from './deep-link'
import { createLookup } from './lookup'
import { lineOf, viewOf } from './paragraph-view'
import type { Ask } from './search'
import { entriesById, type SearchEntry } from './search-entry'

/** Paragraphs a reader keeps at hand. */
export interface Kept {
  readonly pinned: readonly PlaceKey[]
  readonly recent: readonly PlaceKey[]
}

/** Lines, and what to say where they are no answer. */
export interface Shown {
  readonly groups: readonly LineGroup[]
  /** That the Code has no paragraph on what was asked for; null otherwise. */
  readonly absent: string | null
  /** False where the lines merely come nearest to what was asked for. */
  readonly isClose: boolean
}

/** What the lookup shows, worked out from the index. */
export interface LookupModel {
  /** The lines for a query; while there is none, what is pinned and what was opened lately. */
  find(query: string, kept: Kept): Shown
  /** The place an id of a line stands for. */
  placeOf(id: string): PlaceKey | null
  /** One paragraph with its neighbours; null when the work has no such place. */
  view(id: string): ParagraphView | null
  /** What to show first: a paragraph, or the lines of a query. */
  open(start: LookupStart): { readonly id: string | null; readonly query: string }
}

/**
 * Lookup over the entries, which are asked for with the first query or paragraph; `ask` finds those
 * that fit a query, best first, and `findAbsent` knows what the Code has no paragraph on.
 */
export function createLookupModel(
  entries: () => readonly SearchEntry[],
  ask: Ask,
  findAbsent: FindAbsent,
): LookupModel {
  const answer = createAnswer(entries, ask, findAbsent)
  const lookup = once(() => createLookup(entries()))
  const byId = () => entriesById(entries())

  function linesOf(places: readonly PlaceKey[]): LineGroup['lines'] {
    return places.flatMap((place) => {
      const entry = byId().get(placeId(place))
      return entry ? [lineOf(entry)] : []
    })
  }

  function keptGroups({ pinned, recent }: Kept): LineGroup[] {
    const isPinned = new Set(pinned.map(placeId))
    return [
      ...named('Pinned', linesOf(pinned)),
      ...named('Recent', linesOf(recent.filter((place) => !isPinned.has(placeId(place))))),
    ]
  }

  return {
    find(query, kept) {
      if (query.trim() === '') return { groups: keptGroups(kept), absent: null, isClose: true }
      const { results, absent, isClose } = answer(query)
      return { groups: named(absent ?? 'Found', results.map(lineOf)), absent, isClose }
    },
    placeOf(id) {
      const entry = byId().get(id)
      return entry ? { source: entry.source, reference: entry.reference } : null
    },
    view(id) {
      const entry = byId().get(id)
      const found = entry && lookup().find(entry.reference, entry.source)
      return found ? viewOf(found) : null
    },
    open(start) {
      if (start.kind === 'nothing') return { id: null, query: '' }
      if (start.kind === 'query') return { id: null, query: start.query }
      const { source, reference } = start.place
      const [only, ...others] = lookup().within(reference, source)
      if (byId().has(placeId(start.place))) return { id: placeId(start.place), query: '' }
      return only && others.length === 0
        ? { id: placeId(only), query: '' }
        : { id: null, query: reference }
    },
  }
}

const named = (name: string, lines: LineGroup['lines']): LineGroup[] =>
  lines.length > 0 ? [{ name, lines }] : []
