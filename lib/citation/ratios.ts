import type { Link } from './bind'
import type { Group } from './groups'

/** One to so many, two to so many: no more adults stand on the left of a ratio. */
const MOST_ADULTS = 3
/** Who is counted, or where. */
const COUNTED =
  /\b(?:ratios?|adults?|staff(?:ing|ed)?|child(?:ren)?|pupils?|students?|teachers?|assistants?|TAs?|nursery|reception|year[- ]olds|class(?:es)?|trips?|cover|supervision|support)\b/i
const AROUND = 70

/**
 * “1:8 in Nursery, 1:13 with a teacher”: adults to children, though the Code of 2001 counted its paragraphs so. One
 * that belongs to the Code says so: “1:8 of the Code”, “Code 2001, 1:8”, or has a word of its own, “para 1:8”.
 */
export function isRatio(
  text: string,
  { unit, numerals, start, end }: Group,
  link: Link | null,
): boolean {
  if (unit !== null || numerals.some(({ form }) => form !== 'colon')) return false
  if (!numerals.every(({ value }) => Number.parseInt(value, 10) <= MOST_ADULTS)) return false
  if (link === null) return true
  if (link.explicit || link.work.edition !== null) return false
  return COUNTED.test(text.slice(Math.max(0, start - AROUND), end + AROUND))
}
