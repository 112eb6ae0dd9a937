import { once } from '../core/once'
import { QuickPattern } from '../core/quick-pattern'
import type { Range } from '../core/range'
import { normalise } from '../document/normalise'
import { sentences } from '../document/sentences'
import { barePlaces, holdsOnlyRomans, wholeInColumn } from './bare-places'
import { bind, compatible } from './bind'
import { OWN_DOCUMENT, THINGS } from './distractors'
import { isForeign } from './foreign'
import { type Group, scanGroups, type Unit } from './groups'
import { isRatio } from './ratios'
import { SentenceReach } from './sentence-reach'
import {
  brackets,
  holdsOnly,
  isMeasure,
  isNumbered,
  isOwn,
  isPointer,
  isRoundTime,
  isSaid,
  type Shape,
  shapeOf,
  withLines,
} from './signs'
import { scanWorks, type WorkMention } from './works'

/** A group of numbers that may be a citation, with everything its own block can say about it. */
export interface Candidate {
  readonly group: Group
  /** Named in the citation itself. */
  readonly work: WorkMention | null
  /** The work is that of a number before or after, with which this one is joined. */
  readonly joined: boolean
  /** The words cited with: the group, and the work's name where it stands beside it. */
  readonly span: Range
  /** Nearest fitting work named elsewhere in the same sentence. */
  readonly inSentence: WorkMention | null
  /** The sentence before names the Code last. */
  readonly afterCode: boolean
  /** Whether its own sentence names a document whose numbers are not ours to judge. */
  readonly beside: boolean
  readonly shape: Shape | null
  /** In a bracket that holds nothing but references. */
  readonly inBracket: boolean
  /** It may be a time of day: 9.15, 10.15-11.45. */
  readonly clock: boolean
  /** The words before say that something is written there: “look at 6.31”. */
  readonly said: boolean
  /** Its sentence speaks of rooms or the like, or the text has numbered one before. */
  readonly amongThings: boolean
  /** The text holds nothing but references. */
  readonly whole: boolean
  /** The text that all offsets refer to. */
  readonly text: string
  /** “2001” stands right behind it. */
  readonly of2001: boolean
  /** Written like “see section 6”. */
  readonly pointer: boolean
  /** Offsets of the sentence it stands in. */
  readonly sentence: Range
}

/** What one stretch of text holds, independent of anything around it. Offsets are normalised. */
export interface TextCandidates {
  readonly candidates: readonly Candidate[]
  readonly works: readonly WorkMention[]
  /** Numbers that it gives to something else: “room 6.37”. */
  readonly others: readonly string[]
  /** The text, normalised. */
  readonly text: string
  /** Its sentences; split only when they are asked for. */
  readonly sentences: () => readonly Range[]
  /** Back to the text as it was given. */
  readonly toOriginal: (offset: number) => number
}

/** Nothing without one of these is a citation, whatever stands around it. */
const WORTH_READING =
  /\d ?[.:·] ?\d|[§¶]|[Cc]ode|CODE|[Cc]o[pP]\b|COP|[Cc] ?of ?P|\bAct\b|\b[Rr]eg(?:ulation)?s\b|\brr?\. ?\d|\bC(?:AFA| ?& ?FA|FA)|\bE[Qq]?A\b|\bDDA\b|\bSENDA\b|[Ii]bid|\b(?:[Pp](?:age|ara|g|p)?|[Ss](?:ec|ch|s)?|[Cc]h(?:ap)?|[Rr]eg|[Aa]nnex|Act)[a-z]{0,10}[.:]?[ \u00a0]?[\d(]|(?:[Pp]ara(?:graph)?s?\.?|[Ii]ntro(?:duction)?,?) [ivx]|^\W*[ivx]{2,6}\b[^a-z]*(?:$|[ivx])/
const worthReading = new QuickPattern(WORTH_READING)
/** “the definition is at xiii to xiv” */
const LED_ROMAN =
  /(?:\b(?:at|in|from|see|by|under|per|to|is|of|and|or|cf\.?|through) |[(;,] ?)[ivx]{2,6}(?![A-Za-z'-])/
/** Names of works, for a quick look; case settles most of it. */
const NAMES_WORK =
  /[Cc]ode|CODE|[Cc]\.?o\.?[pP]|COP|C ?of ?P|\bAct\b|\bact,? \(?\d|[Rr]egulations|\b[Rr]egs\b|[Ii]bid|[Oo]p\. ?cit|\bS\.?I\.?\b|\bC(?:AFA| ?& ?FA|FA)|\bE(?:qA|A|q)\b|\bDDA|SENDA|\bDf|[Dd]epartment for|DCSF|[Tt]he same /

/** How far “room 6.21” makes rooms of the numbers that follow. */
const NEAR_BY = 50
/** How far before a number its sentence may name the thing it numbers: “Room change for group B: 6.32 is being painted, use 6.23”. */
const THING_NEAR = 60

/** Parts and annexes belong to a work only where it is named near by. */
const canStandAlone = (unit: Unit | null): boolean => unit !== 'part' && unit !== 'annex'

/** “… may like to look up Part 3 as well”: the one part of a law that schools speak of so. */
const isPartOfLaw = (text: string, { start, end, unit }: Group): boolean =>
  unit === 'part' &&
  /^Part (?:3|III|[Tt]hree)$/.test(text.slice(start, end)) &&
  /[a-z,] $/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^(?: of\b|:| -|[a-z\d(])/.test(text.slice(end, end + 4))

/** “Part 3” in a cell or an item: the law is in the row or the opener of the list. */
const isCell = (text: string): boolean => text.length <= LONGEST_CELL
const LONGEST_CELL = 32

const NOTHING: TextCandidates = {
  candidates: [],
  works: [],
  others: [],
  text: '',
  sentences: () => [],
  toOriginal: (offset) => offset,
}

/**
 * Finds what may be citations in one block's text. A pure function of the text; linear in its
 * length.
 *
 * @param column what a whole number alone is, in a cell under a law's name
 */
export function candidatesIn(original: string, column: Unit | null = null): TextCandidates {
  if (column === null && !worthReading.test(original) && !LED_ROMAN.test(original)) return NOTHING
  const { text, toOriginal } = normalise(original)
  const lines = withLines(text, original)
  const names = NAMES_WORK.test(text)
  const numbers = scanGroups(lines).filter(
    (group) => names || canStandAlone(group.unit) || isCell(text) || isPartOfLaw(lines, group),
  )
  const isEmpty = !names && numbers.length === 0 && column === null
  if (isEmpty && !LED_ROMAN.test(text) && !holdsOnlyRomans(text)) return NOTHING
  const works = scanWorks(text)
  const groups = withBare(
    text,
    outside(numbers, works),
    works,
    column === null ? [] : wholeInColumn(text, column),
  )
  if (!names && groups.length === 0) return NOTHING
  const bound = bind(text, groups, works, ({ start }) => opensLine(original, toOriginal(start)))
  const inBrackets = brackets(text, groups, works)
  const onlyReferences = holdsOnly(text, [
    ...groups,
    // A title after the last number is what the number heads.
    ...works.filter(({ start }) => groups.length > 1 || start < (groups[0]?.start ?? 0)),
  ])
  const parts = once(() => claims(text))
  const candidates: Candidate[] = []
  const others: string[] = []
  let numberedTo = -1
  const reach = new SentenceReach(parts, works)
  groups.forEach((read, i) => {
    const link = bound[i] ?? null
    const group = link ? countedAs(read, link.work.role) : read
    const whole = link?.direct ? spanOf(text, group, link.work) : group
    const span = whole.start < (candidates.at(-1)?.span.end ?? 0) ? group : whole
    const work = link ? dated(text, link.work, span.end) : null
    const bracket = inBrackets[i] ?? 'none'
    const inBracket = bracket === 'whole'
    if (work === null && isNumbered(text, group)) {
      others.push(...group.numerals.map(({ value }) => value))
      numberedTo = group.end
    }
    if (isRatio(text, group, link)) return
    if (work?.role === 'other' || isMeasure(text, group, work !== null, inBracket)) return
    if (!link?.direct && (isOwn(text, group) || (link === null && isForeign(text, group)))) return
    const of2001 = OF_2001.test(text.slice(group.end, group.end + 24))
    const said = isSaid(text, group)
    const shape = shapeOf(lines, group, bracket, onlyReferences, said) ?? (of2001 ? 'aside' : null)
    if (work === null && shape === null) return
    const { sentence, near, before } = reach.at(group.start)
    const isThing = THINGS.test(
      text.slice(
        Math.max(sentence.start, group.start - THING_NEAR),
        Math.min(Math.max(sentence.end, group.end), group.end + 30),
      ),
    )
    if (isThing && shape === 'led') others.push(...group.numerals.map(({ value }) => value))
    candidates.push({
      group,
      work,
      joined: link !== null && !link.direct,
      span: { start: span.start, end: span.end },
      shape,
      inBracket,
      sentence,
      inSentence: work ? null : nearest(text, near, group),
      afterCode: before?.role === 'code',
      beside:
        near.some((other) => other.role === 'other') ||
        OWN_DOCUMENT.test(text.slice(sentence.start, group.start)),
      pointer: !said && isPointer(text, group),
      clock: !said && isRoundTime(group),
      said,
      whole: onlyReferences,
      amongThings: isThing || (numberedTo >= 0 && group.start - numberedTo < NEAR_BY),
      text,
      of2001,
    })
  })
  return { candidates, works, others, text, sentences: parts, toOriginal }
}

/** “§ 69 of the Act” is a section; what people call a section of regulations is a regulation. */
function countedAs(group: Group, role: WorkMention['role']): Group {
  if (role === 'act' && group.unit === 'paragraph') return { ...group, unit: 'section' }
  if (role === 'regulations' && group.unit === 'section') return { ...group, unit: 'regulation' }
  return group
}

/** Sentences; a citation that stands alone after a full stop counts with the one before. */
function claims(text: string): Range[] {
  const found: Range[] = []
  const isBefore = !OPENS_WITH_PLACE.test(text)
  for (const whole of sentences(text)) {
    const previous = found.at(-1)
    const behind =
      previous && isBefore
        ? (OPENS_WITH_PLACE.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0)
        : 0
    const part = { start: whole.start + behind, end: whole.end }
    if (previous && behind > 0) found[found.length - 1] = { start: previous.start, end: part.start }
    if (previous && ONLY_PLACE.test(text.slice(part.start, part.end)))
      found[found.length - 1] = { start: previous.start, end: part.end }
    else found.push(part)
  }
  return found
}

/** “Keep adulthood in mind. [8.9] Careers: …”: what stands in brackets behind a stop belongs to what it closes. */
const OPENS_WITH_PLACE = /^\s*[[(][^\])a-z]*\d[^\])a-z]*[\])] (?=[A-Z])/

const ONLY_PLACE =
  /^[^a-z]*(?:(?:see|also|para(?:graph)?s?|sections?|p{1,2}|page|s|and|to|of|the|send?|code|practice|cop|years|ibid|onwards?|following|ff|passim)\b[^a-z]*)*$/i

/** The sentence that holds an offset. */
export function sentenceAt(parts: readonly Range[], offset: number): Range {
  return parts.find((part) => offset < part.end) ?? { start: 0, end: offset }
}

/** Whether only blanks and bullets stand between the offset and a line that did not run on to it. */
function opensLine(original: string, offset: number): boolean {
  const before = original.slice(Math.max(0, offset - 40), offset)
  return /(?:^|[\d.:;!?]\s*\n)[\s"'*•·-]*$/.test(offset > 40 ? `x${before}` : before)
}

function spanOf(text: string, group: Range, work: Range): Range {
  const start = Math.min(group.start, work.start)
  const end = Math.max(group.end, work.end)
  const words = text.slice(start, end)
  const open = words.lastIndexOf('(') > words.lastIndexOf(')') && text[end] === ')'
  return { start, end: open ? end + 1 : end }
}

/** Takes a year that follows the whole citation for the work's: “SEND Code of Practice 6.36 (2015)”. */
function dated(text: string, work: WorkMention, end: number): WorkMention {
  if (work.role !== 'code' || work.edition !== null) return work
  const year = /^[),]{0,2} ?\(?(2001|2014|2015)\b/.exec(text.slice(end, end + 9))?.[1]
  return year === undefined ? work : { ...work, edition: year }
}

/** “5:43 (2001)”, “5:43 was the 2001 one” */
const OF_2001 = /^ ?(?:[([,]? ?|(?:was|is|were|are) (?:from |in |of )?(?:the )?)2001\b/

const AMENDED_BY = /\b(?:amended|inserted|substituted|replaced|repealed|changed) by (?:the )?$/i

/** The last fitting work before the group, else the first after it, among those of its sentence. */
function nearest(text: string, works: readonly WorkMention[], group: Group): WorkMention | null {
  const fitting = works.filter(
    (work) =>
      !AMENDED_BY.test(text.slice(Math.max(0, work.start - 24), work.start)) &&
      work.role !== 'other' &&
      work.role !== 'author' &&
      compatible(work.role, group),
  )
  return fitting.findLast((work) => work.end <= group.start) ?? fitting[0] ?? null
}

/** The “P” of “C of P 6.36” is no page. */
function outside(groups: readonly Group[], works: readonly WorkMention[]): readonly Group[] {
  return groups.map((group) => {
    const from = group.numerals[0]?.start ?? group.start
    const overlaps = works.some(({ start, end }) => start < group.start + 1 && group.start < end)
    return overlaps && from > group.start && group.unit === 'paragraph'
      ? { ...group, start: from, unit: null, cue: '' }
      : group
  })
}

const isAfterYear = ({ unit, cue }: Group): boolean => unit === 'page' && cue === ':'

function withBare(
  text: string,
  groups: readonly Group[],
  works: readonly WorkMention[],
  inColumn: readonly Group[],
): readonly Group[] {
  const meets = (a: Group, b: Group): boolean => a.start < b.end && b.start < a.end
  const found = [...barePlaces(text, works), ...inColumn].filter(
    (bare) => !groups.some((group) => !isAfterYear(group) && meets(group, bare)),
  )
  // “Act 2014: 67” is a section, though “Code 2014: 67” is a page.
  const rest = groups.filter((one) => !isAfterYear(one) || !found.some((bare) => meets(one, bare)))
  return found.length === 0 ? groups : [...rest, ...found].sort((a, b) => a.start - b.start)
}
