import { oncePer } from '../core/once-per'
import { detectNation } from '../document/nation'
import type { Part } from '../document/parts'
import type { Block, PolicyDocument } from '../document/policy-document'
import type { BlockSignals, DocumentSignals } from '../rules/block-context'
import { peopleNamedIn, peopleOf } from '../rules/clause/people'

const TO_PARENTS = /\byour (?:child|children|son|daughter)\b/i
/** Words that only somebody who learns there has of their own. */
const OF_A_PUPIL =
  /\byour (teacher|tutor|lesson|course|studies|parent|carer|mentor|keyworker|key worker)s?\b/gi

const isToParents = oncePer(({ text }: Block): boolean => TO_PARENTS.test(text))

/** What a block says is a pupil's own. */
const pupilWords = oncePer(({ text }: Block): readonly string[] =>
  [...text.matchAll(OF_A_PUPIL)].map(([, word]) => (word ?? '').toLowerCase()),
)

const isPartToParents = oncePer(({ blocks }: Part): boolean => blocks.some(isToParents))
const pupilWordsOf = oncePer(({ blocks }: Part): readonly string[] => blocks.flatMap(pupilWords))

/** That a pupil has none makes no other plan there an EHC plan. */
const PLANS =
  /(?<!\b(?:no|without(?: an?)?|(?:not|n['’]t) (?:yet )?(?:have|hold|need) an?) )\bEHC|education,? health (?:and|&) care|\bannual review|\bsection [fgi]\b/i
const isOfPlans = oncePer(({ text }: Block): boolean => PLANS.test(text))
const isPartOfPlans = oncePer(
  ({ blocks, path }: Part): boolean =>
    blocks.some(isOfPlans) || path.some((title) => PLANS.test(title)),
)

/** To whom a document says “you”: to parents, to pupils, or to each in sections of their own. */
function addressedIn(
  parts: readonly Part[],
): Pick<DocumentSignals, 'addressesParents' | 'addressesPupils' | 'hasPartsToPupils'> {
  // At least two such words, so that a stray example makes none.
  const hasPartsToPupils = new Set(parts.flatMap(pupilWordsOf)).size > 1
  const toPupils = hasPartsToPupils ? parts.filter((part) => pupilWordsOf(part).length > 0) : []
  const toParents = parts.filter(isPartToParents)
  return {
    addressesParents: toParents.length > 0 && toParents.length >= toPupils.length,
    addressesPupils: toPupils.length > toParents.length,
    hasPartsToPupils,
  }
}

/** To whom one section says “you”: where its own words do not tell, as most of the document does. */
function addressedBy(
  part: Part,
  { addressesParents, addressesPupils = false, hasPartsToPupils = false }: DocumentSignals,
): Pick<BlockSignals, 'addressesParents' | 'addressesPupils'> {
  if (isPartToParents(part)) return { addressesParents: true, addressesPupils: false }
  if (hasPartsToPupils && pupilWordsOf(part).length > 0)
    return { addressesParents: false, addressesPupils: true }
  return { addressesParents, addressesPupils }
}

const isSamePeople = (
  a: DocumentSignals['people'] = new Map(),
  b: DocumentSignals['people'] = new Map(),
): boolean => a.size === b.size && [...a].every(([name, kind]) => b.get(name) === kind)

const isSame = (a: DocumentSignals, b: DocumentSignals): boolean =>
  a.nation === b.nation &&
  a.addressesParents === b.addressesParents &&
  a.addressesPupils === b.addressesPupils &&
  a.hasPartsToPupils === b.hasPartsToPupils &&
  isSamePeople(a.people, b.people)

/**
 * What the whole document tells about itself.
 *
 * @param before what it told in its last revision: the same object is given back where it still does
 */
export function readSignals(
  document: PolicyDocument,
  parts: readonly Part[],
  before: DocumentSignals | null = null,
): DocumentSignals {
  const signals: DocumentSignals = {
    nation: detectNation(document, parts),
    ...addressedIn(parts),
    people: peopleOf(parts),
  }
  return before && isSame(before, signals) ? before : signals
}

/**
 * As much of the signals as the checks of a part may depend on: of the people only those who are named there,
 * so that a name that turns up in one section has no other one checked again.
 */
export const signalsFor = (part: Part, signals: DocumentSignals): BlockSignals => ({
  ...addressedBy(part, signals),
  people: peopleNamedIn(part, signals.people ?? new Map()),
  speaksOfPlans: isPartOfPlans(part),
})
