import { once } from '../core/once'
import { packedSearchWords } from '../knowledge/generated/search-words'
import type { EntryTokens } from './entry-words'
import { type PackedWords, unpackRow } from './packed-words'
import { type Asked, PhraseScorer, type RowScore } from './phrases'
import { Postings } from './postings'
import { createSpelling } from './spelling'
import { tokensOf } from './tokens'

/** What the words of a query are compared with. Entries go by their position in the list. */
export interface WordIndex {
  /** The comparable words of an entry. */
  tokensOf(entry: number): EntryTokens
  /** Proposes entries with their scores. */
  search(words: readonly string[], unfinished: string | null): ReadonlyMap<number, number>
  /** Readies a query to be compared with single entries. */
  ask(words: readonly string[], unfinished: string | null): (entry: number) => RowScore
  spell(word: string, unfinished: boolean): string
}

/**
 * An index over packed words.
 *
 * @param written every word as it is written, to put misspelt ones right by
 */
export function createWordIndex(packed: PackedWords, written: () => readonly string[]): WordIndex {
  const vocabulary = packed.vocabulary.split(' ')
  const rows = packed.entries.split('$')
  const postings = new Postings(vocabulary, rows, packed)
  const weights = postings.weights()
  const scorer = new PhraseScorer(weights, packed.width)
  const spelling = once(() => createSpelling(written()))
  /** Whether a word is another form of one that the entries have. */
  const isForm = (word: string): boolean =>
    tokensOf([word]).every((form) => {
      const { from, to } = postings.range(form, false)
      return from < to
    })
  return {
    tokensOf: (entry) => unpackRow(rows[entry] ?? '', vocabulary, packed.width),
    search: (words, unfinished) => postings.search(words, unfinished),
    ask(words, unfinished) {
      const ids = words.map((word) => {
        const { from, to } = postings.range(word, false)
        return from < to ? from : -1
      })
      const asked: Asked = {
        ids,
        weights: ids.map((id) => weights[id] ?? postings.weightOfUnknown),
        begun: unfinished === null ? { from: 0, to: 0 } : postings.range(unfinished, true),
      }
      return (entry) => scorer.score(rows[entry] ?? '', asked)
    },
    spell: (word, unfinished) => (isForm(word) ? word : spelling()(word, unfinished)),
  }
}

export const bundledSpellings = once(() => packedSearchWords.written.split(' '))

/** The index over the bundled entries: its words were compared when it was built. */
export const bundledWordIndex = once(() => createWordIndex(packedSearchWords, bundledSpellings))
