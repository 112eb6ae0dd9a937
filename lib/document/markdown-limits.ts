import { UnreadableDocument } from './unreadable'

/** A hundred quotations or lists inside each other; a rule made of dashes is none. */
const TOO_DEEP = /^(?![-*_ \t]+$)(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){100}/m
/** Marks that open emphasis, links, code or HTML; finding their partners takes quadratic time. */
const MARKS = /[*_~`[<]/g
const MOST_MARKS = 20_000
const BLOCK_START = /^\s*(?:$|[|#>]|[-+*][ \t]|\d{1,9}[.)][ \t])/

/**
 * Refuses Markdown that would take minutes to parse. No policy comes near.
 *
 * @throws UnreadableDocument
 */
export function expectReasonable(source: string): void {
  let marks = 0
  let start = 0
  while (start < source.length) {
    const newline = source.indexOf('\n', start)
    const end = newline === -1 ? source.length : newline
    const line = source.slice(start, end)
    if (BLOCK_START.test(line)) marks = 0
    marks += line.match(MARKS)?.length ?? 0
    if (marks > MOST_MARKS) break
    start = end + 1
  }
  if (marks > MOST_MARKS || TOO_DEEP.test(source)) {
    throw new UnreadableDocument(
      'This file has too many Markdown marks inside each other to be read. Save it as plain text (.txt) and open that.',
    )
  }
}
