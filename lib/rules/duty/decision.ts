import type { Range } from '../../core/range'
import type { ActorKind } from '../clause/actors'
import { isParticiple, verbForm } from '../clause/verbs'
import { isNegative, isWord } from '../clause/words'
import type { Finding } from '../finding'
import { APPLIES, decidedApplication } from './applications'
import { ourPart, withoutAsides } from './asides'
import { FATES, topicIn } from './decision-topic'
import { activeDoer, type Doer } from './doer'
import type { DutyCheck, DutyReading } from './duty-check'
import { ownerAfter, passiveDoer } from './named-after'
import { report } from './phrase'
import { endedBy } from './plan-ended'
import { type Scene, sceneOf } from './scene'

const OURS = new Set<ActorKind>(['school', 'board', 'head', 'senco', 'teacher', 'assistant'])
const OTHERS = new Set<ActorKind>(['parent', 'pupil', 'health', 'other-professional'])
/** Somebody at the school; that parents take part changes nothing. */
const isOurs = (kinds: readonly ActorKind[]): boolean =>
  kinds.some((kind) => OURS.has(kind)) && kinds.every((kind) => OURS.has(kind) || OTHERS.has(kind))

const DECIDING = new Set(
  'refuse decline decide determine agree judge choose settle rule vote conclude resolve confirm select pick authorise approve consider grant refuse accept reject make take tell inform notify let announce intend'.split(
    ' ',
  ),
)
/** Only with “whether” or the like do these decide anything. */
const WEAK = new Set([
  'consider',
  'confirm',
  'agree',
  'make',
  'take',
  'accept',
  'reject',
  'grant',
  'refuse',
  'approve',
  'authorise',
  'tell',
  'inform',
  'notify',
  'let',
  'announce',
])
/** Who tells a family the outcome is taken to have decided, unless somebody else is said to have. */
const TELLING = new Set(['tell', 'inform', 'notify', 'let', 'announce', 'confirm'])
const DECIDED_ELSEWHERE =
  /\b(?:local authority|LA|council|county|authority|borough|case ?worker|SEND? (?:team|panel|officer))\b/i
/** “The decision rests with”, “decisions lie with”. */
const RESTS = /^(?:rest|lie|sit|belong|fall|remain|stay|depend)s?$/
const DECISION =
  /^(?:decisions?|choice|call|say|word|judgement|judgment|discretion|ruling|determination|veto|permission|approval|agreement|consent|vote)$/

const OTHERWISE =
  /\b(?:request\w*|ask\w*|appl(?:y|ies|ied|ication\w*)|refer\w*|recommend\w*|suggest\w*|propos\w+|local authorit\w+|LA|council|authority|consult\w*|appeal\w*|invit\w+|advice|tribunal|SEN support plan|support plan|comment\w*|view|views|targets?|early review|cop(?:y|ies)|which (?:\w+ )?(?:class\w*|group|set|form|table|room|tutor|house|club|bus|seat)|(?:class|group|set|form|house) (?:in|into|to) which|where .{0,40} sits|timetabl\w*|admissions? (?:arrangements|criteria|polic(?:y|ies)|numbers?)|work (?:placement|experience)s?|without (?:an? )?EHC\w*|oversubscription)\b/i
/** That families ask, or come to the school for a place, leaves open who decides. */
const ONCE_ASKED =
  /^\W*(?:parents?|carers?|families) who (?:ask|apply|want)\b[^,.;]{0,50}?(?= (?:receive|get|are told|hear|have)\b)|\b(?:if|when|where|once|after) (?:an? |the |your )?(?:parents?|carers?|you|famil(?:y|ies)) (?:asks?|requests?|applies|apply|wants?)\b[^,.;]*,|\bapply (?:directly |straight )?(?:to|through) (?:us|(?:the|our) (?:school(?: office)?|office|head\w*|academy|nursery))\b/gi
/** “When the council consults us about a child with a plan, …”: what follows is not the council's. */
const ONCE_CONSULTED =
  /^\W*(?:if|when|where|once|after|whenever) (?:we are consulted|(?:the |our |a )?(?:local authority|LA|council|authority) (?:\w+ )?(?:consults?|asks?|approaches|contacts|writes to|names?|proposes|wants|sends)\b[^,.;]*),/i
/** The place itself is decided on, not only what the school answers. */
const OF_PLACE =
  /^(?![^.;]*\b(?:repl(?:y|ies)|respon\w+|answers?|comments?|views?)\b)[^.;]*\b(?:whether|if|which|who|to)\b[^.;]*\b(?:places?|admit\w*|accept\w*|offer\w*|join|come)\b/i
const MEETING =
  /\b(?:(?:the |annual |review |at the )*(?:meeting|review|panel)|those (?:present|at[^,.;]{3,40})|everyone (?:present|at[^,.;]{3,30})|(?:the |meeting |review )+chair(?:person)?(?:,[^,]{3,40},)?) (?:will |then |must |can |also |may |should )*(?:decides?|agrees?|votes?|determines?|chooses?|makes? the decision|has the final say)\b[^.;]*|\b(?:for|up to|falls? to|(?:task|job|purpose|aim|point|role|function|end) of) (?:the |an? |each |this |that |every )?(?:annual |yearly |review |EHC |plan )*(?:meetings?|reviews?|panel|those (?:present|at[^,.;]{3,30}))(?:, [^,.;]{3,40},)? (?:(?:is|will be|being) )?(?:therefore )?to (?:decide|determine|agree|judge|settle|choose|rule|vote)\b[^.;]*|\b(?:taken|made|decided|agreed) by (?:those|everyone|everybody|the people) (?:present|at|who)\b[^.;]*|\b(?:settled|decided|agreed|determined|sorted out)(?: \w+)? (?:at|in|during|by the end of|on) (?:the |each |our |that )?(?:annual |yearly )?(?:review|meeting|day)\b[^.;]*/i

const NEITHER = /\b(?:neither|nor)\b/i

interface Decided {
  readonly doer: Doer
  readonly from: number
}

function* decisionsIn(scene: Scene, topic: string, isToldOn: boolean): Generator<Decided> {
  const { wording } = scene
  for (let at = 0; at < wording.tokens.length; at++) {
    const word = wording.word(at)
    const lemma = verbForm(word)?.lemma ?? word
    const isAct = scene.acts.some((act) => act.at === at)
    if (isAct && TELLING.has(lemma) && (topic !== 'DUTY-06' || isToldOn)) continue
    if (
      isAct &&
      DECIDING.has(lemma) &&
      // “makes sure that whoever …”
      wording.word(at + 1) !== 'sure' &&
      !(topic === 'DUTY-04' && isToAdmit(scene, at)) &&
      (isRefusal(topic, lemma) ||
        isApproval(scene, topic, at) ||
        opensChoice(scene, at, WEAK.has(lemma)))
    ) {
      const active = isPassive(scene, at)
        ? null
        : activeDoer(scene, at, DECIDES.has(lemma) && isReported(scene, at))
      if (active) yield { doer: active, from: at }
      else {
        const by =
          passiveDoer(scene, at + 1) ??
          (isIng(word) || at === 0 ? ownerAfter(scene, lastBe(scene, at), true) : null)
        if (by) yield { doer: by, from: at }
      }
    }
    if (DECISION.test(word) && !isVerbHere(scene, at)) {
      const active = ownedDecision(scene, at)
      if (active) yield { doer: active, from: at }
      else {
        const owner = ownerOfDecision(scene, at)
        if (owner) yield { doer: owner, from: at }
      }
    }
    if (
      ((/^(?:up|down|left)$/.test(word) && wording.word(at + 1) === 'to') ||
        (word === 'matter' && wording.word(at + 1) === 'for')) &&
      !negatedAt(scene, at)
    ) {
      const mention = scene.mentions.find(({ first }) => first > at + 1 && first <= at + 4)
      if (mention)
        yield {
          doer: {
            kinds: [mention.kind],
            range: wording.range(mention.first, mention.end),
            mention,
          },
          from: at,
        }
    }
    const asked = /^says?$/.test(word)
      ? (askedToSay(scene, at) ?? saysWhich(scene, topic, at))
      : null
    if (asked) yield { doer: asked, from: at }
    if (/^(?:whether|if)$/.test(word)) {
      const owner = ownedClause(scene, at)
      if (owner) yield { doer: owner, from: at }
    }
  }
}

/** “it is agreed”: nobody before it does it. */
function isPassive({ wording }: Scene, at: number): boolean {
  const before = wording.word(wording.beforeAdverbs(at) - 1)
  return isWord(before, 'be') && isParticiple(wording.word(at))
}

/** “let the family know whether the head has decided to …”: the words before say that it is told. */
function isReported(scene: Scene, at: number): boolean {
  const { from, opener } = scene.segmentStart(at)
  if (!/^(?:whether|if|what|how)$/.test(opener ?? '')) return false
  const before = wordsOf(scene, Math.max(0, from - 12), from)
  return REPORTS.test(before) && !/\b(?:not|never|cannot)\b|n't\b/i.test(before)
}
const REPORTS =
  /\b(?:tell|tells|told|telling|inform\w*|notif\w+|let|lets|hear|hears|learn|learns|know|find out|finds out|say(?:s|ing)?|explain\w*|confirm\w*|letter|decision)\b/i
const DECIDES = new Set(['decide', 'determine', 'choose', 'agree'])

/** Whether a place or a name in a plan is refused, which the school may not. */
const isRefusal = (topic: string, lemma: string): boolean =>
  topic === 'DUTY-04' && /^(?:refuse|reject|decline|accept)$/.test(lemma)

/** “resolved to admit every child whose plan names us”: what the law asks for. */
const isToAdmit = ({ wording }: Scene, at: number): boolean =>
  wording.word(at + 1) === 'to' && /^(?:admit|accept|offer|take)$/.test(wording.word(at + 2))

/** “Naming of our school … is agreed by the governors”. */
const isApproval = (scene: Scene, topic: string, at: number): boolean =>
  topic === 'DUTY-04' &&
  /^(?:agreed|approved|authorised)$/.test(scene.wording.word(at)) &&
  /^\W*(?:(?:the|all|any|every|each) )*(?:naming|admissions?|placements?|places?|offers?|entry)\b/i.test(
    scene.wording.text,
  )

/** “we can say”, “we call”: the verb, no noun. */
function isVerbHere({ wording, mentions }: Scene, at: number): boolean {
  if (!/^(?:say|call|word|vote)$/.test(wording.word(at))) return false
  const before = wording.word(at - 1)
  const isOwned = mentions.some(({ end, isPossessive }) => isPossessive && end === at)
  return !isOwned && !isWord(before, 'determiner') && !/^(?:final|last|casting)$/.test(before)
}

/** “decides … whether”, “agree to cease”: a choice follows, or stood before. */
function opensChoice(scene: Scene, at: number, isWeak: boolean): boolean {
  const { wording } = scene
  for (let i = at + 1; i < Math.min(at + 14, wording.tokens.length); i++) {
    const word = wording.word(i)
    if (
      /^(?:whether|if)$/.test(word) ||
      // “makes provision for a pupil who …”
      (/^(?:which|who|what)$/.test(word) && !/^(?:ma|ta)k/.test(wording.word(at))) ||
      (word === 'that' && isTold(scene, at))
    )
      return true
    if (!isWeak && /^(?:to|on|about|that|not|where|over|between)$/.test(word)) return true
    if (/^[.;]$/.test(word)) break
  }
  if (isWeak)
    return (
      verbForm(wording.word(at))?.lemma === 'agree' && /\bto\b/.test(wordsOf(scene, at, at + 10))
    )
  return true
}

/** “confirm that …”, “informs parents that the plan has been continued, changed or stopped”. */
const isTold = ({ wording }: Scene, at: number): boolean =>
  wording.word(at) === 'confirm' ||
  (TELLING.has(verbForm(wording.word(at))?.lemma ?? '') && FATES.test(wording.text))

const isIng = (word: string): boolean => /ing$/.test(word)

/** The last “is” after a token, where those are named to whom “choosing …” is given. */
function lastBe(scene: Scene, at: number): number {
  const { wording } = scene
  for (let i = wording.tokens.length - 1; i > at; i--)
    if (isWord(wording.word(i), 'be') || RESTS.test(wording.word(i))) return i
  return wording.tokens.length
}

const wordsOf = (scene: Scene, from: number, to: number): string => {
  const { start, end } = scene.wording.range(from, Math.min(to, scene.wording.tokens.length))
  return scene.wording.text.slice(start, end)
}

const negatedAt = (scene: Scene, at: number): boolean =>
  [at - 1, at - 2].some((i) => isNegative(scene.wording.word(i)) || scene.wording.word(i) === 'no')

/** “the head has the final say”, “the SENCO’s call”, “at the head’s discretion”. */
function ownedDecision(scene: Scene, at: number): Doer | null {
  const { wording } = scene
  if (negatedAt(scene, at)) return null
  // “the headteacher, whose decision is final”
  if (wording.word(at - 1) === 'whose') {
    const named = scene.mentions.findLast(({ end }) => end <= at - 1 && end >= at - 2)
    return named
      ? { kinds: [named.kind], range: wording.range(named.first, named.end), mention: named }
      : null
  }
  const owner = scene.mentions.find(
    ({ end, isPossessive }) => isPossessive && (end === at || end === at - 1),
  )
  if (owner)
    return { kinds: [owner.kind], range: wording.range(owner.first, owner.end), mention: owner }
  if (wording.word(at - 1) === 'our')
    return { kinds: ['school'], range: wording.range(at - 1, at), mention: null }
  return activeDoer(scene, at)
}

/** “The principal says which pupils with a plan can come.” At a review many say what they think. */
const saysWhich = (scene: Scene, topic: string, at: number): Doer | null =>
  topic === 'DUTY-04' && /^(?:whether|which|who|yes|no)$/.test(scene.wording.word(at + 1))
    ? activeDoer(scene, at)
    : null

/** “it is for the principal to say whether …”. */
function askedToSay(scene: Scene, at: number): Doer | null {
  const { wording, mentions } = scene
  const named = mentions.find(({ end }) => end === at - 1 && wording.word(end) === 'to')
  if (!named || !/^(?:whether|if|who|which)$/.test(wording.word(at + 1))) return null
  let before = named.first - 1
  while (isWord(wording.word(before), 'determiner')) before--
  if (wording.word(before) !== 'for' || negatedAt(scene, before)) return null
  return { kinds: [named.kind], range: wording.range(named.first, named.end), mention: named }
}

/** “The decision … is the head’s”, “is made by the SENCO”, “a decision for the head”, “at the discretion of the head”. */
function ownerOfDecision(scene: Scene, at: number): Doer | null {
  const { wording } = scene
  const next = wording.word(at + 1)
  if (/^(?:for|of|lies|rests|by)$/.test(next)) {
    const mention = scene.mentions.find(
      ({ first, kind }) => first > at && first <= at + 4 && OURS.has(kind),
    )
    if (mention)
      return { kinds: [mention.kind], range: wording.range(mention.first, mention.end), mention }
  }
  // What the decision is about may name others.
  for (let i = at + 1; i < wording.tokens.length; i++) {
    const word = wording.word(i)
    if (!isWord(word, 'be') && !RESTS.test(word)) continue
    if (isNegative(wording.word(i + 1)) || isNegative(wording.word(i - 1))) return null
    const by = passiveDoer(scene, i)
    if (by) return by
    const owner = ownerAfter(scene, i, false)
    if (
      owner &&
      (owner.mention?.isPossessive ||
        RESTS.test(word) ||
        isWord(wording.word(i + 1), 'preposition'))
    )
      return owner
  }
  return null
}

/** “… is something that staff decide together”: who decides stands behind the “is”. */
function deciderOf(scene: Scene, be: number): Doer | null {
  const { wording } = scene
  const noun = isWord(wording.word(be + 1), 'determiner') ? be + 2 : be + 1
  if (!/^(?:something|matter|question|decision|choice|what)$/.test(wording.word(noun))) return null
  const act = scene.acts.find(({ at, lemma }) => at > noun && DECIDES.has(lemma))
  const doer = act ? activeDoer(scene, act.at, true) : null
  return doer?.mention && doer.mention.first > noun ? doer : null
}

/** “Whether the plan continues is the SENCO’s call”, “… is decided by the head”, “… is decided at our panel”. */
function ownedClause(scene: Scene, at: number): Doer | null {
  const { wording } = scene
  for (let i = 0; i < at; i++)
    if (!isWord(wording.word(i), 'adverb') && !isWord(wording.word(i), 'preposition')) return null
  for (let i = at + 2; i < wording.tokens.length; i++) {
    if (!isWord(wording.word(i), 'be') && !RESTS.test(wording.word(i))) continue
    const owner = ownerAfter(scene, i, true) ?? deciderOf(scene, i)
    if (owner) return owner
    if (DECIDING.has(verbForm(wording.word(i + 1))?.lemma ?? '')) {
      const by = passiveDoer(scene, i + 2)
      if (by) return by
    }
  }
  return null
}

function* check({ context, passage, earlier }: DutyReading): Generator<Finding> {
  const { sentence } = passage
  const text = passage.text
  if (APPLIES.test(text)) {
    const applied = decidedApplication(sceneOf(context, sentence, earlier))
    yield* report('DUTY-04', passage, applied)
    if (applied) return
  }
  const said = text
    .replace(ONCE_ASKED, ' ')
    .replace(ONCE_CONSULTED, (clause) => (OF_PLACE.test(text.slice(clause.length)) ? ' ' : clause))
  if (OTHERWISE.test(withoutAsides(ourPart(said)))) return
  const topic = topicIn(context, text, earlier)
  if (!topic) return
  let found: Range | null = null
  const scene = sceneOf(context, sentence, earlier)
  const isToldOn = DECIDED_ELSEWHERE.test(`${earlier} ${context.section.title}`)
  for (const { doer, from } of decisionsIn(scene, topic, isToldOn)) {
    if (!isOurs(doer.kinds)) continue
    const own = scene.wording.range(from, from + 1)
    const named = doer.range.end > doer.range.start ? doer.range : own
    found = {
      start: Math.min(named.start, own.start),
      end: Math.max(named.end, clauseEnd(text, own.end)),
    }
    break
  }
  if (!found && topic === 'DUTY-06' && !NEITHER.test(text))
    found = passage.find(MEETING) ?? endedBy(scene)
  yield* report(topic, passage, found)
}

const clauseEnd = (text: string, from: number): number => {
  const stop = /[.;]/.exec(text.slice(from))
  return stop ? from + stop.index : text.length
}

/** DUTY-01, 04 and 06 where a choice of the local authority's is given to somebody at the school. */
export const decision: DutyCheck = {
  words: /^(?:ehc|health|statutory|plans?$|annual|yearly|named$|name$|hours$|whether$|places?$)/,
  trigger:
    /EHC|health (?:and|&) care|statutory|(?:annual|yearly) review|\bplans?\b|\bnamed?\b|hours|whether it|\bif\b[^.;]*\bplace\b/i,
  readsDenials: true,
  check,
}
