import type { SectionClass } from '../../knowledge/section-class'
import type { DocumentView } from '../rule'

/** Offset just behind the last block of a section's own text. */
function endOf({ document }: DocumentView, section: number): number {
  const last = (document.sections[section]?.endBlock ?? 1) - 1
  return (document.starts[last] ?? 0) + (document.blocks[last]?.text.length ?? 0)
}

/**
 * Where a missing paragraph belongs: behind the text of the section that fits best, or at the
 * beginning of the document where none does.
 *
 * @param belongs classes of sections, best first
 */
export function placeFor(view: DocumentView, belongs: readonly SectionClass[]): number {
  for (const wanted of belongs) {
    if (wanted === 'front') continue
    const section = view.sections.findIndex(({ classes }) => classes.includes(wanted))
    if (section >= 0) return endOf(view, section)
  }
  return 0
}
