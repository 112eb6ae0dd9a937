import { expect } from 'vitest'
import type { PolicyDocument } from '../../../lib/document/policy-document'
import { toSource, toText } from '../../../lib/document/source-map'

/** Checks what every reader promises about places: blocks in the text, and the text in the source. */
export function checkPlaces(document: PolicyDocument): void {
  const { text, blocks, starts, source } = document
  let reached = 0
  blocks.forEach((block, index) => {
    const start = starts[index] ?? -1
    expect(start).toBeGreaterThanOrEqual(reached)
    expect(text.slice(start, start + block.text.length)).toBe(block.text)
    for (const span of block.spans) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(block.text.length)
    }
    reached = start + block.text.length
  })
  expect(document.sectionOf).toHaveLength(blocks.length)
  if (!source) return
  let textReached = 0
  let sourceReached = 0
  for (const segment of source.segments) {
    expect(segment.length).toBeGreaterThan(0)
    expect(segment.text).toBeGreaterThanOrEqual(textReached)
    expect(segment.source).toBeGreaterThanOrEqual(sourceReached)
    textReached = segment.text + segment.length
    sourceReached = segment.source + segment.length
    expect(textReached).toBeLessThanOrEqual(text.length)
    expect(text.slice(segment.text, textReached)).toBe(
      source.source.slice(segment.source, sourceReached),
    )
    const span = { start: segment.text, end: textReached }
    const there = toSource(source, span)
    expect(there).toEqual({ start: segment.source, end: sourceReached })
    if (there) expect(toText(source, there)).toEqual(span)
  }
}

/** What stands in the source where the document's text has these words. */
export function sourceOf(document: PolicyDocument, words: string): string | null {
  const start = document.text.indexOf(words)
  if (start === -1 || !document.source) return null
  const range = toSource(document.source, { start, end: start + words.length })
  return range && document.source.source.slice(range.start, range.end)
}
