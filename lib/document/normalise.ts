import { remembered } from '../core/remembered'

/**
 * Text reduced to one alphabet, so that patterns need not know how an editor writes a space, a
 * hyphen or an apostrophe. Offsets can be translated back.
 */
export interface NormalisedText {
  readonly text: string
  /** Offset in the original of a normalised offset. */
  toOriginal(offset: number): number
}

const UNUSUAL = /[^\n\x20-\x7e£éè]|\n/
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/

const replacements: readonly (readonly [RegExp, string])[] = [
  [/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u2018\u2019\u201b\u02bc\u2032`´]/g, "'"],
  [/[\u201c\u201d\u201f\u2033«»]/g, '"'],
  [/[\uff0b]/g, '+'],
]

const identity = (offset: number): number => offset

function inOneAlphabet(original: string): NormalisedText {
  if (!UNUSUAL.test(original)) return { text: original, toOriginal: identity }
  let text = original
  for (const [pattern, by] of replacements) text = text.replace(pattern, by)
  if (!INVISIBLE.test(text)) return { text, toOriginal: identity }
  const kept: number[] = []
  let visible = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? ''
    if (INVISIBLE.test(character)) continue
    kept.push(i)
    visible += character
  }
  return {
    text: visible,
    toOriginal: (offset) => kept[offset] ?? (kept.at(-1) ?? -1) + 1,
  }
}

/** Sentences and headings of the blocks that are checked together. */
const REMEMBERED = 2000

/**
 * Replaces look-alikes one for one and drops invisible characters. The same object for a text as before, so that its
 * words are read once for all checks that go through the same sentences.
 */
export const normalise = remembered(REMEMBERED, inOneAlphabet)
