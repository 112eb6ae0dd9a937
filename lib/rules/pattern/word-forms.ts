import { remembered } from '../../core/remembered'
import { inflections } from './inflect'
import { wordNumber } from './vocabulary'

/** Words that mean the same to a pattern, in lower case. */
export interface WordForms {
  readonly words: readonly string[]
  /** Their numbers (see `vocabulary.ts`), in the same order. */
  readonly numbers: readonly number[]
}

/** Words with which patterns begin are always kept. */
const numberOf = (word: string): number => wordNumber(word, 0, word.length, true)

export const formsOf = (words: readonly string[]): WordForms => ({
  words,
  numbers: words.map(numberOf),
})

/** Capitals, with or without digits: an abbreviation, which has no inflections but the plural. */
export const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)

/** Different words that patterns begin with, at a time. */
const MOST_WORDS = 4000

/** A word and its inflections, as the matcher's word finder sees them. */
export const inflectedForms = remembered(MOST_WORDS, (text): WordForms => {
  const word = text.toLowerCase()
  return formsOf(isCapitals(text) ? [word, `${word}s`] : [word, ...inflections(word)])
})
