import { compileFirst } from '../../core/compile-first'
import type { NormalisedText } from '../../document/normalise'
import { UNKNOWN, wordWith } from '../pattern/vocabulary'
import { Words, wordsIn } from '../pattern/words'
import type { DutyCheck } from './duty-check'

/** Headings and stems kept at most. */
const MOST = 20_000

/** Checks told by one mask. */
const BITS = 32

/** Which checks: bit by bit, so many in each number. */
type Masks = readonly number[]

/**
 * Tells cheaply which checks can have something to say about a block: every word is looked up once,
 * whatever the number of checks.
 */
export class Gate {
  readonly #byWord = new Map<number, Masks>()
  readonly #byText = new Map<string, Masks>()
  readonly #none: Masks
  readonly #all: Masks

  constructor(private readonly checks: readonly DutyCheck[]) {
    this.#none = Array<number>(Math.ceil(checks.length / BITS)).fill(0)
    this.#all = this.#none.map(() => -1)
    compileFirst(checks.map(({ trigger }) => trigger))
  }

  /**
   * The checks one of whose words occurs in a block or in the texts around it.
   *
   * @param around headings and stems, which recur from block to block
   */
  admitted(block: NormalisedText, around: readonly string[]): readonly DutyCheck[] {
    const masks = [...this.#masksOfWords(wordsIn(block))]
    for (const text of around) add(masks, this.#masksOfText(text))
    if (masks.every((mask) => mask === 0)) return []
    return this.checks.filter(
      (_, index) => ((masks[Math.floor(index / BITS)] ?? 0) & (1 << (index % BITS))) !== 0,
    )
  }

  #masksOfText(text: string): Masks {
    const before = this.#byText.get(text)
    if (before !== undefined) return before
    const masks = this.#masksOfWords(new Words(text))
    if (this.#byText.size >= MOST) this.#byText.clear()
    this.#byText.set(text, masks)
    return masks
  }

  #masksOfWords({ numbers }: Words): Masks {
    const masks = [...this.#none]
    for (const number of numbers) add(masks, this.#byWord.get(number) ?? this.#learn(number))
    return masks
  }

  #learn(number: number): Masks {
    if (number === UNKNOWN) return this.#all
    const word = wordWith(number)
    const masks = [...this.#none]
    this.checks.forEach(({ words }, index) => {
      const at = Math.floor(index / BITS)
      if (words.test(word)) masks[at] = (masks[at] ?? 0) | (1 << (index % BITS))
    })
    this.#byWord.set(number, masks)
    return masks
  }
}

function add(masks: number[], others: Masks): void {
  for (let i = 0; i < masks.length; i++) masks[i] = (masks[i] ?? 0) | (others[i] ?? 0)
}
