import type { Range } from '../core/range'
import { sentences } from '../document/sentences'
import type { Analysis } from '../linter/linter'
import { type PolicyDate, policyDates } from '../linter/policy-dates'

/** Longest line that is shown as it stands; of a longer one, what leads to the date (UTF-16 units). */
const LONGEST = 110
const LEAD = 60
/** Dates of one kind that are shown. */
const OF_EACH = 2

/** A line about a date; offsets are those of its words in the document's text (UTF-16). */
export interface DateLine extends Range {
  /** As it stands there, in a table with the heading of its row or column before it. */
  readonly text: string
}

/** Of each kind — approved, reviewed, due — the latest two. */
function latestOfEach(dates: readonly PolicyDate[]): readonly PolicyDate[] {
  const byRole = new Map<PolicyDate['role'], PolicyDate[]>()
  for (const date of dates) byRole.set(date.role, [...(byRole.get(date.role) ?? []), date])
  // Rows of a history count where nothing else is said.
  if (byRole.size > 1) byRole.delete('change')
  const kept = new Set(
    [...byRole.values()].flatMap((own) =>
      own.toSorted((a, b) => (a.last < b.last ? 1 : -1)).slice(0, OF_EACH),
    ),
  )
  return dates.filter((date) => kept.has(date))
}

/** A year alone says little, and may belong to a law that is named beside it. */
function tellingOnes(dates: readonly PolicyDate[]): readonly PolicyDate[] {
  const exact = dates.filter(({ isYear }) => !isYear)
  return exact.length > 0 ? exact : dates
}

/** The line of a block that a date stands in: its sentence, or the words before it from a whole one on. */
function lineAround(text: string, date: Range, from: number): Range {
  const line = sentences(text).find(({ start, end }) => start <= date.start && date.end <= end)
  if (line && line.end - line.start <= LONGEST) return line
  const first = Math.max(from, text.lastIndexOf('\n', date.start) + 1, date.start - LEAD)
  const isCut = /\S/.test(text[first - 1] ?? '')
  const skipped = (isCut ? /^\S*[\s,;.–—-]*/ : /^[\s,;.–—-]*/).exec(text.slice(first))
  return { start: Math.min(date.start, first + (skipped?.[0].length ?? 0)), end: date.end }
}

/**
 * The lines that say when the document was approved and when it is due, in order of place. None for a
 * document of another nation, whose dates are not looked for.
 */
export function dateLines(view: Analysis['view']): DateLine[] {
  const { blocks, starts } = view.document
  const dates = policyDates(view)
  const lines = latestOfEach(tellingOnes(dates)).flatMap(
    ({ block: index, range, label }): DateLine[] => {
      const block = blocks[index]
      if (!block) return []
      const before = dates.filter((date) => date.block === index && date.range.end <= range.start)
      const from = Math.max(0, ...before.map((date) => date.range.end))
      const { start, end } = lineAround(block.text, range, from)
      const at = starts[index] ?? 0
      const text = `${label} ${block.text.slice(start, end)}`.replace(/\s+/g, ' ').trim()
      return [{ text, start: at + start, end: at + end }]
    },
  )
  return [...new Map(lines.map((line) => [line.text, line])).values()]
}
