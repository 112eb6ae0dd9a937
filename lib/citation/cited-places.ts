import type { LawPlaces } from '../knowledge/citation-claim'
import type { Citation } from './citation'
import { type PlaceRange, parsePlaces } from './reference'

/** Those of some references that are places in the Code. */
export const placesOf = (references: readonly string[]): PlaceRange[] =>
  references.flatMap((reference) => parsePlaces(reference) ?? [])

interface Provision {
  /** `s`, `reg`, `sch`. */
  readonly unit: string
  readonly first: number
  readonly last: number
}

/** `s69(3)(b)`, `reg 18-22`, `sch 1 para 4` down to section, regulation or schedule. */
function provisionOf(reference: string): Provision | null {
  const match = /^(s|reg |sch )(\d+)(?:[A-Z]|\([^)]*\))*(?:-(\d+))?/.exec(reference)
  if (!match) return null
  const first = Number(match[2])
  return { unit: (match[1] ?? '').trim(), first, last: Number(match[3] ?? first) }
}

/** Whether two references to the same law have a section, regulation or schedule in common. */
export function provisionsMeet(a: string, b: string): boolean {
  const [one, other] = [provisionOf(a), provisionOf(b)]
  return (
    one !== null &&
    other !== null &&
    one.unit === other.unit &&
    one.first <= other.last &&
    other.first <= one.last
  )
}

/** Whether a citation of a law touches one of some places in laws. */
export const meetsLaw = (
  { source, parts }: Pick<Citation, 'source' | 'parts'>,
  laws: readonly LawPlaces[],
): boolean =>
  laws.some(
    ([work, references]) =>
      work === source &&
      references.some((reference) =>
        parts.some((part) => provisionsMeet(part.reference, reference)),
      ),
  )
