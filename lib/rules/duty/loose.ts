import type { Range } from '../../core/range'
import { type NormalisedText, normalise } from '../../document/normalise'
import type { Duty } from '../../knowledge/duty'
import type { Mention } from '../clause/mentions'
import { BE_RESPONSIBLE } from '../clause/predicate'
import { BASE, isParticiple, verbForm } from '../clause/verbs'
import { isNegative, isSmall, isWord } from '../clause/words'
import type { Finding } from '../finding'
import { activeDoer, type Doer, ENSURES, ensurerOf } from './doer'
import type { DutyCheck, DutyReading } from './duty-check'
import { isFate } from './fate'
import { isLink } from './link-words'
import { isAllowedIn } from './matrix'
import { isAskedFor, ownerAfter, passiveDoer } from './named-after'
import { holderIn } from './names'
import { partInBlock } from './passage'
import { hasFamily, isOfOwnPlans, isOfPlans } from './plans'
import { canSwap, nameInPlaceOf, quickfix } from './rewrite'
import { type Act, type Scene, sceneOf } from './scene'
import {
  isGivenTo,
  isInTheName,
  isOfAnotherHead,
  isOfAnotherNoun,
  isOfAssessment,
  type Row,
} from './task'
import { FALL_TO, thingsIn } from './things'

/** Words between a verb and its object that make it something else. */
const PARTS =
  /^(?:of|for|to|from|in|with|about|on|that|who|which|what|whatever|everything|anything|towards|at|by|into|when|if|as|after|under|whether|how|advice|reports?|requests?|reviews?|copy|copies|targets?|outcomes?|evidence|views|meetings?|pupils?|children|students?|parents?)$/
const REACH = 8
const LIST = 20
/** Hand somebody a thing with a “with”. */
const HANDS_OUT = new Set(['issue', 'provide', 'supply', 'present'])

/** Nothing between a verb and its object but articles, adjectives and verbs that share it. */
function isObject(scene: Scene, act: Act, first: number, lead: number): boolean {
  const { wording } = scene
  if (first < lead || first - lead > REACH) return false
  for (let i = lead; i < first; i++) {
    const word = wording.word(i)
    if (i === lead && word === 'of') continue
    // “is issued with an EHC plan by the school”
    if (i === lead && word === 'with' && act.isParticiple && HANDS_OUT.has(act.lemma)) continue
    if (word === 'of' && verbForm(wording.word(i - 1))) continue
    if (PARTS.test(word) || /^[;.:?!]$/.test(word) || isNegative(word)) return false
    const form = verbForm(word)
    const isShared = /^(?:and|or|,|&|\/|then)$/.test(wording.word(i - 1))
    if (form && (form.forms & BASE) > 0 && !isShared && word !== 'draft') return false
    if (/^(?:and|or)$/.test(word) && act.isIng && !verbForm(wording.word(i + 1))) return false
  }
  return true
}

/** “are then written”, “has been reviewed and amended”. */
function isPassiveOf(scene: Scene, from: number, act: Act): boolean {
  const { wording } = scene
  if (!act.isParticiple) return false
  // “an EHC plan, written by …”, “EHC plans: written by the SENCO, sent home by the office”
  const isAside = /^[,:(-]$/.test(wording.word(from)) && isParticiple(wording.word(from + 1))
  if (act.at - from > (isAside ? LIST : REACH + 2)) return false
  let hasBe = act.at === from || isAside
  // “plans for pupils on assessment places are …”
  const isPhrase = isWord(wording.word(from), 'preposition')
  for (let i = from; i < act.at; i++) {
    const word = wording.word(i)
    if (isNegative(word)) return false
    const agent = isAside && word === 'by' ? scene.subjects.named(i) : undefined
    if (agent) i = agent.end - 1
    else if (i === from && isAside) continue
    else if (isWord(word, 'be') || /^(?:gets?|got)$/.test(word)) hasBe = true
    else if (isPhrase && !hasBe && !/^(?:[,;:.()]|who|which|that)$/.test(word)) continue
    else if (
      !isWord(word, 'adverb') &&
      !isWord(word, 'modal') &&
      !isWord(word, 'have') &&
      !(i === from && word === ':' && wording.word(i + 1) === 'to') &&
      !/^(?:and|or|,|to|that|which|all|both|either|likewise)$/.test(word) &&
      !verbForm(word)
    )
      return false
  }
  return hasBe
}

interface Told {
  readonly doer: Doer
  readonly start: number
  readonly end: number
  /** Somebody is to see that the school does it. */
  readonly isEnsured?: boolean
}

function* told(scene: Scene, row: Row, object: Range): Generator<Told> {
  const first = scene.tokenAt(object.start)
  const end = scene.tokenAt(object.end - 1) + 1
  const { wording } = scene
  for (const act of scene.acts) {
    const particle = particleFor(scene, row, act, end)
    if (particle === null) continue
    const after = particle.isApart ? act.at + 1 : act.at + 1 + particle.length
    if (act.at >= first && act.at < end) continue
    if (act.at < first && isObject(scene, act, first, after)) {
      if (act.isParticiple && isWord(wording.word(wording.beforeAdverbs(act.at) - 1), 'be')) {
        // “is given an EHC plan by the school”
        const by = passiveDoer(scene, end)
        if (by?.mention) {
          yield { doer: by, start: act.at, end }
          continue
        }
      }
      const told = isPast(scene, act) ? null : activeDoer(scene, act.at)
      const active = told && isSubjectItself(scene, told, act, end) ? null : told
      const ensurer = active && row.duty.holder === 'board' ? ensurerOf(scene, active) : null
      if (ensurer) {
        yield { doer: ensurer, start: act.at, end, isEnsured: true }
        continue
      }
      if (
        active &&
        (!act.isNoun || act.isIng || hasGiving(scene, active.gap) || verbForm(wording.word(act.at)))
      ) {
        yield { doer: active, start: act.at, end }
        continue
      }
      const place = active ? null : passiveDoer(scene, end)
      if (place?.mention === null && act.at === firstWord(scene, act.at)) {
        yield { doer: place, start: act.at, end }
        continue
      }
      if (
        !active &&
        (act.isIng || act.isNoun || isOfSomebody(scene, act.at) || isDuty(scene, act.at))
      ) {
        const owner = ownerAfter(scene, end, false) ?? ownerAfter(scene, beAfter(scene, end), false)
        if (owner) yield { doer: owner, start: act.at, end }
      }
    } else if (act.at >= end && isPassiveOf(scene, end, act)) {
      if (isOfAnotherHead(wording.text.slice(0, object.start))) continue
      const by = passiveDoer(scene, act.at + 1)
      if (by) yield { doer: by, start: first, end: act.at + 1 }
      else {
        const ensurer = activeDoer(scene, first)
        if (ensurer?.gap.some((at) => ENSURES.test(wording.word(at))))
          yield { doer: ensurer, start: first, end: act.at + 1 }
      }
    } else if (act.at > end && isRelative(scene, end, act.at)) {
      const active = activeDoer(scene, act.at)
      if (active?.mention && active.mention.first >= end)
        yield { doer: active, start: first, end: act.at + 1 }
    } else if (act.at === end && (act.isIng || act.isNoun)) {
      const owner = activeDoer(scene, first) ?? ownerAfter(scene, act.at + 1, false)
      if (owner) yield { doer: owner, start: first, end: act.at + 1 }
    }
  }
  // “stage 3, an EHC needs assessment by the SENCO”
  if (row.duty.check === 'DUTY-01' && wording.word(end) === 'by' && !isAskedFor(scene, first)) {
    const by = passiveDoer(scene, end)
    if (by) yield { doer: by, start: first, end }
  }
  if (row.duty.verbs.includes(BE_RESPONSIBLE)) {
    const active = activeDoer(scene, first)
    if (active?.gap.some((at) => isOwning(scene, at))) yield { doer: active, start: first, end }
  }
  if (row.duty.verbs.some((verb) => verb === BE_RESPONSIBLE || verb === FALL_TO)) {
    const isSaid = IS_SAID.test(wording.text.slice(object.start, object.end))
    const opening = isSaid ? null : isAtStart(scene, first)
    const owner = opening
      ? ownerAfter(scene, end, !opening.isGiven && wording.word(end) !== ':')
      : null
    if (owner) yield { doer: owner, start: first, end }
  }
}

/** “responsible”, “accounts for”. */
const isOwning = ({ wording }: Scene, at: number): boolean =>
  isLink(wording.word(at), 'owning') ||
  (/^accounts?$/.test(wording.word(at)) && wording.word(at + 1) === 'for')

/** “schools sometimes carried out”: told of what was, not of what is. */
function isPast({ wording }: Scene, act: Act): boolean {
  if (!act.isParticiple || ((verbForm(wording.word(act.at))?.forms ?? 0) & BASE) > 0) return false
  // “an amended final plan”
  if (/^(?:final|draft)$/.test(wording.word(act.at + 1))) return true
  const before = wording.beforeAdverbs(act.at)
  const word = wording.word(before - 1)
  return !isWord(word, 'have') && !isWord(word, 'be') && !/^(?:gets?|getting|and|or|,)$/.test(word)
}

/** “the person who writes”: those are named afterwards. */
function isOfSomebody({ wording }: Scene, act: number): boolean {
  const who = wording.beforeAdverbs(act) - 1
  return (
    /^(?:who|that)$/.test(wording.word(who)) &&
    /^(?:person|people|one|ones|member|colleague|those|adult|individual)$/.test(
      wording.word(who - 1),
    )
  )
}

/** The first word of a clause, after a phrase that only opens it: “For small changes, amend …”. */
function firstWord({ wording }: Scene, act: number): number {
  let at = act
  while (at > 0 && !/^[,;:.]$/.test(wording.word(at - 1))) at--
  return at
}

/** “a long assessment, which he and I carry out”. */
function isRelative({ wording }: Scene, end: number, act: number): boolean {
  const after = wording.word(end) === 'is' && wording.word(end + 1) === 'a' ? end + 3 : end
  const which = wording.word(after) === ',' ? after + 1 : after
  return act - end <= REACH && /^(?:which|that|:|-)$/.test(wording.word(which)) && act > which + 1
}

/** “Writing the plan is …” under a heading that names somebody: the act is the subject. */
const isSubjectItself = ({ wording }: Scene, doer: Doer, act: Act, end: number): boolean =>
  doer.range.start === doer.range.end &&
  act.isIng &&
  (isWord(wording.word(end), 'be') || isWord(wording.word(end), 'modal'))

const RESTS = /^(?:lies|rests|sits|falls|belongs|remains|stays)$/

/** The “are” or “lies” after a list of tasks: “…, its issue and its finalisation are”. */
function beAfter({ wording }: Scene, from: number): number {
  if (!/^(?:,|and|or)$/.test(wording.word(from))) return wording.tokens.length
  // “… and checking that they are qualified lies with”
  let isWithin = false
  for (let i = from; i < Math.min(from + 16, wording.tokens.length); i++) {
    const word = wording.word(i)
    if (isWord(word, 'be') ? !isWithin : RESTS.test(word)) return i
    if (word === 'that' && /^(?:checking|ensuring|sure|seeing)$/.test(wording.word(i - 1))) {
      isWithin = true
      continue
    }
    if (/^[;.:]$/.test(word) || isWord(word, 'modal') || isWord(word, 'relative')) break
  }
  return wording.tokens.length
}

/** “the duty to publish … rests with”. */
const isDuty = ({ wording }: Scene, act: number): boolean =>
  act === 0 ||
  (act < 5 && wording.word(act - 1) === 'and' && verbForm(wording.word(0)) !== undefined) ||
  (wording.word(act - 1) === 'to' &&
    /^(?:duty|job|task|responsibility|role|power|decision|remit)$/.test(wording.word(act - 2)))

/** “The SENCO is a qualified teacher, sits on …”: told of somebody, and no task that lies with anyone. */
const IS_SAID =
  /^(?:(?:the|our) )?(?:SEND?CO|they|he|she) (?:is|are|has|holds?|have|gains?|becomes?|remains?)\b/i

const hasGiving = (scene: Scene, gap: readonly number[]): boolean =>
  gap.some((at) => isLink(scene.wording.word(at), 'giving'))

/** Nothing but small words before it in its clause. */
function isAtStart(scene: Scene, first: number): { isGiven: boolean } | null {
  const { from } = scene.segmentStart(first)
  let isGiven = false
  for (let i = from; i < first; i++) {
    const word = scene.wording.word(i)
    if (
      !isLink(word, 'plain') &&
      !isLink(word, 'giving') &&
      !isWord(word, 'determiner') &&
      !isWord(word, 'adverb') &&
      !(i > from && scene.wording.tokens[i]?.isCapital)
    )
      return null
    if (isLink(word, 'owning')) isGiven = true
  }
  return { isGiven }
}

/** Whether an act is one of a row's, and how many words more its verb has; null when it is none. */
function particleFor(
  scene: Scene,
  { verbs }: Row,
  act: Act,
  end: number,
): { length: number; isApart: boolean } | null {
  let isPlain = false
  for (const rest of verbs.get(act.lemma) ?? []) {
    if (rest.length === 0) isPlain = true
    else if (rest.every((word, i) => scene.wording.word(act.at + 1 + i) === word))
      return { length: rest.length, isApart: false }
    else if (rest.every((word, i) => scene.wording.word(end + i) === word))
      return { length: rest.length, isApart: true }
  }
  return isPlain ? { length: 0, isApart: false } : null
}

/** “The family, the child and the teacher write the plan”: a plan of the school's own, where no EHC plan is named. */
const BARE_PLAN = /^(?:(?:the|a|this|that|their|each) )?plans?$/i

function* check({ context, passage, earlier }: DutyReading): Generator<Finding> {
  const { sentence, words } = passage
  const areStatutory = isOfPlans(context, earlier)
  const of = {
    plans: areStatutory && !isOfOwnPlans(context, sentence, earlier),
    assessments: areStatutory,
  }
  const scene = sceneOf(context, sentence, earlier)
  for (const { row, range } of thingsIn(words, of, scene)) {
    const { check: id } = row.duty
    const after = words.text.slice(range.end)
    if (isOfAnotherNoun(after) || /^ (?:needs )?assess/i.test(after)) continue
    const before = words.text.slice(0, range.start)
    if (isOfAssessment(id, before) || isInTheName(before)) continue
    if (row.unless?.some(words) || !hasNeeded(row, words, `${context.section.title} ${earlier}`))
      continue
    if (isAllowedIn(id, sentence.text)) continue
    const object = {
      start: words.toOriginal(range.start),
      end: words.toOriginal(range.end - 1) + 1,
    }
    for (const one of told(scene, row, object)) {
      if (!isGivenTo(one.doer.kinds, row.duty, one.doer.isOwn)) continue
      if (BARE_PLAN.test(words.text.slice(range.start, range.end)) && hasFamily(one.doer.kinds))
        continue
      const finding = findingOf(scene, row.duty, one, sentence.text)
      const place = partInBlock(sentence, finding.range)
      const around = `${context.section.title} ${earlier} ${sentence.text}`
      const ruleId = isFate(finding, around) ? 'DUTY-06' : finding.ruleId
      if (place) yield { ...finding, ruleId, range: place }
    }
  }
}

/** “We then move them to a special school”, where the words before speak of a pupil with an EHC plan. */
const TAKES_THEM = /\b(?:plac|mov|transfer)\w* (?:them|him|her|the (?:child|pupil|student))\b/i

/** Whether a sentence has what a row asks for besides; of places the words around it may tell. */
const hasNeeded = ({ needs, duty }: Row, words: NormalisedText, around: string): boolean =>
  needs === null ||
  needs.some(words) ||
  (duty.check === 'DUTY-04' && TAKES_THEM.test(words.text) && needs.some(normalise(around)))

/** To see that something is done may be anybody's work, until it is said to be a duty. */
const BINDING =
  /\b(?:must|required|responsib\w+|accountab\w+|answerable|duty|duties|obliged|legal\w*|bound|job|task|role|remit|for)\b/i

function findingOf(scene: Scene, duty: Duty, one: Told, text: string): Finding {
  const { doer, start, end, isEnsured = false } = one
  const task = scene.wording.range(start, end)
  const isNamed = doer.range.end > doer.range.start
  const range = isNamed
    ? { start: Math.min(doer.range.start, task.start), end: Math.max(doer.range.end, task.end) }
    : task
  const found = text.slice(range.start, range.end)
  const holder = holderIn(duty.holder, text)
  const isSwap =
    isNamed &&
    doer.mention !== null &&
    doer.mention.isPlural === holder.isPlural &&
    (duty.holder !== 'board' || isEnsured) &&
    isReplaceable(scene, doer.mention) &&
    canSwap(text, range)
  const name = text.slice(doer.range.start, doer.range.end)
  const isOpening = text.slice(0, doer.range.start).trim() === ''
  const isBare = !/^(?:the|our|your|an?|this|each|every|mrs?|ms|miss|dr)\b/i.test(name)
  const whole = isBare ? `The ${name}` : name
  const bare = /['’]s?$/.test(whole) ? whole.toLowerCase() : whole
  const other = nameInPlaceOf(isOpening ? bare : bare.toLowerCase(), holder.subject)
  const isBinding = BINDING.test(isNamed ? text.slice(range.start - 12, task.start) : text)
  return {
    ruleId: duty.check,
    range,
    found,
    ...(isEnsured && !isBinding ? { severity: 'information' as const } : {}),
    fixes: isSwap
      ? [
          quickfix(
            `${text.slice(range.start, doer.range.start)}${other}${text.slice(doer.range.end, range.end)}`,
          ),
        ]
      : [],
  }
}

/** Another name can stand there: after an article or a small word, and before no “who”. */
function isReplaceable({ wording }: Scene, { first, end }: Mention): boolean {
  if (
    /^(?:who|whose)$/.test(wording.word(end)) ||
    (wording.word(end) === ',' && wording.word(end + 1) === 'who')
  )
    return false
  const before = wording.tokens[first - 1]
  return !before || (!before.isPossessive && (isSmall(before.word) || before.isStop))
}

/** The rows of `content/duties.md` in sentences that no single verb tells: “takes the lead on”, “is down to”. */
export const loose: DutyCheck = {
  words:
    /^(?:ehc|health|statutory|section|plans?$|provision|progress|attainment|learning|outcomes?$|results?$|targets?$|lessons?$|work$|differentiat|teach|taught|register|senco|sendco|sen$|send$|report|endeavours|accessib|policy|iep|tas?$|lsas?$|hltas?$|assistant)/,
  trigger:
    /EHC|health (?:and|&) care|statutory|section [a-i]\d?\b|progress|attainment|learning|outcome|result|target|lesson|\bwork\b|differentiat|teach|taught|register|report|endeavours|accessibility|policy|\bIEP|support plan|\bplans?\b|SENCO|SENDCO|assistant|\bTAs?\b|LSAs?\b/i,
  readsDenials: true,
  check,
}
