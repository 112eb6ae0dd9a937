import { ANYWHERE, END, OTHER, openingTable, WIDTH } from './pattern-openings'

const ASCII = 128

/** By unit: 1 for what `\w` takes; neither for other characters nor for the end. */
const wordUnits = new Uint8Array(WIDTH)
for (let unit = 0; unit < ASCII; unit++)
  wordUnits[unit] = /\w/.test(String.fromCharCode(unit)) ? 1 : 0

/**
 * A regular expression that is tried only where a match can begin. An engine tries a long choice of words letter by
 * letter, and pays for it at every word; here two letters are looked up in a table, which most places fail. It finds
 * just what the expression finds.
 */
export class QuickPattern {
  readonly #table: Uint8Array | null
  readonly #sticky: RegExp
  readonly #skipsHalves: boolean

  /** @param pattern without memory of its own: it is searched from where one says */
  constructor(pattern: RegExp) {
    this.#table = openingTable(pattern)
    const flags = pattern.flags.replace(/[gy]/g, '')
    this.#sticky = new RegExp(pattern.source, flags + (this.#table ? 'y' : 'g'))
    this.#skipsHalves = flags.includes('u')
  }

  /** The first match that begins at an offset or after it. */
  exec(text: string, from = 0): RegExpExecArray | null {
    const sticky = this.#sticky
    for (let at = this.#next(text, from); at >= 0; at = this.#next(text, at + 1)) {
      sticky.lastIndex = at
      const match = sticky.exec(text)
      if (match || !this.#table) return match
    }
    return null
  }

  /** Whether there is a match. */
  test(text: string): boolean {
    const sticky = this.#sticky
    for (let at = this.#next(text, 0); at >= 0; at = this.#next(text, at + 1)) {
      sticky.lastIndex = at
      const matches = sticky.test(text)
      if (matches || !this.#table) return matches
    }
    return false
  }

  /** Every match in order of place, as `matchAll` of a global expression gives them. */
  all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = []
    for (let match = this.exec(text); match; ) {
      found.push(match)
      const end = match.index + match[0].length
      match = this.exec(text, end === match.index ? end + 1 : end)
    }
    return found
  }

  /** The next place where a match can begin; -1 when there is none. */
  #next(text: string, from: number): number {
    const table = this.#table
    if (!table) return from <= text.length ? from : -1
    let before = from > 0 ? classOf(text.charCodeAt(from - 1)) : END
    let here = from < text.length ? classOf(text.charCodeAt(from)) : END
    for (let at = from; at < text.length; at++) {
      const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : END
      const kind = table[here * WIDTH + next]
      if (
        kind &&
        (kind === ANYWHERE || wordUnits[before] !== wordUnits[here]) &&
        !(this.#skipsHalves && here === OTHER && isSecondHalf(text.charCodeAt(at)))
      )
        return at
      before = here
      here = next
    }
    return -1
  }
}

const classOf = (unit: number): number => (unit < ASCII ? unit : OTHER)
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
