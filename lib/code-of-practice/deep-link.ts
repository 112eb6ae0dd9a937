import { type IndexedSource, indexedSources } from '../knowledge/code-of-practice'

/** A paragraph of the Code, or a provision of a work beside it, as the index names it. */
export interface PlaceKey {
  readonly source: IndexedSource
  /** `6.36`, `xix`, `s36`, `Sch 1 para 7`. */
  readonly reference: string
}

/** What the lookup is opened with. */
export type LookupStart =
  | { readonly kind: 'place'; readonly place: PlaceKey }
  | { readonly kind: 'query'; readonly query: string }
  | { readonly kind: 'nothing' }

interface LinkOptions {
  readonly source?: IndexedSource
  /** Tab of the document that citations are inserted into, when it is not the tab in front. */
  readonly tab?: number
}

const PAGE = 'popup.html'

/** One string for a place: `6.36`, or `cfa2014/s36` outside the Code. */
export const placeId = ({ source, reference }: PlaceKey): string =>
  source === 'cop' ? reference : `${source}/${reference}`

/** Address, within the extension, of the lookup opened at a paragraph: `popup.html#6.36`. */
export function lookupUrl(reference: string, { source = 'cop', tab }: LinkOptions = {}): string {
  const query = tab === undefined ? '' : `?tab=${tab}`
  return `${PAGE}${query}#${encodeURIComponent(placeId({ source, reference }))}`
}

/** The same, opened with a search. */
export const searchUrl = (query: string): string => `${PAGE}?q=${encodeURIComponent(query)}`

/** Reads the address of the lookup; anything odd in it is taken as words to search for. */
export function readLookupUrl(url: string): { start: LookupStart; tab: number | null } {
  const { hash, searchParams } = new URL(url, 'extension://lookup/')
  const tab = /^\d+$/.exec(searchParams.get('tab') ?? '')
  return { start: startOf(decoded(hash.slice(1)), searchParams), tab: tab ? Number(tab[0]) : null }
}

function startOf(hash: string, params: URLSearchParams): LookupStart {
  if (hash !== '') {
    const [before, ...rest] = hash.split('/')
    const source = indexedSources.find((known) => known === before)
    const place: PlaceKey = source
      ? { source, reference: rest.join('/') }
      : { source: 'cop', reference: hash }
    return { kind: 'place', place }
  }
  const query = params.get('q')?.trim() ?? ''
  return query === '' ? { kind: 'nothing' } : { kind: 'query', query }
}

/** A hash that is not well-formed is shown as it stands. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}
