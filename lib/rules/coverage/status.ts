import type { CoverageStatus } from '../../core/coverage'
import type { CoverageItem } from '../../knowledge/coverage'
import { type Holding, hitsOf, type PlacedHit } from './document-passages'
import { isLongEnough } from './rank'

export interface Judgement {
  readonly status: CoverageStatus
  /** Labels of the parts that were looked for and not found, where that decided. */
  readonly lacking: readonly string[]
  /** Hits that speak for it, those that say most first. */
  readonly hits: () => readonly PlacedHit[]
  /** They stand under a heading about the item. */
  readonly isHeaded: boolean
}

/** Of an item with many parts so many are enough to touch on it, wherever they stand. */
const SPREAD = 3

const NO_DATES: ReadonlyMap<number, PlacedHit> = new Map()
const NONE: Judgement = { status: 'missing', lacking: [], hits: () => [], isHeaded: false }

/** What speaks against an item: the contrary is said, or it is done, and less than is asked. */
export type Contradiction = 'contrary' | 'too-little' | null

/**
 * Weighs what a document holds about one item. Contradictions are counted by the caller.
 *
 * @param dated parts that a date of the document shows
 */
export function judge(
  item: CoverageItem,
  { best, anywhere }: Holding,
  contradiction: Contradiction,
  dated: ReadonlyMap<number, PlacedHit> = NO_DATES,
): Judgement {
  if (!best) return NONE
  const { weighed } = best
  const parts = new Set([...weighed.parts, ...anywhere.keys(), ...dated.keys()])
  const hits = () => [
    ...anywhere.values(),
    ...dated.values(),
    ...hitsOf(best).filter(({ hit: { role } }) => role !== 'against'),
  ]
  const enough = parts.size >= item.need
  // Parts that name their subject themselves carry an item where they stand far apart.
  const isSpread = item.need > 1 && anywhere.size >= Math.min(item.need, SPREAD)
  const isAbout = weighed.isAbout || isSpread
  if (!isAbout) return NONE
  const isLong = isLongEnough(item, weighed) || anywhere.size > 1
  if (contradiction === 'contrary' && !enough) return NONE
  const status = enough && isLong && contradiction === null ? 'met' : 'weak'
  return { status, lacking: enough ? [] : lackingOf(item, parts), hits, isHeaded: weighed.isHeaded }
}

const lackingOf = (item: CoverageItem, found: ReadonlySet<number>): string[] =>
  item.parts.flatMap(({ label }, number) => (found.has(number) ? [] : [label]))
