import type { SearchEntry } from './search-entry'
import { plainWords, tokensOf } from './tokens'
import type { WordIndex } from './word-index'

/** A word search over the index. Scores are comparable within one query only. */
export type WordRanking = (query: string) => Map<SearchEntry, number>

/** How many candidates of the full-text index are compared phrase by phrase. */
const CANDIDATES = 80

/** Words of a query that are compared: each takes a bit. */
const MOST_WORDS = 30

/** What the full-text score is worth beside the best phrase, which counts up to 1. */
const INDEX_WORTH = 0.4

/** What it is worth that the words of the query occur at all, wherever in the entry. */
const COVER_WORTH = 0.3

/** What it is worth to be asked for, or named, in just these words. */
const EXACT_WORTH = 0.2

/**
 * Where an entry goes by just the words of the query, another that does not speak of them is noise,
 * unless people ask for it in nearly those words.
 */
const NEARLY = 0.9

/**
 * Ranks entries by the words of a query: a full-text index proposes candidates, and how well one
 * whole phrase of a candidate (a question people ask, its heading, a tag) matches decides.
 * Word order does not matter; the last word may be unfinished; misspelt words are put right.
 *
 * @param isWritten whether a word that the index may lack is no slip, since the official text has it
 */
export function createWordRanking(
  entries: readonly SearchEntry[],
  index: WordIndex,
  isWritten: (word: string) => boolean = () => false,
): WordRanking {
  return (query) => {
    const typed = plainWords(query)
    const unfinished = /[\p{L}\d]$/u.test(query)
    const spelt = typed.map((word, i) =>
      isWritten(word) ? word : index.spell(word, unfinished && i === typed.length - 1),
    )
    const words = tokensOf(spelt).slice(0, MOST_WORDS)
    if (words.length === 0) return new Map()
    const last = words.at(-1)
    const begun = unfinished && last !== undefined && last.length > 1 ? last : null
    const found = [...index.search(words, begun)].sort(([, one], [, other]) => other - one)
    const best = found[0]?.[1] ?? 1
    const compare = index.ask(words, begun)
    const scores = new Map<SearchEntry, number>()
    const candidates = found
      .slice(0, CANDIDATES)
      .map(([id, score]) => ({ id, score, fit: compare(id) }))
    const isNamed = candidates.some(({ fit }) => fit.isExact)
    for (const { id, score, fit } of candidates) {
      const entry = entries[id]
      const isBeside = fit.said === 0 && fit.closeness < NEARLY
      if (!entry || (isNamed && isBeside)) continue
      const exact = fit.isExact ? EXACT_WORTH : 0
      scores.set(
        entry,
        INDEX_WORTH * (score / best) + COVER_WORTH * fit.coverage + fit.closeness + exact,
      )
    }
    return scores
  }
}
