import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

export type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>

/** Letters set in one go: part of a line. Units are points; `y` grows upwards. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  /** Marked content that it belongs to, in a tagged PDF. */
  readonly mark: string | null
  readonly endsLine: boolean
}

export interface Page {
  readonly number: number
  readonly height: number
  readonly runs: readonly Run[]
  /** How the writer's program tagged the page; null when it did not. */
  readonly tree: Tree | null
}

/** The words of a page with their places, in the order in which the file gives them. */
export async function readRuns(page: PDFPageProxy): Promise<Run[]> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const runs: Run[] = []
  const marks: (string | null)[] = []
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marks.pop()
      else marks.push(item.id ?? null)
      continue
    }
    const [, , skew, rise, x, y] = item.transform as number[]
    runs.push({
      text: item.str,
      x: x ?? 0,
      right: (x ?? 0) + item.width,
      y: y ?? 0,
      size: Math.hypot(skew ?? 0, rise ?? 0) || item.height,
      font: item.fontName,
      mark: marks.findLast((mark) => mark !== null) ?? null,
      endsLine: item.hasEOL,
    })
  }
  return runs
}

/** Height of a page in points. */
export function heightOf({ view: [, bottom = 0, , top = 0] }: PDFPageProxy): number {
  return top - bottom
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const [runs, tree] = await Promise.all([readRuns(page), page.getStructTree()])
  return { number: page.pageNumber, height: heightOf(page), runs, tree: tree ?? null }
}

/** Reads the text of every page, in the order in which the file gives it. */
export async function readPages(document: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    pages.push(await readPage(page))
    page.cleanup()
  }
  return pages
}

/** Fonts are loaded only with the drawing, which is slow where there are pictures. */
const MOST_PAGES_DRAWN = 40

/** Names of the fonts that are bold. */
export async function boldFonts(
  document: PDFDocumentProxy,
  pages: readonly Page[],
): Promise<ReadonlySet<string>> {
  const bold = new Set<string>()
  const seen = new Set<string>()
  for (const { number, runs } of pages.slice(0, MOST_PAGES_DRAWN)) {
    const fonts = new Set(runs.map((run) => run.font).filter((font) => !seen.has(font)))
    if (fonts.size === 0) continue
    const page = await document.getPage(number)
    await page.getOperatorList()
    for (const font of fonts) {
      seen.add(font)
      const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
      if (/bold|black|heavy|semi|demi/i.test(nameOf(known))) bold.add(font)
    }
    page.cleanup()
  }
  return bold
}

function nameOf(font: unknown): string {
  if (typeof font !== 'object' || font === null || !('name' in font)) return ''
  return typeof font.name === 'string' ? font.name : ''
}
