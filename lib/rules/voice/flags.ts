import type { Range } from '../../core/range'
import type { VoiceCondition } from '../../knowledge/voice'
import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import { ownClause } from './clause-range'
import { formsIn, isExcepted, type VoiceForms } from './forms'
import { framesIn } from './frames'
import { gateIn } from './gate'
import { isOfAssessing } from './of-assessing'
import { replacedWords } from './replaced-words'
import { messageOf } from './rewrite'
import type { VoiceSentence } from './sentence'
import { isSettledAnew } from './settled-anew'
import { isStaffMatter } from './staff-matter'
import { statusIn } from './status'
import { tellingIn } from './telling'
import { THREE, timesNamed } from './times'
import type { VoiceFact, VoiceFlagFact } from './voice-fact'

const byRewrite: Readonly<Record<string, VoiceCondition>> = {
  decide: 'asked-after',
  targets: 'agreed-near',
  signed: 'agreed-near',
  'signed-pupil': 'agreed-near',
  collected: 'bare',
  door: 'only-way',
  council: 'only-way',
  three: 'only-frequency',
  adult: 'over-16',
  'adult-only': 'only-over-16',
}

const PUPIL_REWRITES = new Set([
  'targets',
  'collected',
  'council',
  'softened',
  'attend',
  'signed-pupil',
  'spoken-for',
])

/** Checks of what a question and its answer say only together. */
const ANSWERED = new Set(['VOICE-04', 'VOICE-05', 'VOICE-08', 'VOICE-10', 'VOICE-11', 'VOICE-13'])
const NO = /^(?:no|never|not|nobody)\b/i

const TOKEN = 'VOICE-05'
const MEETINGS = 'VOICE-08'
const WAITING = 'VOICE-13'
const ADULT = 'VOICE-11'
const ASKING = 'VOICE-10'
const YOU = /^you\b/i
const DENIED =
  /\b(?:(?:is|are) not (?:for )?(?:[\w']+ ){0,3}(?:to )?|(?:does|do|will|must|may|can|should) not |never )$/i
/** “The plan is not active unless it is signed” denies nothing of what stands further on. */
const DENIED_NEXT = /\b(?:(?:is|are|does|do|will|must|may|can|should) not |never )$/i
const ANNUAL_REVIEW = /\bannual reviews?\b/i
/** Characters of “ 2027” behind a month. */
const YEAR = 5
const ON_A_DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b/
/** “must review the plan at least every twelve months” */
const YEARLY_BY_LAW =
  /\bplans?\b[^.;]*\b(?:(?:every|each|within) (?:twelve|12) months|at least (?:once a|once every|every|each) year|at least annually)\b|\b(?:every|each|within) (?:twelve|12) months\b[^.;]*\bplans?\b/i
const SEN_SUPPORT = /\bSEND? support\b|\b(?:support|learning) plans?\b|\bIEPs?\b/i
const SUPPORT = /\b(?:support|SEN|help)\b/i
const DECISION = /decision|outcome of|decided/i
/** Others are asked in: a matter to agree beforehand. */
const OTHERS_IN =
  /\b(?:refer\w*|specialist|psychologist|therapist|agenc(?:y|ies)|outside|external)\b/i
const BEFORE_MEETING = /\b(?:before|ahead|prior|weeks?)\b/i

interface Wording {
  readonly rule: string
  readonly span: Range
  readonly rewrite: string
  readonly condition: VoiceCondition
}

/** Warm words about parents alone are offered what parents do. */
function byPeople({ mentions }: VoiceSentence): Pick<Wording, 'rewrite' | 'condition'> {
  const isParents = mentions.length > 0 && mentions.every(({ who }) => who === 'parent')
  return isParents
    ? { rewrite: 'partners', condition: 'bare' }
    : { rewrite: 'collected', condition: 'bare' }
}

const ONLY = /\bonly$/i

/** Parents are asked here, and pupils at most spoken of. */
const isOfParents = ({ mentions }: VoiceSentence): boolean =>
  mentions.some(({ who }) => who === 'parent') &&
  mentions.every(({ who, isTopic }) => who === 'parent' || isTopic)

/** Pupils sign here, and no parents. */
const isOfPupils = ({ mentions }: VoiceSentence): boolean =>
  mentions.length > 0 && mentions.every(({ who }) => who === 'pupil')

/** A signature of pupils and a form for parents are offered other words. */
function fitting(rewrite: string, sentence: VoiceSentence): string {
  if (rewrite === 'signed' && isOfPupils(sentence)) return 'signed-pupil'
  return rewrite === 'collected' && isOfParents(sentence) ? 'survey-parent' : rewrite
}

interface Candidate extends Range {
  readonly rule: string
  readonly rewrite: string
  readonly when: VoiceCondition | null
}

const TOLD_ELSEWHERE = new Set<VoiceCondition>([
  'staff-row',
  'families-row',
  'headed-over-16',
  'few-listed',
  'headed-voice',
])

const NOT_STAFF = /\b(?:authority|council|LA|parents?|famil|carers?|governors?|trustees?|you)\b/i

/** A bullet of what somebody at the school does, who is named above it. */
const isTask = ({ block, section }: BlockContext): boolean =>
  block.list !== null && !NOT_STAFF.test(`${section.title} ${block.list.stem?.text ?? ''}`)

/** Wordings by their words and by what they are made of. */
function candidatesIn(
  context: BlockContext,
  sentence: VoiceSentence,
  forms: VoiceForms,
): Candidate[] {
  const { normalised } = sentence
  const phrases = forms.phrases
    .filter(({ phrase }) => !isExcepted(phrase, normalised))
    .map(({ phrase: { rule, rewrite }, start, end }) => ({ rule, rewrite, when: null, start, end }))
  const frames = framesIn(normalised, forms.verbs, sentence).map(
    ({ frame: { rule, rewrite, when }, start, end }) => ({ rule, rewrite, when, start, end }),
  )
  // What the next cell, the heading or the rest of the list has to tell comes last.
  const isSure = ({ when }: Candidate) => when === null || !TOLD_ELSEWHERE.has(when)
  const gate = gateIn(normalised.text)
  const gates =
    gate && isOfAssessing(context, normalised.text)
      ? [{ rule: ASKING, rewrite: 'ask', ...gate }]
      : []
  const status = statusIn(normalised.text, isTask(context))
  const settled = status ? [{ rule: 'VOICE-04', rewrite: 'decide', when: null, ...status }] : []
  const models = [...gates, ...settled]
  return [...frames.filter(isSure), ...phrases, ...models, ...frames.filter((one) => !isSure(one))]
}

/**
 * Where a wording stands. What a bullet's stem says by itself is judged there, and hides nothing that the bullet
 * says; what a question asks is said by its answer.
 */
function spanOf({ normalised, lead, ownFrom }: VoiceSentence, { start, end }: Range) {
  if (lead === 0 || normalised.toOriginal(end - 1) >= lead) return { start, end }
  return ownFrom === undefined ? null : { start: ownFrom, end: normalised.text.length }
}

/** “… rests with parents; in our sixth form it passes to the young person”: what stands behind the semicolon. */
const STUDENT_DECIDES =
  /^;[^.!?]*\b(?:(?:students?|learners?|young person|young people|sixth[- ]formers?)(?:'s|’s)?(?: own| (?:do|does|signs?|decides?|agrees?|chooses?|makes?)\b|$|[.,;])|their own)/i

/** “… sign to show that they have had it; support starts whether or not it is signed”, and the same in one breath. */
const NOT_AWAITED =
  /^;[^.!?]*\b(?:whether or not|with or without|(?:does|do|is|will) not (?:wait|depend|hang)|(?:no|not a) condition|regardless|either way|anyway)\b/i
/** “No signature is needed for SEN Support”, “we do not ask you to sign anything first” */
const NOTHING_NEEDED =
  /\bno (?:signature|form|slip|consent|permission|paperwork)(?:,? (?:or|and|nor) [\w ]{1,30}?)? (?:is|are|will be) (?:needed|required|necessary|asked for)\b|\b(?:not|never|nobody is|no one is) (?:be )?(?:ask|expect|requir)\w* (?:(?:you|parents|families|anybody|anyone|them|the family) )?to sign\b|\bnothing (?:else )?changes\b|\bno (?:\w+ ){0,3}?(?:is|are|will be|has been|have been) (?:ever )?(?:held back|delayed|withheld|refused|stopped|held up|put off)\b|\b(?:not|never) (?:be )?(?:held back|delayed|withheld|refused|stopped|held up|put off)\b|\bhome.school agreement\b(?<!\b(?:until|unless|before|without|not|once|cannot|can['’]t)\b.*)/i

/** “… of the parent, or of the pupil if aged 16 or over”: whoever has the right gives it. */
const OR_STUDENT =
  /\bor,? (?:in (?:the|our) [\w -]{3,20}, )?(?:of|by|from|with|without) (?:(?:the|a|any|their) )?(?:pupil|student|learner|young person|child)\b/i
const ANY_FAMILY = /parent|carer|famil|\bmum|\bdad|mother|father|guardian|\bhome\b/i
const NAMED_FAMILY = /\b(?:parents?|carers?|famil(?:y|ies)|mums?|dads?|mothers?|fathers?|home)\b/i
const HAS_YOU = /\byou\b/i
const OF_CHILD =
  /\b(?:my|your|our) (?:own )?(?:child|son|daughter|\d+ year old|teenager)|\b(?:his|her)\b/i

/** Whether words speak to “you” and name no family, in a document or a sentence that is not to parents. */
const isOfReader = ({ signals }: BlockContext, text: string): boolean =>
  signals.addressesParents !== true &&
  HAS_YOU.test(text) &&
  !NAMED_FAMILY.test(text) &&
  !OF_CHILD.test(text)

const OF_READER = /\byour (?:views?|thoughts?|opinions?|ideas?|wishes)\b/i
const isToStudents = ({ signals }: BlockContext): boolean => signals.addressesPupils === true

/** What a matter of the school's own is no fault of. */
const OF_STAFF_ALONE = new Set(['VOICE-03', 'VOICE-04'])

/** Whether a wording is of something else, for what its section or its sentence is about. */
function isElsewhere(
  context: BlockContext,
  { normalised: { text }, range: { end: behind } }: VoiceSentence,
  { rule, rewrite, start, end }: Candidate,
): boolean {
  // “Do parents have to sign before support starts?” The answer tells.
  if (ANSWERED.has(rule) && text.endsWith('?')) return true
  // “It is not for the headteacher to decide whether …”
  if ((rule === WAITING ? DENIED_NEXT : DENIED).test(text.slice(0, start))) return true
  if (rewrite === 'signed' && NOT_AWAITED.test(context.block.text.slice(behind - 1))) return true
  if (rule === WAITING && NOTHING_NEEDED.test(text)) return true
  if (rule === ADULT && (OR_STUDENT.test(text) || !(ANY_FAMILY.test(text) || HAS_YOU.test(text))))
    return true
  if (rule === ADULT && STUDENT_DECIDES.test(context.block.text.slice(behind - 1))) return true
  if (rule === MEETINGS) {
    if (ANNUAL_REVIEW.test(context.section.title)) return true
    // “By letter in the autumn and spring, and with a meeting in the summer term only”
    const isOnly = ONLY.test(text.slice(start, end))
    if (timesNamed(text).size >= THREE && !isOnly) return true
    // “They look at it again in June 2027”: a day, and not how often.
    if (ON_A_DAY.test(text.slice(start, end + YEAR))) return true
    // Of an EHC plan, unless it says otherwise.
    if (YEARLY_BY_LAW.test(text) && !SEN_SUPPORT.test(text)) return true
    if (ANNUAL_REVIEW.test(text.slice(start, end)) && !SEN_SUPPORT.test(text)) return true
  }
  // The centre applies for access arrangements, by the rules of the examination boards.
  if (rule === 'VOICE-04' && context.isIn('exams')) return true
  // An EHC plan is reviewed once a year, and views are asked for in writing before the meeting.
  if (context.isIn('ehc')) {
    if (rule === MEETINGS) return true
    if (rewrite === 'collected' && BEFORE_MEETING.test(text)) return true
  }
  // Others are asked in with parents' consent.
  if (rule === WAITING && context.isIn('specialists') && !SUPPORT.test(text)) return true
  // “You decide, we help”: nothing tells that whoever is addressed is a parent.
  if (rule === ADULT && isOfReader(context, text)) return true
  // Only in a document to students are “your views” a pupil's.
  if (rewrite === 'softened' && OF_READER.test(text.slice(start, end)) && !isToStudents(context))
    return true
  // In a document to students “you” is no parent.
  const isToPupil = context.signals.addressesPupils === true && !PUPIL_REWRITES.has(rewrite)
  return isToPupil && YOU.test(text.slice(start, end))
}

function wordingsIn(
  context: BlockContext,
  sentence: VoiceSentence,
  fact: VoiceFact | null,
  forms: VoiceForms,
): Wording[] {
  const found: Wording[] = []
  for (const candidate of candidatesIn(context, sentence, forms)) {
    const { rule, rewrite, when } = candidate
    const span = spanOf(sentence, candidate)
    if (found.some((other) => other.rule === rule) || span === null) continue
    if (isElsewhere(context, sentence, candidate)) continue
    found.push({
      rule,
      span,
      rewrite: fitting(rewrite, sentence),
      condition: when ?? byRewrite[rewrite] ?? 'always',
    })
  }
  const told = (fact?.parent?.rung ?? 0) < 3 ? tellingIn(context, sentence, forms.cues) : null
  if (told && !found.some(({ rule }) => rule === 'VOICE-03')) {
    const words = sentence.normalised.text.slice(told.start, told.end)
    const isReferral = OTHERS_IN.test(words)
    const rewrite = isReferral ? 'refer' : DECISION.test(words) ? 'talk' : 'agree'
    const isAnew = isSettledAnew(sentence.normalised.text)
    const condition = isReferral ? 'agreed-first' : isAnew ? 'agreed-after' : 'agreed-near'
    found.push({ rule: 'VOICE-03', span: told, rewrite, condition })
  }
  // What makes support wait for a signature is more than a token.
  const waits = found.some(({ rule }) => rule === WAITING)
  const kept = waits ? found.filter(({ rewrite }) => rewrite !== 'signed') : found
  const isBare = !fact || (fact.isSlogan && !fact.isConcrete)
  const slogan = isBare && sentence.ownFrom === undefined ? forms.slogan : null
  if (slogan && !kept.some(({ rule }) => rule === TOKEN))
    kept.push({ rule: TOKEN, span: slogan, ...byPeople(sentence) })
  return isStaffMatter(sentence.normalised.text)
    ? kept.filter(({ rule }) => !OF_STAFF_ALONE.has(rule))
    : kept
}

/** Wordings of a sentence that leave families or pupils out; whether they count, their surroundings decide. */
export function flagsIn(
  context: BlockContext,
  sentence: VoiceSentence,
  fact: VoiceFact | null,
  forms: VoiceForms,
): VoiceFlagFact[] {
  return wordingsIn(context, sentence, fact, forms).flatMap((wording): VoiceFlagFact[] => {
    const clause = ownClause(sentence, wording.span)
    if (!clause || clause.range.end <= clause.range.start) return []
    if (silencedBy(context, clause.range)) return []
    const { continues } = clause
    const range = replacedWords(context.block.text, clause.range)
    const found = context.block.text.slice(range.start, range.end)
    const stem = continues ? sentence.normalised.text.slice(0, sentence.lead).trim() : ''
    const message = wording.rule === TOKEN ? messageOf(wording.rewrite) : ''
    return [
      {
        kind: 'voice-flag',
        who: PUPIL_REWRITES.has(wording.rewrite) ? 'pupil' : 'parent',
        condition: wording.condition,
        rewrite: wording.rewrite,
        stem,
        finding: {
          ruleId: wording.rule,
          range,
          found,
          ...(message ? { message } : {}),
          fixes: [],
        },
      },
    ]
  })
}

/** Meetings that are too few by what a sentence and the one before it say together, and neither by itself. */
export const continuedIn = (
  context: BlockContext,
  continued: VoiceSentence,
  own: readonly VoiceFlagFact[],
): VoiceFlagFact[] => {
  const isOfMeetings = ({ finding: { ruleId } }: VoiceFlagFact) => ruleId === MEETINGS
  if (own.some((flag) => isOfMeetings(flag) && !TOLD_ELSEWHERE.has(flag.condition))) return []
  return flagsIn(context, continued, null, formsIn(continued.normalised)).filter(isOfMeetings)
}

/** “Support tutor and student”, “Parents with the SENCO”: whoever is asked about, they are among them. */
const ARE_AMONG =
  /(?:^|[?,;/&+]|\b(?:and|with|or|by))\s*(?:the |our |your )?(?:young (?:person|people)|students?|pupils?|child(?:ren)?|learners?|parents?(?: ?(?:and|or|\/|&) ?carers?)?|carers?|famil(?:y|ies)|you)\s*(?:$|[,;/&+.]|(?:and|with|or|together)\b)/i

/** Wordings that an answer shares with its question, besides those that it has by itself. */
export const answersIn = (
  context: BlockContext,
  answer: VoiceSentence,
  own: readonly VoiceFlagFact[],
): VoiceFlagFact[] => {
  const said = context.block.text.slice(answer.range.start, answer.range.end)
  return NO.test(answer.normalised.text.slice(answer.normalised.text.lastIndexOf('? ') + 2))
    ? []
    : flagsIn(context, answer, null, formsIn(answer.normalised)).filter(
        ({ finding: { ruleId } }) =>
          ANSWERED.has(ruleId) &&
          !(ruleId === 'VOICE-04' && ARE_AMONG.test(said)) &&
          !own.some(
            ({ finding, condition }) => finding.ruleId === ruleId && condition !== 'headed-over-16',
          ),
      )
}
