import type { Group } from './groups'
import { type Numeral, readNumeral } from './numerals'

const ITEM = '(?:items?|points?|entr(?:y|ies)|numbers?|nos?\\.?)'
const BEFORE = new RegExp(
  `\\b${ITEM} \\d{1,2}(?:(?:-| to | and | or |, ?| & )(?:${ITEM} )?\\d{1,2})*,? (?:of|in|to|under) (?:the )?$`,
  'i',
)
/** What a text that has spoken of a schedule calls its paragraphs further on; items of an agenda are none. */
const LATER =
  /(?<!\b(?:agenda|action|budget|news|line|menu|standing|each|this|that) )\bitems? \(?(\d{1,2}(?:(?:-| to | and | or |, ?| & )\d{1,2})*)\b(?![.:]\d| (?:of|on|in) (?:the |our |this )?(?:agenda|minutes|list|plan|policy))/gi
/** How far the schedule is kept in mind. */
const LATER_REACH = 220
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

/** “Schedule 1 has 13 items. Missing is item 8.” Groups of whole numbers that only a schedule before them explains. */
export function laterItems({ end }: Group, text: string): Group[] {
  const reach = text.slice(end, end + LATER_REACH)
  return [...reach.matchAll(LATER)].flatMap((match) => {
    const start = end + match.index
    const numbers = match[1] ?? ''
    const from = start + match[0].lastIndexOf(numbers)
    const numerals = [...numbers.matchAll(/\d{1,2}(?:(?:-| to )\d{1,2})?/g)].flatMap(
      ({ index }) => readNumeral(text, from + index, ['integer'], same) ?? [],
    )
    const last = numerals.at(-1)
    return last
      ? [{ start, end: last.end, unit: 'paragraph' as const, cue: ITEM_CUE, numerals, within: [] }]
      : []
  })
}

/** The cue of such a group. */
export const ITEM_CUE = 'item'
