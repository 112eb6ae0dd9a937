import type { BlockDraft } from './assemble'
import { isContentsEntry } from './contents-entry'
import { sliceDraft } from './draft-slice'
import { listMarker } from './list-marker'
import { joinLines, linesOf, type PdfLine } from './pdf-lines'
import type { Page } from './pdf-pages'
import type { PdfDraft, PdfFonts } from './pdf-tagged'
import { isTerminated } from './plain-lines'
import { ListLevels } from './plain-lists'

interface PageLines {
  readonly page: Page
  readonly lines: readonly PdfLine[]
}

const PAGE_NUMBER = /^(?:page\s*)?[-–|]?\s*\d{1,3}\s*[-–|]?(?:\s*(?:of|\/)\s*\d{1,3})?$/i
/** Share of the page height, at the top and at the bottom, in which running heads stand. */
const MARGIN = 0.12

const inMargin = (line: PdfLine, { height }: Page): boolean =>
  line.y > height * (1 - MARGIN) || line.y < height * MARGIN

const outline = (line: PdfLine): string => line.text.trim().replace(/\d+/g, '#')

/** Drops page numbers, and lines that stand at the top or bottom of many pages. */
function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const seen = new Map<string, number>()
  for (const { page, lines } of pages) {
    const here = new Set(lines.filter((line) => inMargin(line, page)).map(outline))
    for (const text of here) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  const often = Math.max(3, pages.length * 0.4)
  return pages.map(({ page, lines }) => ({
    page,
    lines: lines.filter(
      (line) =>
        !inMargin(line, page) ||
        (!PAGE_NUMBER.test(line.text.trim()) && (seen.get(outline(line)) ?? 0) < often),
    ),
  }))
}

/** The measures that most of the text is set in. */
interface Measure {
  readonly size: number
  /** Distance from line to line within a paragraph, as a multiple of the letter height. */
  readonly leading: number
  readonly right: number
}

/** Lower quartile: most steps within paragraphs, fewer between them. */
function quartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 2] ?? 0
}

function measure(pages: readonly PageLines[]): Measure {
  const letters = new Map<number, number>()
  for (const { text, size } of pages.flatMap((page) => page.lines)) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  const size = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
  const steps = pages.flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      const step = ((lines[index - 1]?.y ?? 0) - line.y) / line.size
      return step > 0.8 && step < 2.2 ? [step] : []
    }),
  )
  const right = pages
    .flatMap(({ lines }) => lines)
    .reduce((most, line) => Math.max(most, line.right), 0)
  return { size, leading: quartile(steps) || 1.3, right }
}

const LARGER = 1.12
const LONGEST_HEADING = 150

/** Whether a line begins a new paragraph after the one before it. */
function begins(line: PdfLine, before: PdfLine, { leading, right }: Measure): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.06) return true
  if (listMarker(line.text) || /^\s*\d{1,2}(?:\.\d{1,2})+\s/.test(line.text)) return true
  const step = (before.y - line.y) / line.size
  if (step > leading * 1.25 || step < 0) return true
  if (isAllBold(line) !== isAllBold(before)) return true
  const short = before.right < right - (right - before.x) * 0.2
  return short && isTerminated(before.text.trim())
}

const isAllBold = (line: PdfLine): boolean =>
  line.strong.some((span) => span.end - span.start >= line.text.trim().length)

/** Reads a PDF by how its lines stand on the page. */
export function untaggedDrafts(pages: readonly Page[], fonts: PdfFonts): PdfDraft[] {
  const read = withoutFurniture(
    pages.map((page) => ({ page, lines: linesOf(page.runs, fonts.bold) })),
  )
  const usual = measure(read)
  const paragraphs = read.flatMap(({ page, lines }) => {
    const groups: PdfLine[][] = []
    lines.forEach((line, index) => {
      const before = lines[index - 1]
      if (before && !begins(line, before, usual)) groups.at(-1)?.push(line)
      else groups.push([line])
    })
    return groups.map((group) => ({ page: page.number, lines: group }))
  })
  const depths = headingDepths(
    paragraphs.map((paragraph) => paragraph.lines),
    usual,
  )
  const levels = new ListLevels()
  return paragraphs.map(({ page, lines }) => ({
    page,
    draft: draftOf(lines, depths.get(Math.round(sizeOf(lines))) ?? 0, levels, fonts),
  }))
}

const sizeOf = (lines: readonly PdfLine[]): number => lines[0]?.size ?? 0

/** Heading depth by letter size: the largest is 1. Sizes that whole paragraphs are set in are none. */
function headingDepths(
  paragraphs: readonly (readonly PdfLine[])[],
  { size }: Measure,
): ReadonlyMap<number, number> {
  const long = new Set<number>()
  const sizes = new Set<number>()
  for (const lines of paragraphs) {
    const own = Math.round(sizeOf(lines))
    if (sizeOf(lines) < size * LARGER) continue
    const length = lines.reduce((sum, line) => sum + line.text.length, 0)
    if (length > LONGEST_HEADING) long.add(own)
    else sizes.add(own)
  }
  const ranked = [...sizes].filter((own) => !long.has(own)).sort((a, b) => b - a)
  return new Map(ranked.map((own, index) => [own, Math.min(6, index + 1)]))
}

function draftOf(
  lines: readonly PdfLine[],
  depth: number,
  levels: ListLevels,
  { words }: PdfFonts,
): BlockDraft {
  const joined = joinLines(lines, words)
  if (depth > 0 && !isContentsEntry(joined.text)) {
    levels.end()
    return { kind: 'heading', depth, ...joined }
  }
  const paragraph: BlockDraft = { kind: 'paragraph', ...joined }
  const marker = listMarker(joined.text)
  const rest = marker && sliceDraft(paragraph, marker.length, joined.text.length)
  if (!marker || !rest) {
    levels.end()
    return paragraph
  }
  const columns = Math.round(((lines[0]?.x ?? 0) / (sizeOf(lines) || 1)) * 2)
  const level = levels.item({ ...marker, indent: columns })
  return { ...rest, kind: 'list-item', list: { ordered: marker.ordered, level } }
}
