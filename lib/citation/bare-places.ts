import type { Group, Unit } from './groups'
import { type Numeral, type NumeralStyle, readNumeral } from './numerals'
import { ledRomans } from './roman-places'
import type { WorkMention } from './works'

const same = (offset: number): number => offset

/** A lone letter counts only after a comma and with nothing after it. */
const ROMAN_AFTER =
  /[ ,;:([]{1,3}(?:(?:see|at) )?(?=[ivxl]{2,6}(?![A-Za-z]))|, (?=[ivx](?:[).,;]|$))/y
const ROMAN_BEFORE = /(?:^|[\s(])([ivx]{2,6}(?: ?- ?[ivx]{2,6})?)(?:,| of| in) (?:the )?$/
/** Whole numbers right after a law: in a bracket of their own, or with nothing but a stop after them. */
const WHOLE_AFTER =
  /(?: |, ?)\((?=\d{1,3}(?:(?:, ?| and | ?& ?| ?- ?|, and )\d{1,3})*\))|[,:] ?(?=\d{1,3}(?:(?:, ?| and | ?& ?| ?- ?|, and )\d{1,3})*(?:$|[.;)]))/y
const ROMAN_OR_DECIMAL = '(?:[ivx]{1,6}|\\d{1,2}\\.\\d{1,3})'
/** Romans, and paragraphs with a point beside them. */
const ONLY_ROMANS = new RegExp(
  `^(?=[^a-z]*[ivx]{2})[\\s([]*${ROMAN_OR_DECIMAL}(?:(?: ?[-,;&/] ?| and )${ROMAN_OR_DECIMAL})*[\\s)\\].]*$`,
)
const NEXT_ROMAN = /(?:, and |, ?| and | ?& ?)(?=[ivx]{2,6}(?![A-Za-z]))/y
const NEXT_WHOLE = /, and |, ?| and | ?& ?/y

/** Places cited without a cue: “SEND Code of Practice (xiii-xiv)”, “SEND Regs 2014 (49 and 50)”. */
export function barePlaces(text: string, works: readonly WorkMention[]): Group[] {
  const beside = [
    ...romansAlone(text),
    ...works.flatMap((work) => {
      if (work.role === 'code') return [...romansBefore(text, work), ...romansAfter(text, work)]
      if (work.edition === null) return []
      if (work.role === 'regulations') return wholeAfter(text, work, 'regulation')
      return work.role === 'act' ? wholeAfter(text, work, 'section') : []
    }),
  ]
  const led = ledRomans(text).filter(
    ({ start, end }) => !beside.some((other) => other.start < end && start < other.end),
  )
  return [...beside, ...led]
}

const COUNTS_SECTIONS = /^\W*(?:(?:the )?act|ss?\.?)\W*$/i
const COUNTS_REGULATIONS = /^\W*(?:the )?reg(?:ulation)?s?\.?\W*$/i
const WHOLE = '\\d{1,3}[A-Z]?(?: ?\\((?:\\d{1,2}|[a-z])\\))*'
/** “66”, “49-50”, “67(2), 68” and nothing else. */
const ONLY_WHOLE = new RegExp(`^\\s*${WHOLE}(?:(?: ?[-,;&/] ?| and | to )${WHOLE})*\\s*$`)

/** “Schedule 1”, “Sch 1 para”, and nothing that may be counted besides: “Schedule 1 items met”. */
const COUNTS_PARAGRAPHS =
  /\bsch(?:ed(?:ule)?)?\.? ?\d{1,2}(?:,? (?:para(?:graph)?s?|items?|points?|nos?|numbers?|refs?|references?)\.?)?\W*$/i

/** What whole numbers in a column are, where its header names a law or a schedule: “CFA”, “Act”, “Schedule 1”. */
export function countedUnder(header: string, works: readonly WorkMention[]): Unit | null {
  if (COUNTS_PARAGRAPHS.test(header)) return 'paragraph'
  const roles = works.map(({ role }) => role)
  if (roles.length > 1) return null
  const [role] = roles
  if (role === 'act' || COUNTS_SECTIONS.test(header)) return 'section'
  return role === 'regulations' || COUNTS_REGULATIONS.test(header) ? 'regulation' : null
}

/** The whole numbers of a cell in such a column. */
export function wholeInColumn(text: string, unit: Unit): Group[] {
  if (!ONLY_WHOLE.test(text)) return []
  const found: Numeral[] = []
  for (let at = text.search(/\d/); at >= 0; ) {
    const [numeral] = read(text, at, 'integer')
    if (!numeral) break
    found.push(numeral)
    const next = text.slice(numeral.end).search(/\d/)
    at = next < 0 ? -1 : numeral.end + next
  }
  return group(unit, found, unit === 'paragraph' ? 'para' : '')
}

export const holdsOnlyRomans = (text: string): boolean => ONLY_ROMANS.test(text)

/** “xiii, xiv-xv” and nothing else: what a cell of a table may hold. */
function romansAlone(text: string): Group[] {
  if (!holdsOnlyRomans(text)) return []
  const found = [...text.matchAll(/[ivx]+(?: ?- ?[ivx]+)?/g)]
  return group(
    'paragraph',
    found.flatMap(({ index }) => read(text, index, 'roman')),
  )
}

function romansAfter(text: string, work: WorkMention): Group[] {
  let start = after(ROMAN_AFTER, text, work.end)
  const found: Numeral[] = []
  while (start !== null) {
    const [numeral] = read(text, start, 'roman')
    if (!numeral) break
    found.push(numeral)
    start = after(NEXT_ROMAN, text, numeral.end)
  }
  return group('paragraph', found)
}

function romansBefore(text: string, work: WorkMention): Group[] {
  const before = text.slice(Math.max(0, work.start - 30), work.start)
  const match = ROMAN_BEFORE.exec(before)
  if (!match) return []
  const start = work.start - before.length + match.index + match[0].indexOf(match[1] ?? '')
  return group('paragraph', read(text, start, 'roman'))
}

/** “reg 51 of the SEND Regulations 2014 (9)”: its place is given; what follows counts something. */
const HAS_PLACE = /\b(?:reg|sch|s|part|pt)[a-z]*\.? ?\d[^.;]{0,12} (?:of|to|in) (?:the )?$/i

function wholeAfter(text: string, work: WorkMention, unit: Unit): Group[] {
  if (HAS_PLACE.test(text.slice(Math.max(0, work.start - 40), work.start))) return []
  let start = after(WHOLE_AFTER, text, work.end)
  const found: Numeral[] = []
  while (start !== null) {
    const [numeral] = read(text, start, 'plain')
    if (!numeral) break
    found.push(numeral)
    start = after(NEXT_WHOLE, text, numeral.end)
  }
  return group(unit, found)
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function read(text: string, at: number, style: NumeralStyle): Numeral[] {
  const numeral = readNumeral(text, at, [style], same)
  return numeral ? [numeral] : []
}

function group(unit: Unit, numerals: readonly Numeral[], cue = ''): Group[] {
  const [first] = numerals
  const last = numerals.at(-1)
  return first && last
    ? [{ start: first.start, end: last.end, unit, cue, numerals, within: [] }]
    : []
}
