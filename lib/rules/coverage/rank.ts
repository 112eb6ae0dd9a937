import type { CoverageItem } from '../../knowledge/coverage'
import type { Weighed } from './passage'

/** Characters of a word with its space, and how far a count may fall short. */
const LETTERS = 6
const LENIENCE = 0.7

/** Whether there is enough text for more than a mention. */
export const isLongEnough = (item: CoverageItem, { length }: Weighed): boolean =>
  length >= item.words * LETTERS * LENIENCE

/** How much a passage says about an item, to choose the one that says most. */
export const rank = (item: CoverageItem, weighed: Weighed): number =>
  (weighed.isAbout ? 100 : 0) +
  (weighed.isSure ? 3 : 0) +
  (isLongEnough(item, weighed) ? 4 : 0) +
  weighed.parts.size * 5 +
  Math.min(weighed.count, 4)
