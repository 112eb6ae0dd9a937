import approximately from 'approx-string-match'
import Fuse from 'fuse.js'
import { emptyWords, isEveryday } from './everyday-words'
import { ordinaryWords } from './ordinary-words'

/** At most this many letters may differ, by length of the word looked for. */
const slack = (length: number): number => (length < 6 ? 1 : length < 9 ? 2 : 3)

/**
 * Puts misspelt words right against the words of the index. A word that is known or ordinary, or that
 * begins a known one while it is still being typed, is left as it is. Answers are kept, so a word costs
 * once.
 */
export function createSpelling(
  vocabulary: Iterable<string>,
): (word: string, unfinished: boolean) => string {
  const known = new Set(vocabulary)
  const sorted = [...known].sort()
  const answers = new Map<string, string>()

  function nearest(word: string): string {
    const most = slack(word.length)
    const alike = beginning(sorted, word.charAt(0)).filter(
      (item) => item.length > 3 && Math.abs(item.length - word.length) <= most && !/\d/.test(item),
    )
    const near = createFuse(alike)
      .search(word)
      .flatMap(({ item, score = 1 }) => {
        if (letters(item) === letters(word) || single(item) === single(word))
          return [{ item, score, errors: 0 }]
        const errors = approximately(item, word, most).map((match) => match.errors)
        return errors.length > 0
          ? [{ item, score, errors: Math.min(...errors) + extra(item, word) }]
          : []
      })
    near.sort((x, y) => x.errors - y.errors || x.score - y.score)
    return near[0]?.item ?? word
  }

  return (word, unfinished) => {
    if (word.length < 4 || /\d/.test(word) || known.has(word)) return word
    if (unfinished && begins(sorted, word)) return word
    let answer = answers.get(word)
    if (answer === undefined) {
      answer = isRight(word) ? word : nearest(word)
      answers.set(word, answer)
    }
    return answer
  }
}

const createFuse = (words: readonly string[]): Fuse<string> =>
  new Fuse(words, {
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.6,
    minMatchCharLength: 2,
  })

/** Words that are no slip for one of the index, whether it has them or not. */
const isRight = (word: string): boolean =>
  ordinaryWords.has(word) || emptyWords.has(word) || isEveryday(word)

/** Words with the same letters differ by swapped ones, the commonest slip of all. */
const letters = (word: string): string => [...word].sort().join('')

/** Doubled letters are often written once, and the reverse. */
const single = (word: string): string => word.replace(/(.)\1/g, '$1')

/** A match may lie within the longer word; what it leaves out counts half. */
const extra = (a: string, b: string): number => Math.abs(a.length - b.length) / 2

/** Whether some word of a sorted list starts so. */
const begins = (sorted: readonly string[], start: string): boolean =>
  sorted[lowest(sorted, start)]?.startsWith(start) ?? false

/** Those words of a sorted list that start so. */
const beginning = (sorted: readonly string[], start: string): readonly string[] =>
  sorted.slice(lowest(sorted, start), lowest(sorted, `${start}\uffff`))

/** Position of the first word that is not before this one. */
function lowest(sorted: readonly string[], start: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}
