import type { Range } from '../core/range'
import { citationClaims } from '../knowledge/generated/citation-claims'
import type { Citation } from './citation'
import { placesOf } from './cited-places'
import { CueFinder } from './cue-finder'
import { isWithin, type PlaceRange, rangesMeet } from './reference'
import { type Note, type Resolution, resolution, type Suggestion } from './resolution'
import type { Claim } from './scope'

const meets = (cited: readonly PlaceRange[], places: readonly PlaceRange[]): boolean =>
  cited.some((range) => places.some((place) => rangesMeet(range, place)))

/** “6.2–6.4” begins with what is a duty, and not with 6.3. */
const within = (cited: readonly PlaceRange[], places: readonly PlaceRange[]): boolean =>
  inside(cited, places) &&
  cited.every(({ first }) => places.some((place) => isWithin(first, place)))

const inside = (cited: readonly PlaceRange[], places: readonly PlaceRange[]): boolean =>
  cited.length > 0 && cited.every((range) => meets([range], places) && range.first.chapter > 0)

const toSuggestion = (reference: string): Suggestion => ({ source: 'cop', reference })

const falseClaims = citationClaims.notInTheCode.map((claim) => ({
  ...claim,
  places: placesOf(claim.cited),
}))

const softPlaces = citationClaims.soft.map((soft) => ({
  ...soft,
  ranges: placesOf(soft.places),
}))

const figures = citationClaims.figures.map((figure) => ({
  ...figure,
  ranges: placesOf(figure.places),
}))

const overtaken = citationClaims.overtaken.map((change) => ({
  ...change,
  ranges: placesOf(change.places),
}))

const falseCues = new CueFinder<string>()
const exceptions = new CueFinder<string>()
for (const { id, cues, unless } of citationClaims.notInTheCode) {
  falseCues.add(cues, id)
  exceptions.add(unless, id)
}
const softCues = new CueFinder<string>()
for (const { subject, cues } of citationClaims.soft) softCues.add(cues, subject)
const overtakenCues = new CueFinder<string>()
for (const { subject, cues } of citationClaims.overtaken) overtakenCues.add(cues, subject)

/** Where lower-case words make a false claim. */
export const falseClaimIn = (words: string, id: string): Range | null =>
  falseCues.matchesIn(words).find(({ entry }) => entry === id) ?? null

const MUST =
  /\b(?:must|(?:is|are|be) (?:legally |statutorily )?(?:required|obliged|bound) (?:to|by)|ha(?:s|ve) (?:a (?:legal|statutory) duty )?to\b|legal(?:ly)? (?:duty|requirement|obligation|required|entitlement)|statutory (?:duty|requirement|obligation|right|entitlement)|by law|mandatory|compulsory)\b/
const SOFTENED =
  /\bmust (?:not|have regard|consider)\b|\bshould\b|\bnot (?:a |an )?(?:legal|statutory|mandatory|compulsory|required)|\bno (?:legal|statutory)/

/** Resolves a citation against what the sentence makes the Code say; null when nothing contradicts. */
export function byClaim(citation: Citation, claim: Claim): Resolution | null {
  const cited = placesOf(citation.parts.map((part) => part.reference))
  if (citation.kind === 'work' && !claim.attributed) return null
  const wrong = falseClaims.find(
    ({ id, places }) =>
      (places.length === 0 || meets(cited, places)) &&
      falseCues.entriesIn(claim.around).has(id) &&
      !exceptions.entriesIn(claim.whole).has(id),
  )
  if (wrong)
    return resolution('unsupported', 'not-in-the-code', {
      subject: wrong.id,
      suggestions: wrong.better.map(toSuggestion),
    })
  return bySofterWords(cited, claim)
}

function bySofterWords(cited: readonly PlaceRange[], { scope }: Claim): Resolution | null {
  if (!MUST.test(scope) || SOFTENED.test(scope)) return null
  const soft = softPlaces.find(
    ({ ranges, subject }) => within(cited, ranges) && softCues.entriesIn(scope).has(subject),
  )
  return soft ? resolution('unsupported', 'should-not-must', { subject: soft.subject }) : null
}

/** “Please don't say that it takes 26 weeks.” */
const DENIED = /\b(?:don't|do not|never|not) (?:say|claim|write|tell|believe|true)\b|\bmyth\b/

const NUMBERS: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  twice: 2,
  two: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
}

/** Resolves a citation whose paragraph gives another figure than the sentence; null otherwise. */
export function byFigure(citation: Citation, { scope }: Claim): Resolution | null {
  const cited = placesOf(citation.parts.map((part) => part.reference))
  const figure = figures.find(({ ranges }) => inside(cited, ranges))
  if (!figure) return null
  if (DENIED.test(scope)) return null
  const given = figuresIn(scope, figure.unit)
  const least = Math.min(...figure.right)
  const isRight = (value: number): boolean =>
    figure.right.includes(value) || (figure.orMore && value >= least)
  if (given.length === 0 || given.some(isRight)) return null
  // “six weeks to decide, and 20 altogether”
  if (figure.right.some((right) => right > 1 && new RegExp(`\\b${right}\\b`).test(scope)))
    return null
  return resolution('unsupported', 'other-figure', {
    subject: `${figure.right.join(' or ')} ${figure.unit}`,
  })
}

const byUnit = new Map<string, RegExp>()

/** Numbers with a unit: `six weeks`, `15 working days`, `twice a year`. */
function figurePattern(unit: string): RegExp {
  const known = byUnit.get(unit)
  if (known) return known
  const stem = unit.replace(/s$/, '')
  const pattern = new RegExp(
    unit === 'times'
      ? '\\b(?:(once|twice|thrice)|(\\d{1,2}|[a-z]+) (?:times|meetings)) (?:a|each|per|every) (?:school |academic )?year'
      : `\\b(?:${stem} (\\d{1,2})\\b|(\\d{1,3}|[a-z]+)[ -](?:(?:calendar|working|school|term-time) )?${stem}s?\\b)`,
    'g',
  )
  byUnit.set(unit, pattern)
  return pattern
}

const figuresIn = (text: string, unit: string): number[] =>
  [...text.matchAll(figurePattern(unit))].flatMap((match) => {
    const word = match[1] || match[2] || ''
    const value = NUMBERS[word] ?? Number.parseInt(word, 10)
    return Number.isNaN(value) ? [] : [value]
  })

/** What a later law has changed in the cited paragraph, when the sentence is about that point. */
export function overtakenBy(citation: Citation, claim: Claim): Note[] {
  const cited = placesOf(citation.parts.map((part) => part.reference))
  return overtaken
    .filter(
      ({ ranges, subject }) =>
        meets(cited, ranges) && overtakenCues.entriesIn(claim.whole).has(subject),
    )
    .map(
      ({ now, subject }): Note => ({ kind: 'overtaken', suggestion: { ...now, about: subject } }),
    )
}
