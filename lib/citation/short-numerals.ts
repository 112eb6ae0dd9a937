import type { Numeral } from './numerals'

const AFTER_POINT = /(?:, ?| ?& ?| and )(\.)(\d{1,3})(?!\d|[.:]\d|[A-Za-z%])/y
const AFTER_SLASH = /( ?\/ ?)(\d{1,3})(?!\d|[.:]\d|[A-Za-z%])/y
/** Only a plural before the list says that a whole number goes on with it. */
const AFTER_COMMA = /((?:, ?(?:and )?| ?& ?| and ))(\d{2,3})(?!\d|[.:]\d|[A-Za-z%])/y
/** `(4)` of `s20(3), (4)`. */
const NEXT_BRACKET = /(?:, ?(?:and )?| ?& ?| and | or )(\((?:\d{1,2}|[a-z]{1,4})\))/y
const PLURAL = /s$|§§|¶¶/i

/**
 * The next of a list that leaves out what they share: `5.23/24`, `6.44, .45`, `paras 6.36 and 37`,
 * `s20(3), (4)`; null where the number cannot be meant so.
 *
 * @param cue the word before the list, empty where there is none
 */
export function shortNext(
  text: string,
  at: number,
  before: readonly Numeral[],
  cue: string,
): Numeral | null {
  const patterns = [
    AFTER_POINT,
    ...(cue === '' ? [] : [AFTER_SLASH]),
    ...(PLURAL.test(cue) ? [AFTER_COMMA] : []),
  ]
  const last = before.at(-1)
  if (!last) return null
  if (last.form === 'integer') return nextBracket(text, at, last)
  if (last.form !== 'point') return null
  const [chapter = '', paragraph = ''] = (last.to ?? last.value).split('.')
  for (const pattern of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const number = Number(match?.[2])
    if (!match || (pattern === AFTER_COMMA && number <= Number(paragraph))) continue
    const end = at + match[0].length
    const start = end - (match[2] ?? '').length - (match[1] === '.' ? 1 : 0)
    return { start, end, value: `${chapter}.${match[2]}`, to: null, form: 'point' }
  }
  return null
}

function nextBracket(text: string, at: number, last: Numeral): Numeral | null {
  NEXT_BRACKET.lastIndex = at
  const match = last.to === null ? NEXT_BRACKET.exec(text) : null
  const bracket = match?.[1] ?? ''
  const same = /^\(\d/.test(bracket) ? /\(\d+\)$/ : /\([a-z]+\)$/
  if (!match || !same.test(last.value)) return null
  const end = at + match[0].length
  const value = last.value.replace(same, bracket)
  return { start: end - bracket.length, end, value, to: null, form: 'integer' }
}
