import type { LawPlaces } from '../knowledge/citation-claim'
import type { Citation } from './citation'
import { isWithin, type PlaceRange, parsePlaces, rangesMeet } from './reference'

/** Those of some references that are places in the Code. */
export const placesOf = (references: readonly string[]): PlaceRange[] =>
  references.flatMap((reference) => parsePlaces(reference) ?? [])

/** Whether some cited place is one of the places. */
export const meetsSome = (cited: readonly PlaceRange[], places: readonly PlaceRange[]): boolean =>
  cited.some((range) => places.some((place) => rangesMeet(range, place)))

/** Whether every one has something in common with the places; paragraphs of the Introduction never do. */
export const allMeet = (cited: readonly PlaceRange[], places: readonly PlaceRange[]): boolean =>
  cited.length > 0 && cited.every((range) => range.first.chapter > 0 && meetsSome([range], places))

/** Whether every one begins in the places: “6.2–6.4” begins with what is a duty, and not with 6.3. */
export const allBegin = (cited: readonly PlaceRange[], places: readonly PlaceRange[]): boolean =>
  allMeet(cited, places) &&
  cited.every(({ first }) => places.some((place) => isWithin(first, place)))

/** Whether every one lies in one of the places from its beginning to its end. */
export const allInside = (cited: readonly PlaceRange[], places: readonly PlaceRange[]): boolean =>
  cited.length > 0 &&
  cited.every(({ first, last }) =>
    places.some((place) => isWithin(first, place) && isWithin(last, place)),
  )

interface Provision {
  /** `s`, `reg`, `sch`. */
  readonly unit: string
  readonly first: number
  readonly last: number
  /** Paragraphs of a schedule; null for all of it. */
  readonly within: Pick<Provision, 'first' | 'last'> | null
}

/** `s69(3)(b)`, `reg 18-22`, `sch 1 para 4` down to section, regulation or paragraph of a schedule. */
function provisionOf(reference: string): Provision | null {
  const match =
    /^(s|reg |sch )(\d+)(?:[A-Z]|\([^)]*\))*(?:-(\d+))?(?: para (\d+)(?:-(\d+))?)?/.exec(reference)
  if (!match) return null
  const [, unit = '', from, to = from, paragraph, last = paragraph] = match
  const within = paragraph ? { first: Number(paragraph), last: Number(last) } : null
  return { unit: unit.trim(), first: Number(from), last: Number(to), within }
}

const meet = (
  a: Pick<Provision, 'first' | 'last'>,
  b: Pick<Provision, 'first' | 'last'>,
): boolean => a.first <= b.last && b.first <= a.last

/** Whether two references to the same law have a section, regulation or paragraph in common. */
export function provisionsMeet(a: string, b: string): boolean {
  const [one, other] = [provisionOf(a), provisionOf(b)]
  return (
    one !== null &&
    other !== null &&
    one.unit === other.unit &&
    meet(one, other) &&
    (one.within === null || other.within === null || meet(one.within, other.within))
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
