import type { Range } from '../../core/range'
import { type JoinedSentence, joinedSentences } from '../../document/joined-sentences'
import type { BlockContext } from '../block-context'
import { actorOf } from './actor-of'
import type { ActorKind } from './actors'
import { contextActor } from './context-actor'
import { mentionsIn } from './mentions'
import { parseSentence } from './parse-sentence'
import { Subjects } from './subject'
import { tokenise } from './tokens'
import { Wording } from './wording'

/** What the clause says about how binding the act is. */
export type Modal =
  | 'must'
  | 'will'
  | 'should'
  | 'may'
  | 'can'
  /** “is required to”, “has a duty to”, “needs to”. */
  | 'required'
  /** “is responsible for …”, “it is the responsibility of … to”. */
  | 'responsible'
  /** “aims to”, “seeks to”. */
  | 'aims'

export interface Actor {
  readonly kind: ActorKind
  /** Everybody in “the SENCO and the class teacher”. */
  readonly kinds: readonly ActorKind[]
  /** In the sentence's text; empty where the actor is that of the heading or table row around. */
  readonly range: Range
  /** “our own psychologist”: the school's, whoever employs others of the same kind. */
  readonly isOwn?: boolean
}

/** Who does what, as one verb of a sentence says it. All ranges are offsets in `sentence.text`. */
export interface Clause {
  readonly sentence: JoinedSentence
  /** From the subject to the end of the object. */
  readonly range: Range
  /** Null when nobody, or nobody we know, is the subject; always null in the passive. */
  readonly actor: Actor | null
  readonly modal: Modal | null
  /** The modal and what belongs to it (“is responsible for”), before the verb; empty when there is none. */
  readonly modalRange: Range
  readonly verb: { readonly lemma: string; readonly form: VerbShape; readonly range: Range }
  readonly passive: boolean
  /** The agent of a passive: “by the SENCO”; the range takes in “by”. */
  readonly by: Actor | null
  readonly negated: boolean
  /** The words before the predicate, from the start of the clause. */
  readonly subject: Range
  /** What follows the verb, to the end of the clause. */
  readonly object: Range
  /** The word that makes it depend on another: “if”, “when”, “because” …; null for a statement of its own. */
  readonly opener: string | null
  /** “to write …” after another verb: what is aimed at rather than done. */
  readonly infinitive: boolean
  /** A noun names the act (“completion of EHC plans is the SENCO’s job”); reads as a passive. */
  readonly isNominal: boolean
}

export type VerbShape = 'base' | 'present' | 'ing' | 'participle'

const known = new WeakMap<BlockContext, Map<JoinedSentence, readonly Clause[]>>()

/** The clauses of one sentence of the block; worked out once. */
export function clausesIn(context: BlockContext, sentence: JoinedSentence): readonly Clause[] {
  if (context.block.kind === 'heading' || context.block.kind === 'code') return []
  const before = known.get(context) ?? new Map<JoinedSentence, readonly Clause[]>()
  known.set(context, before)
  const found = before.get(sentence)
  if (found) return found
  const around = contextActor(context, sentence)
  // “If you are a TA”
  const isAddressed = around !== null && /\byou\b/i.test(context.section.title)
  const clauses = parseSentence(sentence, {
    addressesParents: context.signals.addressesParents && !isAddressed,
    people: context.signals.people,
    around,
    isAddressed,
    previous: previousActor(context, sentence, before),
  })
  before.set(sentence, clauses)
  return clauses
}

/** The clauses of a block, in order, with what its bullet hangs from in front of them. */
export const clausesOf = (context: BlockContext): readonly Clause[] =>
  joinedSentences(context.block).flatMap((sentence) => clausesIn(context, sentence))

const PRONOUN =
  /^(?:(?:and|in addition|also|then|first|next|finally|afterwards),? )?(?:s?he|they|s\/he|he\/she|she\/he)\b/i
/** “Among other things she …”, “Every September, she …”. */
const OPENED_PERSON = /^((?:[\p{L}\d'’-]+,? ){1,6}?)s?he\b/iu
/** “At Beckside they …”, “In the mornings they also …”: a phrase of place or time. */
const OPENED_PEOPLE =
  /^((?:at|in|on|for|during|from|each|every|here|there|after|throughout|over|across)\b(?: [\p{L}\d'’-]+){0,4},? )they\b/iu
/** Whom a policy rather means by “she” than a child. */
const STAFF = new Set<ActorKind>(['senco', 'head', 'teacher', 'assistant'])

/** Whether nothing but a phrase that names nobody stands before “she” or “they”. */
function opensBeforePerson(text: string, { signals }: BlockContext): boolean {
  const opening = (OPENED_PERSON.exec(text) ?? OPENED_PEOPLE.exec(text))?.[1]
  return opening !== undefined && mentionsIn(tokenise(opening), opening, signals).length === 0
}

/** Whether the name of those who act is a plural: “our TAs”. */
const isSeveral = ({ text }: JoinedSentence, { range }: Actor): boolean =>
  /\b(?:TAs|LSAs|HLTAs|assistants|teachers|tutors|SENCOs|SENDCos|governors|leaders|staff)$/i.test(
    text.slice(range.start, range.end),
  )

/** Whom “she” or “they” at the start of a sentence means: who acted in the sentence before. */
function previousActor(
  context: BlockContext,
  sentence: JoinedSentence,
  before: Map<JoinedSentence, readonly Clause[]>,
): Actor | null {
  const own = sentence.text.slice(sentence.lead)
  if (!PRONOUN.test(own) && !opensBeforePerson(own, context)) return null
  const all = joinedSentences(context.block)
  // A sentence may be read without some of its words.
  const at = all.findIndex(({ range }) => range.start === sentence.range.start)
  const previous = all[at - 1]
  if (!previous) return null
  const clauses = before.get(previous) ?? clausesIn(context, previous)
  const isOne = !/\bthey\b/i.test((PRONOUN.exec(own) ?? OPENED_PEOPLE.exec(own))?.[0] ?? '')
  const main =
    (isOne && clauses.find(({ actor, opener }) => actor && STAFF.has(actor.kind) && !opener)) ||
    clauses.find(({ actor, by, opener }) => (actor ?? by) && !opener)
  // “Our TAs report … She …” is about somebody else.
  if (isOne && main?.actor && isSeveral(previous, main.actor)) return null
  return main?.actor ?? main?.by ?? (clauses.length === 0 ? firstNamed(context, previous) : null)
}

/** “The SENCO and the class teacher, with your help.”: a sentence without a verb. */
function firstNamed({ signals }: BlockContext, { text }: JoinedSentence): Actor | null {
  const tokens = tokenise(text)
  const mentions = mentionsIn(tokens, text, signals)
  const [first] = mentions
  if (!first || first.first > 2) return null
  return actorOf(new Wording(text, tokens), new Subjects(tokens, mentions).groupFrom(first))
}
