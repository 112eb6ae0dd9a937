import type { JoinedSentence } from '../../document/joined-sentences'
import type { Actor, Clause } from './clause'
import type { Predicate } from './predicate'
import type { Wording } from './wording'

/** A predicate with whom it is about; token indexes. */
export interface Found extends Predicate {
  readonly actor: Actor | null
  /** Where its clause begins. */
  readonly from: number
  readonly opener: string | null
  readonly isInfinitive: boolean
  readonly by: Actor | null
}

const LINK = /^(?:and|but|or|,|which|who|that|so|then)$/
const TRAILING = /^(?:and|or|but|,|so|then|if|when|where|before|;|\.|:)$/

/** The last “and”, “but”, “which” or comma before a verb whose subject nobody knows; the verb where there is none. */
function lastLink(wording: Wording, from: number, verb: number): number {
  for (let i = verb - 1; i > from; i--) if (LINK.test(wording.word(i))) return i
  return verb
}

/** The object runs to the next verb's own subject, or to a stop. */
function objectEnd(wording: Wording, from: number, next: Found | undefined): number {
  let limit = wording.tokens.length
  if (next && !next.isInfinitive) {
    const subject = next.actor?.range.start
    const named =
      subject === undefined ? -1 : wording.tokens.findIndex(({ start }) => start >= subject)
    const begin = named >= from ? named : lastLink(wording, from, Math.max(next.from, next.start))
    limit = Math.min(next.start, begin)
  }
  while (limit > from && TRAILING.test(wording.word(limit - 1))) limit--
  for (let i = from; i < limit; i++) {
    const word = wording.word(i)
    if (word === ';' || word === '.' || (word === ':' && i > from)) return i
  }
  return limit
}

/** “Neither the school nor …”, “No school …”. */
function hasNegativeSubject(wording: Wording, { from, start }: Found, lead: number): boolean {
  // “Three rules: • Nobody here amends a plan”: the bullet has its own subject.
  const own = wording.tokens.findIndex((token) => token.start >= lead)
  const begin = own > from && own < start ? own : from
  for (let i = begin; i < Math.min(start, begin + 4); i++)
    if (/^(?:no|neither|none|nobody)$/.test(wording.word(i))) return true
  return false
}

/** Where the subject begins, when it is named in the clause itself and not only in one before it. */
function ownSubject(wording: Wording, { actor, from }: Found): number | null {
  if (!actor || actor.range.start === actor.range.end) return null
  return actor.range.end > (wording.tokens[from]?.start ?? 0) ? actor.range.start : null
}

/** Turns predicates into clauses. “Writes and updates the plan” gives both verbs the one object. */
export function toClauses(
  wording: Wording,
  sentence: JoinedSentence,
  found: readonly Found[],
): Clause[] {
  const clauses: Clause[] = []
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i]
    if (one) clauses.unshift(toClause(wording, sentence, one, found[i + 1], clauses[0]))
  }
  return clauses
}

function toClause(
  wording: Wording,
  sentence: JoinedSentence,
  found: Found,
  next: Found | undefined,
  nextClause: Clause | undefined,
): Clause {
  const limit = objectEnd(wording, found.end, next)
  const isShared =
    limit <= found.end && nextClause !== undefined && nextClause.opener === found.opener
  const object = isShared ? nextClause.object : wording.range(found.end, Math.max(found.end, limit))
  const verb = wording.range(found.verb, found.end)
  const head = wording.range(found.start, found.end).start
  const start = Math.min(head, ownSubject(wording, found) ?? head)
  return {
    sentence,
    range: { start, end: Math.max(verb.end, object.end) },
    actor: found.actor,
    modal: found.modal,
    modalRange: { start: head, end: Math.max(head, verb.start) },
    verb: { lemma: found.lemma, form: found.shape, range: verb },
    passive: found.passive,
    by: found.by,
    negated: found.negated || hasNegativeSubject(wording, found, sentence.lead),
    subject: wording.range(found.from, Math.max(found.from, found.start)),
    object,
    opener: found.opener,
    infinitive: found.isInfinitive,
    isNominal: false,
  }
}
