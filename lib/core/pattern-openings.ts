/**
 * With which two characters a match of a regular expression can begin, read off its source. Whatever cannot be
 * told is allowed, so that nothing that matches is ever ruled out.
 */

/** Units of ASCII; behind them one for all other characters, and one for the end of the text. */
const ASCII = 128
export const OTHER = ASCII
export const END = ASCII + 1
export const WIDTH = ASCII + 2

/** A match can begin with two characters: only where a word begins or ends, or anywhere. */
const AT_BOUNDARY = 1
export const ANYWHERE = 2

/**
 * A beginning: up to two units, and whether `\b` stands before them. Kept as one number, so that a set of
 * them is a set of numbers.
 */
type Opening = number
const NONE = 255
const EMPTY: Opening = (NONE << 8) | NONE
const BOUNDARY = 1 << 16
const firstOf = (opening: Opening): number => (opening >> 8) & 255
const secondOf = (opening: Opening): number => opening & 255

/** Says that a source is written in a way that is not read here. */
class Unreadable extends Error {}

/** What follows a beginning goes on where that has not two units yet. */
function joined(before: ReadonlySet<Opening>, after: ReadonlySet<Opening>): Set<Opening> {
  const found = new Set<Opening>()
  for (const one of before) {
    if (firstOf(one) === NONE) for (const next of after) found.add((one & BOUNDARY) | next)
    else if (secondOf(one) !== NONE) found.add(one)
    else for (const next of after) found.add((one & ~NONE) | firstOf(next))
  }
  return found
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y

/** Written as it is meant. */
const PLAIN = /^(?![.\\[\]])[ -~]$/

/** By flags and source of one character: what it can be. */
const known = new Map<string, Set<Opening>>()

class Reader {
  #at = 0

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  read(): Set<Opening> {
    const found = this.#either()
    if (this.#at < this.source.length) throw new Unreadable(this.source)
    return found
  }

  #either(): Set<Opening> {
    const found = this.#sequence()
    while (this.source[this.#at] === '|') {
      this.#at++
      for (const one of this.#sequence()) found.add(one)
    }
    return found
  }

  #sequence(): Set<Opening> {
    let found = new Set([EMPTY])
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at] ?? '')) {
      found = joined(found, this.#repeated(this.#atom()))
      if ([...found].every((one) => secondOf(one) !== NONE)) this.#skip()
    }
    return found
  }

  /** What comes after two characters is of no interest, to the end of the sequence. */
  #skip(): void {
    const { source } = this
    let depth = 0
    for (; this.#at < source.length; this.#at++) {
      const character = source[this.#at]
      if (character === '\\') this.#at++
      else if (character === '[') this.#at = this.#endOfClass(this.#at) - 1
      else if (character === '(') depth++
      else if (depth === 0 && (character === '|' || character === ')')) return
      else if (character === ')') depth--
    }
  }

  #endOfClass(start: number): number {
    const { source } = this
    let end = start + 1
    while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
    return end + 1
  }

  #repeated(one: Set<Opening>): Set<Opening> {
    QUANTIFIER.lastIndex = this.#at
    const match = QUANTIFIER.exec(this.source)
    if (!match) return one
    const [whole, least] = match
    this.#at += whole.length
    const found = whole.startsWith('?') ? new Set(one) : joined(one, new Set([EMPTY, ...one]))
    if (/^[*?]/.test(whole) || least === '0') found.add(EMPTY)
    return found
  }

  #atom(): Set<Opening> {
    const { source } = this
    const start = this.#at
    const character = source[start] ?? ''
    if (character === '(') return this.#group()
    if (character === '^' || character === '$') {
      this.#at++
      return new Set([EMPTY])
    }
    if (character === '\\') {
      const next = source[start + 1] ?? ''
      if (next === 'b' || next === 'B') {
        this.#at += 2
        return new Set([next === 'b' ? EMPTY | BOUNDARY : EMPTY])
      }
      if (/[1-9k]/.test(next)) throw new Unreadable(source)
      const length = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|.)/i.exec(
        source.slice(start, start + 60),
      )?.[0].length
      return this.#units(start + (length ?? 2))
    }
    if (character === '[') return this.#units(this.#endOfClass(start))
    const point = source.codePointAt(start) ?? 0
    return this.#units(start + (this.flags.includes('u') && point > 0xffff ? 2 : 1))
  }

  #group(): Set<Opening> {
    const { source } = this
    const head = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y
    head.lastIndex = this.#at
    const opening = head.exec(source)?.[0] ?? '('
    this.#at += opening.length
    const isAssertion = /[=!]$/.test(opening)
    if (isAssertion) {
      for (this.#skip(); source[this.#at] === '|'; this.#skip()) this.#at++
    }
    const inner = isAssertion ? new Set([EMPTY]) : this.#either()
    if (source[this.#at] !== ')') throw new Unreadable(source)
    this.#at++
    return inner
  }

  /** One character: which it can be, the engine itself is asked. */
  #units(end: number): Set<Opening> {
    const atom = this.source.slice(this.#at, end)
    this.#at = end
    const key = `${this.flags} ${atom}`
    const before = known.get(key)
    if (before) return before
    const one = new RegExp(`^(?:${atom})$`, this.flags.replace(/[gym]/g, ''))
    const found = new Set<Opening>()
    for (let unit = 0; unit < ASCII; unit++)
      if (one.test(String.fromCharCode(unit))) found.add((unit << 8) | NONE)
    // Where whole characters are folded, “ſ” is an s.
    if (!PLAIN.test(atom) || this.flags.includes('u')) found.add((OTHER << 8) | NONE)
    known.set(key, found)
    return found
  }
}

/**
 * By first and second unit (`first * WIDTH + second`): whether a match can begin so, and where.
 *
 * @returns null where it can begin with anything, or where that cannot be read off
 */
export function openingTable({ source, flags }: RegExp): Uint8Array | null {
  let found: Set<Opening>
  try {
    found = new Reader(source, flags).read()
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
  const table = new Uint8Array(WIDTH * WIDTH)
  for (const one of found) {
    const first = firstOf(one)
    if (first === NONE) return null
    const where = (one & BOUNDARY) === 0 ? ANYWHERE : AT_BOUNDARY
    const second = secondOf(one)
    const [from, to] = second === NONE ? [0, WIDTH] : [second, second + 1]
    for (let unit = from; unit < to; unit++) {
      const at = first * WIDTH + unit
      table[at] = Math.max(table[at] ?? 0, where)
    }
  }
  return table
}
