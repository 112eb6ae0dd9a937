import type { LikenessModel } from '../../lib/knowledge/likeness'
import { TRAITS, traitsOf, wordTraitsOf } from '../../lib/rules/likeness/traits'
import { type Lesson, learn } from './logistic'
import type { Family, Judged } from './material'

/** Sentences that a trait has to occur in before it counts. */
const LEAST = 2
const PENALTY = 1e-6
const WORD_TRAITS = 1 << 12
/** Faults that a check needs before it can be told from its neighbours. */
const LEAST_FAULTS = 12
const MOST = 127

/** As bytes in base 64, and what one of their steps is worth. */
function packed(weights: Float64Array): { readonly text: string; readonly scale: number } {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9)
  const scale = highest / MOST
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return { text: Buffer.from(bytes.buffer).toString('base64'), scale }
}

function withoutRare(weights: Float64Array, lessons: readonly Lesson[]): Float64Array {
  const count = new Uint32Array(weights.length)
  for (const { traits } of lessons)
    for (const trait of traits) count[trait] = (count[trait] ?? 0) + 1
  return weights.map((weight, trait) => ((count[trait] ?? 0) < LEAST ? 0 : weight))
}

const round = (value: number): number => Number(value.toPrecision(6))

/** Learns one family of checks. */
export function modelOf(material: readonly Judged[], family: Family): LikenessModel {
  const known = material.flatMap(({ text, faults }) => {
    const fault = faults[family]
    return fault === undefined ? [] : [{ text, fault }]
  })
  const lessons = known.map(({ text, fault }) => ({
    traits: traitsOf(text),
    isOne: fault !== null,
  }))
  const learnt = learn(lessons, TRAITS, PENALTY)
  const { text: weights, scale } = packed(withoutRare(learnt.weights, lessons))

  const faults = known.flatMap(({ text, fault }) =>
    fault === null ? [] : [{ traits: wordTraitsOf(text, WORD_TRAITS), fault }],
  )
  const ids = [...new Set(faults.map(({ fault }) => fault))]
    .filter((id) => faults.filter(({ fault }) => fault === id).length >= LEAST_FAULTS)
    .sort()
  const each = ids.map((id) =>
    learn(
      faults.map(({ traits, fault }) => ({ traits, isOne: fault === id })),
      WORD_TRAITS,
      PENALTY,
    ),
  )
  const all = packed(Float64Array.from(each.flatMap((one) => [...one.weights])))
  return {
    weights,
    scale: round(scale),
    bias: round(learnt.bias),
    checks: ids.map((id, index) => ({ id, bias: round(each[index]?.bias ?? 0) })),
    wordTraits: WORD_TRAITS,
    checkWeights: all.text,
    checkScale: round(all.scale),
  }
}
