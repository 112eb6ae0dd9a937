import type { Range } from '../../core/range'
import { actorOf } from '../clause/actor-of'
import type { ActorKind } from '../clause/actors'
import type { Mention } from '../clause/mentions'
import { afterTimePhrase } from '../clause/time-phrase'
import { verbForm } from '../clause/verbs'
import { isNegative, isWord } from '../clause/words'
import { isLink } from './link-words'
import type { Scene } from './scene'
import { afterWhere } from './where-phrase'

/** Those who are said to do something; the range is in the sentence's text, empty where the heading or row names them. */
export interface Doer {
  readonly kinds: readonly ActorKind[]
  readonly range: Range
  readonly mention: Mention | null
  /** “our own psychologist”. */
  readonly isOwn?: boolean
}

/** “ensures that”, “makes sure that”, “sees to it that”. */
export const ENSURES = /^(?:ensur\w+|guarante\w+|sure|see|sees|seen|seeing|checks?|satisf\w+)$/
const SHARE =
  /^(?:jobs?|responsibility|responsibilities|tasks?|roles?|duty|duties|remit|decision|call|choice|work|workload|desk|hands|plate|list|brief|discretion|permission|approval|agreement|business|part|legal)$/
/** Longest remark between commas, in words. */
const ASIDE = 14

type Gap = 'filled' | 'linked' | null

/** Tokens between two places, without remarks in commas or brackets. */
function between(scene: Scene, from: number, to: number): number[] {
  const kept: number[] = []
  const { wording } = scene
  for (let i = from; i < to; i++) {
    const word = wording.word(i)
    const where = i === from ? afterWhere(wording, i) : -1
    const whole = where < 0 && i === from && word === 'of' ? afterWhole(scene, i) : where
    if (whole > 0) {
      i = whole - 1
      continue
    }
    const later = afterTimePhrase(wording, i)
    if (later > 0 && wording.word(later) === 'to') {
      i = later - 1
      continue
    }
    const together = word === 'with' ? togetherUntil(scene, i, to) : -1
    if (together > 0) {
      i = together - 1
      continue
    }
    if (word === '(' || (word === ',' && i === from) || word === '-') {
      const close = closing(scene, i, word === '(' ? ')' : word, to)
      if (close > 0) {
        i = close
        continue
      }
    }
    kept.push(i)
  }
  return kept
}

/** In “the panel of the academy”, “the head of the school you choose”: the token after the whole; -1 for none. */
function afterWhole({ wording, mentions }: Scene, of: number): number {
  const next = isWord(wording.word(of + 1), 'determiner') ? of + 2 : of + 1
  const named = mentions.find(
    ({ first, isPossessive }) => first > of && first <= next && !isPossessive,
  )
  // “The head of the service” may well be the authority's.
  if (!named || wording.word(named.end - 1) === 'service') return -1
  const isChosen =
    /^(?:you|they|we)$/.test(wording.word(named.end)) &&
    verbForm(wording.word(named.end + 1)) !== undefined
  return isChosen ? named.end + 2 : named.end
}

/** “works with parents, health and social care to”: where the “to” stands; -1 for none. */
function togetherUntil({ wording, mentions }: Scene, at: number, end: number): number {
  if (
    !/^(?:work|works|working|meet|meets|liaise|liaises|liaising|together|partnership)$/.test(
      wording.word(at - 1),
    )
  )
    return -1
  const to = wording.word(end - 1) === 'to' ? end - 1 : -1
  const isOther = ({ kind, first }: Mention) =>
    kind !== 'local-authority' || first < at || first > to
  return to - at < ASIDE && mentions.every(isOther) ? to : -1
}

function closing(scene: Scene, from: number, stop: string, to: number): number {
  if (/^(?:who|which)$/.test(scene.wording.word(from + 1)) && stop === ',') return -1
  for (let i = from + 1; i < Math.min(to, from + ASIDE); i++)
    if (scene.wording.word(i) === stop) return i
  return -1
}

/** What stands between somebody and an act: only words that join them, or a list of acts that ends there. */
function gapOf(scene: Scene, from: number, to: number): Gap {
  const { wording } = scene
  const tokens = between(scene, from, to)
  let isFilled = true
  let isAgainst = false
  let isAway = false
  for (const at of tokens) {
    const word = wording.word(at)
    if (isNegative(word) || isNone(word, wording.word(at + 1))) return null
    if (/^(?:if|unless|whether|when|where|how|why|until|before|because|but|so)$/.test(word))
      return null
    if (isLink(word, 'against')) isAgainst = true
    else if (isAgainst && word === 'to') isAway = true
    else if (!isFilling(scene, at)) isFilled = false
  }
  if (isFilled && !isAgainst) return 'filled'
  if (isAway) return null
  const last = tokens.findLast(
    (at) => !isWord(wording.word(at), 'adverb') && wording.word(at) !== 'to',
  )
  return last !== undefined && /^(?:and|or|,|&|then|\/)$/.test(wording.word(last)) ? 'linked' : null
}

/** “no longer”, “no power”. */
export const isNone = (word: string, next: string): boolean =>
  word === 'no' && /^(?:longer|power|right|say|part|role|duty|authority|responsibility)$/.test(next)

function isFilling(scene: Scene, at: number): boolean {
  const word = scene.wording.word(at)
  return (
    isLink(word, 'plain') ||
    isLink(word, 'giving') ||
    isWord(word, 'adverb') ||
    isWord(word, 'determiner') ||
    /^(?:\d.*|two|three|four|five|six|ten|twelve|fifteen|twenty)$/.test(word) ||
    /^(?:and|or|,|:|&)$/.test(word) ||
    (scene.wording.tokens[at]?.isCapital === true && at > 0 && !verbForm(word))
  )
}

/** Whether a name stands where a subject does: not after a verb or a preposition. */
function isSubject(scene: Scene, mention: Mention): boolean {
  if (/^(?:we|i)$/.test(scene.wording.word(mention.first))) return true
  if (mention.isGoverned) return false
  let before = mention.first - 1
  // “the meeting the head decides”: what stands before the article is no adjective of the name.
  while (before >= 0 && isModifier(scene, before)) before--
  while (before >= 0 && isWord(scene.wording.word(before), 'determiner')) before--
  if (before < 0) return true
  const word = scene.wording.word(before)
  // “who is a qualified teacher” says what somebody is.
  if (isWord(word, 'be')) return !/^(?:who|which)$/.test(scene.wording.word(before - 1))
  if (/^(?:that|then|and|or|,|:|;|\.|so|but|[a-z])$/.test(word)) return true
  // “after the annual review the SENCO …”
  const isNoun =
    isWord(scene.wording.word(before - 1), 'determiner') ||
    /^(?:annual|yearly|first|last|next|termly|final|interim|ehc|care)$/.test(
      scene.wording.word(before - 1),
    )
  return (!verbForm(word) || isNoun) && !isWord(word, 'preposition')
}

const isModifier = (scene: Scene, at: number): boolean => {
  const word = scene.wording.word(at)
  return (
    /(?:al|ed|ing|ior|ve|ic)$/.test(word) &&
    !isWord(word, 'be') &&
    isWord(scene.wording.word(at - 1), 'determiner')
  )
}

/** “falls to the SENCO to”, “for the head to”, “the SENCO’s job is to”. */
function isGiven(scene: Scene, mention: Mention): boolean {
  const { wording } = scene
  const next = wording.word(mention.end)
  if (mention.isPossessive) return SHARE.test(next) || SHARE.test(wording.word(mention.end + 1))
  if (next === 'that' && wording.word(mention.first) === 'us') return false
  if (/^(?:who|that)$/.test(next) || (next === ',' && wording.word(mention.end + 1) === 'who'))
    return true
  if (next !== 'to') return false
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 6); i--)
    if (isLink(wording.word(i), 'giving') || wording.word(i) === 'for') return true
  return false
}

export const doerOf = (scene: Scene, mentions: readonly Mention[]): Doer | null => {
  const actor = actorOf(scene.wording, mentions)
  const [mention = null] = mentions
  return actor && { kinds: actor.kinds, range: actor.range, mention, isOwn: actor.isOwn === true }
}

const isRefused = (scene: Scene, mention: Mention): boolean => {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 3); i--) {
    const word = scene.wording.word(i)
    if (/^[,;:.]$/.test(word)) return false
    if (isNegative(word) || /^(?:no|neither|nobody)$/.test(word)) return true
  }
  return false
}

/** Whether a bracket that opened before a name closes between it and an act: “Mrs Bell (SENCO) writes”. */
function isInBrackets({ wording }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (wording.word(i) === '(') return false
    if (wording.word(i) === ')') return true
  }
  return false
}

/**
 * Who does an act that is told in the active voice: “the SENCO takes the lead on writing …”.
 *
 * @param isReported somebody is told whether they do it, so that they may
 */
export function activeDoer(
  scene: Scene,
  act: number,
  isReported = false,
): (Doer & { readonly gap: readonly number[] }) | null {
  const { from, opener } = scene.segmentStart(act)
  if (!isReported && /^(?:if|unless|whether|how|why)$/.test(opener ?? '')) return null
  for (const mention of [...scene.mentions].reverse()) {
    if (mention.end > act) continue
    if (mention.first < from) break
    if (isInBrackets(scene, mention.end, act)) continue
    const given = isGiven(scene, mention)
    const isPossible = given || (isSubject(scene, mention) && !mention.isPossessive)
    if (!isPossible) continue
    const gap = gapOf(scene, mention.end, act)
    if (gap === null || isRefused(scene, mention)) return null
    if (gap === 'linked' && mention.isPossessive && !given) continue
    const doer = doerOf(scene, mention.isPossessive ? [mention] : scene.subjects.groupOf(mention))
    return doer && { ...doer, gap: between(scene, mention.end, act) }
  }
  return impliedDoer(scene, from, act)
}

/**
 * Who answers for an act that is said of the school: “The SENCO is accountable for making sure that
 * the school publishes …”; null where nobody does.
 */
export function ensurerOf(scene: Scene, { mention, kinds }: Doer): Doer | null {
  if (mention === null || kinds.some((kind) => kind !== 'school')) return null
  for (const before of [...scene.mentions].reverse()) {
    if (before.end > mention.first) continue
    if (!isGiven(scene, before) && (!isSubject(scene, before) || before.isPossessive)) continue
    const words = between(scene, before.end, mention.first).map((at) => scene.wording.word(at))
    if (!words.some((word) => ENSURES.test(word)) || isRefused(scene, before)) return null
    if (gapOf(scene, before.end, mention.first) !== 'filled') break
    return doerOf(scene, [before])
  }
  return ensurerAround(scene, mention)
}

/** “making sure that the academy meets …” in a list of the tasks of whom the heading names. */
function ensurerAround(scene: Scene, { first }: Mention): Doer | null {
  const { own, around, wording } = scene
  if (!around || own >= first || gapOf(scene, own, first) !== 'filled') return null
  const at = between(scene, own, first).find((one) => ENSURES.test(wording.word(one)))
  const start = wording.range(own, own).start
  return at === undefined ? null : { kinds: [around], range: { start, end: start }, mention: null }
}

/** “If the school …, it …”: the school, where it is the subject before. */
function schoolBefore(scene: Scene, pronoun: number): readonly ActorKind[] {
  const before = scene.mentions.filter(({ end }) => end <= pronoun)
  const [named] = before.some(({ kind }) => kind === 'local-authority') ? [] : before
  const isOurs = named?.kind === 'school' && !named.isGoverned && !named.isPossessive
  return isOurs ? [named.kind] : []
}

/** Whom “she” means: the last of the staff who is named before in the sentence, or in the one before. */
function staffBefore(scene: Scene, pronoun: number): readonly ActorKind[] {
  if (scene.wording.word(pronoun) === 'it') {
    const own = schoolBefore(scene, pronoun)
    return own.length === 0 && pronoun === scene.own && scene.isOfSchool ? ['school'] : own
  }
  const named = scene.mentions.findLast(
    ({ kind, end }) => end <= pronoun && /^(?:senco|head|teacher|assistant|board)$/.test(kind),
  )
  return named ? [named.kind] : scene.previous
}

/** “Our job is to …”. */
const isOurShare = ({ wording }: Scene, at: number): boolean =>
  SHARE.test(wording.word(at + 1)) && isWord(wording.word(at + 2), 'be')

/** The role of the heading, row or stem, or whom a pronoun means. */
function impliedDoer(
  scene: Scene,
  from: number,
  act: number,
): (Doer & { readonly gap: readonly number[] }) | null {
  const { wording } = scene
  let start = Math.max(from, scene.own)
  if (start > act) return null
  while (isWord(wording.word(start), 'adverb') || wording.word(start) === ',') start++
  const isPronoun = /^(?:she|he|they|it)$/.test(wording.word(start))
  const isYou = wording.word(start) === 'you'
  const isOurs = wording.word(start) === 'our' && isOurShare(scene, start)
  const kinds: readonly ActorKind[] = isPronoun
    ? staffBefore(scene, start)
    : isOurs
      ? ['school']
      : scene.around
        ? [scene.around]
        : []
  if (kinds.length === 0) return null
  if (!isPronoun && !isYou && !isOurs && start !== scene.own) return null
  const begin = isOurs ? start + 2 : isPronoun || isYou ? start + 1 : start
  const gap = gapOf(scene, begin, act)
  if (gap === null && begin < act) return null
  return {
    kinds,
    range:
      isPronoun || isOurs
        ? wording.range(start, isOurs ? start + 2 : start + 1)
        : { start: wording.range(act, act).start, end: wording.range(act, act).start },
    mention: null,
    gap: between(scene, begin, act),
  }
}
