import type { SectionClass } from '../../knowledge/section-class'
import type { DocumentView } from '../rule'
import { namesDocument } from './groups'

/** Sections in which a title page may spread: the school, the title, a line or two. */
const OPENING = 3

/** Offset just behind a block. */
const behind = ({ document: { starts, blocks } }: DocumentView, at: number): number =>
  (starts[at] ?? 0) + (blocks[at]?.text.length ?? 0)

/** The last block before a place behind which a paragraph can stand: not in a table. */
function lastOutsideTables({ document: { blocks } }: DocumentView, from: number, to: number) {
  for (let at = to - 1; at >= from; at--) if (blocks[at] && !blocks[at]?.table) return at
  return -1
}

/** Offset just behind a section's own text, in front of a table with which it ends. */
function endOf(view: DocumentView, index: number): number | null {
  const { firstBlock = 0, endBlock = 0 } = view.document.sections[index] ?? {}
  const at = lastOutsideTables(view, firstBlock, endBlock)
  return at < 0 ? null : behind(view, at)
}

/** The section in which a document says what it is: the first that has text, among those before its parts. */
function opening({ document: { sections, blocks } }: DocumentView): number {
  const leading = sections.slice(0, OPENING).findIndex((section, at) => {
    const own = blocks.slice(section.firstBlock, section.endBlock)
    const isCover = section.level <= 1 || namesDocument(section.title, at)
    return isCover && own.some(({ kind, table }) => kind !== 'heading' && !table)
  })
  return Math.max(0, leading)
}

/** The first of the sections about something that are about least else; -1 where none is. */
function sectionOn({ sections, document }: DocumentView, wanted: SectionClass): number {
  let [best, fewest] = [-1, Number.POSITIVE_INFINITY]
  for (const [at, { classes }] of sections.entries()) {
    if (namesDocument(document.sections[at]?.title ?? '', at)) continue
    if (classes.includes(wanted) && classes.length < fewest) [best, fewest] = [at, classes.length]
  }
  return best
}

/**
 * Where a missing paragraph belongs: behind the text of the section that fits best, or at the end
 * of the document where none does.
 *
 * @param belongs classes of sections, best first
 */
export function placeFor(view: DocumentView, belongs: readonly SectionClass[]): number {
  for (const wanted of belongs) {
    const section = wanted === 'front' ? opening(view) : sectionOn(view, wanted)
    const end = section < 0 ? null : endOf(view, section)
    if (end !== null) return end
  }
  const last = lastOutsideTables(view, 0, view.document.blocks.length)
  return last < 0 ? 0 : behind(view, last)
}

/** Where more on something can be said: behind the paragraph that touches on it, or where it belongs. */
export function placeBehind(
  view: DocumentView,
  offset: number,
  belongs: readonly SectionClass[],
): number {
  const { starts, blocks } = view.document
  const after = starts.findIndex((start) => start > offset)
  const at = (after < 0 ? blocks.length : after) - 1
  return blocks[at] && !blocks[at]?.table ? behind(view, at) : placeFor(view, belongs)
}
