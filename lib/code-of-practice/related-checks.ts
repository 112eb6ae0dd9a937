import type { RelatedCheck } from '../core/paragraph-view'
import type { Check } from '../knowledge/check'
import type { IndexedSource } from '../knowledge/code-of-practice'
import { comparePlaces, type ReferenceSpan, referenceSpan } from '../knowledge/code-reference'
import type { PlaceKey } from './deep-link'

/** How the pages of checks name the works of the index. */
const namesOnPages: Partial<Record<string, IndexedSource>> = {
  'cop-2015': 'cop',
  'cfa-2014': 'cfa2014',
}

interface Rests {
  readonly check: RelatedCheck
  readonly source: string
  readonly span: ReferenceSpan
}

/** A check that rests on more paragraphs than this says little about one of them. */
const MOST_PARAGRAPHS = 20

/** Finds the checks that rest on a paragraph, those that rest on the least besides it first. */
export function createRelatedChecks(
  checks: readonly Pick<Check, 'id' | 'title' | 'authority'>[],
): (place: PlaceKey) => RelatedCheck[] {
  const rests = checks.flatMap(({ id, title, authority }) =>
    authority.flatMap(({ source, reference }) =>
      reference.split(/,\s*/).flatMap((part): Rests[] => {
        const span = referenceSpan(part)
        return span && width(span) <= MOST_PARAGRAPHS
          ? [{ check: { id, title }, source: namesOnPages[source] ?? source, span }]
          : []
      }),
    ),
  )

  return ({ source, reference }) => {
    const sought = referenceSpan(reference)
    if (!sought) return []
    const found = rests
      .filter((each) => each.source === source && meet(each.span, sought))
      .sort((a, b) => width(a.span) - width(b.span))
    return [...new Map(found.map(({ check }) => [check.id, check])).values()]
  }
}

const meet = (a: ReferenceSpan, b: ReferenceSpan): boolean =>
  comparePlaces(a.first, b.last) <= 0 && comparePlaces(b.first, a.last) <= 0

/** Roughly how many paragraphs a span covers; chapters count a thousand. */
const width = ({ first, last }: ReferenceSpan): number =>
  ((last[0] ?? 0) - (first[0] ?? 0)) * 1000 + (last[1] ?? 0) - (first[1] ?? 0)
