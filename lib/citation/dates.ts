import type { Candidate } from './candidates'
import type { Numeral } from './numerals'
import { parsePlace } from './reference'

const WHOLE = /(?<![\d.:])\d{1,2}\.\d{1,2}\.(?:20)?(\d\d)(?!\.?\d)/g
const MONTHS = 12
/** Years of dates written with stops, 14.9.25, as two digits; and of any since 2020, with which no edition of the Code is named. */
export const yearsIn = (text: string): Years => ({
  dotted: /\d\.\d{1,2}\.(?:20)?\d\d/.test(text)
    ? [...text.matchAll(WHOLE)].map(([, year]) => Number(year))
    : [],
  whole: (text.match(/\b20[23]\d\b/g) ?? []).map((year) => Number(year.slice(2))),
})

export interface Years {
  readonly dotted: readonly number[]
  readonly whole: readonly number[]
}

/** Whether something that looks like a reference can only be a day: 30.11. */
export const isDay = ({ group }: Candidate): boolean =>
  group.unit === null &&
  group.numerals.every(({ value }) => {
    const place = parsePlace(value)
    return (
      place !== null && place.chapter > MONTHS && place.chapter <= 31 && place.paragraph <= MONTHS
    )
  })

/** How a document writes its dates, as far as they can be taken for references. */
export interface Dates {
  /** It writes days as 6.11. */
  readonly days: boolean
  /** Two digits that stand for a year in 9.26: one back from the latest date, and two ahead. */
  readonly years: ReadonlySet<number>
  /** The same where it writes its dates in other ways, for what is plainly called a date: “Review: 7.26”. */
  readonly perhaps: ReadonlySet<number>
}

export const noDates: Dates = { days: false, years: new Set(), perhaps: new Set() }

export function datesOf(found: readonly Years[], hasDay: boolean): Dates {
  const days = hasDay || found.some(({ dotted }) => dotted.length > 0)
  const years = found.flatMap(({ dotted, whole }) => [...dotted, ...whole])
  const latest = Math.max(...years)
  const near = years.length === 0 ? [] : [-1, 0, 1, 2].map((by) => latest + by)
  const perhaps = new Set(years.length === 0 ? [] : [latest - 3, latest - 2, ...near])
  return { days, years: new Set(days ? near : []), perhaps }
}

const DATED =
  /\b(?:next|last|due|review\w*|by|until|till|since|from|in|dated?|updated|approved|adopted|published|agreed|renew\w*|starts?|ends?|to|valid|expires?)(?: [a-z]+)?\W{0,3}$/i

const second = ({ value }: Numeral): number => parsePlace(value)?.paragraph ?? 0

const isOne = ({ form, to }: Numeral): boolean => form === 'point' && to === null

/** Whether a number may be a day in such a document. */
export const mayBeDay = ({ group }: Candidate, { days }: Dates): boolean =>
  days && group.numerals.every((numeral) => isOne(numeral) && second(numeral) <= MONTHS)

/** Whether it may be a month: “Next review: 9.26”. */
export function mayBeMonth({ group, text }: Candidate, { years, perhaps }: Dates): boolean {
  const before = text.slice(Math.max(0, group.start - 28), group.start)
  const around = CALLED_DATE.test(before) ? perhaps : years
  return (
    around.size > 0 &&
    group.numerals.every((numeral) => isOne(numeral) && around.has(second(numeral))) &&
    DATED.test(before)
  )
}

const CALLED_DATE =
  /\b(?:next|due|review(?:ed)?(?: date)?|approved|adopted|ratified|renewal|expires):? $/i

/** “You had yours on 11.7”, but not “we rely on 6.3”. */
export const isOnDay = ({ group, text }: Candidate): boolean =>
  group.numerals.every((numeral) => isOne(numeral) && second(numeral) <= MONTHS) &&
  ON.test(text.slice(Math.max(0, group.start - 20), group.start))

const ON =
  /(?<!\b(?:rel(?:y|ies|ied|ying)|based?|bases|build|builds|draws?|depends?) )\b(?:on|by|until|till|since) $/i
