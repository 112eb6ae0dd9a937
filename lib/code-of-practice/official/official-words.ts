import { bundledEntries } from '../bundled'
import { placeId } from '../deep-link'
import { createTokenReader, type EntryTokens } from '../entry-words'
import { packWords } from '../packed-words'
import type { SearchEntry } from '../search-entry'
import { plainWords } from '../tokens'
import { bundledSpellings, bundledWordIndex, createWordIndex, type WordIndex } from '../word-index'

/** Entries read in one piece of work: a few milliseconds. */
const PIECE = 60

/**
 * Builds the word index of entries that the imported text has changed, piece by piece, so that whoever
 * draws a page or waits for keys can do something else in between. What has not changed is not read again.
 */
export function* officialWordIndex(entries: readonly SearchEntry[]): Generator<void, WordIndex> {
  const read = createTokenReader()
  const bundledWords = bundledWordIndex()
  const known = new Map(bundledEntries().map((entry, i) => [placeId(entry), { entry, i }]))
  const words: EntryTokens[] = []
  const written = new Set(bundledSpellings())
  for (const [at, entry] of entries.entries()) {
    const bundled = known.get(placeId(entry))
    const same = bundled && bundledWords.tokensOf(bundled.i)
    if (same && bundled.entry === entry) words.push(same)
    else {
      const { heading, gist, section, tags } = entry
      const anew = read({ heading, gist, section, tags, askedAs: [] })
      words.push({ ...anew, asked: same?.asked ?? [] })
      for (const word of plainWords(`${heading} ${gist}`)) written.add(word)
    }
    if (at % PIECE === PIECE - 1) yield
  }
  const packed = packWords(words)
  yield
  return createWordIndex(packed, () => [...written].sort())
}
