import type { Range } from '../core/range'
import { assemble, type BlockDraft } from '../document/assemble'
import type { PolicyDocument } from '../document/policy-document'
import { replaceBlock, reuseBlocks } from '../document/revise'
import { foreignAmong } from './foreign-words'
import { type Paragraph, type Place, paragraphAt, type Snapshot } from './snapshot'

/**
 * A snapshot as checks read it, and the way back. Blank paragraphs are left out of the document, and
 * those in another language than the checks are for.
 */
export interface HostDocument {
  readonly snapshot: Snapshot
  readonly document: PolicyDocument
  /** `paragraphOf[i]` is the paragraph that block `i` was made from. */
  readonly paragraphOf: readonly number[]
}

const isBlank = (paragraph: Paragraph): boolean => paragraph.text.trim() === ''

const toDraft = ({ kind, text, depth, list, table, spans }: Paragraph): BlockDraft => ({
  kind: kind === 'unknown' ? 'paragraph' : kind,
  text,
  depth,
  spans,
  ...(list ? { list } : {}),
  ...(table ? { table } : {}),
})

/** Whether two paragraphs differ in their words alone. */
const sameShape = (a: Paragraph, b: Paragraph): boolean =>
  a.kind === b.kind &&
  a.depth === b.depth &&
  a.list?.ordered === b.list?.ordered &&
  a.list?.level === b.list?.level &&
  a.table === b.table &&
  b.spans.length === 0

/** The only paragraph that changed, when it changed in its words alone; null otherwise. */
function onlyEdit(previous: HostDocument, snapshot: Snapshot): number | null {
  const before = previous.snapshot.paragraphs
  const after = snapshot.paragraphs
  if (before.length !== after.length) return null
  if (previous.snapshot.identity.title !== snapshot.identity.title) return null
  const foreign = foreignAmong(after)
  if (foreign.size !== foreignAmong(before).size) return null
  let edited: number | null = null
  for (let i = 0; i < after.length; i++) {
    const was = before[i]
    const now = after[i]
    if (was === now) continue
    if (!was || !now || edited !== null) return null
    if (
      isBlank(was) ||
      isBlank(now) ||
      foreign.has(was) ||
      foreign.has(now) ||
      !sameShape(was, now)
    )
      return null
    edited = i
  }
  return edited
}

/**
 * Makes the document that checks run on. With the previous one at hand, every block that says the
 * same stays the same object, and an edit inside one paragraph costs that paragraph.
 */
export function toPolicyDocument(snapshot: Snapshot, previous?: HostDocument): HostDocument {
  if (previous?.snapshot === snapshot) return previous
  const edited = previous ? onlyEdit(previous, snapshot) : null
  if (previous && edited !== null) {
    const block = previous.paragraphOf.indexOf(edited)
    const text = snapshot.paragraphs[edited]?.text
    if (block >= 0 && text !== undefined) {
      return { ...previous, snapshot, document: replaceBlock(previous.document, block, text) }
    }
  }
  const drafts: BlockDraft[] = []
  const paragraphOf: number[] = []
  const foreign = foreignAmong(snapshot.paragraphs)
  snapshot.paragraphs.forEach((paragraph, index) => {
    if (isBlank(paragraph) || foreign.has(paragraph)) return
    drafts.push(toDraft(paragraph))
    paragraphOf.push(index)
  })
  const fresh = assemble(drafts, { title: snapshot.identity.title || null })
  const document = previous ? reuseBlocks(previous.document, fresh) : fresh
  return { snapshot, document, paragraphOf }
}

/** Where a span of the document's text stands in the snapshot; null when it crosses paragraphs. */
export function placeOf({ document, paragraphOf }: HostDocument, range: Range): Place | null {
  const block = paragraphAt(document.starts, range.start)
  const start = document.starts[block]
  const paragraph = paragraphOf[block]
  const length = document.blocks[block]?.text.length
  if (start === undefined || paragraph === undefined || length === undefined) return null
  if (range.end > start + length) return null
  return { paragraph, start: range.start - start, end: range.end - start }
}

/** The span of the document's text that a place stands for; null when it has no words there. */
export function rangeOf({ document, paragraphOf }: HostDocument, place: Place): Range | null {
  const start = document.starts[paragraphOf.indexOf(place.paragraph)]
  return start === undefined ? null : { start: start + place.start, end: start + place.end }
}
