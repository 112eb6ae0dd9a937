import type { BlockDraft } from './assemble'
import type { InlineSpan } from './policy-document'
import { type Segment, segmentAt } from './source-map'

/** The parts of the spans that lie within a slice, relative to it. */
function sliceSpans(spans: readonly InlineSpan[], start: number, end: number): InlineSpan[] {
  return spans
    .filter((span) => span.end > start && span.start < end)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }))
}

/** The parts of the segments that lie within a slice of the text, relative to it. */
export function sliceSegments(segments: readonly Segment[], start: number, end: number): Segment[] {
  const found: Segment[] = []
  for (let i = Math.max(0, segmentAt(segments, start, 'text')); i < segments.length; i++) {
    const segment = segments[i]
    if (!segment || segment.text >= end) break
    const from = Math.max(segment.text, start)
    const to = Math.min(segment.text + segment.length, end)
    if (to > from) {
      const source = segment.source + (from - segment.text)
      found.push({ text: from - start, source, length: to - from })
    }
  }
  return found
}

/** Part of a block, without the white space at its ends; null when nothing else is there. */
export function sliceDraft(draft: BlockDraft, from: number, to: number): BlockDraft | null {
  const piece = draft.text.slice(from, to)
  const text = piece.trim()
  if (text === '') return null
  if (text === draft.text) return draft
  const start = from + (piece.length - piece.trimStart().length)
  const end = start + text.length
  return {
    ...draft,
    text,
    ...(draft.spans ? { spans: sliceSpans(draft.spans, start, end) } : {}),
    ...(draft.segments ? { segments: sliceSegments(draft.segments, start, end) } : {}),
    ...(draft.start === undefined ? {} : { start: draft.start + start }),
  }
}

/** Segments of `inner` carried through the map that `outer` is: inner's source is outer's text. */
export function composeSegments(inner: readonly Segment[], outer: readonly Segment[]): Segment[] {
  return inner.flatMap((segment) =>
    sliceSegments(outer, segment.source, segment.source + segment.length).map((part) => ({
      ...part,
      text: part.text + segment.text,
    })),
  )
}
