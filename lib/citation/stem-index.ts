import { stemsOf } from '../knowledge/notation/stems'

/** Weights of a word of the heading, the summary, the questions and the part's heading. */
const WEIGHTS: readonly number[] = [1, 0.6, 0.5, 0.4]

/** How alike a text is to each entry, and how many of its words the entry has. */
export interface Likenesses {
  readonly sums: Float64Array
  readonly hits: Uint8Array
}

/** Compares texts with entries of an index by the stems of their words; what few entries speak of tells more. */
export class StemIndex<T> {
  readonly entries: readonly T[]
  /** Entries that have a word, and how much it says of them. */
  readonly #byStem: ReadonlyMap<string, readonly (readonly [entry: number, weight: number])[]>

  /** @param rows entries with the stems of each of their layers */
  constructor(rows: readonly { readonly entry: T; readonly layers: readonly string[] }[]) {
    const found = new Map<string, [entry: number, weight: number][]>()
    rows.forEach(({ layers }, entry) => {
      layers.forEach((stems, layer) => {
        if (stems === '') return
        for (const stem of stems.split(' ')) {
          const weighed: [number, number] = [entry, WEIGHTS[layer] ?? 0]
          const entries = found.get(stem)
          if (entries) entries.push(weighed)
          else found.set(stem, [weighed])
        }
      })
    })
    this.entries = rows.map(({ entry }) => entry)
    this.#byStem = new Map(
      [...found].map(([stem, entries]) => {
        const rarity = Math.log(1 + rows.length / (1 + entries.length))
        return [stem, entries.map(([entry, weight]) => [entry, weight * rarity] as const)]
      }),
    )
  }

  likenesses(text: string): Likenesses {
    const sums = new Float64Array(this.entries.length)
    const hits = new Uint8Array(this.entries.length)
    for (const stem of stemsOf(text))
      for (const [entry, weight] of this.#byStem.get(stem) ?? []) {
        sums[entry] = (sums[entry] ?? 0) + weight
        hits[entry] = (hits[entry] ?? 0) + 1
      }
    return { sums, hits }
  }
}
