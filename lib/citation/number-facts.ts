import type { Candidate } from './candidates'
import type { CitationContext } from './context'
import type { Group } from './groups'
import { isKnown } from './known'
import type { Numeral } from './numerals'
import { parsePlace, parsePlaces } from './reference'

/** Own paragraph numbers of a policy seldom go further than this. */
export const LONGEST_OWN = 12
const LAST_CHAPTER = 11

/** The Code has chapters 1 to 11: “(15.10)” is a date. */
export const isOutside = ({ value, form }: Numeral): boolean =>
  form === 'point' && (parsePlace(value)?.chapter ?? 0) > LAST_CHAPTER

/** Whether the document gives the number to a room, a form or the like. */
export const isElsewhere = ({ numerals }: Group, { others }: CitationContext): boolean =>
  numerals.some(({ value }) => others.has(value))

/** “1.1–4.4”: rooms, appendices, parts of a form. */
export const crossesChapters = ({ value, to }: Numeral): boolean =>
  to !== null && parsePlace(to)?.chapter !== parsePlace(value)?.chapter

/** “para 6.123”: no document has as many of its own, so that the Code's number is got wrong. */
export const isBeyond = (numerals: readonly Numeral[]): boolean =>
  paragraphs(numerals) > 99 && numerals.every(({ value }) => Number(value.split('.')[0]) <= 11)

/** Whether the number goes on in the chapter cited last; small numbers may be rooms, forms or times. */
export function goesOn({ numerals }: Group, { lastOfCode: last }: CitationContext): boolean {
  const before =
    last?.source === 'cop' ? /^(?:chapter )?(\d+)/.exec(last.reference)?.[1] : undefined
  const here = parsePlace(numerals[0]?.value ?? '')
  return before !== undefined && here?.chapter === Number(before)
}

/** “9.166”: a single number that hardly anything else has. */
export const isLong = ({ numerals }: Pick<Group, 'numerals'>): boolean => paragraphs(numerals) > 99

/** Few numbers but the Code's have three digits after the point; of others the chapter should be one that is cited. */
export const isInCitedChapter = ({ numerals }: Group, { chapters }: CitationContext): boolean =>
  (isLong({ numerals }) && isKnown(numerals)) ||
  numerals.some(({ value }) => chapters.has(parsePlace(value)?.chapter ?? 0))

/** “… paragraph xix, and 6.9 for schools”: joined with the one before. */
export const goesWith = ({ text, group }: Candidate, { lastHere }: CitationContext): boolean =>
  lastHere?.source === 'cop' &&
  /^[\s,;)]*(?:and|or|&|also|with)? ?$/.test(text.slice(lastHere.end, group.start))

/** “Autism 6.29; hearing 6.34; PMLD 6.30”: one more of the same chapter, a word or two and a number each. */
export const goesOnInList = (candidate: Candidate, context: CitationContext): boolean =>
  context.lastHere?.source === 'cop' &&
  goesOn(candidate.group, context) &&
  isInListAfter(candidate, context.lastHere.end)

const isInListAfter = ({ text, group }: Candidate, end: number): boolean =>
  /^[)\]]?[;,] (?:[A-Za-z&'-]+ ){1,4}$/.test(text.slice(end, group.start)) &&
  /^[;,.)]/.test(text.slice(group.end, group.end + 1))

/** “9.22 (person-centred), 1.3 (authorities)”, “6.2 for the duties, 6.3 for the governor”: each with its own remark. */
export const isParallel = (
  { text, group, clock }: Candidate,
  { lastHere }: CitationContext,
): boolean => {
  if (lastHere?.source !== 'cop' || clock) return false
  const before = text.slice(lastHere.end, group.start)
  const after = text.slice(group.end, group.end + 44)
  return (
    (/^ ?\([^()\d]{2,40}\), (?:and )?$/.test(before) && /^ \([^()\d]{2,40}\)/.test(after)) ||
    (/^ (?:for|on|about) [^.;()\d]{3,60}(?:,| and) (?:and )?$/.test(before) &&
      /^ (?:for|on|about) [a-z]/.test(after))
  )
}

/** “plan 6.48–6.51, do 6.52”: the paragraph after the one cited just before. */
export function isNext(group: Group, { lastHere }: CitationContext): boolean {
  const last = lastHere?.source === 'cop' ? parsePlaces(lastHere.reference) : null
  const here = parsePlace(group.numerals[0]?.value ?? '')
  return (
    last !== null &&
    here !== null &&
    here.chapter === last.last.chapter &&
    here.paragraph === last.last.paragraph + 1
  )
}

/** Whether the number is further on in the chapter that its text has just cited. */
export function goesUp(group: Group, { lastHere }: CitationContext): boolean {
  const last =
    lastHere?.source === 'cop' ? parsePlaces(lastHere.reference.replace(/.*, /, '')) : null
  const here = parsePlace(group.numerals[0]?.value ?? '')
  return (
    last !== null &&
    here !== null &&
    here.chapter === last.last.chapter &&
    here.paragraph > last.last.paragraph
  )
}

/** “6.58/6.59”, “6.28 to 6.35”: several paragraphs of one chapter, in order. */
export function isSeries({ numerals }: Group): boolean {
  const places = numerals.flatMap(({ value, to }) => [value, ...(to === null ? [] : [to])])
  const parsed = places.map(parsePlace)
  return (
    parsed.length > 1 &&
    parsed.every((place, i) => {
      const before = i === 0 ? null : parsed[i - 1]
      return (
        place !== null &&
        (!before || (before.chapter === place.chapter && before.paragraph < place.paragraph))
      )
    })
  )
}

export const isRange = ({ numerals }: Group): boolean => numerals.some(({ to }) => to !== null)

/** The largest number after the point, or the number itself. */
export const paragraphs = (numerals: readonly Numeral[]): number =>
  Math.max(
    ...numerals.map((numeral) =>
      Number((numeral.value.split('.').at(-1) ?? '').replace(/\D.*/, '')),
    ),
  )

/** A list of paragraphs in which one number is got wrong. */
export const isMostlyKnown = (numerals: readonly Numeral[]): boolean =>
  isKnown(numerals) ||
  (numerals.length > 2 &&
    numerals.filter((numeral) => !isKnown([numeral])).every((one) => isBeyond([one])))

export const isKnownChapter = (numerals: readonly Numeral[]): boolean =>
  numerals.every((numeral) => Number(numeral.value) >= 1 && Number(numeral.value) <= 11)
