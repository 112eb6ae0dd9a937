import { comparePlaces, type Place } from '../../citation/reference'
import type { NumberMark } from './number-marks'

/** What a number left out costs, against what a paragraph found is worth (1 to 2.5). */
const LEFT_OUT = 0.35
const MOST_LEFT_OUT = 6
const CHAPTER_LEFT_OUT = 3

/**
 * The paragraphs of the Code among lines that begin with a number: numbers rise from start to end, so a
 * cross-reference at the start of a line would cost all those it jumps over. Of all rising choices it
 * takes the one that looks best.
 */
export function risingMarks(marks: readonly NumberMark[]): NumberMark[] {
  const best: { worth: number; before: number }[] = []
  let last = -1
  marks.forEach((mark, i) => {
    let worth = mark.likely - distance(null, mark.place)
    let before = -1
    for (let j = i - 1; j >= 0; j--) {
      const earlier = marks[j]
      const known = best[j]
      if (!earlier || !known || comparePlaces(earlier.place, mark.place) >= 0) continue
      const joined = known.worth + mark.likely - distance(earlier.place, mark.place)
      if (joined > worth) {
        worth = joined
        before = j
      }
    }
    best.push({ worth, before })
    if (worth > (best[last]?.worth ?? 0)) last = i
  })
  const chosen: NumberMark[] = []
  for (let i = last; i >= 0; i = best[i]?.before ?? -1) {
    const mark = marks[i]
    if (mark) chosen.push(mark)
  }
  return chosen.reverse()
}

/** Above this a line looks in every respect like the start of a paragraph. */
const CONVINCING = 1.9

/** Lines that look like paragraphs, but whose number is out of order: printed twice, or swapped. */
export function straysAmong(
  marks: readonly NumberMark[],
  taken: readonly NumberMark[],
): NumberMark[] {
  const chosen = new Set(taken)
  const from = taken[0]?.at ?? 0
  const to = taken.at(-1)?.at ?? 0
  return marks.filter(
    (mark) => !chosen.has(mark) && mark.likely >= CONVINCING && mark.at > from && mark.at < to,
  )
}

/** The cost of the numbers between two neighbours. */
function distance(from: Place | null, to: Place): number {
  if (from === null) return Math.min(to.paragraph - 1, MOST_LEFT_OUT) * LEFT_OUT
  const missing = from.chapter === to.chapter ? to.paragraph - from.paragraph - 1 : to.paragraph - 1
  const chapters = Math.max(0, to.chapter - from.chapter - 1)
  return Math.min(missing, MOST_LEFT_OUT) * LEFT_OUT + chapters * CHAPTER_LEFT_OUT
}
