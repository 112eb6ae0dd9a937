import type { Range } from '../core/range'

const NUMBER =
  /^\s*(\d{1,2}(?:\.\d{1,3}){0,4}[.):]?|[A-Z][.)]|[IVX]{1,5}[.)]|(?:section|part|appendix|annex|chapter|schedule)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,5})\s*[:.–—-])\s+["'“‘(]?[A-Z]/i

/**
 * Where the number of a heading stands in it (“1.2” of “1.2 Aims”, “Section 3:” of “Section 3:
 * Admissions”), or null. A number that belongs to the words (“16 to 19 provision”) is not one.
 */
export function headingNumber(text: string): Range | null {
  const match = NUMBER.exec(text)
  const number = match?.[1]
  if (!match || number === undefined) return null
  const last = match[0].at(-1) ?? ''
  if (last !== last.toUpperCase()) return null
  const start = match[0].indexOf(number)
  return { start, end: start + number.length }
}

/** Heading level that a number implies: 2 for “3”, 3 for “3.1”; 2 without a number. */
export function depthOfNumber(text: string): number {
  const number = headingNumber(text)
  if (!number) return 2
  const parts = text.slice(number.start, number.end).match(/\d+/g)?.length ?? 1
  return Math.min(6, parts + 1)
}
