import type { IndexEntry, Wording } from '../knowledge/code-of-practice'

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
