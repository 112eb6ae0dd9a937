import type { NormalisedText } from '../../document/normalise'
import { UNKNOWN, wordWith } from '../pattern/vocabulary'
import { Words, wordsIn } from '../pattern/words'
import type { DutyCheck } from './duty-check'

/** Headings and stems kept at most. */
const MOST = 20_000

/**
 * Tells cheaply which checks can have something to say about a block: every word is looked up once,
 * whatever the number of checks.
 */
export class Gate {
  readonly #byWord = new Map<number, number>()
  readonly #byText = new Map<string, number>()

  constructor(private readonly checks: readonly DutyCheck[]) {}

  /**
   * The checks one of whose words occurs in a block or in the texts around it.
   *
   * @param around headings and stems, which recur from block to block
   */
  admitted(block: NormalisedText, around: readonly string[]): readonly DutyCheck[] {
    let mask = this.#maskOfWords(wordsIn(block))
    for (const text of around) mask |= this.#maskOfText(text)
    return mask === 0 ? [] : this.checks.filter((_, index) => (mask & (1 << index)) !== 0)
  }

  #maskOfText(text: string): number {
    const before = this.#byText.get(text)
    if (before !== undefined) return before
    const mask = this.#maskOfWords(new Words(text))
    if (this.#byText.size >= MOST) this.#byText.clear()
    this.#byText.set(text, mask)
    return mask
  }

  #maskOfWords({ numbers }: Words): number {
    let mask = 0
    for (const number of numbers) mask |= this.#byWord.get(number) ?? this.#learn(number)
    return mask
  }

  #learn(number: number): number {
    if (number === UNKNOWN) return -1
    const word = wordWith(number)
    let mask = 0
    this.checks.forEach(({ words }, index) => {
      if (words.test(word)) mask |= 1 << index
    })
    this.#byWord.set(number, mask)
    return mask
  }
}
