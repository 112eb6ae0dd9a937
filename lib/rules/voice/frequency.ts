import { cardinals } from '../../core/number-words'
import { overlaps, type Range } from '../../core/range'
import { timesListed, yearlyTimes } from './times-listed'

/** How often something happens, where a text says so. Offsets are in the text. */
export interface Frequency extends Range {
  readonly perYear: number
}

/** Weeks and months in which there is school. */
const WEEKS = 39
const MONTHS = 12
const TERMS = 3

const NUMBERS: Readonly<Record<string, number>> = {
  ...cardinals,
  ...{ once: 1, single: 1, solitary: 1, twice: 2, couple: 2, both: 2, thrice: 3 },
}
const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number.parseInt(word, 10)

const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/half[- ]term/i, 2 * TERMS],
  [/half[- ](?:a )?year|six months|6 months/i, 2],
  [/year|twelve months|12 months|annual/i, 1],
  [/term/i, TERMS],
  [/fortnight/i, WEEKS / 2],
  [/month/i, MONTHS],
  [/week/i, WEEKS],
]
const timesOf = (period: string): number =>
  PERIODS.find(([form]) => form.test(period))?.[1] ?? Number.NaN

const CARDINAL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})'
const ADVERB_OF_COUNT = 'once|twice|thrice'
const PERIOD =
  'half[- ]terms?|half[- ]years?|half a year|terms?|years?|(?:twelve|12|six|6) months|months?|weeks?|fortnights?'
const WHICH = '(?:school |academic |calendar |full |whole |given |single |financial )?'
const OVER = 'in|during|over|across|within|throughout|through|in the course of|for'
const PER = `(?:(?:a|an|per|each|every|(?:${OVER}) (?:the course of )?(?:a|an|the|each|every|any|one)) ${WHICH}(?:${PERIOD})|annually|yearly|termly|half[- ]termly|monthly|weekly|fortnightly)\\b`
/** What is counted: meetings under any name, and occasions for them. */
const KIND =
  'times|occasions?|points?|stages?|moments?|meetings?|reviews?|evenings?|consultations?|appointments?|conversations?|conferences?|discussions?|interviews?|slots?|catch[- ]ups?|clinics?|surger(?:y|ies)|sessions?|opportunit(?:y|ies)|chances?|visits?|days|invitations?|calls?'
const WORD = "[\\w'’/-]+"
const COUNTED = `(?:${CARDINAL}|a single|single|solitary|both|a couple of) (?:${WORD} ){0,4}?(?:${KIND})`

/** “Twice a year”, “two review meetings with parents each year”, “on two occasions in the school year”. */
const COUNT_PER = new RegExp(
  `\\b(?<more>${CARDINAL} (?:or|to|-) )?(?<count>${ADVERB_OF_COUNT}|${COUNTED})\\b(?: (?!(?:${ADVERB_OF_COUNT}|${CARDINAL})\\b)${WORD}){0,8}?,? (?<period>${PER})`,
  'gi',
)
/** “Each year parents have two meetings with the teacher”, “How often a year do we meet? Twice.” */
const PER_COUNT = new RegExp(
  `\\b(?<period>${PER}),? (?:${WORD}\\?? ){0,9}?(?<count>${ADVERB_OF_COUNT}|${COUNTED})\\b`,
  'gi',
)
/** “Every six weeks”, “at intervals of six months”, “after six months”, “every five to six months”. */
const INTERVAL = new RegExp(
  `\\b(?:every|(?:cycle|interval|gap|period)s? (?:\\w+ ){0,3}?(?:of|is|are|lasts?)|intervals? of|after(?: a further| another)?) (?:about |roughly |around )?(?:(?<least>${CARDINAL}) (?:to|or) )?(?<count>${CARDINAL}) (?<unit>years?|months?|weeks?|terms?|half[- ]terms?)\\b`,
  'gi',
)
/** “At six-month intervals”, “six-monthly”, “six months apart”, “a twelve-month cycle”. */
const APART = new RegExp(
  `\\b(?:(?<least>${CARDINAL}) (?:to|or) )?(?<count>${CARDINAL})[- ](?<unit>years?|months?|weeks?|terms?)(?:ly|[- ]intervals?| apart| later| between|[- ]cycles?)\\b`,
  'gi',
)
/** “Every other term”, “each alternate half-term”. */
const OTHER =
  /\b(?:every|each|in|on|at) (?:other|second|alternate|third) (?<unit>half[- ]term|term|half[- ]year|year|month|week)s?\b/gi
/** “Annually”, “a yearly meeting”, “half-yearly”; but the annual review is that of an EHC plan. */
const ADVERB =
  /\b(?:annual(?:ly)?(?! (?:reviews?|reports?|general|returns?|appraisals?)\b)|(?:half[- ]|once[- ]|twice[- ])?yearly|bi-?annual(?:ly)?|bi-?yearly|semi-?annual(?:ly)?|biennial(?:ly)?|quarterly|(?:half[- ])?termly|(?:bi-?|fort)?(?:monthly|weekly|nightly)|end[- ]of[- ]year|mid[- ]year)\b/gi
const ADVERBS: readonly (readonly [RegExp, number])[] = [
  [/^biennial/i, 0.5],
  [/^(?:bi|semi|half|twice).*(?:annual|year)/i, 2],
  [/quarter/i, 4],
  [/^half.*term/i, 2 * TERMS],
  [/term/i, TERMS],
  [/month/i, MONTHS],
  [/week|night/i, WEEKS],
  [/./, 1],
]
/** “Each term”, “every year”; “a year” by itself and “evenings each year” count nothing. */
const EACH = new RegExp(
  `(?<!(?:meetings|reviews|evenings|consultations|appointments|days|sessions) )\\b(?:each|every|per|(?:in|during) (?:each|every)) ${WHICH}(?<period>half[- ]term|half[- ]year|term|year|month|fortnight|week)\\b(?! (?:\\d|group|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|head|leader|lead\\b|council))`,
  'gi',
)
/** “At the two parents' evenings”, “both consultation days”, “our two SEND clinics”. */
const EVENTS = new RegExp(
  `\\b(?:the|our|both|these|those|either|one|only|just)(?: of)?(?: (?:the|our|these))?(?: same)? (?:two|2) (?:${WORD} ){0,3}?(?:${KIND})\\b|\\bboth (?:of )?(?:the |our |these )?(?:${WORD} ){0,3}?(?:evenings|days|meetings|reviews|consultations|appointments)\\b|\\b(?:two|2) (?:annual |yearly )?(?:parents?['’]?s?|parent|consultation|progress|open|review|family|SEND?)(?: (?:${WORD}))? (?:evenings|days|clinics|surgeries)\\b`,
  'gi',
)

const ANY =
  /\b(?:once|twice|(?:bi|semi)?-?annual|bi|year|term|month|week|fortnight|every|each|both|two|2|quarterly|january|february|march|april|may|june|july|september|october|november|december|autumn|spring|summer|michaelmas|lent|christmas|easter|second|fifth|last)/i

/** Forms that may hold the meeting, and those who meet, between the number and the year. */
const COUNTS: ReadonlySet<RegExp> = new Set([COUNT_PER, PER_COUNT, EVENTS])

/** “Two or three times”: at the most. */
const most = (more: string | undefined, count: number): number =>
  more ? Math.max(count, numberOf(more.split(/[ -]/)[0] ?? '')) : count

const COUNT_WORD = new RegExp(
  `\\b(?:${ADVERB_OF_COUNT}|${CARDINAL}|single|solitary|couple|both)\\b`,
  'i',
)
const countIn = (text: string): number => numberOf(COUNT_WORD.exec(text)?.[0] ?? '')

/** Per year, for so many of a unit from one to the next. */
function perYearOf(unit: string, least: string | undefined, count: string): number {
  const apart = least ? (numberOf(least) + numberOf(count)) / 2 : numberOf(count)
  if (/^half/i.test(unit)) return (2 * TERMS) / apart
  if (/^year/i.test(unit)) return 1 / apart
  if (/^term/i.test(unit)) return TERMS / apart
  return (/^month/i.test(unit) ? MONTHS : WEEKS) / apart
}

type Groups = Readonly<Record<string, string | undefined>>

/** Ways of saying it: what says more comes first, and what it is made of is not read again. */
const FORMS: readonly (readonly [RegExp, (found: string, groups: Groups) => number])[] = [
  [
    COUNT_PER,
    (_, { more, count = '', period = '' }) => most(more, countIn(count)) * timesOf(period),
  ],
  [PER_COUNT, (_, { count = '', period = '' }) => countIn(count) * timesOf(period)],
  [INTERVAL, (_, { least, count = '', unit = '' }) => perYearOf(unit, least, count)],
  [APART, (_, { least, count = '', unit = '' }) => perYearOf(unit, least, count)],
  [
    OTHER,
    (found, { unit = '' }) => perYearOf(unit, undefined, /third/i.test(found) ? 'three' : 'two'),
  ],
  [ADVERB, (found) => ADVERBS.find(([form]) => form.test(found))?.[1] ?? 1],
  [EACH, (_, { period = '' }) => timesOf(period)],
  [EVENTS, () => 2],
]

/** What tells the number: “two| meetings with parents are held each year”. Who meets stands free for other readers. */
function told({ start, perYear }: Frequency, text: string, isCount: boolean): Frequency {
  const word = isCount ? COUNT_WORD.exec(text) : null
  const from = start + (word?.index ?? 0)
  return { start: from, end: from + (word?.[0] ?? text).length, perYear }
}

/** Everything in a text that says how often a year, in no order. */
export function frequenciesIn(text: string): readonly Frequency[] {
  if (!ANY.test(text)) return []
  const found: Frequency[] = []
  const taken: Range[] = []
  for (const [form, perYear] of FORMS) {
    for (const match of text.matchAll(form)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (taken.some((other) => overlaps(other, range))) continue
      const value = perYear(match[0], match.groups ?? {})
      if (!(Number.isFinite(value) && value > 0)) continue
      taken.push(range)
      found.push(told({ ...range, perYear: value }, match[0], COUNTS.has(form)))
    }
  }
  const listed = timesListed(text)
  if (listed) return [...found, listed]
  const yearly = yearlyTimes(text)
  return yearly ? [...found, yearly] : found
}
