import type { Range } from '../../core/range'
import { alignSequences } from '../align-sequences'

/** Words, numbers, and what stands between them one by one. */
const TOKEN = /\p{L}+|\p{N}+|./gsu
/** Part of a text that two forms of one paragraph must share, 0–1. */
const SHARED = 0.6
/** The same where one holds nearly all of the other, and more besides. */
const HELD = { ofShorter: 0.9, ofLonger: 0.3 } as const
/** Answers kept; asked for again with every frame of scrolling. */
const MOST_KEPT = 256

/** How the words of a paragraph and the words that are drawn for it belong together. */
export interface Correspondence {
  /** Whether they are two forms of one paragraph. */
  readonly isAlike: boolean
  /** Where a span of the paragraph is drawn (UTF-16 both); null where other words are. */
  spanOf(start: number, end: number): Range | null
}

const same: Correspondence = { isAlike: true, spanOf: (start, end) => ({ start, end }) }

const kept = new Map<string, Correspondence>()

/**
 * Compares a paragraph with its drawing word by word. They differ where Word draws something that is no
 * words of the text: the number of a note, a picture, a field, a deletion that is tracked.
 */
export function correspond(text: string, drawn: string): Correspondence {
  if (text === drawn) return same
  const key = `${text}\r${drawn}`
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const made = compare(text, drawn)
  kept.set(key, made)
  return made
}

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []

function compare(text: string, drawn: string): Correspondence {
  const own = tokensOf(text)
  const theirs = tokensOf(drawn)
  const partners = alignSequences(own, theirs)
  const starts: number[] = []
  let at = 0
  for (const token of theirs) {
    starts.push(at)
    at += token.length
  }
  /** For each unit of the text the unit that is drawn for it, or -1. */
  const places = new Int32Array(text.length).fill(-1)
  let shared = 0
  at = 0
  own.forEach((token, i) => {
    const start = starts[partners[i] ?? -1]
    if (start !== undefined) {
      for (let k = 0; k < token.length; k++) places[at + k] = start + k
      shared += token.length
    }
    at += token.length
  })
  return {
    isAlike: areForms(shared, text.length, drawn.length),
    spanOf: (start, end) => spanIn(places, start, end),
  }
}

/** Deleted words are drawn beside those that stay, and may be more than those. */
function areForms(shared: number, one: number, other: number): boolean {
  const longer = Math.max(one, other)
  const shorter = Math.min(one, other)
  const isHeld = shared >= HELD.ofShorter * shorter && shared >= HELD.ofLonger * longer
  return shared > 0 && (shared >= SHARED * longer || isHeld)
}

/** Both ends must be drawn, and most of what is between them. */
function spanIn(places: Int32Array, start: number, end: number): Range | null {
  const first = places[start] ?? -1
  const last = places[end - 1] ?? -1
  if (first < 0 || last < first) return null
  const drawn = places.subarray(start, end).filter((place) => place >= 0).length
  return drawn >= SHARED * (end - start) ? { start: first, end: last + 1 } : null
}
