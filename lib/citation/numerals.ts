import type { Range } from '../core/range'
import type { NumberForm } from './citation'
import { fromRoman } from './roman'

/** One number or range as written. `value` and `to` are `6.36`, `xix`, `69(3)`, `12`. */
export interface Numeral extends Range {
  readonly value: string
  readonly to: string | null
  readonly form: NumberForm
}

/** Which ways of writing a number to try, in this order. */
export type NumeralStyle =
  | 'point'
  | 'loose-point'
  | 'space'
  | 'integer'
  | 'roman'
  | 'word'
  | 'plain'
  | 'letter'

interface Single extends Range {
  readonly value: string
  readonly form: NumberForm
}

const POINT = /(\d{1,2})([.:])(\d{1,3})(?!\d|[.:]\d)/y
const LOOSE_POINT = /(\d{1,2}) ?([.:·]) ?(\d{1,3})(?!\d|[.:]\d)/y
const SPACE = /(\d{1,2}) (\d{1,3})(?![\d.:A-Za-z])/y
const INTEGER =
  /\d{1,3}(?!\d|[.:]\d)(?:[A-Z]{1,2}(?![A-Za-z]))?(?: ?\((?:\d{1,2}[A-Za-z]{0,2}|[a-z]{1,4})\)|(?<=\))(?: ?- ?| to )\((?:\d{1,2}|[a-z]{1,4})\))*/y
const PLAIN = /\d{1,3}(?!\d|[.:]\d)/y
const ROMAN = /(?:[ivxl]{1,8}|[IVXL]{1,8}|[IVX][ivxl]{1,7})(?![A-Za-z])/y
const WORD = /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])/iy
/** “Annex C” */
const LETTER = /[A-H](?![A-Za-z0-9])/y
const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readSingle(text: string, at: number, style: NumeralStyle): Single | null {
  const found = (match: RegExpExecArray | null, value: string, form: NumberForm): Single | null =>
    match ? { start: at, end: at + match[0].length, value, form } : null
  switch (style) {
    case 'point':
    case 'loose-point': {
      const match = exec(style === 'point' ? POINT : LOOSE_POINT, text, at)
      return found(match, `${match?.[1]}.${match?.[3]}`, match?.[2] === ':' ? 'colon' : 'point')
    }
    case 'space': {
      const match = exec(SPACE, text, at)
      return found(match, `${match?.[1]}.${match?.[2]}`, 'space')
    }
    case 'integer':
    case 'plain': {
      const match = exec(style === 'plain' ? PLAIN : INTEGER, text, at)
      return found(match, (match?.[0] ?? '').replace(/ /g, '').replace(/\)to\(/g, ')-('), 'integer')
    }
    case 'roman': {
      const match = exec(ROMAN, text, at)
      const value = match ? fromRoman(match[0]) : null
      return value === null ? null : found(match, (match?.[0] ?? '').toLowerCase(), 'roman')
    }
    case 'letter': {
      const match = exec(LETTER, text, at)
      return found(match, match?.[0] ?? '', 'word')
    }
    case 'word': {
      const match = exec(WORD, text, at)
      return found(match, String(WORDS.indexOf((match?.[0] ?? '').toLowerCase()) + 1), 'word')
    }
  }
}

const TO = / ?- ?| (?:through to|onwards to|up to and including|up to|to|through|until) /y
const SHORT_END = /\.?(\d{1,3})(?!\d|[.:]\d|[A-Za-z%])/y
const BETWEEN = /\bbetween (?:[a-z]{3,10}s? )?$/i
const AND = / and /y
const FOLLOWING = /ff?\b\.?/y

/** A number, or a range of two, at this very offset; null when none of the styles fits. */
export function readNumeral(
  text: string,
  at: number,
  styles: readonly NumeralStyle[],
  skipCue: (at: number) => number,
): Numeral | null {
  for (const style of styles) {
    const first = readSingle(text, at, style)
    if (!first) continue
    const separator =
      exec(TO, text, first.end) ?? (isBetween(text, at) ? exec(AND, text, first.end) : null)
    if (!separator) return { ...first, end: openEnd(text, first), to: null }
    const next = skipCue(first.end + separator[0].length)
    const last = readSingle(text, next, style === 'loose-point' ? 'point' : style)
    if (last && last.form === first.form) return { ...first, end: last.end, to: last.value }
    return { ...first, ...shortened(text, first, next, separator[0]) }
  }
  return null
}

const isBetween = (text: string, at: number): boolean =>
  BETWEEN.test(text.slice(Math.max(0, at - 24), at))

/** The `56` of `6.44-56`, `.56` of `6.44-.56`, `7` of `6.36-7`. */
function shortened(
  text: string,
  first: Single,
  at: number,
  separator: string,
): { end: number; to: string | null } {
  const [chapter = '', paragraph = ''] = first.value.split('.')
  const match = first.form === 'point' && separator === '-' ? exec(SHORT_END, text, at) : null
  const digits = match?.[1] ?? ''
  const last = Number(digits.length === 1 ? `${paragraph.slice(0, -1)}${digits}` : digits)
  return last > Number(paragraph) && last < 300 && (digits.length > 1 || paragraph.length > 1)
    ? { end: at + (match?.[0].length ?? 0), to: `${chapter}.${last}` }
    : { end: first.end, to: null }
}

/** Takes in the `ff.` of `6.44ff.`. */
function openEnd(text: string, first: Single): number {
  const match = first.form === 'point' ? exec(FOLLOWING, text, first.end) : null
  return match ? first.end + match[0].length : first.end
}
