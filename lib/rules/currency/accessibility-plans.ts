import { cardinals } from '../../core/number-words'
import type { BlockContext } from '../block-context'
import { holdsAny } from '../lower-text'
import { addDays, addMonths } from './calendar'
import type { TimedFact } from './facts'
import { findDates } from './find-dates'
import { timed } from './timed'

/** Pieces of which a text with such a plan holds one. */
const PLANS = ['access', 'equality']

const YEARS =
  '(?<range>(?<from>20[0-4]\\d)(?:\\/\\d\\d(?=\\s?[-–—]\\s?20))?\\s?(?:-|–|—|‑|\\/|to|until|\\s)\\s?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\\.? )?(?:(?<to>20[0-4]\\d|\\d\\d)(?!\\/\\d)|20[0-4]\\d\\/(?<end>\\d\\d)))(?!\\d)'
const PLAN =
  '(?:access(?:ibility|ible)? (?:action )?(?:plan|strategy)|accessibility planning(?= ?\\()|equality (?:objectives?|scheme|(?:action )?plan))'
/** What a plan of some years was, in words between its name and the years. */
const ADOPTED =
  '(?:(?:that |which )?(?:we|governors|trustees|the (?:governors|board|school|academy)|was|has been|is)? ?(?:adopted|agreed|approved|written|drawn up|made|set(?: for the (?:period|years))?|covering|spanning|running|lasting))'
/** Years with two figures, right behind the name: “’22–’25”. */
const SHORT_YEARS = "(?<range>['’](?<from>\\d\\d) ?(?:[-–—]|to) ?['’]?(?<to>\\d\\d))(?!\\d)"
/** “Accessibility plan 2021–2024” and “the 2021–2024 accessibility plan”. */
const PLAN_RANGES = [
  new RegExp(`\\b${PLAN}\\b[^.;\\n]{0,30}?${YEARS}`, 'gi'),
  new RegExp(`\\b${PLAN}\\b[^.;\\n]{0,12} ${ADOPTED}\\b[^.;\\n]{0,24}?${YEARS}`, 'gi'),
  new RegExp(`\\b${PLAN} \\(?${SHORT_YEARS}`, 'gi'),
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
  /\b(?:earlier|previous|former|past|last|first|original|old) (?:[\w-]+ ){0,2}(?:access|equality)|\b(?:promised|planned)\b[^.;]{0,20}\b(?:was|were|has been|have been) done\b|\b(?:now complete|newer|has been (?:followed|replaced|completed)|earlier plan|previous plan|(?:built|made|done|carried out|paid for) under)\b/i
/** The sentence names the plan that came after. */
const HAS_SUCCESSOR =
  /\b(?:(?<!\b(?:will|must|should|to|can|not|yet) be |\b(?:not|yet) been )(?:followed|replaced|succeeded|superseded)(?! in due course)|replac(?:es|ing)|a new (?:one|plan)|(?:the|our) new (?:one|plan)|the one (?:before|that followed))\b/i
const IS_PLAN = new RegExp(`\\b(?:${PLAN})\\b`, 'i')

/** “The accessibility plan expired in July 2025”, “… covers the period to July 2026” */
const ENDS = [
  'expire[sd]?',
  'ran out',
  'runs out',
  'ends|ended',
  'finishe[sd]',
  'came to an end',
  '(?:(?:is )?(?:valid|in force|in place)|lasts|runs|ran|goes) (?:until|(?:up )?to)',
  'years ending',
  '(?:for|covers?|covering|spans|spanning) (?:the |a )?(?:(?:three |two |four )?years|period|time|term) (?:up )?(?:to|until|ending)',
  '(?:takes|took) us (?:up )?(?:to|until)',
].join('|')
const PLAN_EXPIRED = new RegExp(
  `\\b${PLAN}\\b[^.;\\n]{0,20}?\\b(?:${ENDS})\\b(?: (?:in|on|at the end of))?(?: the end of)? $`,
  'i',
)

function expiredPlans(context: BlockContext): TimedFact[] {
  const { block } = context
  if (!holdsAny(block, PLANS)) return []
  return findDates(block.text).flatMap(({ start, end, last }) =>
    PLAN_EXPIRED.test(block.text.slice(Math.max(0, start - 110), start)) &&
    isInForce(context, start)
      ? timed(
          'DATE-09',
          [start, end],
          addDays(last, 1),
          `${named(block.text.slice(Math.max(0, start - 110), start))} named here ended in ${block.text.slice(start, end)}: name what is in force.`,
        )
      : [],
  )
}

/** Nothing in the sentence says that another plan took the place of this one. */
function isInForce(context: BlockContext, at: number): boolean {
  const { start, end } = context.sentenceAt(at)
  const text = context.block.text.slice(start, end)
  return !OF_ONE_BEFORE.test(text) && !HAS_SUCCESSOR.test(text)
}

const COUNT = '(?<count>two|three|four|five|[2-5])'
const BEGUN =
  '(?:(?:took|came into) (?:effect|force)|started|began|begins|starts|dates? from|dating from|(?:was|is) (?:adopted|agreed|approved|written|dated)|(?:in (?:place|force)) since|adopted|agreed|approved)'
/** “Governors adopted our accessibility plan in March 2020”, “… took effect in April 2020” */
const PLAN_BEGUN = new RegExp(
  `\\b${PLAN}\\b[^.;\\n]{0,24}?\\b${BEGUN}(?: (?:in|on|from|at|since|of))?(?: the)? $|\\b(?:adopted|agreed|approved|wrote)\\b[^.;\\n]{0,20} ${PLAN} (?:in|on) $`,
  'i',
)
/** “… and lasts for three years” */
const LASTS = new RegExp(
  `^,?(?: and|,? which|;|\\.)?(?: (?:it|the plan|this))? ?(?:is )?(?:lasts?|runs?|covers?|valid|is|was|stands|good)(?: for)?(?: (?:a period of|the following))? (?:${COUNT} (?:(?:school|academic) )?years|(?<months>24|36|48) months)\\b`,
  'i',
)
const NAMED_YEARS = new RegExp(`\\b${COUNT}[- ]years? (?:\\w+ )?${PLAN}\\b`, 'i')
const MONTHS_OF_YEAR = 12

/** Plans of which it is said when they began and how long they last. */
function plansRunOut(context: BlockContext): TimedFact[] {
  const { block } = context
  if (!holdsAny(block, PLANS) || !holdsAny(block, LENGTHS)) return []
  return findDates(block.text).flatMap(({ start, end, last }) => {
    const before = block.text.slice(Math.max(0, start - 110), start)
    if (!PLAN_BEGUN.test(before) || !isInForce(context, start)) return []
    const sentence = context.sentenceAt(start)
    const said =
      LASTS.exec(block.text.slice(end)) ??
      (/\b(?:started|began|took|came|starts|begins|adopted|agreed|approved|dated)\b/i.test(before)
        ? NAMED_YEARS.exec(block.text.slice(sentence.start, sentence.end))
        : null)
    if (!said) return []
    const { count = '', months } = said.groups ?? {}
    const length = Number(
      months ?? MONTHS_OF_YEAR * (cardinals[count.toLowerCase()] ?? Number(count)),
    )
    return timed(
      'DATE-09',
      [start, end],
      addDays(addMonths(last, length), 1),
      `${named(before)} named here ended by date and length: name what is in force.`,
    )
  })
}
const LENGTHS = ['year', ' months']

/** The day after a month or day that ends at an offset; null where only a year does. */
function monthAfter(text: string, end: number): string | null {
  const named = findDates(text).find((date) => date.start < end && date.end >= end)
  return named && (named.precision === 'month' || named.precision === 'day')
    ? addDays(named.last, 1)
    : null
}

/** What the years are those of, by the words around them. */
const named = (words: string): string =>
  /equality/i.test(words) && !/access/i.test(words)
    ? 'The equality objectives'
    : 'The accessibility plan'

/** Several forms may find the same years. */
const distinct = (facts: readonly TimedFact[]): TimedFact[] =>
  facts.filter(
    ({ range }, at) => facts.findIndex((other) => other.range.start === range.start) === at,
  )

/** An accessibility plan, which runs for three years, or equality objectives, which run for four, whose years are over. */
export function accessibilityPlans(context: BlockContext): TimedFact[] {
  const { block, section } = context
  if (!/20\d\d|['’]\d\d/.test(block.text)) return []
  const isOwn = section.path.slice(0, 2).some((title) => IS_PLAN.test(title))
  const patterns = [...(holdsAny(block, PLANS) ? PLAN_RANGES : []), ...(isOwn ? [OWN_PERIOD] : [])]
  const ranges = patterns.flatMap((pattern) => [...block.text.matchAll(pattern)])
  const isRow = block.table !== null && IS_PLAN.test(block.table.rowHeader)
  if (isRow) ranges.push(...block.text.matchAll(ANY_YEARS))
  const ended = ranges.flatMap((match) => {
    const { range = '', from = '', end: ofLastYear = '' } = match.groups ?? {}
    const to = match.groups?.['to'] ?? ofLastYear
    const century = from.length === 2 ? '20' : from.slice(0, 2)
    const last = to.length === 2 ? Number(century + to) : Number(to)
    const years = last - (from.length === 2 ? Number(century + from) : Number(from))
    if (years < 1 || years > 5) return []
    if (!isInForce(context, match.index)) return []
    const start = match.index + match[0].indexOf(range)
    return timed(
      'DATE-09',
      [start, start + range.length],
      monthAfter(block.text, start + range.length) ?? `${last}-09-01`,
      `${named(`${isOwn ? section.title : ''} ${match[0]}`)} named here ran to ${last}: name what is in force.`,
    )
  })
  return [...distinct(ended), ...expiredPlans(context), ...plansRunOut(context)]
}
