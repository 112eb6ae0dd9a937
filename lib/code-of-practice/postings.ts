import { numberAt, type PackedWords, type packedFields } from './packed-words'
import { isPassing } from './passing-words'

/** What a match in each field counts; much asked paragraphs have long lists of questions. */
const boosts: Readonly<Record<(typeof packedFields)[number], number>> = {
  asked: 3,
  heading: 3,
  tags: 2,
  gist: 1,
  section: 0.6,
}
const fieldBoosts = Object.values(boosts)
const FIELDS = fieldBoosts.length

/** BM25+: how soon repeats stop counting, how much a long field counts against itself, the floor. */
const K = 1.2
const B = 0.25
const D = 0.5

/** What a word that merely begins with the one sought counts, before its length is looked at. */
const BEGUN = 0.375

/** What a passing word tells beside another that is as rare. */
const PASSING_WORTH = 0.6

/** Words with one beginning: positions in the vocabulary from `from` up to, but not with, `to`. */
interface WordRange {
  readonly from: number
  readonly to: number
}

/**
 * An inverted index over packed entries: which of them have a word, in which field and how often.
 * Building takes a few milliseconds, a query less than one.
 */
export class Postings {
  readonly #vocabulary: readonly string[]
  readonly #size: number
  /** Where the postings of a word begin. */
  readonly #starts: Uint32Array
  readonly #entry: Uint16Array
  readonly #field: Uint8Array
  readonly #count: Uint8Array
  /** Different words of each field of each entry. */
  readonly #lengths: Uint16Array
  readonly #means: readonly number[]
  /** By word: how much it tells beside another that is as rare. */
  readonly #telling: Float64Array

  constructor(vocabulary: readonly string[], rows: readonly string[], { width }: PackedWords) {
    this.#vocabulary = vocabulary
    this.#size = rows.length
    this.#telling = Float64Array.from(vocabulary, (word) => (isPassing(word) ? PASSING_WORTH : 1))
    this.#lengths = new Uint16Array(rows.length * FIELDS)
    const found = readRows(rows, vocabulary.length, width, this.#lengths)
    const ends = new Uint32Array(vocabulary.length + 1)
    for (let i = 0; i < found.total; i++) {
      const after = (found.word[i] ?? 0) + 1
      ends[after] = (ends[after] ?? 0) + 1
    }
    for (let id = 1; id < ends.length; id++) ends[id] = (ends[id] ?? 0) + (ends[id - 1] ?? 0)
    this.#starts = ends.slice()
    this.#entry = new Uint16Array(found.total)
    this.#field = new Uint8Array(found.total)
    this.#count = new Uint8Array(found.total)
    for (let i = 0; i < found.total; i++) {
      const id = found.word[i] ?? 0
      const to = ends[id] ?? 0
      ends[id] = to + 1
      this.#entry[to] = found.entry[i] ?? 0
      this.#field[to] = found.field[i] ?? 0
      this.#count[to] = found.count[i] ?? 0
    }
    this.#means = fieldBoosts.map((_, field) => {
      let sum = 0
      for (let at = field; at < this.#lengths.length; at += FIELDS) sum += this.#lengths[at] ?? 0
      return sum / Math.max(1, rows.length)
    })
  }

  /** By word: rare ones weigh more, the logarithm of how many entries there are for each that has it. */
  weights(): Float64Array {
    return Float64Array.from(this.#vocabulary, (_, id) => {
      let having = 0
      for (let i = this.#starts[id] ?? 0; i < (this.#starts[id + 1] ?? 0); i++)
        if (i === this.#starts[id] || this.#entry[i] !== this.#entry[i - 1]) having++
      return this.#weight(having) * (this.#telling[id] ?? 1)
    })
  }

  /** Weight of a word that no entry has. */
  get weightOfUnknown(): number {
    return this.#weight(0)
  }

  #weight(having: number): number {
    return Math.log(1 + this.#size / (1 + having))
  }

  /**
   * Scores of the entries that have any of the words, by position.
   *
   * @param unfinished word that may go on, null when all of them are whole
   */
  search(words: readonly string[], unfinished: string | null): Map<number, number> {
    const scores = new Map<number, number>()
    const matched = new Map<number, number>()
    for (const word of words) {
      const own = new Map<number, number>()
      const { from, to } = this.range(word, word === unfinished)
      for (let id = from; id < to; id++) this.#addMatches(id, word, own)
      for (const [entry, score] of own) {
        scores.set(entry, (scores.get(entry) ?? 0) + score)
        matched.set(entry, (matched.get(entry) ?? 0) + 1)
      }
    }
    for (const [entry, score] of scores) scores.set(entry, score * (matched.get(entry) ?? 1))
    return scores
  }

  #addMatches(id: number, word: string, scores: Map<number, number>): void {
    const length = this.#vocabulary[id]?.length ?? 0
    const further = length - word.length
    const whole = further === 0 ? 1 : (BEGUN * length) / (length + 0.3 * further)
    const worth = whole * (this.#telling[id] ?? 1)
    const [first, last] = [this.#starts[id] ?? 0, this.#starts[id + 1] ?? 0]
    const having: number[] = fieldBoosts.map(() => 0)
    for (let i = first; i < last; i++) {
      const field = this.#field[i] ?? 0
      having[field] = (having[field] ?? 0) + 1
    }
    for (let i = first; i < last; i++) {
      const field = this.#field[i] ?? 0
      const entry = this.#entry[i] ?? 0
      const own = having[field] ?? 0
      const rarity = Math.log(1 + (this.#size - own + 0.5) / (own + 0.5))
      const share = (this.#lengths[entry * FIELDS + field] ?? 1) / (this.#means[field] ?? 1)
      const times = this.#count[i] ?? 0
      const often = D + (times * (K + 1)) / (times + K * (1 - B + B * share))
      const boost = fieldBoosts[field] ?? 1
      scores.set(entry, (scores.get(entry) ?? 0) + worth * boost * rarity * often)
    }
  }

  /** Numbers of a word, or of all that begin with it; `from` equals `to` where there is none. */
  range(word: string, begun: boolean): WordRange {
    const from = this.#lowest(word)
    if (!begun) return { from, to: this.#vocabulary[from] === word ? from + 1 : from }
    let to = from
    while (this.#vocabulary[to]?.startsWith(word)) to++
    return { from, to }
  }

  /** Position of the first word that is not before this one. */
  #lowest(word: string): number {
    let low = 0
    let high = this.#vocabulary.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#vocabulary[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
}

const SPACE = 32
const FIELD_END = 33

/** Every word of every field once, with how often it stands there. */
function readRows(
  rows: readonly string[],
  words: number,
  width: number,
  lengths: Uint16Array,
): {
  readonly word: Uint16Array
  readonly entry: Uint16Array
  readonly field: Uint8Array
  readonly count: Uint8Array
  readonly total: number
} {
  let most = 0
  for (const row of rows) most += row.length
  const size = Math.ceil(most / width)
  const word = new Uint16Array(size)
  const entry = new Uint16Array(size)
  const field = new Uint8Array(size)
  const count = new Uint8Array(size)
  /** Where a word was put down last. */
  const seenAt = new Int32Array(words).fill(-1)
  let total = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? ''
    let own = 0
    let from = total
    for (let i = 0; i <= row.length; ) {
      const sign = i === row.length ? FIELD_END : row.charCodeAt(i)
      if (sign === FIELD_END) {
        lengths[at * FIELDS + own] = Math.max(1, total - from)
        own++
        from = total
        i++
      } else if (sign === SPACE) i++
      else {
        const id = numberAt(row, i, width)
        const before = seenAt[id] ?? -1
        if (before >= from) count[before] = (count[before] ?? 0) + 1
        else {
          seenAt[id] = total
          word[total] = id
          entry[total] = at
          field[total] = own
          count[total] = 1
          total++
        }
        i += width
      }
    }
  }
  return { word, entry, field, count, total }
}
