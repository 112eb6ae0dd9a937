import { sentences } from './sentences'

/** The sentence that the mark of a footnote stands in or behind, from the words of its block before it. */
export function noteSentence(before: string): string {
  const last = sentences(before).at(-1)
  return last ? before.slice(last.start, last.end) : ''
}
