import type { Candidate } from './candidates'
import type { CitationContext } from './context'
import { isOnDay, mayBeMonth } from './dates'
import { isKnown } from './known'
import {
  goesOn,
  isBeyond,
  isElsewhere,
  isInCitedChapter,
  isOutside,
  isRange,
  LONGEST_OWN,
  paragraphs,
} from './number-facts'
import { isAmongAmounts } from './signs'
import { mayBeOn, speaksOf } from './speaks-of'

/** What takes place at a day or a time, has a number of its own or is measured. */
const OTHER_MATTER =
  /\b(?:met|meets?|meetings?|visits?|visited|held|dates?|dated|minutes?|agenda|items?|actions?|approved|adopted|ratified|weeks?|sessions?|training|until|open|opens|starts?|lunch|clubs?|[ap]m|bus|train|doors?|assembly|rehearsals?|inspect\w+|born|updated?|versions?|forms?|drafts?|scor\w+|maths|polic(?:y|ies)|templates?|statements?|papers?|sections?|model|statistics|ages?|averages?|range)\b/i
/** Nothing but a stop, or what goes on to the next clause, stands behind it. */
const CLOSES = /^['"\])]*(?:[.,;:!?](?!\d)|\s*$| - | (?:and|but|or|so|too|again|as well)\b)/
/** A bracket behind a sentence of words, and not behind a name. */
const BEHIND_WORDS = /(?:[a-z'-]+,? ){3}[a-z'-]{2,}['")]* [([](?:see |also |cf\.? )*$/

/**
 * In a document that cites the Code by bare numbers throughout, one more number put forward in the same way. Small
 * numbers and what may be a time of day need a sentence that speaks of nothing else that is numbered so.
 */
export function isOneMore(candidate: Candidate, context: CitationContext): boolean {
  const { group, clock, amongThings } = candidate
  if (!context.throughout || context.otherCode || context.apart || amongThings) return false
  if (group.unit !== null || group.numerals.some((one) => one.form !== 'point' || isOutside(one)))
    return false
  if (isElsewhere(group, context) || isOnDay(candidate)) return false
  if (candidate.shape !== 'bracket' && mayBeMonth(candidate, context.dates)) return false
  if (!isKnown(group.numerals)) return isBeyond(group.numerals) && isGiven(candidate)
  if (isAmongAmounts(candidate.text, group, candidate.sentence.start)) return false
  const large = paragraphs(group.numerals) > LONGEST_OWN
  if (!large || clock) return isOneOfMany(candidate, context)
  return isGiven(candidate) || (isLoose(candidate) && isInCitedChapter(group, context))
}

/** The same for a number that many things have. */
function isOneOfMany(candidate: Candidate, context: CitationContext): boolean {
  const { group, text, shape, sentence } = candidate
  if (!isGiven(candidate) || isRange(group)) return false
  if (!isInCitedChapter(group, context) && !mayBeOn(candidate)) return false
  if (OTHER_MATTER.test(text.slice(sentence.start, sentence.end)) && !speaksOf(candidate))
    return false
  const before = text.slice(Math.max(0, group.start - 80), group.start)
  if (/[.!?]['")\]]* ?$/.test(before)) return false
  if (mayBeOn(candidate)) return true
  if (candidate.clock && !goesOn(group, context)) return false
  const behindWords = BEHIND_WORDS.test(before)
  return shape === 'bracket'
    ? behindWords && isClosed(candidate)
    : candidate.said || (shape === 'signpost' && isClosed(candidate))
}

const isClosed = ({ text, group }: Candidate): boolean =>
  CLOSES.test(text.slice(group.end, group.end + 12))

/** Put forward as a reference and as nothing else. */
function isGiven({ shape, said }: Candidate): boolean {
  switch (shape) {
    case 'bracket':
    case 'signpost':
    case 'aside':
    case 'end':
      return true
    case 'led':
      return said
    default:
      return false
  }
}

const isLoose = ({ shape }: Candidate): boolean =>
  shape === 'led' || shape === 'joined' || shape === 'loose'
