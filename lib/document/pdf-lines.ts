import type { Run } from './pdf-pages'
import type { InlineSpan } from './policy-document'

export interface PdfLine {
  readonly text: string
  /** Where bold begins and ends in `text`. */
  readonly strong: readonly InlineSpan[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

type Growing = { -readonly [K in keyof PdfLine]: PdfLine[K] } & { strong: InlineSpan[] }

/** Part of the letter height that makes a gap a space, and a step a new line. */
const SPACE = 0.18
const STEP = 0.5
const RAISED = 0.75

const open = (run: Run): Growing => ({
  text: '',
  strong: [],
  x: run.x,
  right: run.x,
  y: run.y,
  size: run.size,
})

/** A raised footnote number. */
const isNoteMark = (run: Run, line: Growing): boolean =>
  run.size < line.size * RAISED && run.y > line.y && /^\d{1,2}$/.test(run.text.trim())

function add(line: Growing, run: Run, isBold: boolean): void {
  const gap = run.x - line.right > run.size * SPACE
  const apart = line.text !== '' && !/\s$/.test(line.text) && !/^\s/.test(run.text)
  if (gap && apart) line.text += ' '
  const start = line.text.length
  line.text += run.text
  line.right = Math.max(line.right, run.right)
  line.size = Math.max(line.size, run.size)
  if (isBold && run.text.trim() !== '') addStrong(line.strong, line.text, start, line.text.length)
}

/** Adds a bold span, or lengthens the last one when only white space stands between. */
function addStrong(spans: InlineSpan[], text: string, start: number, end: number): void {
  const last = spans.at(-1)
  if (last && text.slice(last.end, start).trim() === '') {
    spans[spans.length - 1] = { ...last, end }
  } else spans.push({ kind: 'strong', start, end })
}

/** Puts the runs of a page, or of one paragraph, together into lines. */
export function linesOf(runs: readonly Run[], bold: ReadonlySet<string>): PdfLine[] {
  const lines: Growing[] = []
  let line: Growing | null = null
  for (const run of runs) {
    if (run.text !== '') {
      const stepped = line && Math.abs(run.y - line.y) > Math.max(run.size, line.size) * STEP
      if (!line || stepped) {
        line = open(run)
        lines.push(line)
      }
      if (!isNoteMark(run, line)) add(line, run, bold.has(run.font))
    }
    if (run.endsLine) line = null
  }
  return lines.filter((found) => found.text.trim() !== '')
}

/** Words that keep their hyphen when a line ends with it. */
const PREFIX =
  /^(?:multi|co|self|well|non|pre|post|inter|cross|part|full|long|short|one|two|three|high|low|re|anti|mid|all|whole|child|person|age|half|follow|up)$/i

const HYPHEN_END = /[\p{L}'’]+[-\u2010\u00ad]$/u
const FIRST_WORD = /^\p{Ll}[\p{L}'’]*/u

/** Every whole word of the document, to tell a hyphenated word from a broken one. */
export function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>()
  let broken = false
  for (const line of lines) {
    const text = line.text.trim()
    const ends = HYPHEN_END.test(text)
    // The two halves of a broken word are no words.
    const whole = (broken ? text.replace(FIRST_WORD, '') : text).replace(ends ? HYPHEN_END : '', '')
    for (const word of whole.toLowerCase().match(/[\p{L}'’]+(?:-[\p{L}'’]+)*/gu) ?? [])
      words.add(word)
    broken = ends
  }
  return words
}

/** A word broken by a soft hyphen, which pdf.js leaves out: neither half, but both together are known. */
function isBroken(line: string, next: string, words: ReadonlySet<string>): boolean {
  const tail = /[\p{L}'’]+$/u.exec(line)?.[0].toLowerCase()
  const head = FIRST_WORD.exec(next)?.[0]
  return tail !== undefined && head !== undefined && !words.has(tail) && words.has(tail + head)
}

/** How a line that ends with a hyphen goes on: what to cut off it and what to put between. */
function joint(line: string, next: string, words: ReadonlySet<string>): readonly [number, string] {
  if (/\u00ad$/.test(line)) return [1, '']
  if (!/[\p{L}\d][-\u2010]$/u.test(line)) return [0, isBroken(line, next, words) ? '' : ' ']
  const tail = /([\p{L}'’]+)[-\u2010]$/u.exec(line)?.[1]
  const head = FIRST_WORD.exec(next)?.[0]
  if (!tail || !head) return [0, /^[\p{L}\d]/u.test(next) ? '' : ' ']
  if (words.has((tail + head).toLowerCase())) return [1, '']
  // “short- and long-term”
  if (/^(?:and|or|to|nor)\b(?!-)/.test(next)) return [0, ' ']
  const known = (word: string) => words.has(word.toLowerCase())
  const keeps = known(`${tail}-${head}`) || PREFIX.test(tail) || (known(head) && known(tail))
  return keeps ? [0, ''] : [1, '']
}

/** Only the end of a line matters to how it goes on, in UTF-16 units. */
const LONGEST_WORD = 60

/** One paragraph from its lines: hyphens at line ends are taken out where they only break a word. */
export function joinLines(
  lines: readonly PdfLine[],
  words: ReadonlySet<string>,
): { text: string; spans: InlineSpan[] } {
  let text = ''
  const spans: InlineSpan[] = []
  for (const line of lines) {
    const lead = line.text.length - line.text.trimStart().length
    const own = line.text.trim()
    if (text !== '') {
      const [cut, between] = joint(text.slice(-LONGEST_WORD), own, words)
      text = text.slice(0, text.length - cut) + between
    }
    const shift = text.length - lead
    text += own
    for (const span of line.strong) {
      const start = Math.max(0, span.start + shift)
      addStrong(spans, text, start, Math.min(text.length, span.end + shift))
    }
  }
  return { text: text.replaceAll('\u00ad', ''), spans }
}
