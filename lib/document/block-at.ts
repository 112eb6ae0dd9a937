import type { PolicyDocument } from './policy-document'

/** Index of the block that holds an offset of the document's text; the last one before it otherwise. */
export function blockAt({ starts }: PolicyDocument, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
