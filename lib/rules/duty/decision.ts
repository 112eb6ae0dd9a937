import type { Range } from '../../core/range'
import type { ActorKind } from '../clause/actors'
import { verbForm } from '../clause/verbs'
import { isNegative, isWord } from '../clause/words'
import type { Finding } from '../finding'
import { withoutAsides } from './asides'
import { activeDoer, type Doer, ownerAfter, passiveDoer } from './doer'
import type { DutyCheck, DutyReading } from './duty-check'
import { report } from './phrase'
import { isOfPlans } from './plans'
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
const DECISION =
  /^(?:decisions?|choice|call|say|word|judgement|judgment|discretion|ruling|determination|veto|permission|approval|agreement|consent|vote)$/

const PLAN = /\b(?:EHC\w*|education,? health and care)\b/i
const A_PLAN = /\b(?:(?:the|a|each|this|that|their|your child's|child's|every) plans?|plans?)\b/i
const REVIEW = /\bannual reviews?\b|\byearly review|\breview meeting/i
const FATE =
  /\b(?:maintain\w*|amend\w*|ceas\w+|end(?:s|ed|ing)?|keep|keeps|kept|continu\w+|carr(?:y|ies) on|goes on|go on|still|no longer|chang\w+|stop\w*|withdraw\w*|future|discontinu\w+|remain\w*|alter\w*|stays?|needed|required|necessary|what happens|lapse\w*|close[sd]?|renew\w*|keeping|going|varied|vary|come off|comes off|reduc\w+)\b/i
/** Words for what only the local authority does to a plan. */
const CEASES = /\bcease(?:s|d)?\b/i
const PLACE =
  /\b(?:plac(?:e|es|ed|ement|ements)|admi(?:t|ts|tted|tting|ssion|ssions)|accept\w*|tak(?:e|es|en)|join\w*|starts?|attend\w*|nam(?:e|ed|es|ing)|come here|enrol\w*|(?:which|what|special|secondary|next) (?:school|setting|college|provision)s?)\b/i
const ASSESS =
  /\b(?:whether|if|to|on|about|which|who|over|for|grants?|refuses?|authorises?|approves?|agrees?)\b[^.;]*\b(?:(?:EHC|health and care|statutory)(?: needs)? assess\w*|assess\w*[^.;]{0,40}\bfor (?:an |a )?EHC\w*|(?:needs|gets?|has|have|given|gain|gains|receives?|qualif\w+|awarded|should have|will have|granted|eligible|entitled)[^.;]{0,20}\b(?:an? )?EHC)/i
/** “… an EHC needs assessment …, who decides whether one is needed”. */
const WHETHER_ONE =
  /\bassessments?\b[^.;]*\b(?:whether|if) (?:one|it|this) (?:is|should be|will be|can be) (?:really )?(?:needed|necessary|required|carried out|done|made|justified|appropriate|worthwhile)\b|\bassessments?\b[^.;]*\b(?:whether|if) (?:one|it|this) (?:(?:is|are) to go|goes|should go|will go|can go|may go) ahead\b/i
const OTHERWISE =
  /\b(?:request\w*|ask\w*|appl(?:y|ies|ied|ication\w*)|refer\w*|recommend\w*|suggest\w*|propos\w+|local authorit\w+|LA|council|authority|consult\w*|appeal\w*|invit\w+|advice|tribunal|SEN support plan|support plan|comment\w*|view|views|targets?|early review|cop(?:y|ies)|which (?:\w+ )?(?:class\w*|group|set|form|table|room|tutor|house|club|bus|seat)|(?:class|group|set|form|house) (?:in|into|to) which|where .{0,40} sits|timetabl\w*|admissions? (?:arrangements|criteria|polic(?:y|ies)|numbers?)|work (?:placement|experience)s?|without (?:an? )?EHC\w*|oversubscription)\b/i
/** That families ask, or come to the school for a place, leaves open who decides. */
const ONCE_ASKED =
  /\b(?:if|when|where|once|after) (?:an? |the |your )?(?:parents?|carers?|you|famil(?:y|ies)) (?:asks?|requests?|applies|apply|wants?)\b[^,.;]*,|\bapply (?:directly |straight )?(?:to|through) (?:us|(?:the|our) (?:school(?: office)?|office|head\w*|academy|nursery))\b/gi
const NAMED_US = /\bnam(?:e|es|ed|ing)\b/i
/** The school that goes in section I, or our own name there. */
const IN_THE_PLAN =
  /\b(?:school|setting|college|placement|name)\b(?:(?!\b(?:decides?|help|support|provision|how)\b)[^.;]){0,30}\b(?:in|into|on) (?:the |a |an )?(?:(?:child's|pupil's|final|EHC) )*(?:plan|section I)\b|\b(?:be|being|is|are) named\b|\bour name (?:in|goes|on)\b|\bsection I\b/i
const A_PLACE = /\b(?:offer|give|find|grant)\w* (?:a|the|them a|him a|her a) place\b[^.;]*\bplan\b/i
/** “The outcome of the review (maintain, amend or cease)”. */
const FATES =
  /\b(?:keep|maintain|continue|retain)\w*\b[^.;]{0,20}?\b(?:amend|change|alter|revise)\w*\b[^.;]{0,20}?\b(?:end|ceas|stop|withdraw|discontinue)\w*/i
/** “our decision on the EHC plan”. */
const DECISION_ON =
  /\bannual review\b[^.;]*\bdecisions? (?:on|about|as to) (?:the|your|an?|each|their|your child's|the child's|a child's) (?:EHC plan|EHCP|plan)\b/i
/** What a plan sets. */
const OF_HOURS =
  /\b(?:more|fewer|extra|number of|any) hours\b|\bwhether it(?:'s| is) still (?:needed|required|right)\b/i
const MEETING =
  /\b(?:(?:the |annual |review |at the )*(?:meeting|review|panel)|those (?:present|at[^,.;]{3,40})|everyone (?:present|at[^,.;]{3,30})|the chair(?:,[^,]{3,40},)?) (?:will |then |must |can |also |may |should )*(?:decides?|agrees?|votes?|determines?|chooses?|makes? the decision|has the final say)\b[^.;]*|\b(?:for|up to|falls? to|(?:task|job|purpose|aim|point|role|function|end) of) (?:the |an? |each |this |that |every )?(?:annual |yearly |review |EHC |plan )*(?:meetings?|reviews?|panel|those (?:present|at[^,.;]{3,30}))(?:, [^,.;]{3,40},)? (?:(?:is|will be|being) )?(?:therefore )?to (?:decide|determine|agree|judge|settle|choose|rule|vote)\b[^.;]*|\b(?:taken|made|decided|agreed) by (?:those|everyone|everybody|the people) (?:present|at|who)\b[^.;]*|\b(?:settled|decided|agreed|determined|sorted out)(?: \w+)? (?:at|in|during|by the end of|on) (?:the |each |our |that )?(?:annual |yearly )?(?:review|meeting|day)\b[^.;]*/i

const NEITHER = /\b(?:neither|nor)\b/i

/** Which check a decision belongs to, by what it is about. */
function topicOf(told: string, ofPlans: boolean): 'DUTY-01' | 'DUTY-04' | 'DUTY-06' | null {
  // A decision that is taken takes nobody in.
  const text = told.replace(
    /\b(?:is|are|be|being|been) taken(?= (?:by|at|in|with|jointly)\b)/gi,
    ' ',
  )
  const hasPlan = PLAN.test(text)
  if (
    (hasPlan || /\bstatutory (?:needs )?assessments?\b/i.test(text)) &&
    (ASSESS.test(text) || WHETHER_ONE.test(text)) &&
    !FATE.test(text.replace(/\bneeded\b/g, ''))
  )
    return 'DUTY-01'
  if (hasPlan && PLACE.test(text)) return 'DUTY-04'
  if (IN_THE_PLAN.test(text) || (A_PLAN.test(text) && A_PLACE.test(text))) return 'DUTY-04'
  if (A_PLAN.test(text) && NAMED_US.test(text) && PLACE.test(text.replace(NAMED_US, '')))
    return 'DUTY-04'
  if (!hasPlan && REVIEW.test(text) && FATES.test(text)) return 'DUTY-06'
  if (
    !hasPlan &&
    !(
      (ofPlans || REVIEW.test(text) || CEASES.test(text)) &&
      (A_PLAN.test(text) || OF_HOURS.test(text))
    )
  )
    return null
  return FATE.test(text) || OF_HOURS.test(text) || DECISION_ON.test(text) ? 'DUTY-06' : null
}

const OF_ADMISSION = /\b(?:admission|admissions|admitting|places?|placements?)\b/i
const ADMITTING = /\b(?:admit\w*|offer\w* (?:\w+ )?(?:a |the )?place|accept\w*)\b/i
const ADMITS_THEM =
  /\b(?:admit|accept|enrol|offer|give|take)(?:ted|ed|s|led)? (?:them|him|her|(?:the|a|any|each) (?:child|pupil|student))(?: a place)?(?=\W*$|,| (?:or|at|when|once|if|after|before)\b)/i
/** Goes on with “it” about the plan that the heading asks after. */
const OF_IT =
  /\b(?:whether|if|that|when) (?:it|they|one) (?:should|will|can|is to|needs to|has to|still|goes|is|are|continues?|carries|stays?)\b/i

/** What a decision is about that leaves the plan to its heading: “Admission of pupils with an EHC plan”. */
function topicAround(title: string, text: string): 'DUTY-04' | 'DUTY-06' | null {
  if (!PLAN.test(title)) return null
  const isOfPlace = OF_ADMISSION.test(title) ? ADMITTING.test(text) : ADMITS_THEM.test(text)
  if (isOfPlace) return 'DUTY-04'
  return OF_IT.test(text) && FATE.test(text) ? 'DUTY-06' : null
}

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
      const active = activeDoer(scene, at)
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
    if (/^(?:whether|if)$/.test(word)) {
      const owner = ownedClause(scene, at)
      if (owner) yield { doer: owner, from: at }
    }
  }
}

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
  /^\W*(?:the )?(?:naming|admission|placement)\b/i.test(scene.wording.text)

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
      /^(?:whether|if|which|who|what)$/.test(word) ||
      (word === 'that' && wording.word(at) === 'confirm')
    )
      return true
    if (!isWeak && /^(?:to|on|about|that|not|where|over)$/.test(word)) return true
    if (/^[.;]$/.test(word)) break
  }
  if (isWeak)
    return (
      verbForm(wording.word(at))?.lemma === 'agree' && /\bto\b/.test(wordsOf(scene, at, at + 10))
    )
  return true
}

const isIng = (word: string): boolean => /ing$/.test(word)

/** The last “is” after a token, where those are named to whom “choosing …” is given. */
function lastBe(scene: Scene, at: number): number {
  const { wording } = scene
  for (let i = wording.tokens.length - 1; i > at; i--)
    if (
      isWord(wording.word(i), 'be') ||
      /^(?:rests|lies|sits|falls|belongs)$/.test(wording.word(i))
    )
      return i
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
    if (!isWord(word, 'be') && !/^(?:rests|lies|sits|belongs|falls|remains|stays)$/.test(word))
      continue
    if (isNegative(wording.word(i + 1)) || isNegative(wording.word(i - 1))) return null
    const by = passiveDoer(scene, i)
    if (by) return by
    const owner = ownerAfter(scene, i, false)
    if (
      owner &&
      (owner.mention?.isPossessive ||
        /^(?:rests|lies|sits|belongs|falls|remains|stays)$/.test(word) ||
        isWord(wording.word(i + 1), 'preposition'))
    )
      return owner
  }
  return null
}

/** “Whether the plan continues is the SENCO’s call”, “… is decided by the head”, “… is decided at our panel”. */
function ownedClause(scene: Scene, at: number): Doer | null {
  const { wording } = scene
  for (let i = 0; i < at; i++)
    if (!isWord(wording.word(i), 'adverb') && !isWord(wording.word(i), 'preposition')) return null
  for (let i = at + 2; i < wording.tokens.length; i++) {
    if (!isWord(wording.word(i), 'be') && !/^(?:rests|lies|sits|depends)$/.test(wording.word(i)))
      continue
    const owner = ownerAfter(scene, i, true)
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
  if (OTHERWISE.test(withoutAsides(text.replace(ONCE_ASKED, ' ')))) return
  const topic =
    topicOf(text, isOfPlans(context, earlier)) ?? topicAround(context.section.title, text)
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
  if (!found && topic === 'DUTY-06' && !NEITHER.test(text)) found = passage.find(MEETING)
  yield* report(topic, passage, found)
}

const clauseEnd = (text: string, from: number): number => {
  const stop = /[.;]/.exec(text.slice(from))
  return stop ? from + stop.index : text.length
}

/** DUTY-01, 04 and 06 where a choice of the local authority's is given to somebody at the school. */
export const decision: DutyCheck = {
  words: /^(?:ehc|health|statutory|plans?$|annual|yearly|named$|name$|hours$|whether$)/,
  trigger:
    /EHC|health and care|statutory|(?:annual|yearly) review|\bplans?\b|\bnamed?\b|hours|whether it/i,
  readsDenials: true,
  check,
}
