import type { JoinedSentence } from '../../document/joined-sentences'
import { actorOf } from './actor-of'
import type { Actor, Clause } from './clause'
import type { Mention } from './mentions'
import { type NamedAct, namedActs } from './named-act'
import { BE_RESPONSIBLE } from './predicate'
import type { Subjects } from './subject'
import type { Wording } from './wording'
import { isNegative, isWord } from './words'

const COPULA = /^(?:is|are|be|was|were|been|remains?|becomes?|stays?)$/
const AUXILIARY = /^(?:will|shall|must|should|may|can|would|has|have)$/
/** “is the SENCO’s job”, “is a matter for the head”. */
const SHARE =
  /^(?:job|jobs|responsibility|responsibilities|task|tasks|role|duty|duties|remit|decision|matter|business|work|function|call|choice|domain|province)$/
/** “rests with the SENCO”. */
const RESTS =
  /^(?:lies|lie|rests|rest|sits|sit|stays|stay|remains|remain|falls|fall|belongs|belong|goes|go|passes|pass|transfers|transfer|moves|move|shifts|shift|switches|switch)$/
const GIVEN =
  /^(?:up|down|left|delegated|given|assigned|entrusted|allocated|allotted|handed|passed|transferred|moved)$/
/** “handed over to”, “passes on to”. */
const PARTICLE = /^(?:over|on|across)$/
/** Opens a clause that tells when. */
const OPENS_CLAUSE = /^(?:once|when|whenever|where|wherever|if|after|as|from|while|whilst)$/
/** Words between “is” and “job of”. */
const REACH = 6

/**
 * Tasks named by a noun and given to somebody: “completion of EHC plans is the SENCO’s job”,
 * “whether to cease the plan is a matter for the head”, “EHC plan writing: SENCO”, “writing EHC plans (SENCO)”. They read as a
 * passive whose agent is that person.
 */
export function allocationsIn(
  wording: Wording,
  sentence: JoinedSentence,
  mentions: readonly Mention[],
  subjects: Subjects,
): Clause[] {
  const found: Clause[] = []
  for (const mention of mentions) {
    const group = subjects.groupFrom(mention)
    const link = linkBefore(wording, mention, group.at(-1)?.end ?? mention.end)
    if (link < 0) continue
    const start = startOf(wording, link)
    const named = namedActs(wording, start, link)
    // “Progress is the SENCO’s responsibility” names no act.
    const isLabel = /^[:(-]$/.test(wording.word(link))
    if (named.length === 0 && (isLabel || hasVerb(wording, start, link))) continue
    const acts = named.length > 0 ? named : [{ lemma: BE_RESPONSIBLE, first: start, verb: link }]
    const by = actorOf(wording, group)
    if (!by) continue
    const end = shareEnd(wording, group.at(-1)) ?? by.range.end
    for (const act of acts) found.push(clauseOf(wording, sentence, link, act, by, end))
  }
  return found
}

function clauseOf(
  wording: Wording,
  sentence: JoinedSentence,
  link: number,
  act: NamedAct,
  by: Actor,
  end: number,
): Clause {
  const subject = wording.range(act.first, link)
  const verb = wording.range(act.verb, act.verb + 1)
  const modal = wording.range(link, link + 1)
  return {
    sentence,
    range: { start: subject.start, end },
    actor: null,
    modal: 'responsible',
    modalRange: { start: modal.start, end: by.range.start },
    verb: { lemma: act.lemma, form: 'ing', range: verb },
    passive: true,
    by,
    negated: false,
    subject,
    object: subject,
    opener: null,
    infinitive: false,
    isNominal: true,
  }
}

/** Where what is said of the task begins, given to whom it is given; -1 where nothing is. */
function linkBefore(
  wording: Wording,
  { first, end, isPossessive, isClosed }: Mention,
  groupEnd: number,
): number {
  if (!isPossessive && !isClosed) return -1
  let at = first - 1
  while (isWord(wording.word(at), 'determiner')) at--
  const word = wording.word(at)
  if (isPossessive) {
    const isShare = [end, end + 1, end + 2].some((i) => SHARE.test(wording.word(i)))
    if (!isShare) return -1
    const from = word === 'of' && wording.word(at - 1) === 'part' ? at - 2 : at
    if (from < at && /^forms?$/.test(wording.word(from))) return refused(wording, from)
    return copula(wording, from)
  }
  if (word === ':' || word === '-') return isLast(wording, groupEnd) ? at : -1
  // “writing EHC plans (SENCO)”
  if (word === '(') return wording.word(groupEnd) === ')' ? at : -1
  const moved = word === 'to' ? moves(wording, at - 1) : at - 1
  const before = wording.word(moved)
  if (word === 'to' && GIVEN.test(before)) return copula(wording, moved - 1)
  if (/^(?:to|with|on|upon|within)$/.test(word) && RESTS.test(before))
    return refused(wording, moved)
  if (word !== 'for' && word !== 'of') return -1
  if (word === 'for' && COPULA.test(before)) return copula(wording, at - 1)
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    if (SHARE.test(wording.word(i)) || /^hands$/.test(wording.word(i))) {
      let from = i - 1
      while (from > i - 4 && !COPULA.test(wording.word(from)) && !isNegative(wording.word(from)))
        from--
      return copula(wording, from)
    }
  }
  return -1
}

/** In “passes over from the class teacher to”: “passes”; `at` is the token before “to”. */
function moves(wording: Wording, at: number): number {
  let verb = at
  for (let i = at; i > at - REACH; i--) if (wording.word(i) === 'from') verb = i - 1
  return PARTICLE.test(wording.word(verb)) ? verb - 1 : verb
}

/** The first word of “is”, “will be”, when the token is its last; -1 for another word, or for “is not”. */
function copula(wording: Wording, at: number): number {
  let first = at
  while (isWord(wording.word(first), 'adverb')) first--
  if (!COPULA.test(wording.word(first))) return -1
  if (AUXILIARY.test(wording.word(first - 1))) first--
  return refused(wording, first)
}

/** -1 where a “not” or “never” belongs to the words. */
const refused = (wording: Wording, at: number): number =>
  [at - 1, at, at + 1, at + 2].some((i) => isNegative(wording.word(i)) || wording.word(i) === 'no')
    ? -1
    : at

/** Whether some words say something already, so that they name no task. */
function hasVerb(wording: Wording, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wording.word(i)
    if (COPULA.test(word) || isWord(word, 'modal')) return true
  }
  return false
}

/** The end of “job” in “the SENCO’s job”, null where nothing is owned. */
function shareEnd(wording: Wording, last: Mention | undefined): number | null {
  if (!last?.isPossessive) return null
  for (let i = last.end; i < last.end + 3; i++)
    if (SHARE.test(wording.word(i))) return wording.range(i, i + 1).end
  return null
}

/** Nothing but a full stop or a remark in brackets follows. */
const isLast = (wording: Wording, end: number): boolean =>
  end >= wording.tokens.length || /^[.(;]$/.test(wording.word(end))

/** After the last stop before the link, or at the beginning of the main clause. */
function startOf(wording: Wording, link: number): number {
  let from = 0
  for (let i = link - 1; i >= 0 && from === 0; i--)
    if (/^[;:.!?]$/.test(wording.word(i))) from = i + 1
  if (!OPENS_CLAUSE.test(wording.word(from))) return from
  // “Once a pupil is on the register, planning …”: after the first comma that no verb follows.
  for (let i = from + 1; i < link; i++)
    if (wording.word(i) === ',' && !hasVerb(wording, i + 1, link)) return i + 1
  return from
}
