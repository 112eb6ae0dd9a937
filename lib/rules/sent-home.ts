import { overlaps, type Range } from '../core/range'
import type { BlockContext } from './block-context'
import { silencedBy } from './contexts/contexts'
import type { Finding } from './finding'
import { holdsAny } from './lower-text'

/** Pupils sent home over their behaviour and not suspended, told from the parts of a sentence. */

const CHILD =
  '(?:(?:the|a|an|any|your|their|that|this|our|his|her) )?(?:(?:pupil|child|student|learner)(?:ren|s)?|son or daughter|son|daughter|them|him|her|him or her)'
const PARENTS =
  '(?:(?:parents?|famil(?:y|ies)|carers?)(?: of (?:[a-z]+ ){1,6}?(?=(?:may|will|can|are|must|should)\\b))?|home|you|mum or dad|them)'
/** Words between a verb and what belongs to it. */
const GAP = '[^.;:!?\\n]'

/** The school has a pupil leave or stay away … */
const SENT = new RegExp(
  [
    `\\b(?:sent|sends?|sending) (?:${CHILD} )?(?:back |straight )?home\\b`,
    `\\b(?:is|are|be|been|being|have ${CHILD}|get|gets) (?:then |usually |sometimes )?(?:collected|picked up|fetched|(?:taken|kept|sent) (?:at )?home)\\b`,
    `\\b(?:ask|r[iu]ng|phone|call|invite|expect|tell|request|contact)(?:s|ed|ing)? ${GAP}{0,24}\\b${PARENTS}\\b${GAP}{0,24}\\b(?:collect|pick|fetch|take|keep|have)\\b(?: up)? ${CHILD}\\b(?: (?:(?:at )?home|(?:collected|picked up|fetched|taken home|sent home)))?`,
    `\\b${PARENTS} ?(?:(?:is|are|will|may|can|might|be|then|also) )*(?:asked|rung|phoned|called|telephoned|told|contacted|invited|expected|required|requested)\\b${GAP}{0,20}\\b(?:collect|pick|fetch|take|keep|have)\\b(?: up)? ${CHILD}\\b(?: (?:(?:at )?home|(?:collected|picked up|fetched|taken home|sent home)))?`,
    `\\b${PARENTS} (?:(?:must|may|will|should|can|are to|come and|to) )*(?:collect|fetch|pick up|keep ${CHILD} (?:at )?home)\\b`,
  ].join('|'),
  'i',
)
/** … or a pupil does, on whoever's wish. */
const GONE = new RegExp(
  `\\b(?:go|goes|going|stay|stays|staying|remain|remains) (?:at )?home\\b|\\btak(?:e|es|ing) ${CHILD} home\\b|\\b(?:afternoon|morning|day|week)s? (?:off|at home)\\b`,
  'i',
)
/** What it is for. */
const TO_CALM =
  /\b(?:to|until|till|can|could|while|so (?:that )?they|and) (?:(?:they|he|she|it|things|everyone|are|is|have|has|had|feel|time) ){0,3}(?:(?:calm(?:ed|er|s)?|cool(?:ed)?)(?: down| off)?|reset|regulated?)\b|\bwhile things (?:settle|calm)|\bcool(?:ing)?[- ](?:off|down)\b|\bfresh start\b/i
/** It is told as something else than a suspension. */
const SUSPENSION = '(?:suspen(?:sion|ded|ding|d)|exclu(?:sion|ded|ding|de))s?(?! from (?!school))'
const NOT_SUSPENDED = new RegExp(
  [
    `\\b(?:not|never|n['’]t) (?:${GAP}{0,14} )?(?:as |be |being |called |a |an |in )*(?:${GAP}{0,18} )?(?:an? )?${SUSPENSION}\\b`,
    `\\brather\\b${GAP}{0,60}\\bthan (?:to )?(?:be )?${SUSPENSION}\\b`,
    `\\b(?:rather than|instead of|in place of|to avoid|avoids?|avoiding|saves?|without|no need (?:for|to)|so (?:that )?no|(?:which|this) is no) ${GAP}{0,24}${SUSPENSION}\\b`,
  ].join('|'),
  'i',
)
/** … or rightly as one, or as what may not be. */
const RIGHTLY =
  /\b(?:unlawful|illegal(?:ly)?|against the law|off[- ]roll\w*|part[- ]time|reduced (?:time)?table|not (?:on offer|an option|allowed|acceptable|permitted|a way))\b/i
const IS_SUSPENSION =
  /(?<!\b(?:not|never|n['’]t) (?:\w+ ){0,3})\b(?:is|are|be|as|means|always|formally) (?:(?:a|an|always|treated as|recorded as|formal|formally|also|usually) )*(?:suspen(?:sion|ded)|exclu(?:sion|ded))\b/i
const NOT_OVER_BEHAVIOUR =
  /\b(?:unwell|ill|sick|sickness|illness|fever|temperature|vomit\w*|infect\w*|head lice|rash|injur\w+|accident|hospital|snow|heating|(?:their|your|a parent['’]s|the family['’]s) (?:own )?choice|(?:want|wish|choose|prefer|decide)s? to)\b/i
const DENIED =
  /\b(?:never|(?:do|does|did|will|would|must|should|may|shall|can|is|are)(?: not|n['’]t)|cannot|won['’]t|no (?:pupil|child|student|one|member)\w*)\b(?<rest>[^.;:!?\n]*)$/i
/** Pupils “who cannot settle”, or that are “not calm”: what is denied there is no sending home. */
const FAILS =
  /\b(?:settle|manage|cope|calm|regulate|keep|follow|stop|safe|ready|listen|join|work|succeed|respond|able|want)\b|,/i
/** “… not to be excluded, nor sent home” */
const NOR = /\b(?:nor|neither)\s*$/i
const FEW_WORDS = 60

/** Whether what stands before the words takes them back: “we never ask parents to collect”. */
function isDenied(before: string): boolean {
  if (NOR.test(before)) return true
  const rest = DENIED.exec(before)?.groups?.['rest']
  return rest !== undefined && rest.length < FEW_WORDS && !FAILS.test(rest)
}

/** … or for want of staff. */
const NO_STAFF =
  /\b(?:if|when|where|because|as|on days)\b[^.;]{0,40}\b(?:staff\w*|adults?|TAs?|teaching assistants?|one[- ]to[- ]one|1:1|key (?:person|worker)|support)\b[^.;]{0,24}\b(?:short\w*|absent|absence|away|off sick|ill|not (?:available|in school)|unavailable|no cover|cannot be covered)\b/i
/** The sentence before is what is not recorded: “This does not count”, “As parents have agreed …”. */
const TAKES_UP =
  /^\W*(?:this|that|it|these|they|we|such|there|no|nothing|(?:as|because|since) (?:parents|famil(?:y|ies)|you|it|this))\b/i

/** “… at 3.15 so that they can calm down”: everybody goes home then. */
const AT_HOME_TIME = /\bat (?:\d|the end of|home time|half past|the usual)/i
/** “Will my child be suspended?” “No, we just ask you to take him home.” */
const ASKS = new RegExp(`\\b${SUSPENSION}\\b[^?]*\\?\\W*$`, 'i')
const IS_NO = /^\W*(?:A\W+)?no\b/i

const HOME = ['home', 'collect', 'pick', 'fetch', 'day off', 'days off']
const REASONS = [
  'staff',
  'absen',
  'not available',
  'unavailable',
  'no cover',
  'calm',
  'cool',
  'settle',
  'reset',
  'regulat',
  'fresh start',
  'suspen',
  'exclu',
]

/** Where a sentence has a pupil leave for what is a suspension and is not called one. */
function leavesIn(text: string, asked: string, next: string): Range | null {
  const sent = SENT.exec(text)
  const left = sent ?? GONE.exec(text)
  if (!left || isDenied(text.slice(0, left.index))) return null
  const both = `${text} ${next}`
  if (RIGHTLY.test(both) || IS_SUSPENSION.test(both)) return null
  const end = left.index + left[0].length
  const short = sent && NO_STAFF.exec(text)
  if (short) return joined(left, short)
  if (NOT_OVER_BEHAVIOUR.test(text)) return null
  const calm = sent && TO_CALM.exec(text.slice(end))
  if (calm && !AT_HOME_TIME.test(text.slice(end, end + calm.index)))
    return { start: left.index, end: end + calm.index + calm[0].length }
  if (sent && IS_NO.test(text) && ASKS.test(asked)) return joined(left, left)
  const denied = NOT_SUSPENDED.exec(text)
  if (denied) return joined(left, denied)
  return TAKES_UP.test(next) && NOT_SUSPENDED.test(next) ? joined(left, left) : null
}

const joined = (a: RegExpExecArray, b: RegExpExecArray): Range => ({
  start: Math.min(a.index, b.index),
  end: Math.max(a.index + a[0].length, b.index + b[0].length),
})

/** Pupils sent home without the formal process (informal-exclusion), where no surface form of its page stands. */
export function sentHome(context: BlockContext, told: readonly Finding[]): Finding[] {
  const { block, sentences } = context
  if (!holdsAny(block, HOME) || !holdsAny(block, REASONS)) return []
  return sentences.flatMap((sentence, index) => {
    const textOf = (of: Range | undefined) => (of ? block.text.slice(of.start, of.end) : '')
    const within = leavesIn(
      textOf(sentence),
      index > 0 ? textOf(sentences[index - 1]) : block.table?.rowHeader || context.section.title,
      textOf(sentences[index + 1]),
    )
    if (!within) return []
    const range = { start: sentence.start + within.start, end: sentence.start + within.end }
    if (told.some((one) => one.ruleId === RULE && overlaps(one.range, sentence))) return []
    if (silencedBy(context, range, ['title', 'name'])) return []
    return [{ ruleId: RULE, range, found: block.text.slice(range.start, range.end), fixes: [] }]
  })
}

const RULE = 'informal-exclusion'
