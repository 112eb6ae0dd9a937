import type { Range } from '../../core/range'
import type { CoverageItem } from '../../knowledge/coverage'
import type { Role } from './cues'
import { passagesIn, type Tally, tallyOf, type Weighed, weigh } from './passage'
import { rank } from './rank'

/** One hit; the range is in the text of its block. */
export interface Hit extends Range {
  readonly role: Role
  readonly number: number
  /** Place of the block in its section. */
  readonly block: number
  /** Characters of the section in front of the block. */
  readonly before: number
  readonly sentence: number
  /** Its sentence, in the text of its block. */
  readonly said: Range
  /** A bullet or cell, which is not a statement of its own. */
  readonly isItem: boolean
  /** Its sentence denies something. */
  readonly isOpen: boolean
  /** Its sentence has a problem, denies something or is not filled in: it touches on an item at most. */
  readonly isDoubted: boolean
}

/** Hits that stand together, what they amount to, and how much that is. */
export interface Best {
  readonly weighed: Weighed
  readonly rank: number
  readonly hits: readonly Hit[]
}

/** What a stretch of text says of an item by itself, where only what stands close together counts. */
export interface Alone {
  /** The passage that says most; the first of several alike. */
  readonly best: Best | null
  readonly isAgainst: boolean
  /** Hits in its passages for parts that count anywhere in the document, one for each. */
  readonly anywhere: readonly Hit[]
}

/** The first hit for each part of an item that counts anywhere in the document. */
function anywhereIn({ parts }: CoverageItem, hits: readonly Hit[]): Hit[] {
  const found = new Map<number, Hit>()
  for (const hit of hits) {
    const { role, number } = hit
    if (role === 'part' && parts[number]?.where === 'anywhere' && !found.has(number))
      found.set(number, hit)
  }
  return [...found.values()]
}

/** What one stretch of text holds about one item; worked out when it is first asked for. */
export class ItemEvidence {
  #alone: Alone | undefined
  /** One of its sentences is doubted. */
  readonly isDoubted: boolean
  #tally: Tally | undefined
  #sound: ItemEvidence | undefined
  #anywhere: readonly Hit[] | undefined

  /** @param length of the whole stretch, in characters */
  constructor(
    readonly item: CoverageItem,
    readonly hits: readonly Hit[],
    private readonly length: number,
  ) {
    this.isDoubted = hits.some(({ isDoubted }) => isDoubted)
  }

  /** What is left without the sentences that are doubted. */
  get sound(): ItemEvidence {
    this.#sound ??= this.isDoubted
      ? new ItemEvidence(
          this.item,
          this.hits.filter(({ isDoubted }) => !isDoubted),
          this.length,
        )
      : this
    return this.#sound
  }

  /** What counts where no heading speaks of the item. */
  get alone(): Alone {
    this.#alone ??= this.#weighAlone()
    return this.#alone
  }

  /** What counts where one does. */
  get tally(): Tally {
    this.#tally ??= tallyOf(this.hits)
    return this.#tally
  }

  get anywhere(): readonly Hit[] {
    this.#anywhere ??= anywhereIn(this.item, this.hits)
    return this.#anywhere
  }

  #weighAlone(): Alone {
    let best: Best | null = null
    let isAgainst = false
    const hits: Hit[] = []
    for (const passage of passagesIn(this.hits, this.length)) {
      const weighed = weigh(passage, this.item.parts)
      const own = rank(this.item, weighed)
      if (!best || own > best.rank) best = { weighed, rank: own, hits: passage.hits }
      isAgainst ||= weighed.isAgainst
      hits.push(...passage.hits)
    }
    return { best, isAgainst, anywhere: anywhereIn(this.item, hits) }
  }
}
