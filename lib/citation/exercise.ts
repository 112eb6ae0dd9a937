/** An instruction over a table or a list whose pairs are in disorder on purpose. */
const MATCHING =
  /(?:^|[.!?:;)–—-] *|\d\.? +)(?:now |please |can you )?(?:(?:match|pair|link|join|connect) (?:them|these|those|each|every|the|up|with)\b|draw (?:a |the )?lines?\b)|\b(?:shuffled|jumbled|scrambled|in the wrong order|been mixed up|muddled up)\b/i
/** What a key says of a statement right behind it: “… (6.87). F – should”. */
const REFUTED_AFTER =
  /^["'’”)\]\s.–—→=:-]*\(?(?:F|FALSE|[Ff]alse|M(?:YTH|yth)|Untrue|[Nn]ot true|Wrong|Incorrect|✗|✘|❌)(?=[\s.,;:!?)–—-]|$)/
/** And at its beginning: “Myth: schools must …”, “False: …” */
const REFUTED_AT_ONCE =
  /^(?:\W*\d{1,2}[.)])?\W*(?:myth|false|untrue|not true|misconception)(?: \d{1,2})? ?[:–—-]/i
const REFUTED_CELL = /^\W*(?:f|false|myth|untrue|not true|wrong|incorrect)\W*$|^\s*[✗✘❌×]\s*$/i
const MYTH_COLUMN = /^\W*(?:myths?|what people say|misconceptions?|false)\W*$/i

/** Whether a text tells its reader to put pairs together. */
export const asksToMatch = (text: string): boolean => MATCHING.test(text)

/** Whether a sentence of a text is put there to be found wrong. */
export const isRefuted = (text: string, { start, end }: { start: number; end: number }): boolean =>
  REFUTED_AFTER.test(text.slice(end, end + 30)) ||
  REFUTED_AT_ONCE.test(text.slice(start, start + 40))

/** The same for a row of a table, by the verdict in one of its cells or the header over its claims. */
export const isRefutedRow = (cells: readonly string[], headers: readonly string[]): boolean =>
  headers.some((header) => MYTH_COLUMN.test(header)) ||
  cells.some((cell) => REFUTED_CELL.test(cell))
