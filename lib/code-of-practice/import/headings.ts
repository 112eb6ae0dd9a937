import type { NumberMark } from './number-marks'
import type { CodeLine } from './page-lines'
import { endsSomething, type Typography } from './typography'

/** A stretch of the body: a heading of one or more lines, or a line of running text. */
export type Stretch =
  | { readonly kind: 'heading'; readonly at: number; readonly heading: Heading }
  | { readonly kind: 'paragraph'; readonly at: number; readonly mark: NumberMark }
  | { readonly kind: 'line'; readonly at: number }

export interface Heading {
  readonly text: string
  /** Letter height in points. */
  readonly size: number
  /** Size and weight together. */
  readonly style: string
  readonly page: number
}

const LARGER = 1.12
const LONGEST = 200

/** Whether a line is set larger than running text, or in bold throughout. */
export const isDisplay = (line: CodeLine, { size }: Typography): boolean =>
  /\p{L}{2}/u.test(line.text) &&
  (line.size >= size * LARGER || (line.bold && line.size >= size * 0.9 && line.cells.length === 1))

const styleOf = (line: CodeLine): string =>
  `${Math.round(line.size * 2)}${line.bold ? ' bold' : ''}`

/** Cuts the body into headings, beginnings of paragraphs and other lines. */
export function stretches(
  lines: readonly CodeLine[],
  marks: readonly NumberMark[],
  typography: Typography,
): Stretch[] {
  const marked = new Map(marks.map((mark) => [mark.at, mark]))
  const found: Stretch[] = []
  for (let at = 0; at < lines.length; at++) {
    const mark = marked.get(at)
    if (mark) {
      found.push({ kind: 'paragraph', at, mark })
      continue
    }
    const group = headingAt(lines, at, typography, marked)
    if (group.length === 0) {
      found.push({ kind: 'line', at })
      continue
    }
    const [first] = group
    if (first) {
      const text = group.map((line) => line.text).join(' ')
      const { size, page } = first
      found.push({ kind: 'heading', at, heading: { text, size, style: styleOf(first), page } })
    }
    at += group.length - 1
  }
  return found
}

function headingAt(
  lines: readonly CodeLine[],
  at: number,
  typography: Typography,
  marked: ReadonlyMap<number, NumberMark>,
): CodeLine[] {
  const first = lines[at]
  if (!first) return []
  if (!isDisplay(first, typography)) return plainHeadingAt(lines, at, typography, marked)
  const group = [first]
  for (let next = lines[at + group.length]; next; next = lines[at + group.length]) {
    const last = group.at(-1) ?? first
    const same = isDisplay(next, typography) && styleOf(next) === styleOf(first)
    const near =
      next.page === last.page
        ? last.y - next.y < first.size * 1.9
        : next.page === last.page + 1 && /^\p{Ll}/u.test(next.text)
    if (!same || !near || marked.has(at + group.length)) break
    group.push(next)
  }
  if (first.size >= typography.size * LARGER) return group
  const text = group.map((line) => line.text).join(' ')
  const before = lines[at - 1]
  const after = lines[at + group.length]
  const leads = marked.has(at + group.length) && /^\p{Lu}/u.test(text)
  const breaksIn = !leads && before !== undefined && goesOnBefore(before, first, typography)
  const goesOn =
    after !== undefined && !marked.has(at + group.length) && /^[\p{Ll},;.)]/u.test(after.text)
  const closes = /[.,;]$/.test(text) || text.length > LONGEST
  return breaksIn || goesOn || closes || startsList(text) ? [] : group
}

const startsList = (text: string): boolean => /^(?:[•▪◦●○‣–-]|\(?[a-z\d]{1,2}[.)])\s/.test(text)

const isApart = (before: CodeLine, line: CodeLine, { leading, size }: Typography): boolean =>
  before.page !== line.page || before.y - line.y > leading + size * 0.2

const goesOnBefore = (before: CodeLine, line: CodeLine, typography: Typography): boolean =>
  !isDisplay(before, typography) &&
  !endsSomething(before.text) &&
  (before.page !== line.page || !isApart(before, line, typography))

/** How much of the width of the text a plain line may take to be a heading. */
const NARROW = 0.82

/**
 * A heading set like the text: one line, or a full and a short one, apart from what comes before, and then
 * a number or the back matter.
 */
function plainHeadingAt(
  lines: readonly CodeLine[],
  at: number,
  typography: Typography,
  marked: ReadonlyMap<number, NumberMark>,
): CodeLine[] {
  const line = lines[at]
  const before = lines[at - 1]
  if (!line || !/^\p{Lu}/u.test(line.text) || line.cells.length > 1) return []
  const apart = !before || isApart(before, line, typography)
  const ended = before?.page === line.page || (before && endsSomething(before.text))
  if (!apart) return []
  if (isBackMatter(line.text) && isShort(line, typography)) return [line]
  const second = lines[at + 1]
  const count = marked.has(at + 1) ? 1 : 2
  const group = lines.slice(at, at + count)
  const below = lines[at + count]
  const last = group.at(-1)
  if (!ended || !below || !last || !marked.has(at + count) || line.x > below.x + 3) return []
  const together = count === 1 || (second !== undefined && !isApart(line, second, typography))
  return together && isShort(last, typography) ? group : []
}

const isShort = (line: CodeLine, { right }: Typography): boolean =>
  line.right - line.x <= (right - line.x) * NARROW && !/[.,;:!?]["”’)]?$/.test(line.text)

/** Headings that end the numbered text: annexes, glossary, references. */
export const isBackMatter = (text: string): boolean =>
  /^(?:annexe?s?|appendix|appendices)(?:\s+(?:\d{1,2}|[a-z]))?\s*(?:$|[:.–—-])/i.test(text) ||
  /^(?:Annexe?|ANNEXE?|Appendix|APPENDIX)\s+(?:\d{1,2}|[A-Z])\s+\p{Lu}/u.test(text) ||
  /^(?:glossary(?: of [\w ]+)?|references(?: and [\w ]+)?|bibliography|index|acknowledge?ments|notes|endnotes|end notes|© crown copyright.*)$/i.test(
    text,
  )
