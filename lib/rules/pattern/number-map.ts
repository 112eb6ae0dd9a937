const FIRST_SLOTS = 8
/** Of a slot that holds nothing; numbers of words begin at 1. */
const EMPTY = 0
/** Spreads numbers that follow one another, as those of words do. */
const FACTOR = 0x9e3779b1

/**
 * Values by number of a word. Most words of a text are asked about and few are there: that one is not is
 * told from a single place in memory, where a `Map` looks in several.
 */
export class NumberMap<T> {
  #numbers = new Int32Array(FIRST_SLOTS)
  #values: (T | undefined)[] = Array(FIRST_SLOTS).fill(undefined)
  #size = 0

  get size(): number {
    return this.#size
  }

  get(number: number): T | undefined {
    const numbers = this.#numbers
    const mask = numbers.length - 1
    let slot = (Math.imul(number, FACTOR) >>> 16) & mask
    for (let held = numbers[slot]; held !== EMPTY; held = numbers[slot]) {
      if (held === number) return this.#values[slot]
      slot = (slot + 1) & mask
    }
    return undefined
  }

  /** @param number of a word; 1 at least */
  set(number: number, value: T): void {
    if (this.#size * 2 >= this.#numbers.length) this.#grow()
    const slot = this.#slotOf(number)
    if (this.#numbers[slot] === EMPTY) this.#size++
    this.#numbers[slot] = number
    this.#values[slot] = value
  }

  #slotOf(number: number): number {
    const mask = this.#numbers.length - 1
    let slot = (Math.imul(number, FACTOR) >>> 16) & mask
    while (this.#numbers[slot] !== EMPTY && this.#numbers[slot] !== number) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [numbers, values] = [this.#numbers, this.#values]
    this.#numbers = new Int32Array(numbers.length * 2)
    this.#values = Array(numbers.length * 2).fill(undefined)
    numbers.forEach((number, slot) => {
      if (number === EMPTY) return
      const own = this.#slotOf(number)
      this.#numbers[own] = number
      this.#values[own] = values[slot]
    })
  }
}
