import type { Range } from '../../core/range'

/** Where a sentence goes on to another thought, of which somebody else may be the subject. */
const TURNS =
  /;|(?:, | )(?:and|but|while|whereas|or) (?=(?:about|for|if|we|the|our|you|parents|they|that|complain|complaints?|appeals?|claims?|must|(?:where|when)(?:ever)?|by law)\b)/gi

/** What a sentence tells one after the other; offsets of its text. */
export function thoughtsIn(text: string, turns: RegExp = TURNS): Range[] {
  const found: Range[] = []
  let start = 0
  for (const { index } of text.matchAll(turns)) {
    found.push({ start, end: index })
    start = index
  }
  found.push({ start, end: text.length })
  return found
}
