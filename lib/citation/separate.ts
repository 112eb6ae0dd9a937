import type { Citation } from './citation'

/**
 * One citation for each part of a list, for reports that give every reference a line: the first
 * keeps the work's name, the others are their numbers alone. A citation of one place stays as it is.
 */
export function separate<T extends Citation>(citation: T): T[] {
  if (citation.parts.length < 2) return [citation]
  return citation.parts.map((part, i) => {
    const start = i === 0 ? citation.start : part.start
    const end = i === citation.parts.length - 1 ? citation.end : part.end
    return {
      ...citation,
      start,
      end,
      text: citation.text.slice(start - citation.start, end - citation.start),
      reference: part.reference,
      parts: [part],
      place: { start: i === 0 ? citation.place.start : start, end: part.end },
      kind:
        citation.kind !== 'list' ? citation.kind : isRange(part.reference) ? 'range' : 'paragraph',
    }
  })
}

const isRange = (reference: string): boolean => reference.includes('-')
