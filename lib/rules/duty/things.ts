import type { Range } from '../../core/range'
import type { NormalisedText } from '../../document/normalise'
import { isSmall } from '../clause/words'
import { assessmentsIn, isOfAnotherKind, plansIn } from './plans'
import { type Row, rowsAbout, thingMatcher } from './task'

/** Something that a row is about, and where a sentence names it. */
export interface Thing {
  readonly row: Row
  /** Offsets in the normalised text. */
  readonly range: Range
}

/** Neither a small word nor a plan of another kind. */
const isThing = (words: NormalisedText, text: string, { start }: Range): boolean =>
  !isSmall(text.toLowerCase()) &&
  !(/^plans?$/i.test(text) && isOfAnotherKind(words.text.slice(0, start)))

/** What a sentence names that rows are about; “the plan” where it must be an EHC plan, too. */
export function* thingsIn(
  words: NormalisedText,
  of: { readonly plans: boolean; readonly assessments: boolean },
): Generator<Thing> {
  const ends = new Map<Row, number[]>()
  // “EHC plan” holds “EHC”: the longest comes first.
  const isNew = (row: Row, { end }: Range): boolean => {
    const known = ends.get(row) ?? []
    if (known.some((other) => end <= other && end > other - 12)) return false
    ends.set(row, [...known, end])
    return true
  }
  for (const { entry, text, normalised } of thingMatcher().all(words))
    if (isThing(words, text, normalised) && isNew(entry, normalised))
      yield { row: entry, range: normalised }
  // Schools change and end plans of their own, too.
  const plans = of.plans || isStatutory(words.text) ? plansIn(words.text) : []
  for (const range of plans) {
    for (const row of rowsAbout('EHC plan')) if (isNew(row, range)) yield { row, range }
    const changes = CHANGES_TO.exec(words.text.slice(0, range.start))
    const widened = changes && { start: changes.index, end: range.end }
    if (widened)
      for (const row of rowsAbout('changes to the EHC plan'))
        if (isNew(row, widened)) yield { row, range: widened }
  }
  if (!of.assessments) return
  for (const range of assessmentsIn(words.text))
    for (const row of rowsAbout('EHC needs assessment')) if (isNew(row, range)) yield { row, range }
}

/** “any changes to the” before “plan”. */
const CHANGES_TO =
  /\b(?:changes?|amendments?|alterations?|updates?|revisions?|adjustments?|corrections?) (?:\w+ ){0,2}?to (?:(?:the|a|an|each|any|this|that|their|your|his|her|EHC|child's|pupil's|student's) )*$/i

/** Words that go with no plan but the local authority's. */
const isStatutory = (text: string): boolean =>
  /\b(?:ceas(?:es?|ing)|finalis(?:es?|ing)|reissu(?:es?|ing)|section [a-k]\b|final version|annual review)/i.test(
    text,
  )
