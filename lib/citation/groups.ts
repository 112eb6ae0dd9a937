import { QuickPattern } from '../core/quick-pattern'
import type { Range } from '../core/range'
import { MEASURED } from './distractors'
import { type Numeral, type NumeralStyle, readNumeral } from './numerals'
import { laterItems, withItems } from './schedule-items'
import { shortNext } from './short-numerals'

export type Unit =
  | 'paragraph'
  | 'section'
  | 'chapter'
  | 'annex'
  | 'page'
  | 'regulation'
  | 'schedule'
  | 'part'

/** Numbers that belong together, with the word that says what they count (normalised offsets). */
export interface Group extends Range {
  /** Null for bare decimals. */
  readonly unit: Unit | null
  /** The cue as written, lower case: `para`, `s`, `§`; empty for bare decimals. */
  readonly cue: string
  readonly numerals: readonly Numeral[]
  /** Paragraphs of a schedule. */
  readonly within: readonly Numeral[]
}

const CUE_SOURCE =
  "(paragraphs?|paras?|pars?|¶+|§+|intro(?:duction)?(?=,? [ivx]))|(sections?|sects?|secs?|(?<!')ss?)" +
  '|(chapters?|chaps?|chs?)|(annex(?:es|e)?)|(pages?|pgs?|pp?)|(regulations?|regs?|rr?(?=\\.? ?\\d))' +
  '|(schedules?|scheds?|schs?)|(parts?|pts?)'

const UNITS: readonly Unit[] = [
  'paragraph',
  'section',
  'chapter',
  'annex',
  'page',
  'regulation',
  'schedule',
  'part',
]

const DECIMAL = '\\d{1,2}[.:]\\d{1,3}(?!\\d|[.:]\\d)'

/** Assertions that look back come after the first characters: most places fail on those already. */
const ANCHOR = new RegExp(
  `(?:\\b|(?=[§¶]))(?:${CUE_SOURCE})(?=[^a-z]|[ivx]+\\b)` +
    `|\\b(?=\\d)(?<![£$€#@.-])${DECIMAL}|\\b(cop)(?=${DECIMAL})` +
    '|: ?(?<=(?:19|20)\\d\\d\\)?: ?)(?=\\d{1,3}(?!\\d|[.:]\\d))',
  'gi',
)
const anchors = new QuickPattern(ANCHOR)
const CUE = new RegExp(`(?:${CUE_SOURCE})\\.?(?=[^a-z]|[ivx]+\\b)`, 'iy')
const CUE_TAIL = /, (?=[ivx])|(?:\(s\)|'s)?\.? ?(?:(?:nos?|numbers?)\.? )?:? ?\(?/y
/** A word or two about a number: “66 (best endeavours), 67 (SENCO)”. */
const GLOSS = / \([A-Za-z][^()\d]{1,50}\)/y
const LIST = / ?[,;&/+] ?(?:and |or |& |also )?| (?:and also|as well as|and|or) /y

const STYLES: Readonly<Record<Unit, readonly NumeralStyle[]>> = {
  paragraph: ['loose-point', 'space', 'integer', 'roman'],
  section: ['loose-point', 'integer'],
  chapter: ['plain', 'roman', 'word'],
  annex: ['plain', 'word', 'letter'],
  page: ['plain', 'point'],
  regulation: ['integer'],
  schedule: ['integer', 'word'],
  part: ['plain', 'roman', 'word'],
}

const unitOf = (match: RegExpExecArray): Unit | null =>
  UNITS.find((_, index) => match[index + 1] !== undefined) ?? null

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Offset after a cue of the same unit at this place (“paras 6.44 to para 6.56”), or the place itself. */
function pastCue(text: string, at: number, unit: Unit | null): number {
  const match = sticky(CUE, text, at)
  if (!match) return at
  const other = unitOf(match)
  if (other !== unit && !(other === 'section' && unit === 'paragraph')) return at
  return at + match[0].length + (sticky(CUE_TAIL, text, at + match[0].length)?.[0].length ?? 0)
}

function numeralsAt(text: string, at: number, unit: Unit | null, cue = ''): Numeral[] {
  const styles: readonly NumeralStyle[] = unit ? STYLES[unit] : ['point']
  const skip = (offset: number) => pastCue(text, offset, unit)
  const first = readNumeral(text, at, styles, skip)
  if (!first) return []
  const found = [first]
  const same: readonly NumeralStyle[] = [styleOf(first, styles)]
  for (let end = first.end; ; ) {
    const short = shortNext(text, end, found, cue)
    if (short && !MEASURED.test(text.slice(short.end, short.end + 24))) {
      found.push(short)
      end = short.end
      continue
    }
    const glossed = end + (unit === null ? 0 : (sticky(GLOSS, text, end)?.[0].length ?? 0))
    const separator = sticky(LIST, text, glossed)
    if (!separator) break
    const next = readNumeral(text, glossed + separator[0].length, same, skip)
    if (!next || next.form !== first.form || MEASURED.test(text.slice(next.end, next.end + 24)))
      break
    found.push(next)
    end = next.end
  }
  return found
}

function styleOf(numeral: Numeral, styles: readonly NumeralStyle[]): NumeralStyle {
  if (numeral.form === 'point' || numeral.form === 'colon') return 'point'
  if (numeral.form === 'integer') return styles.includes('plain') ? 'plain' : 'integer'
  return numeral.form
}

const SINGLE_LETTER = /^(?:s|ss|p|pp|r|rr|ch|par|pt)$/i

/** All groups in the text, in order. Linear: every scan goes on where the last one ended. */
export function scanGroups(text: string): Group[] {
  const found: Group[] = []
  let from = 0
  for (let match = anchors.exec(text); match; match = anchors.exec(text, from)) {
    from = match.index + match[0].length
    const read = groupAt(text, match)
    if (!read) continue
    const group = withItems(read, text)
    from = group.end
    const previous = found.at(-1)
    const whole = previous ? combined(previous, group, text) : null
    if (whole) found.pop()
    found.push(whole ?? group)
  }
  return withLaterItems(found, text)
}

/** Adds the items that are spoken of behind a schedule. */
function withLaterItems(found: Group[], text: string): Group[] {
  const later = found
    .filter(({ unit }) => unit === 'schedule')
    .flatMap((group) => laterItems(group, text))
    .filter((item, i, all) => item.start >= (all[i - 1]?.end ?? 0))
    .filter((item) => !found.some(({ start, end }) => start < item.end && item.start < end))
  return later.length === 0 ? found : [...found, ...later].sort((a, b) => a.start - b.start)
}

function groupAt(text: string, match: RegExpExecArray): Group | null {
  const unit = unitOf(match)
  const cueEnd = match.index + match[0].length
  if (unit === null) {
    const harvard = match[0].startsWith(':')
    const start = /^\d/.test(match[0]) ? match.index : cueEnd
    const counts = harvard ? 'page' : null
    return build(text, start, counts, harvard ? ':' : '', numeralsAt(text, start, counts))
  }
  const from = cueEnd + (sticky(CUE_TAIL, text, cueEnd)?.[0].length ?? 0)
  if (SINGLE_LETTER.test(match[0]) && !/\d/.test(text[from] ?? '')) return null
  return build(
    text,
    match.index,
    unit,
    match[0].toLowerCase(),
    numeralsAt(text, from, unit, match[0]),
  )
}

function build(
  text: string,
  start: number,
  unit: Unit | null,
  cue: string,
  numerals: Numeral[],
): Group | null {
  const last = numerals.at(-1)
  if (!last) return null
  const opened = text[(numerals[0]?.start ?? 0) - 1] === '(' && (numerals[0]?.start ?? 0) > start
  const end = last.end + (opened && text[last.end] === ')' ? 1 : 0)
  const decimal = last.form === 'point' || last.form === 'colon'
  const reads: Unit | null = unit !== null && decimal ? 'paragraph' : unit
  return { start, end, unit: reads, cue, numerals, within: [] }
}

const isInteger = (group: Group): boolean => group.numerals[0]?.form === 'integer'
const isDecimal = (group: Group): boolean => /point|colon/.test(group.numerals[0]?.form ?? '')

/** “Schedule 1, para 4”, “para 4 of Schedule 1”, “Ch. 6 paras 6.71-6.79” read as one. */
function combined(a: Group, b: Group, text: string): Group | null {
  const gap = text.slice(a.end, b.start)
  const beside = /^(?: \(as amended[^()]{0,40}\))?[ ,;:(-]{0,4}$/.test(gap)
  const inside = /^\)? ?,? ?(?:of|to|in) (?:the )?$/.test(gap)
  if (a.unit === 'schedule' && b.unit === 'paragraph' && isInteger(b) && beside)
    return { ...a, end: b.end, within: b.numerals }
  if (a.unit === 'paragraph' && isInteger(a) && b.unit === 'schedule' && inside)
    return { ...b, start: a.start, within: a.numerals }
  if (a.unit === 'chapter' && b.unit === 'paragraph' && isInteger(b) && beside)
    return inChapter(a, b, a.start, b.end)
  if (isSectionOfCode(a) && b.unit === 'paragraph' && isFar(b) && beside)
    return inChapter(a, b, a.start, b.end)
  if (a.unit === 'paragraph' && isInteger(a) && b.unit === 'chapter' && inside)
    return inChapter(b, a, a.start, b.end)
  if (a.unit === 'chapter' && isDecimal(b) && beside && sameChapter(a, b))
    return { ...b, unit: 'paragraph', cue: b.cue || a.cue, start: a.start }
  if (isDecimal(a) && b.unit === 'chapter' && inside && sameChapter(b, a))
    return { ...a, unit: 'paragraph', cue: a.cue || b.cue, end: b.end }
  return null
}

const number = ({ numerals }: Group): number => Number(numerals[0]?.value)
/** “Section 6, paragraph 36”: no law counts so, and few policies go as far. */
const isSectionOfCode = (group: Group): boolean =>
  group.unit === 'section' && isInteger(group) && number(group) <= LAST_CHAPTER
const isFar = (group: Group): boolean => isInteger(group) && number(group) > LONGEST_OWN
const LAST_CHAPTER = 11
const LONGEST_OWN = 12

/** “Chapter 6, paragraph 36”; a paragraph of more than three digits or a chapter of Roman numbers is none. */
function inChapter(chapter: Group, paragraphs: Group, start: number, end: number): Group | null {
  const [first, ...more] = chapter.numerals
  if (!first || more.length > 0 || first.to !== null || first.form !== 'integer') return null
  const within = (value: string) => `${first.value}.${value}`
  const numerals = paragraphs.numerals.map(
    (numeral): Numeral => ({
      ...numeral,
      value: within(numeral.value),
      to: numeral.to === null ? null : within(numeral.to),
      form: 'point',
    }),
  )
  return { ...paragraphs, numerals, start, end }
}

function sameChapter(chapter: Group, paragraphs: Group): boolean {
  const number = chapter.numerals.length === 1 ? chapter.numerals[0]?.value : undefined
  return paragraphs.numerals.every((numeral) => numeral.value.split('.')[0] === number)
}
