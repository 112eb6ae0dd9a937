import type { Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import { ownClause } from './clause-range'
import { isExcepted, type VoiceForms } from './forms'
import { replacedWords } from './replaced-words'
import { messageOf } from './rewrite'
import type { VoiceSentence } from './sentence'
import { tellingIn } from './telling'
import type { FlagCondition, VoiceFact, VoiceFlagFact } from './voice-fact'

const byRewrite: Readonly<Record<string, FlagCondition>> = {
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
])

const TOKEN = 'VOICE-05'
const WAITING = 'VOICE-13'
const YOU = /^you\b/i
const DENIED =
  /\b(?:(?:is|are) not (?:for )?(?:[\w']+ ){0,3}(?:to )?|(?:does|do|will|must|may|can|should) not |never )$/i
const ANNUAL_REVIEW = /\bannual reviews?\b/i
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
  readonly condition: FlagCondition
}

/** Warm words about parents alone are offered what parents do. */
function byPeople({ mentions }: VoiceSentence): Pick<Wording, 'rewrite' | 'condition'> {
  const isParents = mentions.length > 0 && mentions.every(({ who }) => who === 'parent')
  return isParents
    ? { rewrite: 'partners', condition: 'bare' }
    : { rewrite: 'collected', condition: 'bare' }
}

const TIMES =
  /\b(?:january|february|march|april|may(?= (?:and|or)\b)|june|july|september|october|november|december|autumn|spring|summer)\b/gi
const THREE = 3

/** Months and seasons that a sentence names. */
const timesIn = (text: string): number =>
  new Set(Array.from(text.matchAll(TIMES), ([name]) => name.toLowerCase())).size

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

function wordingsIn(
  context: BlockContext,
  sentence: VoiceSentence,
  fact: VoiceFact | null,
  forms: VoiceForms,
): Wording[] {
  const found: Wording[] = []
  for (const { phrase, start, end } of forms.phrases) {
    const { rule, rewrite } = phrase
    if (found.some((other) => other.rule === rule)) continue
    if (isExcepted(phrase, sentence.normalised)) continue
    // “It is not for the headteacher to decide whether …”
    if (DENIED.test(sentence.normalised.text.slice(0, start))) continue
    if (rule === 'VOICE-08') {
      if (ANNUAL_REVIEW.test(context.section.title)) continue
      if (timesIn(sentence.normalised.text) >= THREE) continue
    }
    // The centre applies for access arrangements, by the rules of the examination boards.
    if (rule === 'VOICE-04' && context.isIn('exams')) continue
    // An EHC plan is reviewed once a year, and views are asked for in writing before the meeting.
    if (context.isIn('ehc')) {
      if (rule === 'VOICE-08') continue
      if (rewrite === 'collected' && BEFORE_MEETING.test(sentence.normalised.text)) continue
    }
    // Others are asked in with parents' consent.
    if (rule === WAITING && context.isIn('specialists')) {
      if (!SUPPORT.test(sentence.normalised.text)) continue
    }
    // In a document to students “you” is no parent.
    const isToPupil = context.signals.addressesPupils && !PUPIL_REWRITES.has(rewrite)
    if (isToPupil && YOU.test(sentence.normalised.text.slice(start, end))) continue
    found.push({
      rule,
      span: { start, end },
      rewrite: fitting(rewrite, sentence),
      condition: byRewrite[rewrite] ?? 'always',
    })
  }
  const told = (fact?.parent?.rung ?? 0) < 3 ? tellingIn(context, sentence, forms.cues) : null
  if (told) {
    const words = sentence.normalised.text.slice(told.start, told.end)
    const isReferral = OTHERS_IN.test(words)
    const rewrite = isReferral ? 'refer' : DECISION.test(words) ? 'talk' : 'agree'
    const condition = isReferral ? 'agreed-first' : 'agreed-near'
    found.push({ rule: 'VOICE-03', span: told, rewrite, condition })
  }
  // What makes support wait for a signature is more than a token.
  const waits = found.some(({ rule }) => rule === WAITING)
  const kept = waits ? found.filter(({ rewrite }) => rewrite !== 'signed') : found
  const isBare = !fact || (fact.isSlogan && !fact.isConcrete)
  const slogan = isBare ? forms.slogan : null
  if (slogan && !kept.some(({ rule }) => rule === TOKEN))
    kept.push({ rule: TOKEN, span: slogan, ...byPeople(sentence) })
  return kept
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
