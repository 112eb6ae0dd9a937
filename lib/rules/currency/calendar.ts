/**
 * Days as ISO dates (`2026-11-23`), which compare as text. Nothing here reads a clock.
 */

/** How exactly a date is given. */
export type Precision = 'day' | 'month' | 'term' | 'school-year' | 'year'

/** The days a date stands for: one, or a whole month, term or year. */
export interface Span {
  readonly first: string
  readonly last: string
  readonly precision: Precision
}

const two = (value: number): string => String(value).padStart(2, '0')
const iso = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`

const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** One day, or null where the calendar has none such. */
export function daySpan(year: number, month: number, day: number): Span | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  const at = iso(year, month, day)
  return { first: at, last: at, precision: 'day' }
}

/** A month, 1–12. */
export const monthSpan = (year: number, month: number): Span => ({
  first: iso(year, month, 1),
  last: iso(year, month, lastDay(year, month)),
  precision: 'month',
})

export type Term = 'autumn' | 'spring' | 'summer'

const terms: Record<Term, readonly [number, number]> = {
  autumn: [9, 12],
  spring: [1, 4],
  summer: [4, 8],
}

/** A school term of a calendar year, at its longest. */
export function termSpan(year: number, term: Term): Span {
  const [from, to] = terms[term]
  return { first: iso(year, from, 1), last: iso(year, to, lastDay(year, to)), precision: 'term' }
}

export const yearSpan = (year: number): Span => ({
  first: iso(year, 1, 1),
  last: iso(year, 12, 31),
  precision: 'year',
})

/** The school year that begins in September of a calendar year. */
export const schoolYearSpan = (year: number): Span => ({
  first: iso(year, 9, 1),
  last: iso(year + 1, 8, 31),
  precision: 'school-year',
})

/** The same day some months later (or earlier), the last of the month where there is none such. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return iso(newYear, newMonth, Math.min(date, lastDay(newYear, newMonth)))
}

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const

/** “23 November 2026”. */
export function inWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return `${date} ${monthNames[month - 1] ?? ''} ${year}`
}

/** The day some days later. */
export function addDays(day: string, days: number): string {
  const at = new Date(Date.parse(day) + days * 86_400_000)
  return iso(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}
