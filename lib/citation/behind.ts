import type { TextCandidates } from './candidates'
import { isKnown } from './known'
import type { Numeral } from './numerals'
import { parsePlace } from './reference'
import { mayBeOn } from './speaks-of'

const FEWEST = 4
const LEAST_PART = 0.5
/** A document's own numbers seldom go further after the point. */
const LONGEST_OWN = 12

/** Numbers behind sentences, and of those the ones whose sentence speaks of what the Code has there. */
interface Behind {
  readonly all: number
  readonly fitting: number
}

/** How many there are in some texts. */
export function countBehind(found: readonly TextCandidates[]): Behind {
  const behind = found.flatMap(({ candidates }) =>
    candidates.filter(
      ({ shape, group, amongThings }) =>
        shape === 'behind' && !amongThings && isKnown(group.numerals) && isLarge(group.numerals),
    ),
  )
  return { all: behind.length, fitting: behind.filter(mayBeOn).length }
}

/**
 * Whether a document cites by numbers behind its sentences: “Teachers are responsible 6.36.” Hymns and shelves stand
 * there too, but their sentences do not speak, time after time, of what the Code has at the number.
 *
 * @param counts those of all its sections
 */
export function putsBehind(counts: readonly Behind[]): boolean {
  const sum = (of: (one: Behind) => number) => counts.reduce((total, one) => total + of(one), 0)
  const all = sum((one) => one.all)
  return all >= FEWEST && sum((one) => one.fitting) >= LEAST_PART * all
}

const isLarge = (numerals: readonly Numeral[]): boolean =>
  numerals.some(({ value }) => (parsePlace(value)?.paragraph ?? 0) > LONGEST_OWN)
