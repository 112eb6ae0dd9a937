import type { Range } from '../../core/range'
import { coverageCueSource } from '../../knowledge/notation/coverage-cue'
import { DIGITS, KEY_LENGTH, needsOfCue, openingsOfCue } from './cue-needs'

const [A, Z, ZERO, NINE, POUND, APOSTROPHE] = [97, 122, 48, 57, 163, 39]
const [FULL_STOP, SEMICOLON] = [46, 59]
const [FIRST_SIGN, LAST_SIGN] = [0xe001, 0xe005]

const isLetter = (code: number): boolean =>
  (code >= A && code <= Z) ||
  (code >= ZERO && code <= NINE) ||
  (code >= FIRST_SIGN && code <= LAST_SIGN)

const isStop = (code: number): boolean => code === FULL_STOP || code === SEMICOLON

/** Where the next word begins; the length of the text when there is none. */
function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(code) || code === POUND) return at
    at++
  }
  return at
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isLetter(code) && code !== APOSTROPHE) return at
    at++
  }
  return at
}

type Keys = readonly number[]

/** What a text must hold for a cue to be tried at a word; see `CueNeeds`. */
interface Needs {
  readonly next: Keys | null
  readonly later: readonly Keys[]
  readonly anywhere: readonly Keys[]
}

interface Candidate {
  readonly id: number
  readonly needs: Needs
  /** The cue where it is nothing but letters. */
  readonly letters: string | null
  readonly expression: RegExp
}

/** What is known about a word, whatever text it stands in. */
interface Known {
  /** Keys it begins with. */
  readonly keys: Keys
  /** Cues that can begin with it. */
  readonly candidates: readonly Candidate[]
}

interface Hit extends Range {
  readonly id: number
}

const NO_NEEDS: Needs = { next: null, later: [], anywhere: [] }
const NO_WORD: Known = { keys: [], candidates: [] }
const ONLY_LETTERS = /^[a-z0-9]+$/

/** Where a cue that begins at an offset ends; the offset itself where it does not match. */
function endOfMatch({ letters, expression }: Candidate, text: string, start: number): number {
  if (letters !== null) return text.startsWith(letters, start) ? start + letters.length : start
  expression.lastIndex = start
  return expression.test(text) ? expression.lastIndex : start
}

/**
 * Finds many cues in one pass: a word leads to the few that can begin with it, and of those only the ones whose
 * other words are in the text are tried.
 */
export class CueIndex {
  readonly #keys = new Map<string, number>()
  readonly #byKey: number[][] = []
  readonly #byWord = new Map<string, Known>()
  readonly #ids = new Map<string, number>()
  readonly #cues: { readonly source: string; readonly needs: Needs }[] = []
  readonly #candidates: (Candidate | undefined)[] = []
  /** By key: number of the text in which it was seen last. */
  readonly #seen: number[] = []
  #text = 0
  /** By key: the nearest word behind that has it, as a text is gone through from its end; see `#first`. */
  readonly #nearest: number[] = []
  /** Words are counted on from text to text: the number of the first of this one. */
  #first = 0
  /** The words of the text, where they begin, and how many full stops and semicolons stand before them. */
  readonly #words: Known[] = []
  readonly #starts: number[] = []
  readonly #stops: number[] = []

  /** Number of a cue; the same one for the same cue. */
  add(cue: string): number {
    const known = this.#ids.get(cue)
    if (known !== undefined) return known
    const { next, later, anywhere } = needsOfCue(cue)
    const keys = (openings: readonly string[]): Keys => openings.map((one) => this.#key(one))
    const needs = { next: next && keys(next), later: later.map(keys), anywhere: anywhere.map(keys) }
    const id = this.#cues.push({ source: cue, needs }) - 1
    this.#ids.set(cue, id)
    for (const opening of new Set(openingsOfCue(cue))) this.#byKey[this.#key(opening)]?.push(id)
    return id
  }

  /**
   * Calls back for every occurrence of every cue in lower-case text with signs.
   *
   * @param only numbers of the cues to look for; all when absent
   */
  each(text: string, found: (id: number, range: Range) => void, only?: ReadonlySet<number>): void {
    const read = this.#read(text)
    const hits: Hit[] = []
    for (let word = read - 1; word >= 0; word--) {
      const { keys, candidates } = this.#words[word] ?? NO_WORD
      const start = this.#starts[word] ?? 0
      for (let i = candidates.length - 1; i >= 0; i--) {
        const candidate = candidates[i]
        if (!candidate || (only && !only.has(candidate.id))) continue
        if (!this.#isPossible(candidate.needs, word)) continue
        const end = endOfMatch(candidate, text, start)
        if (end > start) hits.push({ id: candidate.id, start, end })
      }
      for (let i = 0; i < keys.length; i++) this.#nearest[keys[i] ?? 0] = this.#first + word
    }
    this.#first += read
    for (let i = hits.length - 1; i >= 0; i--) {
      const hit = hits[i]
      if (hit) found(hit.id, hit)
    }
  }

  /** Looks up the words of a text and gives back how many there are. */
  #read(text: string): number {
    this.#text++
    let read = 0
    let stops = 0
    let end = 0
    for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
      for (let at = end; at < start; at++) if (isStop(text.charCodeAt(at))) stops++
      end = endOfWord(text, start)
      const known = this.#know(text.slice(start, end))
      const { keys } = known
      for (let i = 0; i < keys.length; i++) this.#seen[keys[i] ?? 0] = this.#text
      this.#words[read] = known
      this.#stops[read] = stops
      this.#starts[read++] = start
    }
    return read
  }

  /** Whether the other words that a cue needs stand where they may. */
  #isPossible({ next, later, anywhere }: Needs, word: number): boolean {
    if (next && !this.#isNext(next, word)) return false
    for (let i = 0; i < later.length; i++) if (!this.#comesLater(later[i] ?? [], word)) return false
    for (let i = 0; i < anywhere.length; i++) if (!this.#isSeen(anywhere[i] ?? [])) return false
    return true
  }

  #isNext(keys: Keys, word: number): boolean {
    for (let i = 0; i < keys.length; i++)
      if (this.#nearest[keys[i] ?? 0] === this.#first + word + 1) return true
    return false
  }

  #comesLater(keys: Keys, word: number): boolean {
    for (let i = 0; i < keys.length; i++) {
      const nearest = (this.#nearest[keys[i] ?? 0] ?? 0) - this.#first
      if (nearest > word && this.#stops[nearest] === this.#stops[word]) return true
    }
    return false
  }

  #isSeen(keys: Keys): boolean {
    for (let i = 0; i < keys.length; i++) if (this.#seen[keys[i] ?? 0] === this.#text) return true
    return false
  }

  #key(opening: string): number {
    const known = this.#keys.get(opening)
    if (known !== undefined) return known
    const key = this.#byKey.push([]) - 1
    this.#keys.set(opening, key)
    this.#seen.push(0)
    this.#nearest.push(-1)
    return key
  }

  #know(word: string): Known {
    const known = this.#byWord.get(word)
    if (known) return known
    const keys: number[] = []
    for (let length = 1; length <= Math.min(word.length, KEY_LENGTH); length++) {
      const key = this.#keys.get(word.slice(0, length))
      if (key !== undefined) keys.push(key)
    }
    const digits = /^\d/.test(word) ? this.#keys.get(DIGITS) : undefined
    if (digits !== undefined) keys.push(digits)
    const candidates = keys.flatMap((key) =>
      (this.#byKey[key] ?? []).map((id) => this.#candidate(id)),
    )
    const made = { keys, candidates }
    this.#byWord.set(word, made)
    return made
  }

  #candidate(id: number): Candidate {
    const known = this.#candidates[id]
    if (known) return known
    const { source = '', needs = NO_NEEDS } = this.#cues[id] ?? {}
    const made: Candidate = {
      id,
      needs,
      letters: ONLY_LETTERS.test(source) ? source : null,
      expression: new RegExp(coverageCueSource(source), 'y'),
    }
    this.#candidates[id] = made
    return made
  }
}
