import type { LikenessModel } from '../../knowledge/likeness'
import { TRAITS, wordTraitsOf } from './traits'

/** Weights, one signed byte each. */
function bytesOf(packed: string): Int8Array {
  const units = atob(packed)
  const bytes = new Int8Array(units.length)
  // A function for each of them, as `from` would take, costs a cold start some thirty milliseconds.
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i)
  return bytes
}

const certainty = (sum: number): number => 1 / (1 + Math.exp(-sum))

function sumOver(traits: Uint32Array, weights: Int8Array, from: number): number {
  let sum = 0
  for (const trait of traits) sum += weights[from + trait] ?? 0
  return sum / Math.sqrt(traits.length)
}

/**
 * Tells by its words whether a sentence is like those in which a person found a fault. It has learnt from marked
 * sentences (`npm run learn`) and knows no reasons, so it is asked only where no check that does has spoken.
 */
export class Reader {
  readonly #weights: Int8Array
  readonly #checks: readonly { readonly id: string; readonly at: number; readonly bias: number }[]
  readonly #checkWeights: Int8Array

  constructor(private readonly model: LikenessModel) {
    this.#weights = bytesOf(model.weights)
    this.#checkWeights = bytesOf(model.checkWeights)
    this.#checks = model.checks.map(({ id, bias }, index) => ({
      id,
      bias,
      at: index * model.wordTraits,
    }))
    if (this.#weights.length !== TRAITS) throw new Error('The model and the traits do not agree.')
  }

  /** From 0 to 1: how often a sentence with such traits is a fault, by what was learnt. */
  probabilityOf(traits: Uint32Array): number {
    return certainty(this.model.bias + sumOver(traits, this.#weights, 0) * this.model.scale)
  }

  /** The check that a faulty sentence belongs to. */
  checkFor(text: string): string {
    const words = wordTraitsOf(text, this.model.wordTraits)
    let best = { id: '', sum: Number.NEGATIVE_INFINITY }
    for (const { id, at, bias } of this.#checks) {
      const sum = bias + sumOver(words, this.#checkWeights, at) * this.model.checkScale
      if (sum > best.sum) best = { id, sum }
    }
    return best.id
  }
}
