import type { Range } from '../../core/range'

/** “5.2 ”, “c) ”: typed in front of what is said. */
const NUMBER = /^\s*(?:\d+(?:\.\d+)+\.?|\d+[.)]|\(?[a-z]\)|\([ivx]+\))\s+/
const STOPS = /[\s.,;:!?]+$/

/** Length of a number in front of a text. */
const numberBefore = (text: string): number => NUMBER.exec(text)?.[0].length ?? 0

/** What a rewrite takes the place of in a sentence: its words, without a number before them or a stop behind. */
export function replacedWords(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  const before = numberBefore(words)
  return { start: start + before, end: start + Math.max(before, words.replace(STOPS, '').length) }
}
