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

/** Where a sentence goes on with another verb, whoever its subject is. */
const PARTS = /;|, (?:and|but) /gi
/** Speaks of what was said before. */
const REFERS_BACK =
  /\b(?:it|its|this|that|these|those|them|they|one|so|both|either|do|does|which)\b/i

/**
 * What words at a place can speak of: their own part of the sentence, or all of it where that part refers back;
 * offsets of its text.
 */
export function scopeOf(text: string, { start, end }: Range): Range {
  const whole = { start: 0, end: text.length }
  const own = thoughtsIn(text, PARTS).find((part) => start < part.end && end > part.start)
  if (!own) return whole
  const isAside = own.start > 0 && REFERS_BACK.test(text.slice(own.start, own.end))
  return isAside ? whole : own
}

/** Where a sentence goes on to something else that somebody does. */
const NEXT = /;|, (?:and|but|while|whereas|though|although|so|yet) /gi

/**
 * The part of a sentence that tells more about those at a place: what it says of others, before or after, makes nothing
 * right or wrong there, nor does what a bullet hangs from.
 *
 * @param lead where the words of a bullet begin
 */
export function partBeside(text: string, { start, end }: Range, lead = 0): Range {
  const own = thoughtsIn(text, NEXT).filter((part) => start < part.end && end > part.start)
  const from = Math.max(lead, own[0]?.start ?? 0)
  return { start: Math.min(from, start), end: own.at(-1)?.end ?? text.length }
}

/** The words of that part. */
export function wordsBeside(text: string, span: Range, lead = 0): string {
  const { start, end } = partBeside(text, span, lead)
  return text.slice(start, end)
}
