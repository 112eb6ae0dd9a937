import type { Range } from '../core/range'

/** `length` characters that stand unchanged in both texts. */
export interface Segment {
  readonly text: number
  readonly source: number
  readonly length: number
}

/** Maps offsets of a document's plain text to offsets in the file it was read from, and back. */
export interface SourceMap {
  /** The source as decoded text (UTF-16). */
  readonly source: string
  /** In ascending order of both offsets. */
  readonly segments: readonly Segment[]
}

/** Last segment whose start is at or before the offset; -1 when there is none. */
export function segmentAt(
  segments: readonly Segment[],
  offset: number,
  side: 'text' | 'source',
): number {
  let low = 0
  let high = segments.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const segment = segments[middle]
    if (segment && segment[side] <= offset) low = middle + 1
    else high = middle - 1
  }
  return high
}

function translate(
  segments: readonly Segment[],
  range: Range,
  from: 'text' | 'source',
  to: 'text' | 'source',
): Range | null {
  const first = segments[segmentAt(segments, range.start, from)]
  const last = segments[segmentAt(segments, Math.max(range.start, range.end - 1), from)]
  if (!first || !last) return null
  const start = range.start - first[from]
  const end = range.end - last[from]
  if (start > first.length || end > last.length) return null
  return { start: first[to] + start, end: last[to] + end }
}

/**
 * Where a span of plain text stands in the source, or null when one of its ends has no place there
 * (for example a separator between blocks).
 */
export const toSource = (map: SourceMap, range: Range): Range | null =>
  translate(map.segments, range, 'text', 'source')

/** The plain-text span of a span of source, or null where the source holds only markup. */
export const toText = (map: SourceMap, range: Range): Range | null =>
  translate(map.segments, range, 'source', 'text')
