import { QuickPattern } from '../../core/quick-pattern'
import type { BlockContext } from '../block-context'
import { isQuoted } from '../contexts/quotation'
import { daySpan } from './calendar'
import type { TimedFact } from './facts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b(?:\\.(?=,? [’\\d]))?'
/** Every month has twenty-eight days: only later ones can be days that it has not. */
const DAY = '(?<day>29|[3-9]\\d)(?:st|nd|rd|th)?'
const YEAR = "(?:,? (?<year>20\\d\\d|['’]\\d\\d)(?!\\d))"
const LATE_DAY = new QuickPattern(
  /(?:29|[3-9]\d)(?:st|nd|rd|th)? (?:(?:day )?of )?[ADFJMNOSadfjmnos]|[A-Za-z.] (?:29|[3-9]\d)(?:st|nd|rd|th)?,? 20|\d[/.-]\d{1,2}[/.-]\d\d/,
)

const IN_WORDS: readonly RegExp[] = [
  // “30 February”: what month it is in the year does not change how long it is; of a February alone it may.
  new RegExp(`(?<![\\d.,/£:-]|\\d )${DAY}(?: (?:day )?of)? ${MONTH}${YEAR}?`, 'gi'),
  new RegExp(`\\b${MONTH} ${DAY}${YEAR}`, 'gi'),
]
/** “31/11/2027”, “31.11.27”: day, month and year with the same mark between them. */
const IN_FIGURES =
  /(?<![\d/.£-])(?<day>\d{1,2})(?<mark>[/.-])(?<m>\d{1,2})\k<mark>(?<year>20\d\d|[1-3]\d)(?![\d/%]|[.-]\d)/g
/** A leap year, for a day without a year. */
const LEAP = 2024

function isDay({ day, month, m, year = '' }: Record<string, string | undefined>): boolean {
  const digits = Number(year.replace(/\D/g, ''))
  const inYear = year === '' ? LEAP : digits < 100 ? 2000 + digits : digits
  const number =
    m === undefined ? MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1 : Number(m)
  return daySpan(inYear, number, Number(day)) !== null
}

/** Days that no calendar has: “31 June 2026”, “03/13/2026”. */
export function impossibleDays(context: BlockContext): TimedFact[] {
  const { text } = context.block
  if (!LATE_DAY.test(text)) return []
  return [...IN_WORDS, IN_FIGURES].flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): TimedFact[] => {
      const groups = match.groups ?? {}
      const range = { start: match.index, end: match.index + match[0].length }
      if (isDay(groups) || isNumber(groups, text, range.start) || isQuoted(context, range))
        return []
      return [
        {
          kind: 'timed',
          ruleId: 'DATE-05',
          range,
          from: '2014-09-01',
          severity: 'warning',
          message: `“${match[0]}” is no day of the calendar: give the right date.`,
        },
      ]
    }),
  )
}

/** A version, a paragraph or a telephone: “version 3.31.12”, “40 May children”. */
function isNumber(
  { day, m, mark, month, year }: Record<string, string | undefined>,
  text: string,
  start: number,
): boolean {
  // Past thirty-one a number without a year counts something: “45 March leavers”.
  if (month !== undefined) return year === undefined && Number(day) > 31
  if (mark !== '/' && (Number(m) > 31 || Number(day) > 31)) return true
  return /\b(?:version|v|section|paragraph|para|appendix|minute|no|number|ref)\.? ?$/i.test(
    text.slice(Math.max(0, start - 14), start),
  )
}
