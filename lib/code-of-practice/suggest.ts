import { sourceName } from '../knowledge/source-name'
import { lookupUrl, searchUrl } from './deep-link'
import type { Lookup } from './lookup'
import type { Search } from './search'

/** One line for the address bar. */
export interface SuggestedPlace {
  /** What to type to get it again: `6.36`, `Equality Act 2010 s20`. */
  readonly content: string
  readonly title: string
  readonly detail: string
}

const MOST = 6

/** Lines under the address bar for what has been typed there. */
export const suggestPlaces = (search: Search, typed: string): SuggestedPlace[] =>
  search(typed)
    .slice(0, MOST)
    .map(({ source, reference, heading, strength }) => ({
      content: source === 'cop' ? reference : `${sourceName(source)} ${reference}`,
      title: `${reference} ${heading}`,
      detail: `${sourceName(source)} · ${strength}`,
    }))

/** Where Enter in the address bar leads: the paragraph when one was named, a search otherwise. */
export function addressFor(lookup: Lookup, search: Search, typed: string): string {
  const query = typed.trim()
  if (lookup.within(query).length === 1) return lookupUrl(query)
  const chosen = suggestPlaces(search, query)[0]
  const [found] = search(query)
  return found && chosen?.content === query
    ? lookupUrl(found.reference, { source: found.source })
    : searchUrl(query)
}
