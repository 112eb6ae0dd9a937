const UNITS = 0x10000
/** Class of characters that stand in no piece. */
const OTHER = 0
const ROOT = 0

/** A trie of pieces, in which a step that leads nowhere goes on at the longest ending that is a beginning. */
interface Automaton {
  /** By UTF-16 unit: its column in `next`; capitals share the column of their small letters. */
  readonly columns: Uint8Array
  readonly width: number
  /** By state and column: the state it leads to. */
  readonly next: Uint16Array
  /** By state: numbers of the pieces that end there. */
  readonly ends: readonly (readonly number[] | undefined)[]
}

function columnsOf(pieces: readonly string[]): { columns: Uint8Array; width: number } {
  const columns = new Uint8Array(UNITS)
  let width = OTHER + 1
  for (const letter of new Set(pieces.join('').split(''))) {
    const upper = letter.toUpperCase()
    if (upper.length === 1) columns[upper.charCodeAt(0)] = width
    columns[letter.charCodeAt(0)] = width++
  }
  return { columns, width }
}

/** A step of the trie: the column of a letter, and the state it leads to. */
interface Edge {
  readonly column: number
  readonly state: number
}

function automatonOf(pieces: readonly string[]): Automaton {
  const { columns, width } = columnsOf(pieces)
  const edges: Edge[][] = [[]]
  const ends: (number[] | undefined)[] = [undefined]
  for (const [number, piece] of pieces.entries()) {
    let state = ROOT
    for (let i = 0; i < piece.length; i++) {
      const column = columns[piece.charCodeAt(i)] ?? OTHER
      const known = edges[state]?.find((edge) => edge.column === column)
      if (!known) {
        ends.push(undefined)
        edges[state]?.push({ column, state: edges.push([]) - 1 })
      }
      state = known?.state ?? edges.length - 1
    }
    ends[state] = [...(ends[state] ?? []), number]
  }
  const next = new Uint16Array(edges.length * width)
  const fallback = new Uint16Array(edges.length)
  const queue = [ROOT]
  // Shorter beginnings first: where a letter leads nowhere, the longest ending that is one goes on.
  for (const state of queue) {
    const row = state * width
    const fallen = fallback[state] ?? ROOT
    const inherited = state === ROOT ? undefined : ends[fallen]
    if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited]
    if (state !== ROOT) next.copyWithin(row, fallen * width, (fallen + 1) * width)
    for (const edge of edges[state] ?? []) {
      fallback[edge.state] = next[row + edge.column] ?? ROOT
      next[row + edge.column] = edge.state
      queue.push(edge.state)
    }
  }
  return { columns, width, next, ends }
}

/** Texts that are read without a new piece turning up before those that did are taken in. */
const SETTLED = 8

/**
 * Looks for many pieces of text at once, whatever their number: a text is read character by character
 * when it is first asked about, and every further question about it is answered from what was seen.
 */
export class PieceFinder {
  readonly #numbers = new Map<string, number>()
  readonly #lists = new WeakMap<readonly string[], readonly number[]>()
  readonly #pieces: string[] = []
  #automaton = automatonOf([])
  /** Pieces that the automaton knows. */
  #known = 0
  /** Texts read since a piece was new. */
  #settled = 0
  /** By number of a piece: the reading in which it was seen last. */
  #seen = new Int32Array(0)
  #reading = 0
  #text: string | null = null

  /**
   * Whether a text holds one of some pieces.
   *
   * @param pieces in lower case; the text may be in any. Keep the list in a constant.
   */
  holdsAny(text: string, pieces: readonly string[]): boolean {
    const numbers = this.#lists.get(pieces) ?? this.#enter(pieces)
    if (text !== this.#text) this.#read(text)
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0
      if (number >= this.#known) return holdsOne(text, pieces)
      if (this.#seen[number] === this.#reading) return true
    }
    return false
  }

  #enter(pieces: readonly string[]): readonly number[] {
    this.#settled = 0
    const numbers = pieces.map((piece) => {
      const number = this.#numbers.get(piece) ?? this.#pieces.push(piece) - 1
      this.#numbers.set(piece, number)
      return number
    })
    this.#lists.set(pieces, numbers)
    return numbers
  }

  #read(text: string): void {
    if (this.#known < this.#pieces.length && ++this.#settled > SETTLED) {
      this.#automaton = automatonOf(this.#pieces)
      this.#known = this.#pieces.length
      this.#seen = new Int32Array(this.#known)
    }
    const { columns, width, next, ends } = this.#automaton
    const reading = ++this.#reading
    this.#text = text
    let state = ROOT
    for (let at = 0; at < text.length; at++) {
      state = next[state * width + (columns[text.charCodeAt(at)] ?? OTHER)] ?? ROOT
      const ended = ends[state]
      if (ended) for (let i = 0; i < ended.length; i++) this.#seen[ended[i] ?? 0] = reading
    }
  }
}

/** All who ask about a text share one, so that it is read once for all that they ask. */
export const pieceFinder = new PieceFinder()

/** For pieces that are new. */
const holdsOne = (text: string, pieces: readonly string[]): boolean => {
  const lower = text.toLowerCase()
  return pieces.some((piece) => lower.includes(piece))
}
