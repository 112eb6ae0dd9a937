import type { Block, PolicyDocument } from './policy-document'

/**
 * The blocks of one section, without their place in the document. As a block does, a part stays the same
 * object from one revision to the next for as long as nothing in it changes, so that whatever is worked
 * out of it (`oncePer`) stays known.
 */
export interface Part {
  readonly blocks: readonly Block[]
  /** Where they begin, counted from the beginning of the first. */
  readonly starts: readonly number[]
  /** Titles from the outermost heading to its own. */
  readonly path: readonly string[]
  /** The block behind the last one, of the next section. */
  readonly next: Block | null
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

function holds(
  { path, next, blocks, starts }: Part,
  { sections, blocks: all, starts: allStarts }: PolicyDocument,
  index: number,
): boolean {
  const section = sections[index]
  if (!section || blocks.length !== section.endBlock - section.firstBlock) return false
  if (next !== (all[section.endBlock] ?? null) || !isSame(path, section.path)) return false
  const first = allStarts[section.firstBlock] ?? 0
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at] !== all[section.firstBlock + at]) return false
    if (starts[at] !== (allStarts[section.firstBlock + at] ?? 0) - first) return false
  }
  return true
}

/**
 * The parts of a document, by section.
 *
 * @param before those of its last revision: one that still says the same is used again, where sections
 *   were put in or left out in front of it, too. No two sections share one
 */
export function partsOf(document: PolicyDocument, before: readonly Part[] = []): readonly Part[] {
  const growth = document.sections.length - before.length
  const used = new Set<Part>()
  const parts = document.sections.map(({ firstBlock, endBlock, path }, index): Part => {
    const start = document.starts[firstBlock] ?? 0
    for (const known of [before[index], before[index - growth]]) {
      if (!known || used.has(known) || !holds(known, document, index)) continue
      used.add(known)
      return known
    }
    return {
      blocks: document.blocks.slice(firstBlock, endBlock),
      starts: document.starts.slice(firstBlock, endBlock).map((own) => own - start),
      path,
      next: document.blocks[endBlock] ?? null,
    }
  })
  return isSame(parts, before) ? before : parts
}
