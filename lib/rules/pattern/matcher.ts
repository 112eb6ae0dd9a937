import type { Range } from '../../core/range'
import type { NormalisedText } from '../../document/normalise'
import { type CaseRule, type Caught, type CompiledPattern, compilePattern } from './compile'
import { NumberMap } from './number-map'
import { type Opening, secondsOf } from './openings'
import { NO_MATCH } from './parts'
import { UNKNOWN } from './vocabulary'
import { type Words, wordsIn } from './words'

/** One occurrence of a surface form in one block. */
export interface Match<T> extends Range {
  /** What the pattern was registered for. */
  readonly entry: T
  /** The words as they stand in the normalised text. */
  readonly text: string
  /** Texts of the pattern's choices, from `$1` on. */
  readonly choices: readonly string[]
  readonly possessive: string
  readonly isPlural: boolean
  /** Offsets in the normalised text; `start` and `end` are offsets in the original. */
  readonly normalised: Range
}

const IRREGULAR_PLURALS = new Set(['children', 'people', 'men', 'women', 'persons', 'staff'])

/** An abbreviation in brackets after the words: the words before it tell the number. */
const BRACKETED_END = /\s*\([^()]*\)\s*$/

function isPlural(text: string, possessive: string, lasts: readonly string[]): boolean {
  const whole = possessive ? text.slice(0, -possessive.length) : text
  const bare = whole.replace(BRACKETED_END, '')
  const last = /[\p{L}\p{N}.]+$/u.exec(bare.trim())?.[0].replaceAll('.', '').toLowerCase() ?? ''
  if (IRREGULAR_PLURALS.has(last)) return true
  return last.endsWith('s') && !lasts.includes(last)
}

/** Letters that have to be in a text, and whether they were in the one asked about last. */
class Need {
  #text = 0
  #isMet = false

  constructor(private readonly letters: string) {}

  isMetBy(words: Words): boolean {
    if (this.#text !== words.serial) {
      this.#text = words.serial
      this.#isMet = words.lower.includes(this.letters)
    }
    return this.#isMet
  }
}

const needs = new Map<string, Need>()

/** Patterns of all matchers share what they ask of a text. */
function needFor(letters: string): Need | null {
  if (letters === '') return null
  const need = needs.get(letters) ?? new Need(letters)
  needs.set(letters, need)
  return need
}

/** Words of which one has to be in a text, and whether one was in the one asked about last. */
class WordNeed {
  #text = 0
  #isMet = false

  constructor(private readonly numbers: readonly number[]) {}

  isMetBy(words: Words): boolean {
    if (this.#text !== words.serial) {
      this.#text = words.serial
      this.#isMet = words.holdsOne(this.numbers)
    }
    return this.#isMet
  }
}

const wordNeeds = new Map<string, WordNeed>()

function wordNeedFor(group: readonly number[]): WordNeed {
  const key = group.join(' ')
  const need = wordNeeds.get(key) ?? new WordNeed(group)
  wordNeeds.set(key, need)
  return need
}

/** A pattern of a matcher, and what a text must hold for it to be tried. */
class Candidate<T> {
  #letters: Need | null | undefined
  #words: readonly WordNeed[] | undefined

  constructor(
    readonly entry: T,
    readonly pattern: CompiledPattern,
  ) {}

  isPossibleIn(words: Words): boolean {
    if (this.#letters === undefined) this.#letters = needFor(this.pattern.needs())
    if (this.#letters && !this.#letters.isMetBy(words)) return false
    this.#words ??= this.pattern.neededWords().map(wordNeedFor)
    for (const need of this.#words) if (!need.isMetBy(words)) return false
    return true
  }
}

/** A pattern, and what can follow the word it is filed under. */
interface Filed<T> {
  readonly candidate: Candidate<T>
  readonly rests: Opening['rest'][]
}

interface Sorted<T> {
  readonly open: readonly Candidate<T>[]
  readonly bySecond: NumberMap<Candidate<T>[]>
}

/** Patterns that can begin with a word: with anything after it, or with a certain second word. */
class Shelf<T> {
  #filed: Filed<T>[] = []
  #sorted: Sorted<T> | undefined

  /** Of one pattern all openings are filed before those of the next one. */
  file(candidate: Candidate<T>, rest: Opening['rest']): void {
    const last = this.#filed[this.#filed.length - 1]
    if (last?.candidate === candidate) last.rests.push(rest)
    else this.#filed.push({ candidate, rests: [rest] })
  }

  /** By second word; sorted when a text has the first one, for most shelves are never asked for. */
  get sorted(): Sorted<T> {
    this.#sorted ??= this.#sort()
    return this.#sorted
  }

  #sort(): Sorted<T> {
    const open: Candidate<T>[] = []
    const bySecond = new NumberMap<Candidate<T>[]>()
    for (const { candidate, rests } of this.#filed) {
      const seconds = secondsOf(rests)
      if (!seconds) open.push(candidate)
      for (const second of seconds ?? []) {
        const filed = bySecond.get(second)
        if (filed) filed.push(candidate)
        else bySecond.set(second, [candidate])
      }
    }
    this.#filed = []
    return { open, bySecond }
  }
}

/** What a match is asked about only now and then is worked out when it is asked. */
class Found<T> implements Match<T> {
  readonly start: number
  readonly end: number
  #caught: Caught | undefined

  constructor(
    readonly entry: T,
    private readonly pattern: CompiledPattern,
    readonly normalised: Range,
    private readonly source: NormalisedText,
  ) {
    this.start = source.toOriginal(normalised.start)
    this.end = source.toOriginal(normalised.end - 1) + 1
  }

  get text(): string {
    return this.source.text.slice(this.normalised.start, this.normalised.end)
  }

  get choices(): readonly string[] {
    return this.#parts.choices.map((choice) => choice.replace(/^[ -]+|[ -]+$/g, ''))
  }

  get possessive(): string {
    return this.#parts.possessive
  }

  get isPlural(): boolean {
    return isPlural(this.text, this.possessive, this.pattern.lasts())
  }

  get #parts(): Caught {
    this.#caught ??= this.pattern.caughtAt(this.source.text, this.normalised.start)
    return this.#caught
  }
}

/** Sorts what was found at one place, a few at most; those alike stay in their order. */
function sortLongestFirst<T>(found: Found<T>[], from: number): void {
  for (let i = from + 1; i < found.length; i++) {
    const one = found[i]
    if (!one) continue
    let at = i
    for (let other = found[at - 1]; at > from && other && other.end < one.end; ) {
      found[at] = other
      at--
      other = found[at - 1]
    }
    found[at] = one
  }
}

/**
 * By case rule and source: the checks share a quarter of their forms, and what they share is compiled once and stays at
 * hand.
 */
const compiled: Readonly<Record<CaseRule, Map<string, CompiledPattern>>> = {
  any: new Map(),
  title: new Map(),
}

function patternOf(source: string, rule: CaseRule): CompiledPattern {
  const pattern = compiled[rule].get(source) ?? compilePattern(source, rule)
  compiled[rule].set(source, pattern)
  return pattern
}

/**
 * Finds many surface forms in one pass: two words lead to the few patterns that can begin with
 * them, and only those are tried. Cost grows with the text, hardly with the number of patterns.
 */
export class Matcher<T> {
  readonly #byWord = new NumberMap<Shelf<T>>()

  /** @throws PatternError when the notation is broken */
  add(source: string, entry: T, rule: CaseRule = 'any'): this {
    const pattern = patternOf(source, rule)
    const candidate = new Candidate(entry, pattern)
    for (const { forms, rest } of pattern.openings)
      for (const first of forms.numbers) this.#shelfOf(first).file(candidate, rest)
    return this
  }

  #shelfOf(word: number): Shelf<T> {
    const known = this.#byWord.get(word)
    if (known) return known
    const shelf = new Shelf<T>()
    this.#byWord.set(word, shelf)
    return shelf
  }

  /**
   * Every occurrence of every form; they may overlap. In order of start, longest first.
   *
   * @param isWanted leaves out the forms of other entries, which are not tried
   */
  all(normalised: NormalisedText, isWanted?: (entry: T) => boolean): Match<T>[] {
    return this.#search(normalised, false, isWanted)
  }

  /** The first occurrence of a form; the longest of those that begin there. */
  first(normalised: NormalisedText): Match<T> | null {
    return this.#search(normalised, true)[0] ?? null
  }

  /** Whether any form occurs in the text. */
  some(normalised: NormalisedText): boolean {
    return this.first(normalised) !== null
  }

  #search(
    normalised: NormalisedText,
    onlyFirst: boolean,
    isWanted?: (entry: T) => boolean,
  ): Found<T>[] {
    const found: Found<T>[] = []
    const words = wordsIn(normalised)
    const { numbers, starts } = words
    const tryAll = (candidates: readonly Candidate<T>[], index: number): void => {
      for (const candidate of candidates) {
        const { entry, pattern } = candidate
        if ((isWanted && !isWanted(entry)) || !candidate.isPossibleIn(words)) continue
        const end = pattern.endAt(normalised.text, index)
        if (end !== NO_MATCH)
          found.push(new Found(entry, pattern, { start: index, end }, normalised))
      }
    }
    for (let i = 0; i < numbers.length; i++) {
      const shelf = this.#byWord.get(numbers[i] ?? UNKNOWN)
      if (!shelf) continue
      const { open, bySecond } = shelf.sorted
      const before = found.length
      const index = starts[i] ?? 0
      if (open.length > 0) tryAll(open, index)
      if (bySecond.size > 0) {
        const paired = bySecond.get(numbers[i + 1] ?? UNKNOWN)
        if (paired) tryAll(paired, index)
      }
      if (found.length > before + 1) sortLongestFirst(found, before)
      if (onlyFirst && found.length > 0) break
    }
    return found
  }
}

/** Compiles a list of forms for yes-or-no questions. */
export function matcherOf(patterns: readonly string[]): Matcher<null> {
  const matcher = new Matcher<null>()
  for (const pattern of patterns) matcher.add(pattern, null)
  return matcher
}
