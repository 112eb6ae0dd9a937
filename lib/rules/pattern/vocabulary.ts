const UNITS = 0x10000
const NO_LETTER = 1

/** By UTF-16 unit: its lower case, or `NO_LETTER` for what is no part of a word; 0 until it is first met. */
const folded = new Uint16Array(UNITS)

function fold(unit: number): number {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  // Halves of pairs are no letters here.
  const made = /[\p{L}\p{N}]/u.test(character) ? lower.charCodeAt(0) : NO_LETTER
  folded[unit] = made
  return made
}

/** The letter or digit at an offset, in lower case; 0 when there is none. */
export function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const unit = text.charCodeAt(at)
  const known = folded[unit] || fold(unit)
  return known === NO_LETTER ? 0 : known
}

/** A policy has a few thousand different words; those that come after so many are not kept. */
const MOST = 100_000
const FIRST_SLOTS = 1 << 15
/** Of a word without letters. */
export const HASH_START = 0x811c9dc5
const HASH_FACTOR = 0x01000193

/** Number of a word that is not kept. */
export const UNKNOWN = 0

const words: string[] = ['']
/** Numbers of words by their hash; a power of two, at most half full. */
let slots = new Int32Array(FIRST_SLOTS)

/** The hash of a word with a letter more, as `letterAt` tells it. */
export const hashWith = (hash: number, letter: number): number =>
  Math.imul(hash ^ letter, HASH_FACTOR)

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) hash = hashWith(hash, letterAt(text, at))
  return hash
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== letterAt(text, start + i)) return false
  }
  return true
}

/** The slot that holds a word, or the empty one it belongs in. */
function slotOf(text: string, start: number, end: number, hash: number): number {
  const mask = slots.length - 1
  let slot = hash & mask
  for (let number = slots[slot]; number; number = slots[slot]) {
    if (isAt(words[number] ?? '', text, start, end)) break
    slot = (slot + 1) & mask
  }
  return slot
}

function grow(): void {
  slots = new Int32Array(slots.length * 2)
  for (let number = 1; number < words.length; number++) {
    const word = words[number] ?? ''
    slots[slotOf(word, 0, word.length, hashOf(word, 0, word.length))] = number
  }
}

/**
 * The number of the word in a range of a text, upper or lower case; the same for the same word. Told
 * without a string of its own for the word, since every word of a document is asked about.
 *
 * @param keep whether it is kept however many there are; otherwise `UNKNOWN` when there are too many
 * @param hash of the word, for those who have read its letters
 */
export function wordNumber(
  text: string,
  start: number,
  end: number,
  keep = false,
  hash = hashOf(text, start, end),
): number {
  const slot = slotOf(text, start, end, hash)
  const known = slots[slot]
  if (known) return known
  if (words.length >= MOST && !keep) return UNKNOWN
  let word = ''
  for (let at = start; at < end; at++) word += String.fromCharCode(letterAt(text, at))
  const number = words.push(word) - 1
  slots[slot] = number
  if (words.length * 2 > slots.length) grow()
  return number
}

/** The word with a number, in lower case. */
export const wordWith = (number: number): string => words[number] ?? ''
