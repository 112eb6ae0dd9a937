import { joinedSentences } from '../../document/joined-sentences'
import type { BlockContext } from '../block-context'
import type { HardSentence, ReadabilityFact } from './facts'
import { syllablesOf } from './syllables'

const WORD = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*/g
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being) (?:\w+ly |not |also |then |always )?(?:\w{3,}ed|made|given|taken|seen|known|shown|told|kept|held|found|written|drawn|put|set|met|sent|built|chosen|done|led|run|brought|taught|understood)\b/

/** Years a reader of a school grade is old. */
const AGE_OF_GRADE = 5
const HARDEST = 3
/** Shorter sentences are labels and fragments. */
const SENTENCE = 4
/** A shorter sentence is never among the hardest. */
const HARD_SENTENCE = 8

/** Flesch–Kincaid grade, as a reading age in years. */
export const readingAgeOf = (words: number, sentences: number, syllables: number): number =>
  words === 0 || sentences === 0
    ? 0
    : Math.round(
        (0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + AGE_OF_GRADE) * 10,
      ) / 10

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code > 64 && code < 91
}

/** The readability of running text; null for headings, tables, references and fragments. */
export function measureBlock(context: BlockContext): ReadabilityFact | null {
  const { block } = context
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return null
  if (block.inQuotation || context.isIn('references', 'contents', 'glossary', 'front')) return null
  const total = { words: 0, sentences: 0, syllables: 0, passive: 0 }
  const hardest: HardSentence[] = []
  for (const { range } of joinedSentences(block)) {
    const text = block.text.slice(range.start, range.end)
    const words = text.match(WORD) ?? []
    if (words.length < SENTENCE) continue
    let syllables = 0
    // A name or initials, which no plainer word could replace, count as one syllable.
    for (const [index, word] of words.entries())
      syllables += index > 0 && isCapital(word) ? 1 : syllablesOf(word)
    total.words += words.length
    total.sentences++
    total.syllables += syllables
    if (PASSIVE.test(text)) total.passive++
    if (words.length >= HARD_SENTENCE)
      hardest.push({
        range,
        words: words.length,
        readingAge: readingAgeOf(words.length, 1, syllables),
      })
  }
  if (total.sentences === 0) return null
  hardest.sort((a, b) => b.readingAge - a.readingAge)
  return {
    kind: 'readability',
    ...total,
    addresses: /\b(?:you|your|You|Your)\b/.test(block.text),
    hardest: hardest.slice(0, HARDEST),
  }
}
