import { cardinals } from '../core/number-words'

/** A number with what it counts: “six weeks”, “15 working days”, “£6,000”, “25%”. */
export interface Quantity {
  readonly value: number
  /** `week`, `day`, `meeting`, `£`, `%` … */
  readonly unit: string
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...cardinals,
  ...{ once: 1, twice: 2, thrice: 3, half: 0.5 },
}

/** The number that digits or a word stand for; NaN where they stand for none. */
export const numberOf = (word: string): number =>
  NUMBERS[word] ?? Number.parseFloat(word.replaceAll(',', ''))

const WORDS = Object.keys(NUMBERS).slice(1).join('|')
const OF_WHAT =
  '(?:calendar|working|school|full|whole|complete|clear|consecutive|further|more|term-time|academic|separate)'
/** “a year” is a length of time behind words like these; “three times a year” is not. */
const A =
  '(?<=\\b(?:within|for|after|lasts?|least|most|than|takes?|it|them|schools|councils?|authorit(?:y|ies)|wait|to|parents|families|professionals|pupils) )an?|(?<=\\bat )an?(?= (?:hour|week|fortnight|month|year))|an? (?:whole|full|complete)|half an?'
const TIME = 'minute|hour|day|week|fortnight|month|half[- ]term|term|year|decade'
const COUNT =
  'cycle|round|meeting|visit|time|session|lesson|target|page|intervention|programme|report|letter|attempt'
const QUANTITY = new RegExp(
  `(?<![\\w.£])(?:(\\d[\\d,.]*|${WORDS}|${A})(?:[ -]${OF_WHAT})*[ -](${TIME}|${COUNT})s?\\b(?![ -](?:olds?|of age)\\b)|(\\d[\\d.]*) ?(?:%|per ?cent\\b))|£ ?(\\d[\\d,]*)`,
  'g',
)
/** “between the ages of 5 and 16 years”, “aged 2 years” */
const AGE = /\bage[sd]?\b[^.;]{0,20}$/

/** “once a year”, “every month”, “weekly notes”; what is done every day is no figure. */
const FREQUENCY = new RegExp(
  `\\b(?:(?:once|twice|thrice) (?:an?|each|every|per) (${TIME})|(?:every|each) (?:other |second )?(week|fortnight|month|half[- ]term|term|year)|(half-term|week|fortnight|month|year)ly)\\b`,
  'g',
)

const SHARE_OF =
  '(?:an?|the|her|his|their|each|every|our|my)(?: (?:school|working|teaching))? (?:week|timetable|time|day|post|job)'
/** “0.6 for a school of 400”, “a fifth of the week”, “half her timetable” */
const SHARE = new RegExp(
  `(?<![\\w.£])(?:0?\\.\\d{1,2}(?![\\d.%])|(?:an?|one|two|three|four) (?:third|quarter|fifth|tenth)s? of ${SHARE_OF}|half (?:of )?${SHARE_OF})`,
  'g',
)

/** “a SENCO for every 200 pupils” */
const RATIO = /\b(?:for|per) (?:every |each )?\d[\d,]* (?:pupils|children|students|learners)\b/g

/** “more than four children” */
const COMPARED = new RegExp(`\\b(?:more|fewer|less) than (?:\\d+|${WORDS})\\b`, 'g')
/** “each September”, “every Monday” */
const DATED =
  /\b(?:every|each) (?:monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer)\b/g

/** Every quantity in lower-case words. */
export const quantitiesIn = (words: string): Quantity[] => [
  ...amountsIn(words),
  ...frequenciesIn(words),
  ...[SHARE, RATIO, COMPARED, DATED].flatMap((kind) =>
    [...words.matchAll(kind)].map(() => ({ value: 1, unit: 'share' })),
  ),
]

/** Lower-case words without their quantities. */
export const withoutQuantities = (words: string): string =>
  [QUANTITY, FREQUENCY, SHARE, RATIO, COMPARED, DATED].reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    words,
  )

const frequenciesIn = (words: string): Quantity[] =>
  [...words.matchAll(FREQUENCY)].map(({ 1: per, 2: every, 3: adverb }) => ({
    value: 1,
    unit: (per ?? every ?? adverb ?? '').replace('-', ' '),
  }))

const amountsIn = (words: string): Quantity[] =>
  [...words.matchAll(QUANTITY)].flatMap(({ 1: number, 2: unit, 3: percent, 4: pounds, index }) => {
    if (AGE.test(words.slice(Math.max(0, index - 24), index))) return []
    const given = number ?? percent ?? pounds ?? ''
    const value = /^an?\b/.test(given) ? 1 : numberOf(given.replace(/ an?$/, ''))
    const of = unit?.replace('-', ' ') ?? (percent === undefined ? '£' : '%')
    return Number.isNaN(value) ? [] : [{ value, unit: of }]
  })

const DAYS: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  'half term': 45,
  term: 90,
  year: 365,
  decade: 3650,
}

/** How long a quantity is, in days; null for what is no length of time. */
export function daysOf({ value, unit }: Quantity): number | null {
  const length = DAYS[unit]
  return length === undefined ? null : value * length
}
