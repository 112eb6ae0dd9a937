import { contains, overlaps, type Range } from '../../core/range'
import type { Passage } from './passage'
import { holds, isIn, spansOf } from './wordings'

/**
 * Where a sentence speaks of a duty that leaves no choice; offsets of its own text. That parents are told of special
 * educational provision may be said in any order: “when SEN Support begins … for parents to be told”.
 *
 * @param within only those that stand in it as a whole; all of the sentence when absent
 */
export function hardDutiesIn(passage: Passage, within?: Range): Range[] {
  const named = spansOf('no-choice', passage, within)
  if (!isIn('tells-parents', passage)) return named
  const begins = spansOf('support-begins', passage)
  const told = spansOf('tells-parents', passage).filter((telling) =>
    begins.some((start) => !overlaps(start, telling)),
  )
  return [...named, ...(within ? told.filter((telling) => contains(within, telling)) : told)]
}

/** Whether a sentence speaks of such a duty. */
export const isHardDuty = (passage: Passage): boolean => hardDutiesIn(passage).length > 0

/** Whether a text does: a heading, a question, the sentences before. */
export const holdsHardDuty = (text: string): boolean =>
  holds('no-choice', text) || (holds('tells-parents', text) && holds('support-begins', text))

const NAME =
  /^\W*(?:(?:making |the |our |an? )*(?:reasonable adjustments|(?:SEND? )?information report(?: on (?:the |our )?website)?|accessibility plan(?: reviews?)?|best endeavours|annual reviews?(?: of EHC plans)?))\W*$/i

/** Whether words name a duty and say no more: a row, a heading. */
export const namesHardDuty = (text: string): boolean => NAME.test(text)
