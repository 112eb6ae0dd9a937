import { listMarker } from './list-marker'

/** One line of a plain-text file. */
export interface Line {
  /** Offset of its first character in the file. */
  readonly start: number
  /** The line without its end and without trailing white space. */
  readonly text: string
  /** Starts a new page. */
  readonly afterPageBreak: boolean
  /** Only the writer's line break (Word's vertical tab) parts it from the line before. */
  readonly afterSoftBreak: boolean
}

/** How the file is laid out, decided once for the whole of it. */
export interface Layout {
  /** Paragraphs are broken into lines of about this many characters; null when a line is a paragraph. */
  readonly width: number | null
  /** Wrapped lines stand apart with a blank line after each, as some PDF viewers copy them. */
  readonly spread: boolean
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
const SOFT = /[\v\u2028]/

/** Cuts a file into its lines, whatever ends them. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let before = ''
  const push = (end: number) => {
    lines.push({
      start,
      text: source.slice(start, end).trimEnd(),
      afterPageBreak: before === '\f',
      afterSoftBreak: SOFT.test(before),
    })
  }
  for (const match of source.matchAll(BREAK)) {
    push(match.index)
    before = match[0]
    start = match.index + before.length
  }
  push(source.length)
  return lines
}

/** Whether a line ends as a sentence does, or leads to a list. */
export const isTerminated = (text: string): boolean => /[.!?;:]["'”’)\]]*$/.test(text)

/** Whether a line is in capitals throughout, as headings are. */
export function isAllCaps(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const long = letters > 6 || /\S\s+\S/.test(text.trim())
  return letters >= 4 && long && text === text.toUpperCase()
}

const startsLower = (text: string): boolean => /^\s*["'“‘(]?\p{Ll}/u.test(text)

/** Lines in real wrapped text differ in length, in PDF copies more than in typed files. */
const SLACK = 0.85
const TIGHT = 0.95

/** Whether a line is so full that the next line's first word would not have fitted on it. */
export function isFull(line: string, next: string, width: number, slack = SLACK): boolean {
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? ''
  return line.length + 1 + word.length > width * slack
}

/** Whether `next` goes on with the paragraph that `line` is part of, in a file wrapped at `width`. */
export function goesOn(line: string, next: string, width: number): boolean {
  const full = isFull(line, next, width)
  if (startsLower(next)) return full || !isTerminated(line)
  // A sentence that ends near the edge may as well be the last of its paragraph.
  return full && !/:$/.test(line) && (!isTerminated(line) || isFull(line, next, width, TIGHT))
}

const NARROWEST = 40
const WIDEST = 130
const LEAST_SHARE = 0.4
const LEAST_LOWER = 0.3

interface Tally {
  pairs: number
  goingOn: number
  lower: number
}

function isWrapped({ pairs, goingOn, lower }: Tally): boolean {
  return goingOn > 0 && goingOn >= pairs * LEAST_SHARE && lower >= goingOn * LEAST_LOWER
}

/** Decides how a file is laid out, from how its lines follow one another. */
export function layoutOf(lines: readonly Line[]): Layout {
  const filled = lines.filter((line) => line.text.trim() !== '' && !line.text.includes('\t'))
  const lengths = filled.map((line) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.ceil((lengths.length - 1) * 0.95)] ?? 0
  if (width < NARROWEST || width > WIDEST) return { width: null, spread: false }
  const near: Tally = { pairs: 0, goingOn: 0, lower: 0 }
  const apart: Tally = { pairs: 0, goingOn: 0, lower: 0 }
  lines.forEach((line, index) => {
    if (line.text.length < NARROWEST * SLACK || line.text.includes('\t')) return
    const following = lines[index + 1]
    const isApart = following?.text === ''
    const next = isApart ? lines[index + 2] : following
    if (!next || next.text === '' || listMarker(next.text)) return
    const tally = isApart ? apart : near
    tally.pairs++
    if (!isFull(line.text, next.text, width)) return
    const lower = startsLower(next.text)
    if (lower || !isTerminated(line.text)) tally.goingOn++
    if (lower) tally.lower++
  })
  if (isWrapped(near)) return { width, spread: false }
  const spread = near.pairs <= apart.pairs / 4 && isWrapped(apart)
  return { width: spread ? width : null, spread }
}
