import type { Candidate } from './candidates'
import type { CitationContext } from './context'
import { isOnDay, mayBeDay, mayBeMonth } from './dates'
import { isKnown } from './known'
import {
  isElsewhere,
  isInCitedChapter,
  isKnownChapter,
  isRange,
  LONGEST_OWN,
  paragraphs,
} from './number-facts'
import { isAmongAmounts, type Shape } from './signs'
import { isAtHome, mayBeOn, speaksOf } from './speaks-of'

/** Where the document says whose its numbers are, what is no day, no time and no thing's number needs no more. */
export const isPutForward = (candidate: Candidate, { others }: CitationContext): boolean =>
  (REMARKS.has(candidate.shape) || isBehind(candidate)) &&
  !isWhere(candidate) &&
  !isOnDay(candidate) &&
  !candidate.clock &&
  !candidate.amongThings &&
  isKnown(candidate.group.numerals) &&
  candidate.group.numerals.every(({ value }) => !others.has(value))

/** “Evacuation chairs are at 1.4, 2.4 and 3.4.” */
const isWhere = (candidate: Candidate): boolean =>
  paragraphs(candidate.group.numerals) <= LONGEST_OWN &&
  /\b(?:is|are|was|were|kept|stored|found|held) (?:at|in) $/i.test(
    candidate.text.slice(Math.max(0, candidate.group.start - 12), candidate.group.start),
  ) &&
  !mayBeOn(candidate)

/** “Being behind isn't SEN 6.23, nor is …” */
const isBehind = ({ shape, group, text }: Candidate): boolean =>
  (shape === 'behind' || shape === 'mention') &&
  paragraphs(group.numerals) > LONGEST_OWN &&
  /[A-Za-z)] $/.test(text.slice(Math.max(0, group.start - 2), group.start)) &&
  /^(?:[.,;)](?!\d)|\s*$)/.test(text.slice(group.end, group.end + 2))

/** “But see 6.11 as well”, where the chapter is cited for sure. */
export const isSafe = (
  { group, clock, amongThings }: Candidate,
  context: CitationContext,
): boolean =>
  !clock &&
  !amongThings &&
  isKnown(group.numerals) &&
  isInCitedChapter(group, context) &&
  !isElsewhere(group, context)

/** Whether the document's way of writing dates makes a day or a month of the number. */
export const isDated = (candidate: Candidate, { dates, near }: CitationContext): boolean =>
  !candidate.said &&
  ((!near && mayBeDay(candidate, dates)) ||
    (candidate.shape !== 'bracket' && mayBeMonth(candidate, dates)))

/** “2.0 (7.23: B2 moved)”, “7.7 (6.15!)”: what stands behind a number that cites nothing dates or times it. */
export const isRemarkOnNumber = (
  { text, group, clock }: Candidate,
  { lastHere, dates }: CitationContext,
): boolean =>
  group.unit === null &&
  /\d\.\d{1,2}\*? ?\($/.test(text.slice(Math.max(0, group.start - 8), group.start)) &&
  (clock || dates.days || !/\.\d{2,3}\*? ?\($/.test(text.slice(0, group.start))) &&
  (lastHere?.end ?? 0) < group.start - 4

const OLD_TERMS =
  /\b(?:school action|early years action|2001|(?:old|previous|former|earlier) (?:sen )?code|code before)\b/i
/** “You also quoted ‘5:43’. That's from the 2001 Code.” */
const NEXT_SENTENCE =
  /^['")\]]*[.;,]?['")\]]* (?:that|this|it|which|they|those|these|both)(?:'s| is| was| are| were| comes?| came)\b[^.;]{0,40}/i

/** “It still speaks of School Action Plus and quotes 5:54.” */
export const isOfOldCode = (candidate: Candidate): boolean => {
  const { text, group, of2001 } = candidate
  if (of2001 || OLD_TERMS.test(sentenceOf(candidate))) return true
  const next = NEXT_SENTENCE.exec(text.slice(group.end, group.end + 80))
  return next !== null && OLD_TERMS.test(next[0])
}

/** A number far from any name whose sentence speaks of what the Code has there. */
export const isOnTopic = (candidate: Candidate, context: CitationContext): boolean =>
  (context.near || context.inSection || context.bareStyle || context.often) &&
  !context.otherCode &&
  !context.apart &&
  candidate.shape !== 'leading' &&
  (candidate.group.unit === 'chapter'
    ? isKnownChapter(candidate.group.numerals)
    : candidate.group.numerals[0]?.form === 'point' && isKnown(candidate.group.numerals)) &&
  (isElsewhere(candidate.group, context)
    ? !candidate.amongThings && isAtHome(candidate)
    : (speaksOf(candidate) &&
        !isMeeting(candidate, context) &&
        (isRange(candidate.group) || !isAmongAmounts(candidate.text, candidate.group))) ||
      ((context.bareStyle ||
        (context.often && paragraphs(candidate.group.numerals) > LONGEST_OWN)) &&
        isRemark(candidate, context)))

const MET = /\b(?:met|meets|meetings?|visit(?:s|ed)?|came|held|approved|adopted)\b/i
const DATED =
  /\b(?:met|meets?|meetings?|visit(?:s|ed)?|held|on|dates?|dated|minutes?|agenda|items?|approved|adopted|terms?|weeks?|sessions?|training|from|until|by|at|open|starts?|lunch|clubs?|[ap]m)\b/i
/** Nothing but a stop, a dash or a bracket after it: no subject of what follows. */
const STANDS_APART = /^['")\]]*(?:[.,;:!?)\]]|\s*$| - | [(=])/
const REMARKS: ReadonlySet<Shape | null> = new Set<Shape>([
  'bracket',
  'signpost',
  'led',
  'joined',
  'aside',
  'loose',
  'end',
])

/** “The SEND governor met us twice (6.3)”, in a document with such days. */
const isMeeting = (candidate: Candidate, { dates }: CitationContext): boolean =>
  mayBeDay(candidate, dates) && MET.test(sentenceOf(candidate))

const sentenceOf = ({ text, sentence }: Candidate): string =>
  text.slice(sentence.start, sentence.end)

/**
 * “We need a governor for SEN (6.3).” A small number, or one like a time: its sentence may speak of what the Code
 * has there, and speaks of no day.
 */
const isRemark = (candidate: Candidate, context: CitationContext): boolean =>
  REMARKS.has(candidate.shape) &&
  STANDS_APART.test(candidate.text.slice(candidate.group.end, candidate.group.end + 4)) &&
  !candidate.amongThings &&
  isInCitedChapter(candidate.group, context) &&
  !DATED.test(sentenceOf(candidate)) &&
  mayBeOn(candidate)
