import { joinLines } from '../../document/pdf-lines'
import type { CodeLine } from './page-lines'
import {
  areBeside,
  areSpaced,
  continueRow,
  isRow,
  rowOfTwo,
  rowText,
  startRow,
  type TableRow,
  takeBack,
} from './table-row'
import { endsSomething, type Typography } from './typography'

/** A line of a paragraph; `lead` is a heading within it. */
export interface TextLine {
  readonly line: CodeLine
  readonly lead: boolean
}

const BULLET = /^([•▪◦●○‣■□◆➢✓✔])\s*(.*)$/u
/** A letter or dash that is a bullet where it stands further in than the text. */
const WEAK_BULLET = /^([-–—o*])(?:\s+(.*)|)$/u
const NUMBERED = /^(?:\([a-z\d]{1,4}\)|(?:[a-z]|\d{1,2}|[ivx]{1,5})[.)])(?:\s|$)/

type Piece =
  | { readonly kind: 'text'; readonly bullet: string | null; readonly lines: CodeLine[] }
  | { readonly kind: 'row'; readonly row: TableRow }

/**
 * The text of one paragraph: its own lines joined, hyphens at line ends mended; every bullet and every
 * row of a table on a line of its own, cells of a row parted by a tab.
 */
export function paragraphText(
  lines: readonly TextLine[],
  words: ReadonlySet<string>,
  typography: Typography,
): string {
  const left = Math.min(...lines.slice(1).map(({ line }) => line.x), Number.POSITIVE_INFINITY)
  const setting = {
    left,
    typography,
    isSpaced: areSpaced(
      lines.map(({ line }) => line),
      typography,
    ),
  }
  const pieces: Piece[] = []
  let before: TextLine | null = null
  for (const text of lines) {
    if (text.line.text === '') continue
    place(pieces, text, before, setting)
    before = text
  }
  return pieces.map((piece) => textOf(piece, words)).join('\n')
}

function textOf(piece: Piece, words: ReadonlySet<string>): string {
  if (piece.kind === 'row') return rowText(piece.row, words)
  const { text } = joinLines(piece.lines, words)
  return piece.bullet === null ? text : `${piece.bullet} ${text}`
}

/** How the lines of one paragraph are set. */
interface Setting {
  /** Left edge of its text, in points. */
  readonly left: number
  readonly typography: Typography
  /** Rows of its tables are parted by white space. */
  readonly isSpaced: boolean
}

/** Puts a new row after the pieces, and takes lines into it that belong to its second cell. */
function pushRow(pieces: Piece[], row: TableRow, typography: Typography): void {
  const last = pieces.at(-1)
  if (last?.kind === 'text' && last.bullet === null && pieces.length > 1) {
    takeBack(row, last.lines, typography)
    if (last.lines.length === 0) pieces.pop()
  }
  pieces.push({ kind: 'row', row })
}

function place(
  pieces: Piece[],
  { line, lead }: TextLine,
  before: TextLine | null,
  { left, typography, isSpaced }: Setting,
): void {
  const last = pieces.at(-1)
  if (last?.kind === 'row' && !lead && continueRow(last.row, line, typography, isSpaced)) return
  const bullet = lead ? null : readBullet(line, before?.line ?? null, left)
  if (bullet) {
    const rest = withoutFirst(line, bullet.rest)
    pieces.push({ kind: 'text', bullet: bullet.sign, lines: rest.text === '' ? [] : [rest] })
  } else if (last?.kind === 'text' && last.bullet !== null && last.lines.length === 0) {
    last.lines.push(line)
  } else if (isRow(line)) {
    pushRow(pieces, startRow(line), typography)
  } else if (last?.kind === 'text' && before && areBeside(before.line, line, typography)) {
    last.lines.pop()
    pushRow(pieces, rowOfTwo(before.line, line), typography)
  } else if (
    last?.kind !== 'text' ||
    lead ||
    before?.lead ||
    beginsNew(line, before?.line ?? null, typography)
  ) {
    pieces.push({ kind: 'text', bullet: null, lines: [line] })
  } else last.lines.push(line)
}

function readBullet(
  line: CodeLine,
  before: CodeLine | null,
  left: number,
): { sign: string; rest: string } | null {
  const sure = BULLET.exec(line.text)
  if (sure) return { sign: sure[1] ?? '•', rest: sure[2] ?? '' }
  const weak = WEAK_BULLET.exec(line.text)
  if (!weak) return null
  const further = line.x > left + 3
  const follows = before === null || endsSomething(before.text)
  const apart = (line.cells[0]?.text.length ?? 0) === 1 || weak[1] === line.text
  return further || apart || (follows && weak[1] !== 'o')
    ? { sign: weak[1] ?? '-', rest: weak[2] ?? '' }
    : null
}

/** A line without the sign or number at its start. */
export function withoutFirst(line: CodeLine, rest: string): CodeLine {
  const [first] = line.cells
  const alone = first !== undefined && line.cells.length > 1 && !rest.startsWith(first.text)
  return { ...line, text: rest, cells: alone ? line.cells.slice(1) : line.cells }
}

function beginsNew(line: CodeLine, before: CodeLine | null, typography: Typography): boolean {
  if (!before) return true
  const apart =
    before.page === line.page && before.y - line.y > typography.leading + typography.size * 0.2
  return (
    (apart && endsSomething(before.text)) ||
    (NUMBERED.test(line.text) && endsSomething(before.text))
  )
}
