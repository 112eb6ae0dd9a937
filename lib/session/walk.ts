import type { Place } from '../hosts/snapshot'
import type { PlacedProblem } from './lint-client'

/** A problem with words in the text. */
export interface Stop {
  readonly problem: PlacedProblem['problem']
  readonly place: Place
}

/** The problems one can go to, in order of place. */
export const stopsOf = (problems: readonly PlacedProblem[]): Stop[] =>
  problems.flatMap(({ problem, place }) =>
    place && place.start < place.end ? [{ problem, place }] : [],
  )

const isBefore = (a: Place, b: Place): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start)

/** Index of the stop after, or before, where one is; round at the ends. -1 when there is none. */
export function nextStop(
  stops: readonly Stop[],
  current: string | null,
  caret: Place | null,
  step: 1 | -1,
): number {
  if (stops.length === 0) return -1
  const here = stops.findIndex(({ problem }) => problem.diagnostic.id === current)
  const wrap = (index: number): number => (index + stops.length) % stops.length
  if (here >= 0) return wrap(here + step)
  if (!caret) return step === 1 ? 0 : stops.length - 1
  const before = stops.filter(({ place }) => isBefore(place, caret)).length
  return wrap(step === 1 ? before : before - 1)
}

/**
 * The stop the caret is in or at: the one last looked at, or the shortest. Otherwise the only one in
 * its paragraph.
 */
export function stopAt(stops: readonly Stop[], caret: Place, current: string | null): Stop | null {
  const inParagraph = stops.filter(({ place }) => place.paragraph === caret.paragraph)
  const touched = inParagraph.filter(
    ({ place }) => place.start <= caret.end && caret.start <= place.end,
  )
  const seen = touched.find(({ problem }) => problem.diagnostic.id === current)
  if (seen) return seen
  const [first] = touched.sort(
    (a, b) => a.place.end - a.place.start - (b.place.end - b.place.start),
  )
  return first ?? (inParagraph.length === 1 ? (inParagraph[0] ?? null) : null)
}
