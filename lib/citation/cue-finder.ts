import { cueSource } from '../knowledge/notation/cue'
import { openingsOf } from '../knowledge/notation/cue-openings'

/** A cue found in a text; offsets are those of the text. */
interface CueMatch<T> {
  readonly entry: T
  readonly start: number
  readonly end: number
}

interface Filed<T> {
  readonly entry: T
  readonly opening: string
  readonly cue: string
  pattern: RegExp | null
}

/** Letters by which cues are filed. */
const KEY = 2
/** Texts whose cues are remembered: a sentence is asked about several times in a row. */
const REMEMBERED = 4

/** “£6,000” begins a word as letters and digits do. */
const POUND = 163

const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/**
 * Looks for many cues at once in lower-case text, in the notation of `content/citations/topics.md`.
 * Cues are filed under the letters they begin with and compiled when a text first has those, so that
 * the time grows with the words of the text and hardly with the number of cues.
 */
export class CueFinder<T> {
  readonly #files = new Map<string, Filed<T>[]>()
  readonly #latest: { text: string; matches: readonly CueMatch<T>[]; entries: ReadonlySet<T> }[] =
    []

  /** @throws PatternError when brackets of a cue do not pair */
  add(cues: readonly string[], entry: T): this {
    for (const cue of cues) {
      for (const opening of openingsOf(cue)) {
        const key = opening.slice(0, KEY)
        const file = this.#files.get(key) ?? []
        file.push({ entry, opening, cue, pattern: null })
        this.#files.set(key, file)
      }
    }
    return this
  }

  /** Every cue that begins somewhere in the text, in order of place. */
  matchesIn(text: string): readonly CueMatch<T>[] {
    return this.#look(text).matches
  }

  /** What is spoken of in the text. */
  entriesIn(text: string): ReadonlySet<T> {
    return this.#look(text).entries
  }

  #look(text: string): { matches: readonly CueMatch<T>[]; entries: ReadonlySet<T> } {
    const known = this.#latest.find((one) => one.text === text)
    if (known) return known
    const matches = this.#search(text)
    const found = { text, matches, entries: new Set(matches.map(({ entry }) => entry)) }
    if (this.#latest.unshift(found) > REMEMBERED) this.#latest.pop()
    return found
  }

  #search(text: string): CueMatch<T>[] {
    const matches: CueMatch<T>[] = []
    for (let start = 0; start < text.length; start++) {
      const opens = isWordAt(text, start) || text.charCodeAt(start) === POUND
      if (!opens || (start > 0 && isWordAt(text, start - 1))) continue
      for (let length = 0; length <= KEY; length++) {
        for (const filed of this.#files.get(text.slice(start, start + length)) ?? []) {
          const end = endOf(filed, text, start)
          if (end >= 0) matches.push({ entry: filed.entry, start, end })
        }
      }
    }
    return matches
  }
}

/** Where a cue that begins at `start` ends; -1 when it does not begin there. */
function endOf<T>(filed: Filed<T>, text: string, start: number): number {
  if (!text.startsWith(filed.opening, start)) return -1
  filed.pattern ??= new RegExp(cueSource(filed.cue), 'y')
  filed.pattern.lastIndex = start
  return filed.pattern.test(text) ? filed.pattern.lastIndex : -1
}
