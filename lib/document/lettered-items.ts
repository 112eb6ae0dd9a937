import type { BlockDraft } from './assemble'
import { follows, isFirst, type ListMarker, listMarker } from './list-marker'

/** Items of one level: the label of the latest, and how labels look there. */
interface Level {
  readonly label: string
  readonly style: string
}

/** “(a)”, “a)” or “(ii)” at the beginning of a paragraph; “1.” numbers clauses, which are no list. */
function labelOf(draft: BlockDraft): ListMarker | null {
  if (draft.kind !== 'paragraph') return null
  const marker = listMarker(draft.text)
  return marker?.ordered && marker.style.endsWith(')') ? marker : null
}

/** The levels that are open once an item has its place in them; null where it goes on with none. */
function placed(levels: readonly Level[], { label, style }: ListMarker): Level[] | null {
  const level = { label, style }
  const at = levels.findLastIndex((open) => open.style === style && follows(label, open.label))
  if (at >= 0) return [...levels.slice(0, at), level]
  return isFirst(label) ? [...levels, level] : null
}

/** How many of the drafts from one on are items of a list, and on which levels. */
function run(drafts: readonly BlockDraft[], from: number): number[] {
  const depths: number[] = []
  let levels: Level[] = []
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at]
    const marker = draft && labelOf(draft)
    const next = marker && placed(levels, marker)
    if (!next) break
    levels = next
    depths.push(levels.length)
  }
  return depths
}

/**
 * Makes list items of paragraphs that begin “(a)”, “(b)” …, as policies with numbered clauses have them, so
 * that each is read with the words it hangs from. Their labels stay in their texts.
 */
export function withLetteredItems(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  let made: BlockDraft[] | undefined
  for (let at = 0; at < drafts.length; at++) {
    const depths = run(drafts, at)
    if (depths.length < 2) continue
    made ??= [...drafts]
    const outer = drafts[at - 1]?.list?.level ?? 0
    for (const [i, depth] of depths.entries()) {
      const draft = drafts[at + i]
      if (draft)
        made[at + i] = {
          ...draft,
          kind: 'list-item',
          list: { ordered: false, level: outer + depth },
        }
    }
    at += depths.length - 1
  }
  return made ?? drafts
}
