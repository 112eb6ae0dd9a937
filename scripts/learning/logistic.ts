/** One sentence to learn from: its traits, and whether it is an instance of what is to be told. */
export interface Lesson {
  readonly traits: Uint32Array
  readonly isOne: boolean
}

export interface Learnt {
  readonly weights: Float64Array
  readonly bias: number
}

const ROUNDS = 20
const RATE = 0.5

/** Numbers below 1, the same in every run. */
function* steadyNumbers(): Generator<number, never> {
  let state = 20_260_901
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

function shuffled<T>(items: readonly T[], numbers: Generator<number, never>): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(numbers.next().value * (i + 1))
    const [a, b] = [out[i], out[j]]
    if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a]
  }
  return out
}

/**
 * Logistic regression, by gradient descent with a rate of its own for each trait (AdaGrad). The same lessons in the
 * same order give the same weights.
 *
 * @param size traits there are
 * @param penalty how much weights are held small
 */
export function learn(lessons: readonly Lesson[], size: number, penalty: number): Learnt {
  const weights = new Float64Array(size)
  const spent = new Float64Array(size).fill(1e-2)
  const numbers = steadyNumbers()
  let bias = 0
  let spentOnBias = 1e-2
  for (let round = 0; round < ROUNDS; round++) {
    for (const { traits, isOne } of shuffled(lessons, numbers)) {
      const value = 1 / Math.sqrt(traits.length)
      let sum = bias
      for (const trait of traits) sum += (weights[trait] ?? 0) * value
      const error = 1 / (1 + Math.exp(-sum)) - (isOne ? 1 : 0)
      for (const trait of traits) {
        const weight = weights[trait] ?? 0
        const slope = error * value + penalty * weight
        const total = (spent[trait] ?? 0) + slope * slope
        spent[trait] = total
        weights[trait] = weight - (RATE * slope) / Math.sqrt(total)
      }
      spentOnBias += error * error
      bias -= (RATE * error) / Math.sqrt(spentOnBias)
    }
  }
  return { weights, bias }
}
