import { shift } from '../core/range'
import type { DocumentFinding, DocumentRule, ReadPart } from './rule'

/** A finding so many characters further on. */
export const movedBy = (finding: DocumentFinding, by: number): DocumentFinding => ({
  ...finding,
  copyOf: finding.copyOf ?? finding,
  range: shift(finding.range, by),
  ...(finding.givesWay
    ? { givesWay: { ...finding.givesWay, within: shift(finding.givesWay.within, by) } }
    : {}),
})

interface Known {
  readonly own: readonly DocumentFinding[]
  readonly start: number
  readonly placed: readonly DocumentFinding[]
}

/**
 * A check that looks at one section at a time: an edit has one section checked again.
 *
 * @param check its findings; ranges are counted from the beginning of the section
 */
export function sectionRule(check: (read: ReadPart) => readonly DocumentFinding[]): DocumentRule {
  const known = new WeakMap<ReadPart, Known>()
  return {
    *check({ document, parts }) {
      for (let index = 0; index < parts.length; index++) {
        const read = parts[index]
        if (!read) continue
        const start = document.starts[document.sections[index]?.firstBlock ?? 0] ?? 0
        let kept = known.get(read)
        if (kept?.start !== start) {
          const own = kept?.own ?? check(read)
          kept = { own, start, placed: own.map((finding) => movedBy(finding, start)) }
          known.set(read, kept)
        }
        if (kept.placed.length > 0) yield* kept.placed
      }
    },
  }
}
