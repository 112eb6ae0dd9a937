import type { CoverageItem } from '../../knowledge/coverage'
import type { Weighed } from './passage'

/** Characters of a word with its space, and how far a count may fall short. */
const LETTERS = 6
const LENIENCE = 0.7
/** Who, how often and by what means can be said in few words: notes and tables do. */
const TERSE = 0.55

/** Under a heading about the item people look for it first; one more specific elsewhere outweighs that … */
const HEADED = 4
/** … and so does what is enough by itself. */
const WHOLE = 20

/** Whether there is enough text for more than a mention. */
export function isLongEnough({ words, need }: CoverageItem, { length, parts }: Weighed): boolean {
  const isTerse = need > 1 && parts.size >= need
  return length >= words * LETTERS * (isTerse ? TERSE : LENIENCE)
}

/** How much a passage says about an item, to choose the one that says most. */
export function rank(item: CoverageItem, weighed: Weighed): number {
  const { isAbout, isSure, isHeaded, parts, count } = weighed
  const isLong = isLongEnough(item, weighed)
  const isWhole = isAbout && isLong && parts.size >= item.need
  return (
    (isAbout ? 100 : 0) +
    (isWhole ? WHOLE : 0) +
    (isHeaded ? HEADED : 0) +
    (isSure ? 3 : 0) +
    (isLong ? 4 : 0) +
    parts.size * 5 +
    Math.min(count, 4)
  )
}
