import { QuickPattern } from '../../core/quick-pattern'
import type { BlockContext } from '../block-context'
import { isQuoted } from '../contexts/quotation'
import { daySpan } from './calendar'
import type { TimedFact } from './facts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Only the last days of a month can be days that it has not. */
const LATE_DAY = new QuickPattern(/(?:29|3[01])(?:st|th)? (?:of )?[AFJNSfajns]|(?:29|3[01])\/\d/)
const IN_WORDS =
  /\b(?<day>29|30|31)(?:st|th)?(?: of)? (?<month>feb|apr|june?|sep|nov)[a-z]*\.?,? (?<year>20\d\d)\b/gi
const IN_FIGURES = /(?<!\d|[/.-])(?<day>29|30|31)\/(?<m>\d{1,2})\/(?<year>20\d\d)(?!\d|\/)/g

/** Days that no calendar has: “31 June 2026”. */
export function impossibleDays(context: BlockContext): TimedFact[] {
  const { text } = context.block
  if (!LATE_DAY.test(text)) return []
  return [...text.matchAll(IN_WORDS), ...text.matchAll(IN_FIGURES)].flatMap(
    (match): TimedFact[] => {
      const { day, month, m, year } = match.groups ?? {}
      const number =
        m === undefined ? MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1 : Number(m)
      const range = { start: match.index, end: match.index + match[0].length }
      if (number > 12 || daySpan(Number(year), number, Number(day)) || isQuoted(context, range))
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
    },
  )
}
