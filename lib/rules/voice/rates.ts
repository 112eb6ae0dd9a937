import type { Range } from '../../core/range'
import { frequenciesIn } from './frequency'
import { THREE } from './times'

/** Where a text tells how often, and whether that is less than three times a year. */
export interface Rate extends Range {
  readonly isSeldom: boolean
}

/** Something that families are met at, or asked by; the rest of a document is not counted. */
const OF_FAMILIES =
  /\b(?:question|answer|tick|face|survey|poll|form|sheet|scale|chart|voice|view|opinion|feel|meet|met\b|review|see\b|sees\b|seen\b|evening|consult|appointment|conversation|discuss|talk|go(?:es|ne)? (?:through|over)|look|sit\b|clinic|surger|interview|catch|invite|come|plans?\b|slot|visit)/i

/** What is more frequent makes up for what is not: “twice a year, and termly for …”. */
export function ratesIn(text: string): readonly Rate[] {
  if (!OF_FAMILIES.test(text)) return []
  return frequenciesIn(text).map(({ perYear, start, end }) => ({
    isSeldom: perYear < THREE,
    start,
    end,
  }))
}

/** Whether something is said to happen three times a year or more. */
export const isFrequent = (text: string): boolean =>
  frequenciesIn(text).some(({ perYear }) => perYear >= THREE)
