/** A half-open span of UTF-16 offsets; relative to what, the holder says (block or document). */
export interface Range {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const shift = (range: Range, by: number): Range => ({
  start: range.start + by,
  end: range.end + by,
})

/** Orders by start, then by end. */
export const compareRanges = (a: Range, b: Range): number => a.start - b.start || a.end - b.end
