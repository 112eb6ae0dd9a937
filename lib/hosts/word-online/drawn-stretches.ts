import type { RenderedParagraph } from './rendered'
import { scrollerOf } from './scroller'
import { PANEL } from './selectors'

/** Drawn paragraphs that follow each other without a gap, and where among all pages they stand. */
export interface DrawnStretch {
  readonly paragraphs: readonly RenderedParagraph[]
  /** From the top of all pages, in widths of a page. */
  readonly top: number
  readonly bottom: number
  /** The document begins, or ends, with it. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

interface Extent {
  readonly top: number
  readonly bottom: number
}

/** Part of a page's height that nothing but a page takes up. */
const GAP = 0.5

/** Where all pages begin and end, those that are not drawn included. */
function extentOf(element: Element): Extent {
  const scroller = scrollerOf(element)
  if (scroller) {
    const top = scroller.getBoundingClientRect().top - scroller.scrollTop
    return { top, bottom: top + scroller.scrollHeight }
  }
  let all = element
  while (all.parentElement && !all.parentElement.matches(PANEL)) all = all.parentElement
  return all.getBoundingClientRect()
}

/** Paragraphs page by page; those outside of any page together. */
function byPage(drawn: readonly RenderedParagraph[]): [Element, RenderedParagraph[]][] {
  const pages = new Map<Element, RenderedParagraph[]>()
  for (const paragraph of drawn) {
    const page = paragraph.page ?? paragraph.element
    pages.set(page, [...(pages.get(page) ?? []), paragraph])
  }
  return [...pages]
}

/**
 * Word draws the pages near the window. Of the others there may be placeholders, or nothing but the
 * room they take: so pages are told apart by where they stand, not by their number.
 */
export function stretchesOf(drawn: readonly RenderedParagraph[]): DrawnStretch[] {
  const pages = byPage(drawn)
  const [first] = pages
  if (!first) return []
  const all = extentOf(first[0])
  const { width } = first[0].getBoundingClientRect()
  const stretches: { paragraphs: RenderedParagraph[]; top: number; bottom: number }[] = []
  for (const [page, paragraphs] of pages) {
    const { top, bottom } = page.getBoundingClientRect()
    const last = stretches.at(-1)
    if (last && top - last.bottom <= gapOf(page)) {
      last.paragraphs.push(...paragraphs)
      last.bottom = bottom
    } else stretches.push({ paragraphs: [...paragraphs], top, bottom })
  }
  const gap = gapOf(first[0])
  return stretches.map(({ paragraphs, top, bottom }) => ({
    paragraphs,
    top: (top - all.top) / Math.max(1, width),
    bottom: (bottom - all.top) / Math.max(1, width),
    isFirst: Math.abs(top - all.top) < gap,
    isLast: Math.abs(all.bottom - bottom) < gap,
  }))
}

/** px between two pages, or to an edge, that another page might stand in. */
const gapOf = (page: Element): number => Math.max(60, page.getBoundingClientRect().height * GAP)
