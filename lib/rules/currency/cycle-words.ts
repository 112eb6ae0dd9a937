import { cardinals } from '../../core/number-words'

/** How often something is done, in months, with its place in the text. */
export interface Cycle {
  readonly months: number
  readonly start: number
  readonly end: number
}

/** Once a year or more often needs no closer look. */
const YEAR = 12

const COUNTS: Readonly<Record<string, number>> = {
  ...cardinals,
  couple: 2,
  second: 2,
  other: 2,
  alternate: 2,
  bi: 2,
  third: 3,
  few: 3,
  tri: 3,
  fourth: 4,
  quadr: 4,
  fifth: 5,
  quinqu: 5,
  'twenty-four': 24,
  'thirty-six': 36,
  'forty-eight': 48,
}
const countOf = (words: string): number => {
  const key = words.toLowerCase().replace(/^a /, '').replace(/ of$/, '').replace(' ', '-')
  return COUNTS[key] ?? Number(key)
}

const YEARS = '[- ](?:(?:school|academic|full|whole) )?years?'
const SEVERAL = '(?<years>[2-5]|two|three|four|five|(?:a )?couple of|few)'
const MONTHS =
  '(?<months>18|24|30|36|48|60|eighteen|twenty[- ]four|thirty(?:[- ]six)?|forty[- ]eight|sixty) months'
/** Stands before a number of years or months that passes from one time to the next. */
const BEFORE = [
  'every',
  'each',
  'once (?:in|every|in every|in each)',
  '(?:intervals?|periods?|cycles?|life|lifespan|lifetime|validity) of',
  'after',
  '(?:valid|good|current|in force|lasts?|runs?|stands?|applies|holds)(?: good)?(?: for)?:?',
  'covers?(?: the| these)?',
].join('|')

const forms: readonly RegExp[] = [
  new RegExp(`\\b(?:${BEFORE}) (?:${SEVERAL}${YEARS}|${MONTHS})\\b`, 'i'),
  // “every two to three years” is two at the least.
  /\bevery (?<years>two|three|2|3) ?(?:to|or|-|–) ?(?:three|four|3|4) years\b/i,
  /\bin (?<years>two|three|2|3) years['’]? time\b/i,
  /\b(?<years>two|three|2|3) years after (?:this|the (?:last|present|previous)) (?:edition|version|one|report)\b/i,
  /\b(?:(?:every|each) (?<years>second|other|third|fourth|fifth)|(?:in )?(?<alternate>alternate)) (?:(?:school|academic) )?(?:years?|autumns?|springs?|summers?|septembers?)\b/i,
  /\b(?<years>bi|tri|quadr|quinqu)-?ennial(?:ly)?\b/i,
  /\b(?<years>two|three)[- ]year(?:ly)?\b/i,
  /\b(?<years>[2-5]|four|five)[- ]yearly\b/i,
  /\b(?<years>[2-5]|four|five)[- ]year(?= (?:review )?(?:cycle|basis|rota|programme)\b)/i,
]
const YEARLY =
  /\b(?:annually|yearly|every (?:12 months|year)|each year|once a year|every twelve months|annual(?= (?:review|basis|update|cycle))|annual$)\b/i

/** The first cycle that a text names. */
export function cycleIn(text: string): Cycle | null {
  let first: Cycle | null = null
  const take = (match: RegExpExecArray | null, months: number) => {
    if (match && (!first || match.index < first.start))
      first = { months, start: match.index, end: match.index + match[0].length }
  }
  take(YEARLY.exec(text), YEAR)
  for (const form of forms) {
    const match = form.exec(text)
    const { years, alternate, months } = match?.groups ?? {}
    take(match, months ? countOf(months) : YEAR * countOf(years ?? alternate ?? ''))
  }
  return first
}

/** Labels behind which a bare number of years or months says how often. */
const LABEL = [
  '(?:\\w+ )?(?:review|renewal) (?:cycle|period|frequency|interval)\\s*[:–-]',
  '(?:frequency|interval|cycle|period) (?:of|between) (?:the )?reviews?\\s*[:–-]',
  '(?:valid for|validity|(?:shelf )?life|life(?:span|time))(?: (?:of|for) (?:this|the) (?:policy|report|document|version))?\\s*[:–-]',
  'next review in',
].join('|')
const COUNT = '(?<count>\\d\\d?|one|two|three|four|five)'
const UNIT = '(?:(?:school|academic) )?(?<unit>years?|months)'
const LABELLED = new RegExp(`^\\W*(?:${LABEL})\\s*(?:every )?${COUNT} ${UNIT}\\b`, 'i')
const BARE = new RegExp(`^\\W*(?:every )?${COUNT} ${UNIT}\\W*$`, 'i')

function periodIn(match: RegExpExecArray | null): Cycle | null {
  if (!match) return null
  const { count = '', unit = '' } = match.groups ?? {}
  const months = (/^y/i.test(unit) ? YEAR : 1) * countOf(count)
  return { months, start: match.index, end: match.index + match[0].length }
}

/** “Review period: 4 years”, “Validity: two academic years” */
export const labelledPeriod = (text: string): Cycle | null => periodIn(LABELLED.exec(text))

/** A cell with nothing but “3 years” or “24 months”. */
export const barePeriod = (text: string): Cycle | null => periodIn(BARE.exec(text))
