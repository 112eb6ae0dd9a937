import type { TextCandidates } from './candidates'
import { isKnown } from './known'
import type { Numeral } from './numerals'
import { parsePlace } from './reference'
import { mayBeOn } from './speaks-of'

const FEWEST = 4
const LEAST_PART = 0.5
/** A document's own numbers seldom go further after the point. */
const LONGEST_OWN = 12

/**
 * Whether a document cites by numbers behind its sentences: “Teachers are responsible 6.36.” Hymns and shelves stand
 * there too, but their sentences do not speak, time after time, of what the Code has at the number.
 */
export function putsBehind(found: readonly TextCandidates[]): boolean {
  const behind = found
    .flatMap(({ candidates }) => candidates)
    .filter(
      ({ shape, group, amongThings }) =>
        shape === 'behind' && !amongThings && isKnown(group.numerals) && isLarge(group.numerals),
    )
  if (behind.length < FEWEST) return false
  return behind.filter(mayBeOn).length >= LEAST_PART * behind.length
}

const isLarge = (numerals: readonly Numeral[]): boolean =>
  numerals.some(({ value }) => (parsePlace(value)?.paragraph ?? 0) > LONGEST_OWN)
