import type { Range } from '../core/range'
import type { BlockKind, InlineSpan, TablePlace } from '../document/policy-document'

/** `unknown` until the structure has been read: never a wrong level. */
export type ParagraphKind = BlockKind | 'unknown'

/**
 * One paragraph of the live document. Immutable, and the same object from one snapshot to the next
 * for as long as nothing about it changes.
 */
export interface Paragraph {
  readonly kind: ParagraphKind
  /** As many UTF-16 units as in the host's own text; soft line breaks are `\n`, objects U+FFFC. */
  readonly text: string
  /** Heading level 1–6, list nesting from 1, otherwise 0. */
  readonly depth: number
  readonly list: { readonly ordered: boolean; readonly level: number } | null
  readonly table: TablePlace | null
  readonly spans: readonly InlineSpan[]
  /** In which its spelling is checked, as “en”, “cy”; absent where the editor does not say. */
  readonly language?: string
}

/** Which document this is. */
export interface DocumentIdentity {
  readonly id: string
  /** The tab within the document, where an editor has tabs. */
  readonly tab: string | null
  readonly title: string
}

/** The whole document at one moment. Immutable. */
export interface Snapshot {
  readonly identity: DocumentIdentity
  /** `live` holds unsaved words too; `export` is the saved version and cannot be written to. */
  readonly origin: 'live' | 'export'
  /** Whether headings and lists are known; while `pending` they may still come. */
  readonly structure: 'known' | 'pending' | 'unknown'
  /** The host's own text, which contexts are taken from. Paragraphs end in a line break here. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  /** `starts[i]` is the offset of `paragraphs[i]` in `text` (UTF-16). */
  readonly starts: readonly number[]
}

/** A span inside one paragraph of a snapshot (UTF-16). */
export interface Place extends Range {
  /** Index into `Snapshot.paragraphs`. */
  readonly paragraph: number
}

/** The span of a place in `Snapshot.text`; null when there is no such paragraph. */
export function spanOf(snapshot: Snapshot, place: Place): Range | null {
  const from = snapshot.starts[place.paragraph]
  return from === undefined ? null : { start: from + place.start, end: from + place.end }
}

/** The paragraph that holds an offset of `Snapshot.text`, or the nearest one before it; -1 if none. */
export function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle - 1
  }
  return high
}

/** The place of a stretch of `Snapshot.text`; null when it does not lie in one paragraph. */
export function placeAt(snapshot: Snapshot, { start, end }: Range): Place | null {
  const paragraph = paragraphAt(snapshot.starts, start)
  const from = snapshot.starts[paragraph]
  const length = snapshot.paragraphs[paragraph]?.text.length
  if (from === undefined || length === undefined || end - from > length) return null
  return { paragraph, start: start - from, end: end - from }
}
