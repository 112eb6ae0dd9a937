import { hashNumber } from '../../core/hash'
import { remembered } from '../../core/remembered'
import { normalise } from '../../document/normalise'

/** Traits are numbered below this; two may share a number now and then. */
export const TRAITS = 1 << 17

/** Words between which a pair may have others, counted from the first. */
const REACH = 5

const PERSON =
  /\b(?:Mrs?|Ms|Miss|Dr|Mx|Sir)\.? (?:[A-Z]\.? ?)*[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)*/gu
const NUMBER = /\d+/g
const WORD = /[\p{L}'#-]+|[?:;]/gu
/** What a word may end in without being another word. */
const ENDING = /(?<=\p{L}{3})(?:ing|ed|es|s|ly)$/u

/** Words whose numbers are kept. */
const REMEMBERED = 20_000
const numberOf = remembered(REMEMBERED, (word) => hashNumber(word.replace(ENDING, '')))

/** Names and numbers say little of what is said: one word stands for all names, one sign for all digits. */
const wordsOf = (text: string): number[] =>
  normalise(text)
    .text.replace(PERSON, 'person')
    .toLowerCase()
    .replace(NUMBER, '#')
    .match(WORD)
    ?.map(numberOf) ?? []

const mix = (a: number, b: number, how: number): number => {
  const mixed = Math.imul(Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b, 0xc2b2ae35) ^ how
  return ((mixed ^ (mixed >>> 15)) >>> 0) % TRAITS
}

const [EDGE, ALONE, BESIDE, APART] = [hashNumber('|'), 1, 2, 3]

/** By trait: the sentence in which it was met last. A set for each of them would be a tenth of all memory used. */
const met = new Uint32Array(TRAITS)
let sentences = 0

/** What tells one sentence from another: its words, each pair of neighbours, and pairs a few words apart. */
export function traitsOf(text: string): Uint32Array {
  const words = [EDGE, ...wordsOf(text), EDGE]
  const own = ++sentences
  const traits: number[] = []
  const add = (trait: number): void => {
    if (met[trait] !== own) traits.push(trait)
    met[trait] = own
  }
  for (const [i, word] of words.entries()) {
    add(mix(word, 0, ALONE))
    const end = Math.min(words.length, i + 1 + REACH)
    for (let j = i + 1; j < end; j++) add(mix(word, words[j] ?? EDGE, j === i + 1 ? BESIDE : APART))
  }
  return Uint32Array.from(traits)
}

/** The words alone and in pairs of neighbours, in fewer numbers: enough to tell what a fault is about. */
export function wordTraitsOf(text: string, size: number): Uint32Array {
  const words = wordsOf(text)
  const traits = words.flatMap((word, i) => [
    mix(word, 0, ALONE) % size,
    mix(word, words[i + 1] ?? EDGE, BESIDE) % size,
  ])
  return Uint32Array.from(new Set(traits))
}
