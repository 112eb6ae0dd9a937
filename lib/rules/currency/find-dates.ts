import type { Range } from '../../core/range'
import {
  daySpan,
  monthSpan,
  type Span,
  schoolYearSpan,
  type Term,
  termSpan,
  yearSpan,
} from './calendar'

/** A date in a text; offsets are relative to that text. */
export interface FoundDate extends Range, Span {}

const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:r?uary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:em?b?er|\\.)?|oct(?:ober|\\.)?|nov(?:em?ber|\\.)?|dec(?:em?ber|\\.)?)'
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = "(?<year>20\\d\\d|19[89]\\d|['’]\\d\\d)"
/** Next to a label nothing but a year can be meant: “Review date: Sept 24”. */
const SHORT_YEAR = "(?<year>20\\d\\d|19[89]\\d|['’]?(?:1[4-9]|[23]\\d)(?![\\d/:-]|\\.\\d))"
const FULL_YEAR = '(?<year>20\\d\\d|19[89]\\d)'
const END = '(?![\\p{L}\\d])'

type Parts = Readonly<Record<string, string | undefined>>

const OPENER =
  /\b(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|autumn|spring|summer|easter|michaelmas|christmas)/gi
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function yearOf({ year = '' }: Parts): number {
  const digits = Number(year.replace(/\D/g, ''))
  return digits < 100 ? 2000 + digits : digits
}

const monthOf = ({ month = '', m }: Parts): number =>
  m === undefined ? months.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(m)

/** British order; where that cannot be, the American one. */
function numeric(part: Parts): Span | null {
  const [year, month, day] = [yearOf(part), Number(part['m']), Number(part['day'])]
  return daySpan(year, month, day) ?? (month > 12 ? daySpan(year, day, month) : null)
}

/** “31 June” is told as no day; for everything else the last of the month is meant. */
function dayInMonth(part: Parts): Span | null {
  const [year, month, day] = [yearOf(part), monthOf(part), Number(part['day'])]
  if (day > 31) return null
  return (
    daySpan(year, month, day) ?? daySpan(year, month, Number(monthSpan(year, month).last.slice(8)))
  )
}

const inMonth = (part: Parts): Span => monthSpan(yearOf(part), monthOf(part))

const inYear = (part: Parts): Span => yearSpan(yearOf(part))

function inSchoolYear(part: Parts): Span | null {
  const year = yearOf(part)
  const end = part['end'] ?? ''
  // “2022/3” gives the last figure of the second year alone.
  const among = end.length === 1 ? 10 : 100
  return Number(end.slice(-2)) === (year + 1) % among ? schoolYearSpan(year) : null
}

const termNames: Readonly<Record<string, Term>> = {
  autumn: 'autumn',
  michaelmas: 'autumn',
  christmas: 'autumn',
  spring: 'spring',
  easter: 'spring',
  summer: 'summer',
}

function inTerm(part: Parts): Span {
  const term = termNames[(part['term'] ?? '').toLowerCase()] ?? 'autumn'
  // “Spring 2024/25” is the spring of that school year.
  const shift = part['end'] && term !== 'autumn' ? 1 : 0
  return termSpan(yearOf(part) + shift, term)
}

/** Forms of a date from the most to the least telling; the first that matches at a place counts. */
const forms: readonly (readonly [RegExp, (part: Parts) => Span | null])[] = [
  [new RegExp(`${FULL_YEAR}-(?<m>\\d\\d)-(?<day>\\d\\d)${END}`, 'iuy'), numeric],
  [
    new RegExp(`(?<day>\\d{1,2})([/.-])(?<m>\\d{1,2})\\2(?<year>20\\d\\d|\\d\\d)${END}`, 'iuy'),
    numeric,
  ],
  [new RegExp(`${DAY}(?: of)?[ -]${MONTH},?[ -]+${YEAR}${END}`, 'iuy'), dayInMonth],
  [new RegExp(`${MONTH} ${DAY},? ${FULL_YEAR}${END}`, 'iuy'), dayInMonth],
  [
    new RegExp(
      `(?<term>autumn|spring|summer|easter|michaelmas|christmas)(?: term| half[ -]term| holidays?| break)?(?:,? ?[12])?(?:,| of|[ -]in)?[ -]+${YEAR}(?<end>[-/–](?:20)?\\d\\d)?${END}`,
      'iuy',
    ),
    inTerm,
  ],
  [new RegExp(`${MONTH},?(?: of)?[ ./–-]*${YEAR}${END}`, 'iuy'), inMonth],
  [new RegExp(`(?<m>0?[1-9]|1[0-2])/${FULL_YEAR}${END}`, 'iuy'), inMonth],
  [
    new RegExp(
      `${FULL_YEAR}(?: ?[-/–] ?| to (?=20))(?<end>(?:20)?\\d\\d|(?<=\\d[/-])\\d)(?![\\p{L}\\d]|[-/]\\d)`,
      'iuy',
    ),
    inSchoolYear,
  ],
  [new RegExp(`${FULL_YEAR}(?!\\d|[-/]\\d|\\p{L})`, 'iuy'), inYear],
]

/** Further forms, read as dates only where a label says that a date stands there. */
const labelledForms: typeof forms = [
  [new RegExp(`${DAY}(?: of)?[ -]${MONTH},?[ -]+${SHORT_YEAR}${END}`, 'iuy'), dayInMonth],
  ...forms,
  [new RegExp(`${MONTH}[ ./–-]*${SHORT_YEAR}${END}`, 'iuy'), inMonth],
  [
    new RegExp(
      `(?<term>autumn|spring|summer|easter|michaelmas|christmas)(?: term)?(?:,| of)?[ -]+${SHORT_YEAR}${END}`,
      'iuy',
    ),
    inTerm,
  ],
  // “11-18” are the ages of a school's pupils.
  [
    new RegExp(`(?!1[0-2]-1[4-9])(?<m>0[1-9]|1[0-2])[/.-](?<year>1[4-9]|[23]\\d)${END}`, 'iuy'),
    inMonth,
  ],
  [new RegExp(`(?<year>1[4-9]|[23]\\d)[/-](?<end>1[4-9]|[23]\\d)${END}`, 'iuy'), inSchoolYear],
]

/**
 * All dates in a text, in order. Forms from `12/10/2024` (day first) to `Autumn 2024`.
 *
 * @param labelled whether a label stands near, so that `Sept 24` and `09/24` are dates too
 */
export function findDates(text: string, labelled = false): readonly FoundDate[] {
  if (text === last.text && labelled === last.labelled) return last.found
  last = { text, labelled, found: search(text, labelled) }
  return last.found
}

/** Several checks look for the dates of the same block, one after the other. */
let last: { text: string; labelled: boolean; found: readonly FoundDate[] } = {
  text: '',
  labelled: false,
  found: [],
}

function search(text: string, labelled: boolean): FoundDate[] {
  if (!/\d\d/.test(text)) return []
  const forDates = labelled ? labelledForms : forms
  const found: FoundDate[] = []
  OPENER.lastIndex = 0
  for (let opener = OPENER.exec(text); opener; opener = OPENER.exec(text)) {
    // The end of a longer number: “2021-2024”, “31/02/2024”.
    if (/\d[-–/.]$/.test(text.slice(Math.max(0, opener.index - 2), opener.index))) continue
    const date = dateAt(text, opener.index, forDates)
    if (!date) continue
    found.push(date)
    OPENER.lastIndex = date.end
  }
  return found
}

function dateAt(text: string, start: number, among: typeof forms): FoundDate | null {
  for (const [form, read] of among) {
    form.lastIndex = start
    const match = form.exec(text)
    if (!match) continue
    const span = read(match.groups ?? {})
    if (span) return { start, end: start + match[0].length, ...span }
  }
  return null
}
