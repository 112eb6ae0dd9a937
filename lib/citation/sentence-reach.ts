import type { Range } from '../core/range'
import type { WorkMention } from './works'

/** Walks through sentences and works side by side, so that a long block takes linear time. */
export class SentenceReach {
  #part = -1
  #work = 0
  #found: { readonly sentence: Range; readonly near: readonly WorkMention[] } | null = null

  constructor(
    private readonly parts: () => readonly Range[],
    private readonly works: readonly WorkMention[],
  ) {}

  /** The sentence at an offset and the works named in it. Offsets have to rise from call to call. */
  at(offset: number): { readonly sentence: Range; readonly near: readonly WorkMention[] } {
    if (this.#found && offset < this.#found.sentence.end) return this.#found
    const parts = this.parts()
    do this.#part++
    while (offset >= (parts[this.#part]?.end ?? Number.POSITIVE_INFINITY))
    const sentence = parts[this.#part] ?? { start: 0, end: offset }
    while ((this.works[this.#work]?.start ?? Number.POSITIVE_INFINITY) < sentence.start)
      this.#work++
    const near: WorkMention[] = []
    for (let i = this.#work; (this.works[i]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; i++)
      near.push(...this.works.slice(i, i + 1))
    this.#found = { sentence, near }
    return this.#found
  }
}
