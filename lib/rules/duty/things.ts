import type { Range } from '../../core/range'
import type { NormalisedText } from '../../document/normalise'
import { BE_RESPONSIBLE } from '../clause/predicate'
import { isSmall } from '../clause/words'
import { assessmentsIn, isOfAnotherKind, plansIn } from './plans'
import type { Scene } from './scene'
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

/** In a row: the thing is said to be somebody's (“is down to”, “sits with”), and no act is named. */
export const FALL_TO = 'fall to'

/** Told without a verb of its own, too: “an EHC needs assessment by …”, “is down to …”. */
const isVerbless = ({ duty }: Row): boolean =>
  duty.check === 'DUTY-01' || duty.verbs.some((verb) => verb === BE_RESPONSIBLE || verb === FALL_TO)

/** Whether a sentence can give the task of a row away: it names one of its acts, and somebody who must not have it. */
const canTell = (scene: Scene, row: Row): boolean =>
  scene.hasOneOf(row.duty.who) &&
  (isVerbless(row) || scene.acts.some(({ lemma }) => row.verbs.has(lemma)))

/** What a sentence names that its rows are about; “the plan” where it must be an EHC plan, too. */
export function* thingsIn(
  words: NormalisedText,
  of: { readonly plans: boolean; readonly assessments: boolean },
  scene: Scene,
): Generator<Thing> {
  const wanted = new Map<Row, boolean>()
  const isWanted = (row: Row): boolean => {
    const is = wanted.get(row) ?? canTell(scene, row)
    wanted.set(row, is)
    return is
  }
  const ends = new Map<Row, number[]>()
  // “EHC plan” holds “EHC”: the longest comes first.
  const isNew = (row: Row, { end }: Range): boolean => {
    if (!isWanted(row)) return false
    const known = ends.get(row) ?? []
    if (known.some((other) => end <= other && end > other - 12)) return false
    ends.set(row, [...known, end])
    return true
  }
  for (const { entry: rows, text, normalised: range } of thingMatcher().all(words, (all) =>
    all.some(isWanted),
  )) {
    if (!isThing(words, text, range)) continue
    for (const row of rows) if (isNew(row, range)) yield { row, range }
  }
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
