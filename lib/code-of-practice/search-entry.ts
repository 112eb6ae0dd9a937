import { oncePer } from '../core/once-per'
import type { IndexEntry, Wording } from '../knowledge/code-of-practice'
import { placeId } from './deep-link'

/** An entry of the index with what it says: what a search finds. */
export interface SearchEntry extends IndexEntry {
  /** In our own words; the opening of the official text once that is imported. */
  readonly gist: string
}

/** Joins entries and their gists, which are bundled apart but in the same order. */
export const joinEntries = (
  entries: readonly IndexEntry[],
  gists: readonly string[],
): SearchEntry[] => entries.map((entry, i) => ({ ...entry, gist: gists[i] ?? '' }))

/** The entry of each place, under its id; made once for the same entries. */
export const entriesById = oncePer(
  (entries: readonly SearchEntry[]): ReadonlyMap<string, SearchEntry> =>
    new Map(entries.map((entry) => [placeId(entry), entry])),
)

/** One row of what a search found, as the command line prints it. */
export interface ResultRow {
  readonly source: string
  readonly reference: string
  readonly heading: string
  readonly gist: string
  readonly strength: Wording
}

export const toRow = ({ source, reference, heading, gist, strength }: SearchEntry): ResultRow => ({
  source,
  reference,
  heading,
  gist,
  strength,
})
