import type { Group } from './groups'
import { type Numeral, readNumeral } from './numerals'

const ITEM = '(?:items?|points?|entr(?:y|ies)|numbers?|nos?\\.?)'
const BEFORE = new RegExp(
  `\\b${ITEM} \\d{1,2}(?:(?:-| to | and | or |, ?| & )(?:${ITEM} )?\\d{1,2})*,? (?:of|in|to|under) (?:the )?$`,
  'i',
)
const AFTER = new RegExp(`,? ?\\(?${ITEM} (?=\\d)`, 'iy')
const same = (offset: number): number => offset

/** Takes in what people call the paragraphs of a schedule: “Schedule 1, item 4”, “items 2 and 4 of Schedule 1”. */
export function withItems(group: Group, text: string): Group {
  if (group.unit !== 'schedule' || group.within.length > 0) return group
  const from = Math.max(0, group.start - 60)
  const before = BEFORE.exec(text.slice(from, group.start))
  if (before) {
    const start = from + before.index
    const numbers = [...before[0].matchAll(/\d{1,2}/g)]
    const within: Numeral[] = []
    for (const { index } of numbers) {
      const at = start + index
      if (at < (within.at(-1)?.end ?? 0)) continue
      const numeral = readNumeral(text, at, ['integer'], same)
      if (numeral) within.push(numeral)
    }
    return { ...group, start, within }
  }
  AFTER.lastIndex = group.end
  const numeral = AFTER.test(text) ? readNumeral(text, AFTER.lastIndex, ['integer'], same) : null
  return numeral ? { ...group, end: numeral.end, within: [numeral] } : group
}
