import { countWords } from '../../core/count-words'
import { normalise } from '../../document/normalise'
import { voicePoints } from '../../knowledge/generated/voice-points'
import { type Match, Matcher } from '../pattern/matcher'

export const ONE_WORD = /^[\w'-]+$/

/** The words for a point. */
export type PointWords = Pick<Match<string>, 'entry' | 'text' | 'start' | 'end'>

/** A longer form is about what it says, not about what a shorter one inside it says. */
export function longest(
  matches: readonly PointWords[],
  covers: (match: PointWords) => boolean = () => true,
): PointWords[] {
  return matches.filter(
    (match) =>
      !covers(match) ||
      !matches.some(
        (other) =>
          other.start <= match.start &&
          other.end >= match.end &&
          other.end - other.start > match.end - match.start,
      ),
  )
}

let headings: Matcher<string> | undefined
/** Words of a heading up to which a single word of it tells what it is about. */
const SHORT = 5

/** Words of a label: “Plan”, “Annual review”. */
const LABEL = 3
const labels = new Map<string, readonly string[]>()

/** The points that a label in front of a sentence announces; none for anything longer. */
export function pointsOfLabel(text: string): readonly string[] {
  if (countWords(text) > LABEL) return []
  const before = labels.get(text)
  if (before) return before
  const points = pointsInHeading(text)
  labels.set(text, points)
  return points
}

/** The points a heading announces. */
export function pointsInHeading(title: string): string[] {
  if (!headings) {
    headings = new Matcher<string>()
    for (const { id, headings: forms } of voicePoints.points)
      for (const form of forms) headings.add(form, id)
    for (const form of voicePoints.noPoint) headings.add(form, '')
  }
  const isLong = countWords(title) > SHORT
  const found = longest(headings.all(normalise(title)))
  return [
    ...new Set(
      found
        .filter(({ text }) => !isLong || !ONE_WORD.test(text))
        .flatMap(({ entry }) => entry || []),
    ),
  ]
}
