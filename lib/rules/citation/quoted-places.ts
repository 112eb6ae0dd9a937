import type { LocatedCitation } from '../../citation/citation'
import type { Range } from '../../core/range'
import { shift } from '../../core/range'
import type { PolicyDocument } from '../../document/policy-document'
import { quotations } from '../contexts/quotation'

/** Words that a document gives as those of a place in the Code. Offsets are in its text. */
export interface AttributedQuotation {
  /** Quotation marks left out. */
  readonly range: Range
  readonly citation: LocatedCitation
}

/** Fewer words than this are a term or a title rather than a quotation. */
const LEAST_WORDS = 5
/** Characters between a quotation and the citation behind it … */
const BEHIND = 60
/** … and in front of it: “6.91 says clearly that …”. */
const IN_FRONT = 160

const countWords = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0

/** Most words capitalised: the title of something, not a sentence of it. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? []
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.6
}

/** Quotations with the paragraph of the Code that each is said to come from. */
export function attributedQuotations(
  document: PolicyDocument,
  citations: readonly LocatedCitation[],
): AttributedQuotation[] {
  const ofCode = citations.filter(({ source, parts }) => source === 'cop' && parts.length > 0)
  const byBlock = new Map<number, LocatedCitation[]>()
  for (const citation of ofCode)
    byBlock.set(citation.block, [...(byBlock.get(citation.block) ?? []), citation])
  const found: AttributedQuotation[] = []
  document.blocks.forEach((block, index) => {
    const here = byBlock.get(index) ?? []
    const opener = block.inQuotation ? (byBlock.get(index - 1)?.at(-1) ?? null) : null
    const after = block.inQuotation ? (byBlock.get(index + 1)?.[0] ?? null) : null
    if (here.length === 0 && !opener && !after) return
    const start = document.starts[index] ?? 0
    const inMarks = quotations(block.text).map((range) => shift(range, start))
    const ranges =
      inMarks.length > 0 || !block.inQuotation
        ? inMarks
        : [shift(withoutSource(block.text, here, start), start)]
    for (const range of ranges) {
      const words = document.text.slice(range.start, range.end)
      if (countWords(words) < LEAST_WORDS || isTitle(words)) continue
      const citation = attributedTo(document.text, range, here, ranges) ?? opener ?? after
      if (citation) found.push({ range, citation })
    }
  })
  return found
}

/** A quoted paragraph up to the source that is given at its end. */
function withoutSource(text: string, here: readonly LocatedCitation[], start: number): Range {
  const last = here.at(-1)
  const end = last && last.end - start > text.length - 5 ? last.start - start : text.length
  const words = text.slice(0, end).replace(/[\s([—–-]+$/, '')
  return { start: 0, end: words.length }
}

/** The citation behind a quotation, else the one in front of it, with no other quotation between. */
function attributedTo(
  text: string,
  quotation: Range,
  here: readonly LocatedCitation[],
  all: readonly Range[],
): LocatedCitation | null {
  const isClear = (start: number, end: number): boolean =>
    !all.some((other) => other.start >= start && other.end <= end)
  const inside = here.findLast(({ start, end }) => start >= quotation.start && end <= quotation.end)
  if (inside) return null
  const behind = here.find(({ start }) => start >= quotation.end)
  if (
    behind &&
    behind.start - quotation.end <= BEHIND &&
    isClear(quotation.end, behind.start) &&
    !/[.!?]["'”’)]*\s+\p{L}/u.test(text.slice(quotation.end, behind.start))
  )
    return behind
  const front = here.findLast(({ end }) => end <= quotation.start)
  return front &&
    quotation.start - front.end <= IN_FRONT &&
    isClear(front.end, quotation.start) &&
    !/[.!?]["'”’)]*\s+\p{Lu}/u.test(text.slice(front.end, quotation.start))
    ? front
    : null
}
