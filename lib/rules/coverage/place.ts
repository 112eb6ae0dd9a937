import type { Range } from '../../core/range'
import type { Block } from '../../document/policy-document'
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

/** The block at which the appendices begin, or the end of the document; a document may have nothing before them. */
function endOfBody({ sections, document }: DocumentView): number {
  const first = sections.findIndex(({ classes }) => classes.includes('appendix'))
  const at = document.sections[first]?.firstBlock ?? 0
  return at > 0 && first > 1 ? at : document.blocks.length
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
  const last = lastOutsideTables(view, 0, endOfBody(view))
  return last < 0 ? 0 : behind(view, last)
}

/** Shorter bullets only name something, in characters. */
const NAME = 60

/** A block of a list, or the line that introduces one. */
const isInList = (block: Block | undefined, next: Block | undefined): boolean =>
  block?.kind === 'list-item' || (next?.list !== null && next?.list?.stem === block)

/** The last block of the list in which a block stands or which it introduces; itself where there is none. */
function lastOfList(blocks: readonly Block[], at: number): number {
  let last = at
  while (isInList(blocks[last], blocks[last + 1]) && blocks[last + 1]?.kind === 'list-item') last++
  return last
}

/** The section of a block and those above it. */
function* sectionsOf({ document: { sections } }: DocumentView, block: number): Generator<number> {
  const own = sections.findIndex(
    ({ firstBlock, endBlock }) => firstBlock <= block && block < endBlock,
  )
  for (let section = sections[own]; section; section = section.parent ?? undefined)
    yield sections.indexOf(section)
}

/**
 * Where more on something can be said: behind the paragraph that touches on it, or where it belongs.
 *
 * @param touching what touches on it, in order of place
 * @param isFree what is lacking may stand anywhere, and had better stand where it belongs
 */
export function placeBehind(
  view: DocumentView,
  touching: readonly Range[],
  belongs: readonly SectionClass[],
  isFree: boolean,
): number {
  const { starts, blocks } = view.document
  for (const { start } of touching) {
    const after = starts.findIndex((one) => one > start)
    const at = (after < 0 ? blocks.length : after) - 1
    const block = blocks[at]
    if (!block || block.table) continue
    // “Anti-bullying policy” in a list of policies is no place to say more.
    if (block.kind === 'list-item' && block.text.length < NAME) continue
    const isHome = [...sectionsOf(view, at)].some((section) =>
      view.sections[section]?.classes.some((name) => belongs.includes(name)),
    )
    if (isFree && !isHome && belongs.some((wanted) => sectionOn(view, wanted) >= 0)) continue
    return behind(view, lastOfList(blocks, at))
  }
  return placeFor(view, belongs)
}
