import type { BlockContext } from '../block-context'
import { isQuoted } from '../contexts/quotation'
import { addDays } from './calendar'
import type { TimedFact } from './facts'
import { findDates } from './find-dates'
import { timed } from './timed'

const WILL =
  '\\b(?:will|shall|is to|are to|(?:is|are) due to|(?:is|are) (?:going|planning|hoping|intending|aiming) to|plans? to|intends? to|(?:hopes?|aims?|expects?) to|there will)\\b'
/** “From September 2023 (the school) will …” */
const COMING_AFTER = new RegExp(
  `^,? ?(?:(?!(?:and|but|that|to|who|how|what|which|where|when|says?|said|wrote|told|was|were|had|\\w+ed) )[\\w’'-]+ ){0,7}${WILL}`,
  'i',
)
/** “… will open in Easter 2022” */
const COMING_BEFORE = new RegExp(`${WILL}[^.;:]{0,70}$`, 'i')
const DONE =
  /\b(?:since|reviewed|review|had|was|were|would|if|report(?:ed)? on(?! (?:the|our|its) (?:school )?website)|until|joined|became|began|who|replaced|(?:months|years) (?:of|after) (?:[\w']+ ){0,4}(?:post|role|appointment|appointed))\b/i
const FROM_THEN =
  /\b(?:from|by|in|as of|starting|beginning|during|before the end of|for)\s+(?:the\s+)?(?:end of\s+|start of\s+|beginning of\s+)?$/i

/** “Letters must reach the exams office by …” */
const ASKED_BY =
  /\b(?:must|should|needs? to|ha(?:s|ve) to|please|deadline|closing date|clos(?:es?|ing))\b[^.;]{0,90}(?:\b(?:by|before|on|no later than)|:)\s+(?:the\s+)?(?:end of\s+|start of\s+|beginning of\s+)?$/i

/** Something that is announced for a day that has passed: “From September 2015 we will …”. */
export function announcements(context: BlockContext): TimedFact[] {
  const { block } = context
  if (!/20\d\d/.test(block.text) || block.kind === 'heading') return []
  if (context.isIn('version-history', 'references')) return []
  return findDates(block.text).flatMap(({ start, end, last, precision }) => {
    if (precision === 'school-year' || isQuoted(context, { start, end })) return []
    const sentence = context.sentenceAt(start)
    const before = block.text.slice(sentence.start, start)
    const after = block.text.slice(end, sentence.end)
    if (DONE.test(before)) return []
    const isAsked = ['day', 'month'].includes(precision) && ASKED_BY.test(before)
    const isComing =
      FROM_THEN.test(before) && (COMING_AFTER.test(after) || COMING_BEFORE.test(before))
    if (!isAsked && !isComing) return []
    // The move from statements to plans is told of by another check.
    if (precision === 'year' && /statement/i.test(before)) return []
    const year = Number(last.slice(0, 4))
    return timed(
      'DATE-10',
      [start, end],
      addDays(last, 90),
      `“${block.text.slice(start, end)}” is in the past but is written of as still to come: say what happened.`,
      year > 2018 ? 'information' : 'warning',
    )
  })
}
