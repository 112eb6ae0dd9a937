import { once } from '../core/once'
import type { IndexedSource } from '../knowledge/code-of-practice'
import type { TextIndex } from './full-text'
import { createLookup, type Lookup } from './lookup'
import type { SearchEntry } from './search-entry'
import type { NamedPlace } from './typed-forms'
import { readTypedPlaces } from './typed-places'
import { bundledWordIndex, type WordIndex } from './word-index'
import { createWordRanking } from './word-ranking'

export interface SearchOptions {
  /** How many results at most; 12 unless told. */
  readonly limit?: number
  /** The imported official text, when there is one. */
  readonly text?: TextIndex
  /** The words of the entries; those of the bundled ones unless given. */
  readonly words?: WordIndex
}

/** What a search found: best first. */
export type Result = SearchEntry

export type Search = (query: string) => Result[]

/** What was found, and whether the first of it answers the query or merely comes nearest. */
export interface Answer {
  readonly results: Result[]
  readonly isClose: boolean
}

export type Ask = (query: string) => Answer

const LIMIT = 12

/** Score below which the best result merely comes nearest. */
const CLOSE = 0.7

/** How much the official text adds to what the index says. */
const TEXT_WORTH = 0.5

const asksForLaw =
  /\b(?:law|laws|legal|legally|act|acts|statut\w*|regulations?|regs?|section(?! [a-k]\b)|duty|duties|kcsie)\b/i

/** Lines that are seen at a glance. */
const FIRST = 3

/**
 * A search over the index that finds by number (“6:36”, “para 6 36”, “6.44-6.56”, “xix”, “s69”,
 * “reg 51”, “sch 1”), by topic, by question and through misspellings. A keystroke takes a few
 * milliseconds at most; the first query with words in it unpacks what words are compared with.
 */
export function createSearch(entries: readonly SearchEntry[], options: SearchOptions = {}): Search {
  const ask = createAsk(entries, options)
  return (query) => ask(query).results
}

/** As `createSearch`; also says how well what it found fits. */
export function createAsk(
  entries: readonly SearchEntry[],
  { limit = LIMIT, text, words }: SearchOptions = {},
): Ask {
  const lookup = createLookup(entries)
  const rank = once(() => createWordRanking(entries, words ?? bundledWordIndex(), text?.has))

  function byWords(query: string): Answer {
    const scores = rank()(query)
    for (const [reference, score] of text?.search(query) ?? []) {
      const entry = lookup.find(reference)?.entry
      if (entry) scores.set(entry, (scores.get(entry) ?? 0) + TEXT_WORTH * score)
    }
    const wantsLaw = asksForLaw.test(query)
    const score = (entry: SearchEntry) => (scores.get(entry) ?? 0) + lean(entry, wantsLaw)
    const results = [...scores.keys()].sort((a, b) => score(b) - score(a))
    return {
      results: wantsLaw ? results : codeFirst(results),
      isClose: results.some((entry) => (scores.get(entry) ?? 0) >= CLOSE),
    }
  }

  return (query) => {
    const { places, rest } = readTypedPlaces(query)
    const numbered = places.flatMap((place) => atPlace(lookup, place))
    const worded = rest === '' ? { results: [], isClose: true } : byWords(rest)
    return {
      results: [...new Set([...numbered, ...worded.results])].slice(0, limit),
      isClose: numbered.length > 0 || worded.isClose,
    }
  }
}

/** Schools read the chapters on schools and on plans most. */
const leaningChapters = [
  ['6.', 0.1],
  ['9.', 0.06],
] as const

/** Small preferences between entries that match alike: the Code before the law, schools first. */
function lean(entry: SearchEntry, wantsLaw: boolean): number {
  if (entry.source !== 'cop') return wantsLaw ? 0.08 : -0.06
  const chapter = leaningChapters.find(([start]) => entry.reference.startsWith(start))?.[1] ?? 0
  return chapter + (entry.confidence === 'low' ? -0.02 : 0)
}

const law: ReadonlySet<IndexedSource> = new Set([
  'cfa2014',
  'equality-act-2010',
  'education-act-1996',
  'send-regs-2014',
])

/** At most one of the first lines is for an Act or regulations when a query does not ask for them. */
function codeFirst(results: readonly SearchEntry[]): SearchEntry[] {
  const lawAt = results.findIndex(({ source }) => law.has(source))
  const isFirst = ({ source }: SearchEntry, at: number) => at === lawAt || !law.has(source)
  const first = results.filter(isFirst).slice(0, FIRST)
  return [...new Set([...first, ...results])]
}

function atPlace(lookup: Lookup, { reference, sources }: NamedPlace): SearchEntry[] {
  const chapter = /^chapter (\d+)$/.exec(reference)
  if (chapter) return lookup.chapter(Number(chapter[1]))
  const page = /^page (\d+)$/.exec(reference)
  if (page) return lookup.onPage(Number(page[1]))
  return sources.flatMap((source) => {
    const exact = lookup.within(reference, source)
    return exact.length > 0 || !reference.startsWith('Sch ')
      ? exact
      : below(lookup, reference, source)
  })
}

/** “Sch 1” names no entry of its own: its items then. */
function below(lookup: Lookup, reference: string, source: IndexedSource): SearchEntry[] {
  return Array.from({ length: 20 }, (_, i) => `${reference} para ${i + 1}`).flatMap((item) =>
    lookup.within(item, source),
  )
}
