import type { Range } from '../core/range'
import type { WorkMention } from './works'

/** A sentence, the works named in it, and the last one of the sentence before. */
interface Reach {
  readonly sentence: Range
  readonly near: readonly WorkMention[]
  readonly before: WorkMention | null
}

/** Walks through sentences and works side by side, so that a long block takes linear time. */
export class SentenceReach {
  #part = -1
  #work = 0
  #found: Reach | null = null

  constructor(
    private readonly parts: () => readonly Range[],
    private readonly works: readonly WorkMention[],
  ) {}

  /** What there is at an offset. Offsets have to rise from call to call. */
  at(offset: number): Reach {
    if (this.#found && offset < this.#found.sentence.end) return this.#found
    const parts = this.parts()
    do this.#part++
    while (offset >= (parts[this.#part]?.end ?? Number.POSITIVE_INFINITY))
    const sentence = parts[this.#part] ?? { start: 0, end: offset }
    while ((this.works[this.#work]?.start ?? Number.POSITIVE_INFINITY) < sentence.start)
      this.#work++
    const last = this.works[this.#work - 1] ?? null
    const before = last && last.start >= (parts[this.#part - 1]?.start ?? 0) ? last : null
    const near: WorkMention[] = []
    for (let i = this.#work; (this.works[i]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; i++)
      near.push(...this.works.slice(i, i + 1))
    this.#found = { sentence, near, before }
    return this.#found
  }
}
