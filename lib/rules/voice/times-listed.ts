import type { Range } from '../../core/range'

const MONTH =
  '(?:early |mid[- ]?|late )?(?:january|february|march|april|june|july|september|october|november|december|(?<=\\b(?:in|of|and|or|each|every|early|late|mid) )may|may(?= (?:and|or)\\b))'
const TERM =
  '(?:(?:first|second|last) half of the )?(?:autumn|spring|summer|michaelmas|lent|trinity)(?: terms?)?(?: [12]\\b)?|terms? (?:[1-6]|one|two|three|four|five|six)\\b'
const NTH = '(?:first|second|third|fourth|fifth|sixth|last|final)'
const NTH_TERM = `${NTH}(?: half)?[ -]terms?\\b|${NTH}(?= and (?:the )?${NTH}(?: half)?[ -]terms?\\b)`
const PART_OF_YEAR =
  '(?:start|beginning|middle|end) of (?:the |each |every )?(?:school |academic )?year|(?<=the )(?:start|beginning)(?= and\\b)|(?<=the )end of it\\b|mid[- ]year|end[- ]of[- ]year'
const HOLIDAY = '(?:christmas|easter)'
const TIME = new RegExp(`\\b(?:${MONTH}|${TERM}|${NTH_TERM}|${PART_OF_YEAR}|${HOLIDAY})`, 'gi')

/** What stands between two times at which the same is done: “in October to plan and again in |May”. */
const JOINED =
  /^(?: terms?)?,?(?: [\w'’]+){0,6}?(?:,| and\b| or\b| then\b| again\b| &| \/|\/| \+)(?: [\w'’]+){0,9} ?$/i
/** “From September to July”, “between October and March”: a stretch of time. */
const STRETCH = /\b(?:from|between|since|until|till|by) (?:the |early |late )?$/i

/** “Autumn 1”, “in the autumn term”: the same term; “the autumn half term” is no other. */
const keyOf = (time: string): string =>
  time
    .toLowerCase()
    .replace(
      /\b(?:early|late|mid)\b[- ]?|\bterms?\b(?! ?\d)| of | the | each | every |school |academic /g,
      ' ',
    )
    .replace(/beginning/, 'start')
    .replace(/ year$/, '')
    .replace(/\s+/g, ' ')
    .trim()

const SEASON = /^(?:(?:first|second|last) half )?(?:autumn|spring|summer|michaelmas|lent|trinity)/

export interface Listed extends Range {
  readonly perYear: number
}

/**
 * Two or more times of the year that a text lists one after the other, and how many they are: “in November and May”,
 * “Autumn 1 and Summer 1”, “at the start and at the end of the year”. Null where it names one, or a stretch of time.
 */
export function timesListed(text: string): Listed | null {
  const times = [...text.matchAll(TIME)]
  const [first] = times
  if (!first || times.length < 2) return null
  let end = first.index + first[0].length
  const names = [first[0]]
  for (const time of times.slice(1)) {
    if (!JOINED.test(text.slice(end, time.index))) continue
    if (STRETCH.test(text.slice(0, first.index))) return null
    end = time.index + time[0].length
    names.push(time[0])
  }
  const keys = new Set(names.map(keyOf))
  // “In November and March”, “at the autumn meeting”: the same meeting can go by its month and by its term.
  const seasons = [...keys].filter((key) => SEASON.test(key)).length
  const perYear = Math.max(seasons, keys.size - seasons)
  return keys.size < 2 ? null : { start: first.index, end, perYear }
}

/** “Every September”, “each summer term”: once a year, at one time. */
const YEARLY = new RegExp(
  `\\b(?:each|every) (?:${MONTH}|${TERM})|\\b(?:at|by|in|near|towards) (?:the )?end of (?:the |each |every )(?:school |academic )?year\\b`,
  'i',
)

export function yearlyTimes(text: string): Listed | null {
  const found = YEARLY.exec(text)
  return found && { start: found.index, end: found.index + found[0].length, perYear: 1 }
}
