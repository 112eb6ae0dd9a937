import MiniSearch from 'minisearch'
import type { OfficialParagraph } from './official/official-code'
import { tokens } from './tokens'

type Searched = Pick<OfficialParagraph, 'reference' | 'text'>

/** Looks through the official text. */
export interface TextIndex {
  /** Reference → score, 0 to 1, of the paragraphs that hold the words of a query. */
  search(query: string): ReadonlyMap<string, number>
  /** Whether some paragraph has the word, in any of its forms. */
  has(word: string): boolean
}

const MOST = 40

/** Paragraphs read in one piece of work: a few milliseconds. */
const PIECE = 25

/**
 * A full-text index over the imported official text, built piece by piece; stays in memory, nothing is
 * stored.
 */
export function* createTextIndex(paragraphs: readonly Searched[]): Generator<void, TextIndex> {
  const words = new Set<string>()
  const index = new MiniSearch<Searched>({
    idField: 'reference',
    fields: ['text'],
    tokenize(text) {
      const found = tokens(text)
      for (const word of found) words.add(word)
      return found
    },
    searchOptions: { tokenize: tokens },
    processTerm: (term) => term,
  })
  for (let from = 0; from < paragraphs.length; from += PIECE) {
    index.addAll(paragraphs.slice(from, from + PIECE))
    yield
  }
  return {
    has: (word) => tokens(word).every((each) => words.has(each)),
    search(query) {
      const found = index.search(query, { prefix: (_, i, terms) => i === terms.length - 1 })
      const best = found[0]?.score ?? 1
      return new Map(found.slice(0, MOST).map(({ id, score }) => [String(id), score / best]))
    },
  }
}
