import { citationClaims } from '../knowledge/generated/citation-claims'
import type { Citation } from './citation'
import { allInside, allMeet, meetsLaw, placesOf } from './cited-places'
import { daysOf, numberOf, type Quantity, quantitiesIn } from './quantities'
import type { PlaceRange } from './reference'
import { type Resolution, resolution } from './resolution'
import type { Claim } from './scope'

const figures = citationClaims.figures.map((figure) => ({
  ...figure,
  ranges: placesOf(figure.places),
}))

const without = (kind: 'figure' | 'time') => {
  const rows = citationClaims.without.filter(({ what }) => what === kind)
  return {
    places: placesOf(rows.flatMap(({ places }) => places)),
    laws: rows.flatMap(({ laws }) => laws),
  }
}
const withoutFigure = without('figure')
const withoutTime = without('time')

/** “Please don't say that it takes 26 weeks.” */
const DENIED =
  /\b(?:don't|do not|does not|doesn't|never|not) (?:say|claim|write|tell|believe|true|set|give|fix|name)\b|\bmyth\b|\bno (?:fixed|set|particular|minimum|maximum|limit|figure|number|rule)\b/

/** Resolves a citation whose paragraph gives another figure than the sentence, or none; null otherwise. */
export function byFigure(citation: Citation, claim: Claim): Resolution | null {
  if (DENIED.test(claim.scope)) return null
  const cited = placesOf(citation.parts.map((part) => part.reference))
  const figure = figures.find(
    ({ ranges, laws }) => allMeet(cited, ranges) || meetsLaw(citation, laws),
  )
  return figure ? byOtherFigure(figure, claim) : byFigureOfNone(citation, cited, claim)
}

/** “every two years” */
const EVERY_SO_OFTEN = /\bevery (?!(?:other|few|one|1) )[a-z0-9]+ (?:years|months|terms|weeks)\b/

type Ready = (typeof figures)[number]

function byOtherFigure(figure: Ready, { scope, said }: Claim): Resolution | null {
  const given = figuresIn(scope, figure.unit)
  const least = Math.min(...figure.right)
  const isRight = (value: number): boolean =>
    figure.right.includes(value) || (figure.orMore && value >= least)
  if (given.some(isRight)) return null
  const spoken = `${said.words} ${EVERY_SO_OFTEN.exec(scope)?.[0] ?? ''}`
  if (given.length === 0 && !quantitiesIn(spoken).some((one) => isFarFrom(one, figure))) return null
  // “six weeks to decide, and 20 altogether”
  if (figure.right.some((right) => right > 1 && new RegExp(`\\b${right}\\b`).test(scope)))
    return null
  return resolution('unsupported', 'other-figure', {
    subject: `${figure.right.join(' or ')} ${figure.unit}`,
  })
}

/** “9.40 gives the council a whole year”: longer or shorter than 20 weeks by more than rounding. */
function isFarFrom(quantity: Quantity, { right, unit }: Ready): boolean {
  const given = daysOf(quantity)
  const lengths = right.flatMap((value) => daysOf({ value, unit: unit.replace(/s$/, '') }) ?? [])
  return given !== null && lengths.length > 0 && lengths.every((days) => isFar(given / days))
}

const isFar = (ratio: number): boolean => ratio < 0.6 || ratio > 1.6

function byFigureOfNone(
  citation: Citation,
  cited: readonly PlaceRange[],
  { said }: Claim,
): Resolution | null {
  if (said.words === '') return null
  const isOfTime = allInside(cited, withoutTime.places)
  const isOfNone = allInside(cited, withoutFigure.places) || meetsLaw(citation, withoutFigure.laws)
  if (!isOfTime && !isOfNone) return null
  const given = quantitiesIn(said.words).some((one) => !isOfTime || daysOf(one) !== null)
  return given ? resolution('unsupported', 'no-such-figure', { certain: false }) : null
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
    const value = numberOf(match[1] || match[2] || match[3] || '')
    return Number.isNaN(value) ? [] : [value]
  })
