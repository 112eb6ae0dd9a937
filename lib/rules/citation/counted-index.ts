import type { CodeIndex } from '../../citation/code-index'
import type { ChapterRange } from '../../citation/data/code-ranges'
import { formatPlace } from '../../citation/reference'
import type { OfficialText } from '../../knowledge/official-text'

/** No chapter has as many paragraphs. */
const MOST = 999

/** Numbers without text after which a chapter counts as ended. */
const GAP = 4

const counted = new WeakMap<OfficialText, CodeIndex>()

/**
 * The index with the ends of chapters and the pages as they stand in the imported text. A chapter of which
 * the text holds nothing keeps the end it is believed to have, with its slack; so does a page without any
 * paragraph.
 */
export function countedIndex(believed: CodeIndex, text: OfficialText): CodeIndex {
  const before = counted.get(text)
  if (before) return before
  const has = (reference: string): boolean => text.textOf(reference) !== null
  const ranges = believed.ranges.map((range) => count(range, has))
  const index: CodeIndex = {
    ...believed,
    official: ranges.every(({ slack }) => slack === 0),
    ranges,
    has: (reference) => has(reference) || believed.has(reference),
    lastPage: Math.max(text.pages, believed.lastPage),
    onPage: (page) => {
      const found = text.onPage(page)
      return found.length > 0 ? found : believed.onPage(page)
    },
  }
  counted.set(text, index)
  return index
}

function count(range: ChapterRange, has: (reference: string) => boolean): ChapterRange {
  let last = 0
  for (let paragraph = 1; paragraph <= Math.min(last + GAP, MOST); paragraph++)
    if (has(formatPlace({ chapter: range.chapter, paragraph }))) last = paragraph
  return last === 0 ? range : { chapter: range.chapter, last, slack: 0 }
}
