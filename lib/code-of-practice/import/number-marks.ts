import type { Place } from '../../citation/reference'
import { fromRoman } from '../../citation/roman'
import type { CodeLine } from './page-lines'
import { endsSomething, mode, type Typography } from './typography'

/** A line that may begin a numbered paragraph. */
export interface NumberMark {
  /** Index of the line in the body. */
  readonly at: number
  readonly place: Place
  /** What the line says after the number. */
  readonly rest: string
  /** How much it looks like the start of a paragraph; below 0 it looks like a cross-reference. */
  readonly likely: number
}

interface Found {
  readonly place: Place
  readonly rest: string
  readonly dotted: boolean
}

const decimal = /^(\d{1,2})\.(\d{1,3})(?![\d%])([.:)]?)(?:\s+|$|(?=[\p{Lu}‘“"'(•]))(.*)$/u
const roman = /^([ivxl]{1,7})([.)]?)(?:\s+|$)(.*)$/

function readNumber(text: string): Found | null {
  const number = decimal.exec(text)
  if (number) {
    const place = { chapter: Number(number[1]), paragraph: Number(number[2]) }
    const real = place.chapter >= 1 && place.paragraph >= 1 && !/^0/.test(number[2] ?? '')
    return real ? { place, dotted: number[3] !== '', rest: number[4] ?? '' } : null
  }
  const numeral = roman.exec(text)
  const value = numeral ? fromRoman(numeral[1] ?? '') : null
  if (!numeral || value === null) return null
  return {
    place: { chapter: 0, paragraph: value },
    dotted: numeral[2] !== '',
    rest: numeral[3] ?? '',
  }
}

const REFERS = /\b(?:paragraphs?|paras?\.?|sections?|and|or|to|see|in|of|at|from|chapter|page|§+)$/i
/** How far a number may stand from the place where numbers usually stand, in points. */
const ASTRAY = 4

/** Every line that begins with a number of the kind the Code gives its paragraphs. */
export function numberMarks(
  lines: readonly CodeLine[],
  typography: Typography,
  isDisplay: (line: CodeLine) => boolean,
): NumberMark[] {
  const found = lines.flatMap((line, at) => {
    const number = readNumber(line.text)
    return number ? [{ at, line, ...number }] : []
  })
  const dots = found.filter((mark) => mark.dotted).length > found.length / 2
  const columns = usualColumns(found.map(({ line }) => line))
  return found.map(({ at, line, place, rest, dotted }) => {
    const before = lines[at - 1]
    const after = rest === '' ? (lines[at + 1]?.text ?? '') : rest
    const apart = startsApart(before, line, typography)
    const usual = columns.some((x) => Math.abs(x - line.x) < ASTRAY)
    const interrupts =
      before !== undefined && !isDisplay(before) && !endsSomething(before.text) && !apart
    const refers = before !== undefined && !apart && REFERS.test(before.text)
    const likely =
      1 +
      (usual ? 0.5 : -0.5) +
      (apart ? 0.5 : -0.3) +
      (interrupts ? -0.8 : 0.3) +
      (/^\p{Ll}/u.test(after) ? -0.8 : 0.2) +
      (refers ? -1.5 : 0) +
      (dotted === dots ? 0 : -0.8) +
      (standsInMargin(line) ? 0.3 : 0)
    return { at, place, rest, likely }
  })
}

/** Where numbers stand, one place for right and left pages each. */
function usualColumns(lines: readonly CodeLine[]): number[] {
  return [0, 1].flatMap((side) => {
    const own = lines.filter((line) => line.page % 2 === side)
    const x = mode(own.map((line) => [Math.round(line.x), 1]))
    return x === null ? [] : [x]
  })
}

/** White space above tells a new paragraph from a line that goes on. */
function startsApart(
  before: CodeLine | undefined,
  line: CodeLine,
  { leading, size }: Typography,
): boolean {
  if (before?.page !== line.page) return true
  return before.y - line.y > leading + size * 0.2
}

/** The number has a column of its own at the left of the text. */
const standsInMargin = (line: CodeLine): boolean =>
  line.cells.length > 1 && /^\S{1,7}$/.test(line.cells[0]?.text ?? '')
