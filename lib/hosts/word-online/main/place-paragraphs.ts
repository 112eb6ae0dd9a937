import type { ModelParagraph } from './model'

/** The mark that ends a cell, and perhaps a row. */
const CELL = '\r\u0007'
/** Other readings tried before the text counts as not understood. */
const MOST_READINGS = 2000

/** Just behind a paragraph of some length, its own mark included. */
function behind(text: string, at: number, length: number): number {
  const end = at + length
  if (text.startsWith(CELL, end)) return end + CELL.length
  return text[end] === '\r' ? end + 1 : end
}

const stands = (text: string, words: string, at: number): boolean => {
  const end = at + words.length
  return text.startsWith(words, at) && (end === text.length || text[end] === '\r')
}

/**
 * Offsets in the story's text at which its paragraphs begin. Paragraphs end in `\r`, cells of a table in
 * `\r` and U+0007, and a row may end in such a pair of its own, which looks like an empty cell: where
 * one reading fails, the other is tried.
 *
 * @returns null when the two do not agree word for word, so that nothing is written by guess
 */
export function placeParagraphs(
  text: string,
  paragraphs: readonly ModelParagraph[],
): number[] | null {
  const starts: number[] = []
  /** Empty paragraphs that may have been the end of a row. */
  const doubts: number[] = []
  let readings = 0
  let at = 0
  for (;;) {
    const next = paragraphs[starts.length]
    if (!next && at === text.length) return starts
    if (next && stands(text, next.text, at)) {
      if (next.text === '' && text.startsWith(CELL, at)) doubts.push(starts.length)
      starts.push(at)
      at = behind(text, at, next.text.length)
    } else if (text.startsWith(CELL, at)) {
      at += CELL.length
    } else {
      const doubt = doubts.pop()
      if (doubt === undefined || ++readings > MOST_READINGS) return null
      at = (starts[doubt] ?? 0) + CELL.length
      starts.length = doubt
    }
  }
}
