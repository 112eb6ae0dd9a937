import { commonSequence } from './sequence-match'

/** A span of the old text and the words that replace it. */
export interface WordEdit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

const TOKEN = /\s+|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|./gsu

const tokens = (text: string): string[] => text.match(TOKEN) ?? []

/** The distinct words of a text, for telling how alike two texts are. */
export const wordsOf = (text: string): Set<string> =>
  new Set(tokens(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token)))

/**
 * The fewest whole-word changes that turn one text into another, in order. Changes with only white
 * space between them are one change, as a person would make them.
 */
export function wordEdits(before: string, after: string): WordEdit[] {
  const a = tokens(before)
  const b = tokens(after)
  const edits: WordEdit[] = []
  let [i, j, offset] = [0, 0, 0]
  for (const [x, y] of [...commonSequence(a, b), [a.length, b.length] as const]) {
    const removed = a.slice(i, x).join('')
    const replacement = b.slice(j, y).join('')
    if (removed !== '' || replacement !== '') {
      const edit = { start: offset, end: offset + removed.length, replacement }
      const last = edits.at(-1)
      const gap = last ? before.slice(last.end, edit.start) : ''
      if (last && gap.trim() === '') {
        edits.pop()
        edits.push({ ...last, end: edit.end, replacement: last.replacement + gap + replacement })
      } else edits.push(edit)
    }
    offset += removed.length + (a[x]?.length ?? 0)
    i = x + 1
    j = y + 1
  }
  return edits
}
