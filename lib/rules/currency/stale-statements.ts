import type { BlockContext } from '../block-context'
import { isQuoted } from '../contexts/quotation'
import { holdsAny } from '../lower-text'
import { addDays } from './calendar'
import type { TimedFact } from './facts'
import { findDates } from './find-dates'

const timed = (
  ruleId: string,
  [start, end]: readonly [number, number],
  from: string,
  message: string,
  severity?: TimedFact['severity'],
): TimedFact => ({
  kind: 'timed',
  ruleId,
  range: { start, end },
  from,
  message,
  ...(severity ? { severity } : {}),
})

const ACCESS = ['access']

const YEARS =
  '(?<range>(?<from>20[0-4]\\d)(?:\\/\\d\\d(?=\\s?[-–—]\\s?20))?\\s?(?:-|–|—|‑|\\/|to|until|\\s)\\s?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\\.? )?(?:(?<to>20[0-4]\\d|\\d\\d)(?!\\/\\d)|20[0-4]\\d\\/(?<end>\\d\\d)))(?!\\d)'
const PLAN = 'access(?:ibility|ible)? (?:action )?(?:plan|strategy)'
/** “Accessibility plan 2021–2024” and “the 2021–2024 accessibility plan”. */
const PLAN_RANGES = [
  new RegExp(`\\b${PLAN}\\b[^.;\\n]{0,30}?${YEARS}`, 'gi'),
  new RegExp(`${YEARS}\\s+${PLAN}\\b`, 'gi'),
  // “… to have an accessibility plan. Ours is dated 2016–2019.”
  new RegExp(
    `\\b${PLAN}\\b[^.;\\n]{0,30}\\. (?:Ours|It|This|The (?:current|present|latest) one) (?:is|runs|covers|dates)\\b[^.;\\n]{0,20}?${YEARS}`,
    'gi',
  ),
]

/** In an accessibility plan: “Plan period: September 2021 to August 2024”. */
const OWN_PERIOD = new RegExp(
  `(?:\\bplan (?:period|dates)|\\bperiod (?:of (?:the |this )?plan|covered)|\\b(?:this|the|our) plan (?:covers|runs|is for|applies)|^\\W*(?:covering|period|dates|duration|(?:[^.;\\n]{3,60} [·|–—-] )?(?:\\d{1,2} )?(?:[A-Z][a-z]{2,8} )?(?=20\\d\\d)))\\b[^.;\\n]{0,40}?${YEARS}`,
  'gim',
)
const ANY_YEARS = new RegExp(YEARS, 'g')
const OF_ONE_BEFORE =
  /\b(?:earlier|previous|former|past|last|first|original|old) (?:[\w-]+ ){0,2}access|\b(?:promised|planned)\b[^.;]{0,20}\b(?:was|were|has been|have been) done\b|\b(?:now complete|newer|has been (?:followed|replaced|completed)|earlier plan|previous plan|(?:built|made|done|carried out|paid for) under)\b/i
const IS_ACCESS_PLAN = new RegExp(`\\b(?:${PLAN})\\b`, 'i')

/** “The accessibility plan expired in July 2025” */
const PLAN_EXPIRED = new RegExp(
  `\\b${PLAN}\\b[^.;\\n]{0,20}?\\b(?:expire[sd]?|ran out|runs out|ends|ended|finishe[sd]|came to an end|(?:(?:is )?(?:valid|in force|in place)|lasts|runs) (?:until|to|up to)|years ending)\\b(?: (?:in|on|at the end of))?(?: the end of)? $`,
  'i',
)

function expiredPlans({ block }: BlockContext): TimedFact[] {
  if (!holdsAny(block, ACCESS)) return []
  return findDates(block.text).flatMap(({ start, end, last }) =>
    PLAN_EXPIRED.test(block.text.slice(Math.max(0, start - 90), start))
      ? timed(
          'DATE-09',
          [start, end],
          addDays(last, 1),
          `The accessibility plan named here ended in ${block.text.slice(start, end)}: name the plan that is in force.`,
        )
      : [],
  )
}

/** The day after a month or day that ends at an offset; null where only a year does. */
function monthAfter(text: string, end: number): string | null {
  const named = findDates(text).find((date) => date.start < end && date.end >= end)
  return named && (named.precision === 'month' || named.precision === 'day')
    ? addDays(named.last, 1)
    : null
}

/** An accessibility plan whose years are over. It runs for three years. */
export function accessibilityPlans(context: BlockContext): TimedFact[] {
  const { block, section } = context
  if (!/20\d\d/.test(block.text)) return []
  const isOwn = section.path.slice(0, 2).some((title) => IS_ACCESS_PLAN.test(title))
  const patterns = [...(holdsAny(block, ACCESS) ? PLAN_RANGES : []), ...(isOwn ? [OWN_PERIOD] : [])]
  const ranges = patterns.flatMap((pattern) => [...block.text.matchAll(pattern)])
  const isRow = block.table !== null && IS_ACCESS_PLAN.test(block.table.rowHeader)
  if (isRow) ranges.push(...block.text.matchAll(ANY_YEARS))
  const ended = ranges.flatMap((match) => {
    const { range = '', from = '', end: ofLastYear = '' } = match.groups ?? {}
    const to = match.groups?.['to'] ?? ofLastYear
    const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to)
    const years = last - Number(from)
    if (years < 1 || years > 5) return []
    const sentence = context.sentenceAt(match.index)
    if (OF_ONE_BEFORE.test(block.text.slice(sentence.start, sentence.end))) return []
    const start = match.index + match[0].indexOf(range)
    return timed(
      'DATE-09',
      [start, start + range.length],
      monthAfter(block.text, start + range.length) ?? `${last}-09-01`,
      `The accessibility plan named here ran to ${last}: name the plan that is in force.`,
    )
  })
  return [...ended, ...expiredPlans(context)]
}

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

const HOLDS_POST =
  /\b(?:SENCO|SENDCO|SENCo|SENDCo|co-?ordinator|governor|head(?:teacher)?|principal|manager|lead|teacher|cover|acting|interim|temporary|secondment|maternity|Mrs?|Ms|Miss|Dr|Mr)\b/

const UNTIL =
  /(?:\b(?:Mrs?|Ms|Miss|Dr)\.? [\p{L}’'-]+ \([^()]{3,20} [-–—]|\((?:[^()]{0,50}\b)?(?:until|till|to|up to|leaving|leaves|ends|last day(?: is|:)?|-|–)|\b(?:cover\w*|acting|interim|temporary|seconded|stand(?:s|ing)? in|stepp?(?:s|ing)? in)\b[^.;]{0,30} from [^.;]{3,20} (?:to|until|till)|\b(?:on (?:[a-z]+ )?leave|away|on secondment|on sabbatical|absent)\b[^.;]{0,20} (?:back|returning|returns|due back|expected back)(?: in| on| at| after)?|\b(?:until|till|up to|to (?=the end of)|cover (?:to|for)|(?:is leaving|leaves|will leave|will hand over|hands over|retires|is retiring|will retire|steps down|will step down|finishes|will finish|is due to (?:leave|retire)|will be leaving|returns? from (?:[a-z]+ )?leave)\b[^.;()]{0,30} (?:in|at|on))|(?:[–—-]|,) (?:leaving(?: us)?(?: in| at)?|last day(?: is|:)?)|\b(?:Mrs?|Ms|Miss|Dr)\.? [\p{L}’'-]+,? to|\b(?:cover|acting|interim|temporary|seconded|maternity)\b[^.;]{0,60}\d\d ?(?:[–—-]|to|until)|\bterm (?:of office )?[^.;]{0,40}\bends (?:on|in|at)|\blast day\b[^.;]{0,20} is|\buntil [^.;]{3,50}\b(?:elected|appointed|found|chosen|recruited|returns|comes back|takes over|starts)(?: in| by| at)?)\s+(?:the end of\s+)?(?:the\s+)?(?:(?:autumn|spring|summer) term\s+|(?:[a-z]+\s+)?half[- ]term\s+(?:of\s+|in\s+)?|(?:this|school|academic)\s+(?:school\s+|academic\s+)?year,?\s+\(?)?$/iu

/** Opens what somebody does for a time. */
const STANDS_UNTIL =
  /(?:^|[,;] (?:so |and )?)\W*(?:until|till|up to|from [^.;,]{3,20} (?:to|until))\s+$/i
/** “Until Christmas 2023 please see Ms Vowles instead.” */
const STANDS_IN =
  /^,? (?:(?:please |you (?:can|should) )?(?:see|contact|ask|speak|talk|call|ring|e-?mail|write)\b.*\b(?:Mrs?|Ms|Miss|Dr)\b|[^.;]{0,60}\b(?:is|are|will be) (?:also |still )?(?:being )?(?:done|covered|carried out|led|held|run|looked after|shared|filled|acting|standing in|our SENCO|the SENCO)\b|[^.;]{0,30}\b(?:SENCO|SENDCO|SENCo|SENDCo|governor) (?:is|will be) (?:Mrs?|Ms|Miss|Dr)\b)/

/** Somebody in post until a day that has passed. */
export function endedPosts(context: BlockContext): TimedFact[] {
  const { block } = context
  if (!/\d\d/.test(block.text)) return []
  if (!HOLDS_POST.test(block.text) || context.isIn('version-history')) return []
  return findDates(block.text).flatMap(({ start, end, last }) => {
    const sentence = context.sentenceAt(start)
    const before = block.text.slice(sentence.start, start)
    const after = block.text.slice(end, sentence.end)
    const isStandIn = STANDS_UNTIL.test(before) && STANDS_IN.test(after)
    if (!isStandIn && (!UNTIL.test(before) || !HOLDS_POST.test(before))) return []
    if (
      /\b(?:was|were|had been|previous(?:ly)?|former(?:ly)?|open|closed|valid|taught|worked|served|helped|led|ran|held|(?<!\b(?:is|are) )funded)\b/i.test(
        before,
      )
    )
      return []
    return timed(
      'DATE-12',
      [start, end],
      addDays(last, 1),
      `Somebody is named here until ${block.text.slice(start, end)}, which has passed: name who holds the post now.`,
    )
  })
}
