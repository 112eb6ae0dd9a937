import type { NormalisedText } from '../../document/normalise'
import { HASH_START, hashWith, letterAt, wordNumber } from './vocabulary'

const DOT = 46

const isLetter = (text: string, at: number): boolean =>
  letterAt(text, at) !== 0 && !/\p{N}/u.test(text[at] ?? '')

/** Where “S.E.N.” or “S.E.N” that begins at an offset ends; the offset itself when none does. */
function endOfDotted(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at + 1) === DOT && isLetter(text, at)) at += 2
  if (at - start < 4) return start
  return isLetter(text, at) ? at + 1 : at
}

let texts = 0

/** By number of a word: the text that was last found to hold it. */
let holders = new Int32Array(1 << 15)
/** The text whose words were entered last. */
let entered = 0

/**
 * The words of a text: runs of letters and digits, with dotted abbreviations (`S.E.N.`) as one. Kept
 * as numbers in columns, since every word of a document comes through here, some several times.
 */
export class Words {
  /** Numbers of the words (see `vocabulary.ts`), dots left out: what patterns are filed under. */
  readonly numbers: number[] = []
  /** Offsets at which they begin. */
  readonly starts: number[] = []
  /** Tells this text from all others read before. */
  readonly serial = ++texts
  #lower: string | undefined

  constructor(readonly text: string) {
    for (let at = 0; at < text.length; at++) {
      if (letterAt(text, at) !== 0) at = this.#read(at)
    }
  }

  /** Whether one of some words, by their numbers, is in the text. */
  holdsOne(wanted: readonly number[]): boolean {
    if (entered !== this.serial) this.#enter()
    for (const number of wanted) if (holders[number] === this.serial) return true
    return false
  }

  #enter(): void {
    for (const number of this.numbers) {
      if (number >= holders.length) {
        const more = new Int32Array(Math.max(number + 1, holders.length * 2))
        more.set(holders)
        holders = more
      }
      holders[number] = this.serial
    }
    entered = this.serial
  }

  /** The text in lower case. */
  get lower(): string {
    this.#lower ??= this.text.toLowerCase()
    return this.#lower
  }

  /** Takes the word at an offset and gives back the offset of its last character. */
  #read(start: number): number {
    const { text } = this
    this.starts.push(start)
    let hash = HASH_START
    let end = start
    for (let letter = letterAt(text, end); letter !== 0; letter = letterAt(text, ++end))
      hash = hashWith(hash, letter)
    const dotted = text.charCodeAt(start + 1) === DOT ? endOfDotted(text, start) : start
    if (dotted > start) {
      const word = text.slice(start, dotted).replaceAll('.', '')
      this.numbers.push(wordNumber(word, 0, word.length))
      return dotted - 1
    }
    this.numbers.push(wordNumber(text, start, end, false, hash))
    return end - 1
  }
}

/** The same text is read for many sets of patterns; its words are found once. */
const known = new WeakMap<NormalisedText, Words>()

/** The words of a normalised text, found once. */
export function wordsIn(normalised: NormalisedText): Words {
  const before = known.get(normalised)
  if (before) return before
  const words = new Words(normalised.text)
  known.set(normalised, words)
  return words
}
