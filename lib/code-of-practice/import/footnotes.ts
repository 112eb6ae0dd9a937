import type { CodeLine } from './page-lines'
import type { CodePage } from './running-lines'

/** Part of the letter height of running text below which lines at the foot of a page are notes. */
const SMALL = 0.92
const NOTE_START = /^(?:\d{1,3}\b(?!\.\d)|[*†‡])/

/** Takes footnotes off the pages. `size` is the letter height of running text in points. */
export function dropFootnotes(pages: readonly CodePage[], size: number): CodePage[] {
  let goesOn = false
  return pages.map((page) => {
    const { lines } = page
    const marks = new Set(lines.flatMap((line) => line.noteMarks.flatMap(separate)))
    let first = lines.length
    while (first > 0 && isSmall(lines[first - 1], size)) first--
    const small = lines.slice(first)
    const begins = small.some((line) => startsNote(line))
    const raised = lines.findIndex(
      (line) => line.raisedStart !== null && separate(line.raisedStart).some((m) => marks.has(m)),
    )
    const cut = begins || (goesOn && small.length > 0) ? first : lines.length
    const end = raised >= 0 ? Math.min(cut, raised) : cut
    goesOn = begins
    return end === lines.length ? page : { ...page, lines: lines.slice(0, end) }
  })
}

const separate = (marks: string): string[] => marks.split(/[,\s]+/).filter(Boolean)

const isSmall = (line: CodeLine | undefined, size: number): boolean =>
  line !== undefined && line.size < size * SMALL

const startsNote = (line: CodeLine): boolean =>
  line.raisedStart !== null || NOTE_START.test(line.text)
