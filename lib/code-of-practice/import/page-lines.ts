import type { PdfLine } from '../../document/pdf-lines'
import type { Run } from '../../document/pdf-pages'

/** Part of a line that stands apart: a number at the left, a cell of a table. */
export interface Cell {
  readonly text: string
  readonly x: number
  readonly right: number
}

/** One line of a page, read from left to right. Units are points; `y` grows upwards. */
export interface CodeLine extends PdfLine {
  /** Page of the file, from 1. */
  readonly page: number
  /** Every letter of it is bold. */
  readonly bold: boolean
  readonly cells: readonly Cell[]
  /** A raised number before its first word, as at the start of a footnote. */
  readonly raisedStart: string | null
  /** Raised numbers behind words, which are not part of `text`. */
  readonly noteMarks: readonly string[]
}

interface Growing {
  readonly y: number
  readonly size: number
  left: number
  right: number
  readonly runs: Run[]
}

/** Parts of the letter height. */
const SAME_LINE = 0.35
const SPACE = 0.12
const CELL = 2
const SMALL = 0.8
const TINY = 0.7
const RAISED = 0.12

/** How the words of one page are set and tagged. */
export interface Setting {
  readonly bold: ReadonlySet<string>
  /** Marked contents that begin an item of a list, where the file is tagged. */
  readonly items: ReadonlySet<string>
}

/** The lines of a page from top to bottom, whatever the order in which the file sets its words. */
export function pageLines(page: number, runs: readonly Run[], setting: Setting): CodeLine[] {
  const begun = new Set<string>()
  return gather(runs)
    .sort((a, b) => b.y - a.y || a.left - b.left)
    .flatMap((line) => {
      const found = lineOf(page, line, setting.bold)
      if (found.text === '') return []
      const mark = line.runs[0]?.mark
      if (!mark || !setting.items.has(mark) || begun.has(mark)) return [found]
      begun.add(mark)
      return [withBullet(found)]
    })
}

/** Gives an item its bullet where the file draws it instead of setting it as text. */
const withBullet = (line: CodeLine): CodeLine =>
  /^[^\p{L}\d]/u.test(line.text) ? line : { ...line, text: `• ${line.text}` }

/** Puts runs on lines, large letters first, so that a raised mark finds the words it belongs to. */
function gather(runs: readonly Run[]): Growing[] {
  const lines: Growing[] = []
  const visible = runs.filter((run) => run.text.trim() !== '' && run.size > 0)
  for (const run of visible.sort((a, b) => b.size - a.size || b.y - a.y || a.x - b.x)) {
    const line = lines.find((candidate) => belongs(run, candidate))
    if (line) {
      line.runs.push(run)
      line.left = Math.min(line.left, run.x)
      line.right = Math.max(line.right, run.right)
    } else lines.push({ y: run.y, size: run.size, left: run.x, right: run.right, runs: [run] })
  }
  return lines
}

function belongs(run: Run, line: Growing): boolean {
  const offset = run.y - line.y
  if (Math.abs(offset) <= run.size * SAME_LINE) return true
  const beside = run.x >= line.left - line.size && run.x <= line.right + line.size
  return (
    run.size <= line.size * SMALL &&
    beside &&
    offset >= line.size * -0.3 &&
    offset <= line.size * 0.65
  )
}

const NOTE_MARK = /^[\d*†‡,\s]{1,7}$/

/** Raised, or so small that it can be nothing but a note's number. */
const isNoteMark = (run: Run, line: Growing): boolean =>
  NOTE_MARK.test(run.text) &&
  ((run.size <= line.size * SMALL && run.y - line.y >= line.size * RAISED) ||
    (run.size <= line.size * TINY && run.y >= line.y - 0.5 && run.x > line.left))

function lineOf(page: number, line: Growing, bold: ReadonlySet<string>): CodeLine {
  const cells: { text: string; x: number; right: number }[] = []
  const noteMarks: string[] = []
  let raisedStart: string | null = null
  let last: Run | null = null
  for (const run of line.runs.sort((a, b) => a.x - b.x)) {
    if (isNoteMark(run, line)) {
      if (cells.length === 0) raisedStart = run.text.trim()
      else noteMarks.push(run.text.trim())
      continue
    }
    if (last && isShadow(run, last)) continue
    append(cells, run)
    last = run
  }
  const tidy = cells.map((cell) => ({ ...cell, text: clean(cell.text) }))
  return {
    page,
    text: tidy.map((cell) => cell.text).join(' '),
    strong: [],
    x: line.left,
    right: line.right,
    y: line.y,
    size: line.size,
    bold: allBold(line.runs, bold),
    cells: tidy,
    raisedStart,
    noteMarks,
  }
}

/** Some writers make bold by setting the same word twice. */
const isShadow = (run: Run, last: Run): boolean =>
  run.text === last.text && Math.abs(run.x - last.x) < run.size * SPACE

function append(cells: { text: string; x: number; right: number }[], run: Run): void {
  const cell = cells.at(-1)
  const gap = cell ? run.x - cell.right : 0
  if (!cell || gap > run.size * CELL) {
    cells.push({ text: run.text, x: run.x, right: run.right })
    return
  }
  const apart = gap > run.size * SPACE && !/\s$/.test(cell.text) && !/^\s/.test(run.text)
  cell.text += apart ? ` ${run.text}` : run.text
  cell.right = Math.max(cell.right, run.right)
}

function allBold(runs: readonly Run[], bold: ReadonlySet<string>): boolean {
  const lettered = runs.filter((run) => /\p{L}/u.test(run.text))
  return lettered.length > 0 && lettered.every((run) => bold.has(run.font))
}

/** Bullets of symbol fonts live in the private use area; note marks may be letters of their own. */
const clean = (text: string): string =>
  text
    .replace(/[\uf0b7\uf0a7\uf076\uf0d8]/g, '•')
    .replace(/(?<=[\p{L}.,;:)’”"'])(?<!\b(?:k|c|m)?m)[⁰¹²³⁴-⁹]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
