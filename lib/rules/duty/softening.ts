import type { Range } from '../../core/range'
import type { Clause } from '../clause/clause'
import type { Finding } from '../finding'
import type { DutyCheck, DutyReading } from './duty-check'
import type { Passage } from './passage'
import { replaceWith, report } from './phrase'
import { scopeOf } from './thoughts'

const SUPPORT =
  '(?:(?:special educational|SEND?|extra|additional|SEN support|support|provision|help|intervention|SEN register|register|record|special)\\b)'
/** What parents are told of: that something begins or is given, not where to find it. */
const OF_IT =
  '(?:about(?= (?:the |their |any |this |our |a )?(?:special|SEN|extra|additional|provision|support|decision))|that|when|whenever|if|once|of|has|have|is|are|being|begins?|starts?|receiv\\w+|gets?|needs?|decisions?)'
/** “about workshops”, “of events”: no news of provision. */
const OTHER_NEWS =
  ' (?:about|of) (?!(?:the |their |any |this |our |a |its )?(?:special|SEN|extra|additional|provision|support|decision|start))'
/** Duties that leave no choice, as a sentence speaks of them; each must be the act of the clause. */
export const DUTIES: readonly RegExp[] = [
  /\breview(?:s|ing)?\b[^.;]{0,20}\b(?:EHC plans?|EHCPs?)\b[^.;]{0,30}\b(?:years?|annual\w*|twelve months)\b/i,
  /\b(?:special educational provision|SEN support|on the (?:SEN )?register)\b[^.;]{0,60}\b(?:let|tell|inform|notify)\b[^.;]{0,15}\b(?:parents?|carers?|famil(?:y|ies)|you)\b(?! about| how| where| what)/i,
  /\b(?:telling|notification of|notify(?:ing)?|informing|tell|letting|writing to|letter|note|line|call|word|message|mention\w*)\b[^.;]{0,40}\b(?:home|parents?|carers?|famil(?:y|ies)|you|gate|phone)\b[^.;]{0,60}\b(?:SEN support|special (?:educational )?provision|extra (?:help|support) (?:has |is )?(?:begun|start\w*|beg[iau]n\w*)|on the register|SEN register|begun|started|at the outset|SEN)\b|\b(?:drop|send) you a (?:line|note|letter)\b[^.;]*\b(?:help|support|provision)\b|\bnotification of (?:parents|families|carers)\b/i,
  /\b(?:have|keep|get|put|publish\w*|produc\w*|write|written|updat\w*)\b[^.;]{0,30}\b(?:report|accessibility plan|one)\b[^.;]{0,40}\b(?:website|online|written|up to date|this year|each year)\b|\baccessibility plan\b[^.;]{0,30}\b(?:have one|one written)\b|\baccessibility plan\b[^.;]{0,60}\b(?:have|having|write|writing|draw(?:ing)? up|produc(?:e|ing)) one\b/i,
  /\b(?:make|making) changes so (?:that )?(?:everyone|all|they|he|she|every child|pupils)\b[^.;]*\b(?:join in|take part)/i,
  /\bsee to it that\b[^.;]{0,30}\bspecial (?:educational )?needs are met\b/i,
  /\bqualified teacher (?:(?:who is )?(?:designated|appointed|named) )?(?:as|for|in the role of) (?:the )?(?:SENDCo|SENCO)/i,
  /\b(?:SENDCo|SENCO|designated|he|she|him|her)\b[^.;]{0,60}\b(?:mandatory qualification|NPQ|national qualification)\b|\b(?:mandatory|national|required) (?:qualification|award)\b[^.;]{0,120}\bthree years\b/i,
  /\breasonable adjustments for\b|\badjustments? for (?:disabled|pupils|students|children|any|a) ?(?:pupils?|students?|children|child|learners?)?\b[^.;]{0,30}\b(?:made|put)\b|\bmakes? adjustments for (?:disabled|pupils|students|children)\b|\breasonable adjustments\b[^.;]{0,15}\b(?:offered|considered|given|available)\b|\bmake adjustments for disabled\b/i,
  /\b(?:annual |yearly )?reviews?\b[^.;]{0,20}\b(?:skipped|missed|left out|postponed|put off|waived)\b|\bhold one (?:each|every|a) year\b/i,
  /\b(?:use|make|using|making|used) (?:of )?(?:(?:its|their|our|the|his|her) )?best endeavours/i,
  new RegExp(
    `\\b(?:inform|tell|notify|let|write to|speak to|contact|informing|telling|notifying|letting) (?:(?:the|all|pupils'|children's|an?|pupil's|child's|their|your|his|her|each) )*(?:parents?|carers?|famil(?:y|ies)|you)\\b(?!${OTHER_NEWS})[^.;]{0,30}\\b${OF_IT}\\b[^.;]{0,60}\\b${SUPPORT}`,
    'i',
  ),
  new RegExp(
    `\\b(?:parents?|carers?|famil(?:y|ies)|you)\\b[^.;]{0,20}\\b(?:informed|told|notified|made aware)\\b[^.;]{0,60}\\b(?:start|begin|made|making|put|plac|receiv|given|giv|get|add|need|has|have|is on|when|that|about)\\w*[^.;]{0,50}\\b${SUPPORT}`,
    'i',
  ),
  /\b(?:publish\w*|produc\w*|prepar\w*|have|put)\b[^.;]{0,80}\b(?:SEND?|special educational needs|annual) (?:information )?report\b|\b(?:SEND? )?information report\b[^.;]{0,30}\b(?:published|updated|available|on the website|reviewed)/i,
  /\b(?:SENDCos?|SENCOs?|SEND? co-?ordinators?)\b[^.;]{0,30}\b(?:be|is|are)\b[^.;]{0,12}\bqualified teacher|\b(?:appoint|designate|have|employ)\b[^.;]{0,30}\bqualified teacher\b[^.;]{0,20}\b(?:SENDCo|SENCO|co-?ordinator)|\b(?:appoint|designate|have)\b[^.;]{0,20} (?:a|an|our) (?:(?!second|third|deputy|assistant|additional|further|extra)\w+ )?(?:SENDCo|SENCO)\b|\b(?:appoint|designate|name)\b[^.;]{0,40}\b(?:as|to be) (?:the |our |its |a )?(?:SENDCo|SENCO)\b/i,
  /\b(?:SENDCos?|SENCOs?|SEND? co-?ordinators?)\b[^.;]{0,60}\b(?:NASENCO|NASC|NPQ\w*|National Professional Qualification|National Award|mandatory qualification|qualification)\b|\b(?:gain|take|complete|achieve|obtain|study for|work towards)\b[^.;]{0,20}\b(?:NASENCO|NPQ for SENCOs?|NPQ SENCO|National Award for SEN)/i,
  /\b(?:admit\w*|offer a place to|accept\w*|take)\b[^.;]{0,60}\b(?:nam(?:e|es|ed|ing)\b[^.;]{0,30}\b(?:EHC\w*|plan)|EHC\w*(?: plans?)?[^.;]{0,20}\bnam\w+)|\bnam(?:ed|es)\b[^.;]{0,30}\b(?:EHC\w*|plan)\b[^.;]{0,60}\b(?:admit|accept|offer a place|take)/i,
  /\b(?:ha(?:ve|ving)|prepar|publish|produc|writ|draw(?:ing|s)? up|review|mak|put)\w*\b[^.;]{0,25}\baccessibility plan\b|\baccessibility plan\b[^.;]{0,15}\b(?:published|prepared|produced|written|reviewed|in place|drawn up|put together)/i,
  /\b(?:make|making|made|provide|consider making)\b[^.;]{0,25}\breasonable adjustments\b|\breasonable adjustments\b[^.;]{0,12}\b(?:made|provided|put in place)/i,
  /\b(?:co-?operat\w*|work) with (?:the |our )?(?:local authority|LA|council)\b[^.;]{0,60}\b(?:EHC|assessment|plan|duty|duties|identif\w+|SEND?)\b|\bco-?operate with (?:the |our )?(?:local authority|LA)\b/i,
  /\b(?:EHC plans?|EHCPs?|education,? health and care plans?)\b[^.;]{0,20}\breviewed\b[^.;]{0,30}\b(?:annual\w*|year\w*|twelve months|12 months|year)\b|\b(?:hold|arrange|hold an|have|do|carry out|conduct|complete)\b[^.;]{0,12}\bannual reviews?\b|\bannual reviews?\b[^.;]{0,25}\b(?:held|take place|happen|carried out|arranged)/i,
]
const HINTS =
  /endeavours|adjustment|website|SENCO|SENDCO|letter|home|qualif|join in|needs are met|parent|carer|famil|you\b|report|qualif|NASENCO|NPQ|appoint|designate|\bnam(?:e|ed|es|ing)\b|accessibility plan|reasonable adjustments|co-?operat|local authority|review/i

const HEDGES =
  /,? ?(?<!\bas \w+ )\b(?:as long as [^.;,]{3,40}|(?:where(?:ver)?|when(?:ever)?|if|as|so far as|as far as) (?:the |our |its )?(?:\w+ and )?(?:staffing|time|timetable|funds?|funding|budgets?|resources?|space|capacity|circumstances|workload)(?: and \w+)? (?:will |can |\w+ly )?(?:allows?|permits?|stretch(?:es)?|bears?)|(?:other |if |when )?(?:priorities|commitments|staffing|time|funds|budgets?|resources|circumstances|workload) (?:permitting|allowing|permits?|allows?)|where (?:the |a |our )?(?:\w+ )?(?:teacher|tutor|head\w*|SENCO|governors|school|staff|team) (?:considers?|thinks?|feels?|judges?|deems?|finds?)[^.;,]*|(?:when|if|where) (?:there(?:'s| is| are)|(?:we|they|teachers|staff|governors) have) (?:the |enough |a )?(?:time|moment|chance|staff|convenient)[^.;,]*|if we can manage (?:it|to)[^.;,]*|where (?:that|this|it) (?:is not|isn't|does not|doesn't)[^.;,]{0,40}(?:bother|trouble|expensive|difficult|cost|disruptive|much)[^.;,]*|(?:such )?as (?:it|we|they|the school) (?:deems?|thinks?|sees?|feels?|considers?) (?:convenient|fit|appropriate|necessary|proportionate)|(?:wherever|whenever) (?:it is )?feasible|(?:where|if|when) (?:we|they|it|the school|she|he) (?:can|could|are able to|is able to|manage to) (?!and\b|but\b|or\b|be\b)[a-z]+[^.;,]*|(?:where(?:ver)?|if|when(?:ever)?|as far as|so far as|as) (?:it is |this is |at all |we think it |we feel it |they think it |reasonably )?(?:possible|practicable|practical|convenient|we can|they can|it can|she can|he can|the school can|appropriate and possible|resources (?:allow|permit)|time (?:allows|permits)|staffing (?:allows|permits)|funds? (?:allow|permit)s?|funding (?:allows|permits)|there is time|time and resources allow|able|feasible|manageable|realistic|(?:it|this) suits|staff are (?:free|available)|there is a convenient moment|we see you|it is no trouble|we (?:get|find) (?:round to it|a moment|the time))|at (?:the|our|their) (?:school's |head(?:teacher)?'s )?discretion(?: of [^.;,]+)?|subject to (?:resources|funding|staffing|capacity))\b/i
/** Says that something would be good or usual, and not that it is done. */
const WISHED =
  /\bit (?:is|would be) (?:desirable|preferable|advisable|recommended|hoped|(?:generally |usually )?good (?:practice|manners)|best|helpful|nice|ideal|optional|not always (?:possible|practical)|not always)(?: that| for| if| to| when)?\b|\b(?:is|are) (?:desirable|preferable|advisable|recommended)\b|\bconsider(?:s|ing)? (?!how|the)\w+ing\b|\bit is (?:up to|left to|for) [^.;,]{2,40} (?:whether|if|to decide)\b|\b(?:is|are) (?:thinking (?:about|of)|considering|looking (?:into|at|to)|hoping to|keen to|advised to|urged to|invited to|minded to|planning to|aiming to)\b|\b(?:ideally|hopefully|preferably)\b|\b(?:every|all) (?:reasonable )?efforts? (?:is|are|will be) made to\b|\bdo(?:es)? (?:our|their|its|his|her) (?:very )?best to\b|\bthis is up to\b|\b(?:is|are) (?:optional|voluntary|discretionary|not compulsory|left to (?:the )?\w+|a matter for|at (?:the |our |their )?(?:[\w']+ ){0,3}discretion|at the discretion of)\b|\b(?:as a courtesy|at some point|if (?:it|they|she|he) (?:wish(?:es)?|want(?:s)?|choose[s]?|can|see[s]? fit|think[s]? fit|like[s]?)|when we get round to it|in due course|choose[s]? (?:whether )?to|would like to|encourages? (?:\w+ ){1,4}to|(?:hopes?|hoping) (?:that |we |to (?!finish)|she |he |they )|good manners|would be nice|nice to have|get round to|doesn't insist|does not insist|is not always|are not always)\b/i
/** Weaker than a promise where it stands before the act: “will usually admit”. */
const USUALLY =
  /\b(?:will|do|does|we|school|academy|college|governors|nursery|are|is|be) (?:usually|normally|generally|often|sometimes|occasionally|ordinarily|typically|mostly) /i
/** Without one of these nothing is softened. */
const SOFTENS =
  /\b(?:should|may|might|can|could|would|aim|aims|efforts?|encouraged|expected|desirable|preferable|advisable|advised|urged|invited|recommended|hoped|hoping|keen|good practice|good manners|helpful|best|ideal|ideally|hopefully|preferably|optional|voluntary|discretionary|not compulsory|up to|left to|matter for|thinking|considering|looking|planning|aiming|minded|whether|try|tries|trying|seek|seeks|endeavours?|hopes?|intends?|consider|possible|practicable|practical|convenient|able|allow|allows|permits?|stretch|do (?:our|their|its) best|does its best|discretion|subject to|there is time|courtesy|manners|nice|round to|insist|manage|feasible|as long as|bother|hope|encourage|encourages|where|when|if|at some point|wish|wishes|want|wants|choose|chooses|see fit|think fit|in due course|not always|usually|normally|generally|often|sometimes|occasionally|ordinarily|typically|mostly|(?:we|they|it|she|he) can)\b/i
const REASONABLE = /reasonable adjustments/i
/** How far beyond the clause its circumstances are read: “… when their child is put on SEN Support”. */
const REST = 60
const SOFT = new Set(['should', 'may', 'can', 'aims'])

/** Whose words they are, or whether something else is meant. */
const OTHERWISE =
  /\b(?:the Code (?:says|states|explains|expects)|guidance says|according to|parents (?:should|may|can) (?:inform|tell|let|make)|(?:should|may|might|can) (?:\w+ )?be (?:read|seen|viewed|found|referred|consulted|download|access|obtain)\w*|(?:should|may|can) (?:also )?(?:be )?(?:ask|request|expect|need|require|include|find)\w*|should (?:you|a parent|parents|they)|outcome by|as soon as|in writing|in their own language|by (?:phone|email|telephone|letter)|immediately|without delay|more often|early review|emergency|interim|(?:at|for) (?:a|times?) (?:\w+ )?(?:time|date|place|that)s?|(?:time|date|place)s? (?:that|which|to) suits?|online|in person|face to face|interpreter)\b/i

interface SoftWord {
  readonly span: Range
  readonly instead: string
}

/** No duty is softened by these, but denied. */
const REFUSES = new Set(['refuse', 'decline', 'reject', 'turn down', 'turn away', 'withdraw'])

/** The modal that makes the clause softer than the law. */
function softModal(clause: Clause, passage: Passage): SoftWord | null {
  if (clause.negated || clause.opener === 'if' || clause.opener === 'whether') return null
  if (!clause.modal || !SOFT.has(clause.modal) || REFUSES.has(clause.verb.lemma)) return null
  const text = passage.sentence.text.slice(clause.modalRange.start, clause.modalRange.end)
  // “reviewed May 2025”
  if (/^\s*May\b\s*(?:\d|$)/.test(passage.sentence.text.slice(clause.modalRange.start))) return null
  const instead =
    /\bbe\b/.test(text) && (clause.passive || clause.verb.lemma === 'be') ? 'must be ' : 'must '
  return { span: clause.modalRange, instead }
}

function dutyOf(clause: Clause, passage: Passage): RegExp | null {
  const { text } = passage.sentence
  const own = text.slice(clause.subject.start, clause.range.end + REST)
  return DUTIES.find((duty) => duty.test(own)) ?? null
}

const TELLING = new Set([
  'tell',
  'inform',
  'notify',
  'remind',
  'update',
  'advise',
  'consult',
  'ask',
])

/** “Governors should be told when …”: no duty of telling parents. */
const tellsOthers = ({ passive, verb, subject, sentence }: Clause): boolean =>
  passive &&
  TELLING.has(verb.lemma) &&
  !/\b(?:parents?|carers?|famil(?:y|ies)|you|young (?:person|people)|students?)\b/i.test(
    sentence.text.slice(subject.start, subject.end),
  )

const isOtherwise = ({ subject, range, sentence }: Clause): boolean =>
  OTHERWISE.test(sentence.text.slice(Math.min(subject.start, range.start), range.end))

/** “We try to do so”, “we try to send one”: the duty is in the sentence before. */
const AGAIN =
  /\b(?:try|tries|aim|aims|hope|hopes|seek|seeks|endeavours?|like|intend|may|might|usually|normally) (?:to )?(?:do (?:so|this|that|it)|send (?:one|it)|keep one|have one|publish (?:one|it)|update it|tell (?:you|them)|saying so)\b/i

function* check({ passage, clauses, earlier }: DutyReading): Generator<Finding> {
  const { text } = passage
  const again = passage.find(AGAIN)
  if (again && DUTIES.some((duty) => duty.test(earlier)) && !OTHERWISE.test(text)) {
    yield* report('DUTY-11', passage, again)
    return
  }
  if (!SOFTENS.test(text) || !DUTIES.some((duty) => duty.test(text))) return
  const isOther = OTHERWISE.test(text)
  for (const clause of clauses()) {
    const soft = softModal(clause, passage)
    if (
      !soft ||
      clause.actor?.kinds.some(
        (kind) => kind === 'parent' || kind === 'pupil' || kind === 'local-authority',
      )
    )
      continue
    const duty = dutyOf(clause, passage)
    if (!duty || tellsOthers(clause) || isOtherwise(clause)) continue
    if (clause.modal === 'can' && REASONABLE.test(text)) continue
    yield* report('DUTY-11', passage, spanOf(clause), {
      fixes: fixFor(clause, passage, soft),
    })
    return
  }
  const wish = passage.find(WISHED) ?? passage.find(USUALLY)
  if (wish && !isOther && isAboutDuty(passage, wish)) {
    yield* report('DUTY-11', passage, wish)
    return
  }
  const hedge = passage.find(HEDGES)
  if (!hedge || isOther || !isAboutDuty(passage, hedge) || /best endeavours/i.test(text)) return
  if (!isSchoolAct(clauses())) return
  // At the beginning of a sentence more than these words would have to change.
  const before = text.slice(0, hedge.start).trim()
  const opens = before === '' || /\b(?:and|or|the|an?)$/.test(before)
  const fixes = opens ? [] : [replaceWith('', 'Take these words out')]
  yield* report('DUTY-11', passage, hedge, { fixes })
}

/** Whether words soften a duty, and not something else in the sentence. */
function isAboutDuty({ sentence }: Passage, soft: Range): boolean {
  const { text } = sentence
  // “… and, where possible, share it”: what follows is softened.
  const isOfNext = /\b(?:and|or),? ?$/.test(text.slice(0, soft.start))
  const said = isOfNext ? text.slice(soft.end) : scopeOf(text, soft)
  return DUTIES.some((duty) => duty.test(said))
}

/** From the subject, where it is short, to the verb. */
function spanOf({ passive, subject, range, verb }: Clause): Range {
  const isShort = passive && subject.end > subject.start && subject.end - subject.start < 60
  return { start: isShort ? subject.start : range.start, end: verb.range.end }
}

/** Some clause says what the school does, or leaves it open who does. */
const isSchoolAct = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ actor, passive, negated }) =>
      !negated &&
      (passive || (actor !== null && actor.kind !== 'parent' && actor.kind !== 'pupil')),
  )

function fixFor(clause: Clause, passage: Passage, soft: SoftWord) {
  const { text } = passage.sentence
  const start = Math.max(spanOf(clause).start, passage.sentence.lead)
  // “must publish a report if it wishes”
  const rest = text.slice(clause.verb.range.end)
  if (HEDGES.test(rest) || WISHED.test(rest)) return []
  if (
    soft.span.start < start ||
    /^(?:choose|wish|prefer|want|like|be free)$/.test(clause.verb.lemma)
  )
    return []
  const before = text.slice(start, soft.span.start)
  const verb = text.slice(clause.verb.range.start, clause.verb.range.end)
  return [
    replaceWith(
      `${before}${soft.instead}${clause.modal === 'aims' && clause.verb.form === 'ing' ? clause.verb.lemma : verb}`,
    ),
  ]
}

/** DUTY-11: soft words for a duty the law puts on the school. */
export const softening: DutyCheck = {
  words:
    /^(?:round$|efforts?$|manage|nice$|feasible|hop(?:e|es|ing)$|usually|as$|if$|where|when|bother|insist|good$|think|ideally|should|may|might|can|could|aim|encouraged|expected|desirable|preferable|advis|urged|invited|recommended|good$|helpful|nice$|best$|ideal|hopefully|preferably|optional|voluntary|discretion|compulsory|matter|looking|planning|minded|working|keen|courtesy|point|fit$|wish|want|choose|usually|normally|generally|often|sometimes|occasionally|ordinarily|typically|mostly|always|would|due$|up$|left$|thinking|looking|whether|tr(?:y|ies|ying)$|seek|endeavour|hope|intend|consider|possib|practic|convenien|able|allow|permit|discretion|subject|time)/,
  trigger: HINTS,
  check,
}
