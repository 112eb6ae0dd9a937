import { numberAt } from './packed-words'

/** The words of a query as they are compared: numbers of the vocabulary. */
export interface Asked {
  /** One number for each word; -1 for a word that no entry has. */
  readonly ids: readonly number[]
  /** One weight for each word. */
  readonly weights: readonly number[]
  /** Numbers of the words that begin like the last one, which may still be being typed. */
  readonly begun: { readonly from: number; readonly to: number }
}

/** How much a match with a phrase says, by field: what people ask says most, a tag least. */
const WORTHS = [1, 0.9, 0.72] as const
const FIELDS_OF_PHRASES = WORTHS.length

/** What a word that merely begins one of a phrase counts, while it is being typed. */
const BEGUN = 0.85

/** How much of the score depends on the phrase saying nothing else than the query. */
const PRECISION = 0.45

/** Sums of the same weights in another order may differ by so much. */
const SLACK = 1e-6

const SPACE = 32
const FIELD_END = 33

export interface RowScore {
  /** 0 to 1: how much of the query the best phrase answers, and how little else that phrase says. */
  readonly closeness: number
  /** 0 to 1: how much of the query occurs in the entry at all. */
  readonly coverage: number
  /** 0 to 1: how much of it occurs in what the entry says, not only in what people ask. */
  readonly said: number
  /** Whether a question, the heading or a tag says just what the query says. */
  readonly isExact: boolean
}

/** Compares queries with packed entries. */
export class PhraseScorer {
  /** In which phrase a word was seen last. */
  readonly #seen: Int32Array
  #phrase = 0

  /**
   * @param weights how much each word of the vocabulary tells: the more, the fewer entries use it
   * @param width signs a number takes
   */
  constructor(
    private readonly weights: Float64Array,
    private readonly width: number,
  ) {
    this.#seen = new Int32Array(weights.length)
  }

  score(row: string, asked: Asked): RowScore {
    const { ids, begun } = asked
    const total = asked.weights.reduce((sum, weight) => sum + weight, 0)
    const last = ids.length - 1
    const all = (1 << ids.length) - 1
    let inEntry = 0
    let inSaid = 0
    let best = 0
    let isExact = false
    let field = 0
    let inPhrase = 0
    let isBegun = false
    let weight = 0
    this.#phrase++
    for (let i = 0; i <= row.length; ) {
      const sign = i === row.length ? FIELD_END : row.charCodeAt(i)
      if (sign !== SPACE && sign !== FIELD_END) {
        const id = numberAt(row, i, this.width)
        i += this.width
        for (let at = 0; at <= last; at++) if (ids[at] === id) inPhrase |= 1 << at
        if (id >= begun.from && id < begun.to) isBegun = true
        if (this.#seen[id] !== this.#phrase) {
          this.#seen[id] = this.#phrase
          weight += this.weights[id] ?? 0
        }
        continue
      }
      i++
      if (field < FIELDS_OF_PHRASES && (inPhrase !== 0 || isBegun)) {
        const matched = matchedWeight(asked, inPhrase, isBegun)
        const precise = Math.min(1, matched / weight)
        const worth = WORTHS[field] ?? 0
        best = Math.max(best, (worth * matched * (1 - PRECISION + PRECISION * precise)) / total)
        isExact ||= inPhrase === all && weight <= total + SLACK
      }
      inEntry |= inPhrase
      if (field > 0) inSaid |= inPhrase
      inPhrase = 0
      isBegun = false
      weight = 0
      this.#phrase++
      if (sign === FIELD_END) field++
    }
    return {
      closeness: best,
      coverage: matchedWeight(asked, inEntry, false) / total,
      said: matchedWeight(asked, inSaid, false) / total,
      isExact,
    }
  }
}

/** Weight of the words that were met; `met` has a bit for each. */
function matchedWeight({ weights }: Asked, met: number, isBegun: boolean): number {
  let matched = 0
  for (let at = 0; at < weights.length; at++) {
    if (met & (1 << at)) matched += weights[at] ?? 0
    else if (isBegun && at === weights.length - 1) matched += BEGUN * (weights[at] ?? 0)
  }
  return matched
}
