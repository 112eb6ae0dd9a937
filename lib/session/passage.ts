import type { Range } from '../core/range'
import type { Paragraph, Place } from '../hosts/snapshot'

/**
 * A place as one range: UTF-16 offsets into all paragraphs with one line break between each two.
 *
 * @param starts offset of each paragraph, counted in that way
 */
export function passageOf(starts: readonly number[], place: Place): Range | null {
  const from = starts[place.paragraph]
  return from === undefined ? null : { start: from + place.start, end: from + place.end }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Where some words are in a paragraph; offsets are right where its white space is plain. */
function wordsIn({ text }: Paragraph, words: string): Range | null {
  const start = text.indexOf(words)
  if (start >= 0) return { start, end: start + words.length }
  return words !== '' && plain(text).includes(words) ? { start: 0, end: text.length } : null
}

/**
 * Finds a passage again. Where other words stand there by now, the first paragraph that holds them is
 * taken instead.
 *
 * @param words as they were shown, with plain spaces; they may go on beyond the passage
 * @returns null when the words are not in the document any more
 */
export function findPassage(
  paragraphs: readonly Paragraph[],
  passage: Range,
  words: string,
): Place | null {
  const shown = plain(words)
  let at = 0
  for (const [index, { text }] of paragraphs.entries()) {
    if (passage.start <= at + text.length) {
      const range = { start: passage.start - at, end: Math.min(passage.end - at, text.length) }
      const there = plain(text.slice(range.start, range.end))
      if (range.start >= 0 && there !== '' && shown.includes(there))
        return { paragraph: index, ...range }
      break
    }
    at += text.length + 1
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    const range = wordsIn(paragraph, shown)
    if (range) return { paragraph: index, ...range }
  }
  return null
}
