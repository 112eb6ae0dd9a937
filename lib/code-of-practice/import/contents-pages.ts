import type { CodePage } from './running-lines'

/** A line of a list of contents: dots, or white space, and then the number of a page. */
const ENTRY = /(?:\.{3,}|…|(?:\. ){3,}|\s)\s*(?:\d{1,3}|[ivxl]{1,6})$/
const LEADER = /(?:\.{4,}|…{2,}|(?:\. ?){5,})\s*(?:\d{1,3}|[ivxl]{1,6})$/
const SHARE = 0.5
const LEAST_ENTRIES = 5
/** Lists of contents stand in front. */
const FRONT = 25

/** Takes lists of contents away, whose lines look like numbered headings. */
export function dropContents(pages: readonly CodePage[]): CodePage[] {
  return pages.map((page) => {
    if (page.number > FRONT) return page
    const { lines } = page
    const entries = lines.filter((line) => ENTRY.test(line.text)).length
    const listed = lines.some((line) => /^(?:table of )?contents$/i.test(line.text))
    const leaders = lines.filter((line) => LEADER.test(line.text)).length
    const isList =
      (entries >= LEAST_ENTRIES && entries / lines.length >= SHARE) ||
      (listed && entries >= 3) ||
      leaders >= LEAST_ENTRIES
    const kept = isList ? [] : lines.filter((line) => !LEADER.test(line.text))
    return { ...page, lines: kept }
  })
}
