import { type Range, shift } from '../../core/range'
import type { SectionClass } from '../../knowledge/section-class'
import type { BlockContext } from '../block-context'
import { isParticiple } from '../clause/verbs'
import { sectionRule } from '../section-rule'

/** How clearly a block says who does what. */
export interface AgencyFact {
  readonly kind: 'agency'
  readonly sentences: number
  /** The first predicate of each sentence that leaves the doer out, in the block’s text. */
  readonly agentless: readonly Range[]
  /** All such predicates: “are assessed and recorded” are two. */
  readonly predicates: number
  /** Stands where duties are stated, or speaks of what they are about. */
  readonly isOfDuties: boolean
}

/** Where duties are stated, and readers need to know whose. */
const DUTY_SECTIONS: readonly SectionClass[] = [
  'ehc',
  'identification',
  'graduated-approach',
  'specialists',
  'review',
]
/** Where nobody looks for duties, besides where no duty is stated at all (`isStatement`). */
const OTHER_SECTIONS: readonly SectionClass[] = [
  'front',
  'appendix',
  'aims',
  'legal',
  'definitions',
  'accessibility',
  'sen-report',
  'policy-review',
  'safeguarding',
  'behaviour',
  'medical',
  'records',
]
/** What the duties of a SEND policy are about. */
const DUTIES =
  /\b(?:needs?|plans?|support\w*|intervention|programme|referr?al|referred|request\w*|assess\w*|progress|outcome|target|concern|complaint|parents?|pupil|child|student|personal education|funding|money|spending|evidence|advice|adjustment|arrangement|provision|differentiat\w+|register|transition|transfer\w*|meeting)s?\b/i
/** Past participles that describe rather than tell what somebody does. */
const STATES =
  /^(?:committed|based|concerned|involved|qualified|interested|related|required|needed|known|included|entitled|expected|named|described|designed|trained|used|worried|pleased|supposed|allowed|aimed)$/
/** “This is called …” gives a name; “a meeting will be called” does something. */
const IS_NAMED = /^(?:is|are) (?:\w+ )?called$/
/** A passive; “by” and who does it may follow, but “by Friday” and “by testing” tell nobody. */
const PASSIVE =
  /\b(?:is|are|(?:will|must|should)(?: then| also| always| usually| first| normally)? be|has been|have been)(?: (?:then|also|always|usually|first|\w+ly))? ([a-z][a-z-]{2,})\b(?![^.;]*\bby (?!(?:the )?(?:end|deadline|date|start|beginning|time|close|last|\d|\w+day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|phone|email|letter|post|then|law)\b)|(?!(?:teach|govern|learn|visit|train|nurs|special|sett)ing\b)[a-z]+ing\b))/g
/** A second participle after it: “assessed and recorded”, “a decision taken”. */
const AND_ANOTHER =
  /^(?:[^.;]{0,40}?,)?[^.;,]{0,40}? (?:and|or) (?:then )?(?:an? \w+ )?(?!(?:need|provid|includ)\w*)([a-z][a-z-]{2,})\b/
/** Somebody who does something: “the SENCO meets”, and not “staff are told”, “visits to the school”. */
const DOES =
  /\b(?:we|they|you|SENDCos?|SENCOs?|teachers|tutors|governors|trustees|parents|families|staff|leaders|(?:the|our|each|every|a|class|subject|form|and|or|all) (?:\w+ )?(?:co-?ordinators?|teacher|tutor|assistants?|head|headteacher|principal|governing (?:body|board)|school|academy|team|local authority|LA|council|child|pupils?|family|nurse|psychologist|therapist))\b(?=(?: \w+ly| then| also| may| can| will| must| should)* (?!(?:is|are|was|were|be|has been|have been|been|being|and|or|of|in|at|on|to|for|with|from|by|as|who|when|where|if|once|about|so|that|have|has|had|before|after|during|each|every|within|will|may|can|must|should|then|also|[a-z]+ing)\b)[a-z]+s?\b)/i

/** Passives without a doer where duties are stated. */
export function agentless(context: BlockContext): readonly AgencyFact[] {
  if (context.isIn(...OTHER_SECTIONS) && !context.isIn('exams')) return []
  const isOfDuties = context.isIn(...DUTY_SECTIONS)
  if (!isOfDuties && context.block.table) return []
  const { text, toOriginal } = context.normalised
  const stem = context.block.list?.stem?.text ?? ''
  const found: Range[] = []
  let predicates = 0
  let last = -1
  for (const match of text.matchAll(PASSIVE)) {
    const word = match[1] ?? ''
    if (!isParticiple(word) || STATES.test(word) || IS_NAMED.test(match[0])) continue
    const { start, end } = context.sentenceAt(toOriginal(match.index))
    if (start === last) {
      predicates++
      continue
    }
    if (
      DOES.test(context.block.text.slice(start, end)) ||
      DOES.test(`${stem.replace(/\W+$/, '')} make`)
    )
      continue
    last = start
    predicates++
    const rest = text.slice(match.index + match[0].length)
    const another = AND_ANOTHER.exec(rest)?.[1]
    if (another !== undefined && isParticiple(another) && !STATES.test(another)) predicates++
    found.push({
      start: toOriginal(match.index),
      end: toOriginal(match.index + match[0].length - 1) + 1,
    })
  }
  return [
    {
      kind: 'agency',
      sentences: context.sentences.length,
      agentless: found,
      predicates,
      isOfDuties:
        isOfDuties || DUTIES.test(context.block.text) || DUTIES.test(context.section.title),
    },
  ]
}

const SHARE = 0.4
const LEAST = 3

/** How many passives make a short section that holds nothing else one that names nobody. */
const LEAST_IN_ALL = 2

/** DUTY-20: sections that state duties and mostly leave out whose they are; marks the first such passive. */
export const agentlessRule = sectionRule(({ part, section, facts }) => {
  const places: Range[] = []
  let sentences = 0
  let predicates = 0
  let isOfDuties = false
  for (const { block, fact } of facts.of('agency')) {
    sentences += fact.sentences
    predicates += fact.predicates
    isOfDuties ||= fact.isOfDuties
    for (const range of fact.agentless) places.push(shift(range, part.starts[block] ?? 0))
  }
  const [first] = places
  if (!first || !isOfDuties) return []
  const isAll = places.length === sentences && predicates >= LEAST_IN_ALL
  const isDuty = DUTY_SECTIONS.some((name) => section.classes.includes(name))
  const isMost = isDuty && places.length >= LEAST && places.length >= sentences * SHARE
  if (!isAll && !isMost) return []
  const subject =
    sentences === 1
      ? 'the verbs of this sentence'
      : `${places.length} of ${sentences} sentences here`
  return [{ ruleId: 'DUTY-20', range: first, found: '', subject, fixes: [] }]
})
