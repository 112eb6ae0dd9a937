import type { CodeLine } from './page-lines'
import { measure, mode, type Typography } from './typography'

/** The lines of one page, top to bottom. */
export interface CodePage {
  readonly number: number
  readonly height: number
  readonly lines: readonly CodeLine[]
}

/** How many lines at either end of a page may be running heads and feet. */
const MOST_RUNNING = 3
const LEAST_PAGES = 3
/** How many of the lines at one height, or of the pages in a row, must say the same. */
const SHARE = 0.5
/** How much further than two lines of a paragraph running lines of the same size are from the text. */
const WIDER = 1.4
/** Running heads and feet stand in the outer parts of a page. */
const BAND = 0.16

/** Takes running heads and feet and page numbers off every page. */
export function dropRunningLines(pages: readonly CodePage[]): {
  readonly pages: CodePage[]
  /** What the running lines say, once each. */
  readonly running: ReadonlySet<string>
} {
  const said = runningLines(pages)
  const apart = standingApart(pages)
  const isRunning = (line: CodeLine, page: CodePage) =>
    (apart(line) && !isBodyStart(line.text)) || said(line, page)
  const offset = pageNumberOffset(pages)
  const running = new Set<string>()
  const body = measure(pages.flatMap((page) => page.lines))
  const kept = pages.map((page) => {
    const isOuter = (line: CodeLine) =>
      inBand(line, page) &&
      line.size <= body.size + 0.5 &&
      (isRunning(line, page) || pageNumber(line.text) === page.number + offset)
    const top = countRunning(page.lines, isOuter, body)
    const bottom = countRunning(page.lines.slice(top).reverse(), isOuter, body)
    const end = page.lines.length - bottom
    for (const line of [...page.lines.slice(0, top), ...page.lines.slice(end)])
      running.add(line.text)
    return { ...page, lines: page.lines.slice(top, end) }
  })
  return { pages: kept, running }
}

/**
 * How many lines from the edge of a page are running lines. The last of them differs from the text in size
 * or stands apart from it: text may say the same at the top of several pages.
 */
function countRunning(
  fromEdge: readonly CodeLine[],
  isOuter: (line: CodeLine) => boolean,
  body: Typography,
): number {
  const first = fromEdge.slice(0, MOST_RUNNING).findIndex((line) => !isOuter(line))
  let count = first < 0 ? Math.min(fromEdge.length, MOST_RUNNING) : first
  while (count > 0 && !differs(fromEdge[count - 1], fromEdge[count], body)) count--
  return count
}

function differs(
  line: CodeLine | undefined,
  inner: CodeLine | undefined,
  { size, leading }: Typography,
): boolean {
  if (!line || !inner || pageNumber(line.text) !== null) return true
  return Math.abs(line.size - size) > 0.4 || Math.abs(line.y - inner.y) > leading * WIDER
}

const inBand = (line: CodeLine, { height }: CodePage): boolean =>
  line.y < height * BAND || line.y > height * (1 - BAND)

const outer = ({ lines }: CodePage): CodeLine[] => [
  ...new Set([...lines.slice(0, MOST_RUNNING), ...lines.slice(-MOST_RUNNING)]),
]

/** A paragraph or a bullet may stand at the same height on many pages without being a running line. */
const isBodyStart = (text: string): boolean => /^\d{1,2}\.\d{1,3}\b|^[^\p{L}\d]/u.test(text)

/** What a running line says, whatever the number of the page in it. */
const saying = (text: string): string | null => {
  const words = text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
  return isBodyStart(text) || !/\p{L}{3}/u.test(words) ? null : words
}

const levelOf = (line: CodeLine, page: CodePage): string =>
  `${Math.round(line.y / 3)}/${page.number % 2}`

/** Lines that say the same at the same height, on most of the pages from the first to the last of them. */
function runningLines(pages: readonly CodePage[]): (line: CodeLine, page: CodePage) => boolean {
  const levels = new Map<string, Map<string, number[]>>()
  for (const page of pages) {
    for (const line of outer(page)) {
      if (!inBand(line, page)) continue
      const key = levelOf(line, page)
      const level = levels.get(key) ?? new Map<string, number[]>()
      const said = saying(line.text) ?? ''
      level.set(said, [...(level.get(said) ?? []), page.number])
      levels.set(key, level)
    }
  }
  const whole = new Set<string>()
  for (const [key, level] of levels) {
    const all = [...level.values()].reduce((sum, on) => sum + on.length, 0)
    const again = [...level].reduce(
      (sum, [said, on]) => sum + (said !== '' && on.length > 1 && isDense(on) ? on.length : 0),
      0,
    )
    if (all >= LEAST_PAGES && again / all >= SHARE) whole.add(key)
  }
  return (line, page) => {
    if (isBodyStart(line.text)) return false
    const key = levelOf(line, page)
    if (whole.has(key)) return true
    const said = saying(line.text)
    const on = said === null ? [] : (levels.get(key)?.get(said) ?? [])
    return on.length >= LEAST_PAGES && isDense(on)
  }
}

/** Whether left or right pages in a row say it, but for a few. */
const isDense = (on: readonly number[]): boolean =>
  on.length >= ((on.at(-1) ?? 0) - (on[0] ?? 0)) * 0.5 * SHARE

/** How often a height must be used, and by lines apart from the text, to be that of running lines. */
const USED = 0.6
const APART = 0.9
/** White space between running lines and the text, in letter heights. */
const WHITE = 2

/** Lines at a height where nearly every page has one line alone, whatever it says. */
function standingApart(pages: readonly CodePage[]): (line: CodeLine) => boolean {
  const heights = new Map<number, { all: number; apart: number }>()
  for (const page of pages) {
    const [first, second] = page.lines
    const [beforeLast, last] = page.lines.slice(-2)
    note(heights, first, second, page)
    note(heights, last, beforeLast, page)
  }
  return (line) => {
    const height = heights.get(Math.round(line.y))
    return (
      height !== undefined &&
      height.all >= Math.max(LEAST_PAGES, pages.length * USED) &&
      height.apart >= height.all * APART
    )
  }
}

function note(
  heights: Map<number, { all: number; apart: number }>,
  line: CodeLine | undefined,
  inner: CodeLine | undefined,
  page: CodePage,
): void {
  if (!line || !inner || line === inner || !inBand(line, page)) return
  const key = Math.round(line.y)
  const height = heights.get(key) ?? { all: 0, apart: 0 }
  height.all++
  if (Math.abs(line.y - inner.y) > Math.max(line.size, inner.size) * WHITE) height.apart++
  heights.set(key, height)
}

/** The number of `47`, `Page 47`, `47 | Page`, `– 47 –` or `Page 47 of 290`; null for other lines. */
function pageNumber(text: string): number | null {
  const match =
    /^(?:page\s+)?[-–—|\s]*(\d{1,4})[-–—|\s]*(?:of\s+\d{1,4}|\/\s*\d{1,4}|page)?$/i.exec(text)
  return match ? Number(match[1]) : null
}

/** How far printed page numbers are from the pages of the file. */
function pageNumberOffset(pages: readonly CodePage[]): number {
  const offsets = pages.flatMap((page) =>
    [page.lines[0], page.lines.at(-1)].flatMap((line): [number, number][] => {
      const number = line && inBand(line, page) ? pageNumber(line.text) : null
      return number === null ? [] : [[number - page.number, 1]]
    }),
  )
  return mode(offsets) ?? 0
}
