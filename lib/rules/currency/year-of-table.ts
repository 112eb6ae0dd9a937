import type { BlockContext } from '../block-context'
import { addMonths } from './calendar'
import { type FoundDate, findDates } from './find-dates'

const LOOKS_BACK =
  /\b(?:outcomes?|results?|impact|progress|attainment|attendance|complet\w+|achiev\w*|spent|spending|held|attended|trained|used|ran|finished|previous|last|before|by the end|baseline|numbers?|pupils (?:in|at|on)|leavers|awarded|passed)\b/i
/** What a column says is so now: “Running in 2024/25”, “Who leads it (2024/25)”. */
const IS_NOW =
  /\b(?:running|offered|on offer|available|in place|provided|planned|current(?:ly)?|open|this year|(?:delivered|taught|led|run)\b.{0,16}\bby|lead|when|where|timetable|times?|taking place|on the timetable|who)\b/i
/** What the rows are, where a column has the year and nothing else. */
const OF_THE_SCHOOL =
  /\b(?:contacts?|staff|team|roles?|posts?|interventions?|support|provision|clubs?|actions?|priorit(?:y|ies)|targets?|who)\b/i
const YEAR_ONLY =
  /^\W*(?:(?:autumn|spring|summer)(?: term)? )?(?:in |for )?20\d\d ?[-–—/] ?(?:20)?\d{1,2}\W*$/i
/** “Document | Year”, “Paper | School year covered” */
const YEAR_COLUMN =
  /^\W*(?:(?:school|academic) )?year(?:s)?(?: (?:covered|it covers|of (?:issue|the document)))?\W*$/i
const OWN_PAPER =
  /^\W*(?:(?:our|the|this|school) )*(?:(?:SEND?|inclusion|special educational needs) )?(?:information report|local offer|school offer|provision map|SEND? policy|policy|offer)\W*$/i
/** A term of a past school year is old when that year is over, at the latest so many months on. */
const TO_END_OF_YEAR = 8

const asYear = (date: FoundDate): FoundDate | null => {
  if (date.precision === 'school-year') return date
  return date.precision === 'term' ? { ...date, last: addMonths(date.last, TO_END_OF_YEAR) } : null
}

/** The school year for which a table is, by the heading of a column or by the year beside the name of a paper. */
export function yearOfTable({ block }: BlockContext): FoundDate | null {
  const { table, text } = block
  if (!table) return null
  const [date] = findDates(text, true)
  const year = date ? asYear(date) : null
  if (!year) return null
  if (!table.isHeader) {
    const isYear = YEAR_COLUMN.test(table.header) && YEAR_ONLY.test(text)
    return isYear && OWN_PAPER.test(table.rowHeader) ? year : null
  }
  // Columns of several years compare them.
  const years = table.headers.filter((header) => /\d\d ?[-–—/] ?(?:20)?\d\d|20\d\d/.test(header))
  if (years.length !== 1 || table.headers.some((header) => LOOKS_BACK.test(header))) return null
  const [rows = ''] = table.headers
  const isBare = YEAR_ONLY.test(text) && table.column > 0 && OF_THE_SCHOOL.test(rows)
  return isBare || IS_NOW.test(text) ? year : null
}
