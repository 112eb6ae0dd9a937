import type { DutyCheck } from './duty-check'
import { report } from './phrase'

const REVIEWS = /\b(?:transfer|conversion) (?:reviews?(?: meetings?)?|meetings?)\b/i
/** These words alone name the old review; of a “transfer meeting” more has to be said. */
const BY_NAME = /\b(?:transfer|conversion) reviews?\b/i
const STATEMENT =
  /\b(?<!\b(?:mission|witness|bank|vision|policy|value|values|position|impact|written|personal|opening|problem|financial|equality|privacy) )statements?\b(?: of (?:SEN\b|special educational needs))?(?! (?:about|from|to the police|by a|on the))/i
const MOVES =
  '(?:transfer|convert|mov|chang|swap|switch|turn|becom|migrat|transition|upgrad|replac|phas)\\w*(?: over| across| out)?|conversion'
const MOVING = new RegExp(`\\b(?:${MOVES})\\b`, 'i')
const FORWARD = new RegExp(
  `\\b(?:${MOVES}) (?:of |from )?(?:(?:all|any|existing|our|the|every|each|its|their|pupils with|children with|remaining|current|your|child's|pupils'|pupil's|a|child|pupil|him|her|them|over|from) ){0,6}${STATEMENT.source}`,
  'i',
)
const BACKWARD = new RegExp(
  `${STATEMENT.source}[^.;]{0,25}? (?:(?:will|shall|must|should|can|is|are|to|being|be|over|\\w+ly|now|all) ){1,5}(?:${MOVES})\\b|${STATEMENT.source}[^.;]{0,15}? (?:will (?:${MOVES})|becomes?|moves?|changes?|converts?)\\b`,
  'i',
)
const WITH_STATEMENT = new RegExp(
  `${STATEMENT.source}[^.;]{0,15}[:–-] ?(?:transfer|conversion|move|change|[\\w ]{2,30} (?:convert|transfer|move|change))s?\\b[^.;]*|${STATEMENT.source}[^.;]{0,30} (?:will |are |is |to be |must )+(?:\\w+ )?(?:${MOVES})\\b[^.;]{0,25}\\b(?:EHC|plan)`,
  'i',
)
const TO_PLAN = /\b(?:EHC\w*|education,? health and care|plans?)\b/i
const ANY_CONVERSION =
  /\b(?:conversion|transfer|convert\w*|transfer(?:ring)?) (?:of )?(?:(?:all|any|the|remaining|existing|old|our|current) )+statements\b|\bstatements?\b\W+[^.;]{0,40}\bconvert/i
const LIVE =
  /\b(?:statement\w*|LDA)\b|\bto (?:an |the )?(?:EHC|education,? health)|\b(?:complet|carr|conduct|undertak|hold|lead|do|held|done|arrang|responsib|chair|organis|manag|prepar|attend|invit|book|due|used|remain|plan|due|take|takes)\w*/i
const OTHER_TRANSFER =
  /\b(?:phase|key stage|year (?:5|6|9|11)|secondary|next school|receiving|primary school|new school|data|between schools|reception)\b/i
const ENDED =
  /\b(?:no such thing|belongs? to the past|2018|being replaced|ended|came to an end|no longer|replaced|used to|once (?=had|held|used|was|were|did)|finished|over and done|in the past|previously|formerly|until|years ago|201[4-7]|(?:was|were) (?:\w+ )?(?:held|used|once|how|what|when|where|needed|required|responsible)|took place|(?:was|were|had|have|has)(?: (?:now|all|since|already))*(?: been)? (?:completed|carried out|moved|transferred|converted|changed|replaced|swapped|turned|phased))\b/i

/** A review that is held, whatever went before it. */
const TO_BE_HELD = /\b(?:will|shall|must|should|can|may|holds?|convenes?|arranges?|is|are)\b/i
/** Told as something still to come, whatever its date. */
const TO_COME =
  /\b(?:to be|will be) (?:replaced|finished|completed)\b|\bfrom (?:September )?201[4-8],? [^.;]*\b(?:will|shall|must)\b(?: (?:\w+ )?be \w+)?|\bwill (?:\w+ )?be\b[^.;]{0,30}\breplaced\b|\b(?:will|shall|must|(?:are|is) (?:to|being))\b[^.;]*\b201[4-8]\b/gi
/** What happens at a review that is told of as held today. */
const HELD_NOW = /\b(?:is|are) (?:then |(?:now )?being )?replaced\b/gi

/** “Should a pupil come with papers from before 2018, …”: the date is that of the papers. */
const ON_ARRIVAL =
  /^\W*(?:should|if|where|when|whenever|for) [^.;]{3,120}?,(?= (?:the|our|we|a|an|they|he|she|it|[A-Z])\b)/i

/** DUTY-03: reviews that moved statements to plans ended in March 2018. */
export const transfer: DutyCheck = {
  words: /^(?:transfer|conver|statement)/,
  trigger: /transfer review|conversion review|statements?\b/i,
  *check({ passage, earlier, context }) {
    const { text } = passage
    const isReview = REVIEWS.test(text)
    const main = text.replace(ON_ARRIVAL, '')
    const isMain = main !== text && REVIEWS.test(main) && TO_BE_HELD.test(main)
    const told = (isMain ? main : text).replace(TO_COME, '')
    if (ENDED.test(isReview ? told.replace(HELD_NOW, '') : told)) return
    const isTold = isReview && /\bstatements?\b/i.test(`${context.section.title} ${earlier}`)
    const isOther = OTHER_TRANSFER.test(text) && !STATEMENT.test(text)
    if (isTold || (isReview && !isOther && (BY_NAME.test(text) || LIVE.test(text)))) {
      yield* report('DUTY-03', passage, passage.find(REVIEWS))
      return
    }
    if (isReview || !MOVING.test(text)) return
    if (!TO_PLAN.test(text) && !ANY_CONVERSION.test(text)) return
    yield* report(
      'DUTY-03',
      passage,
      passage.find(FORWARD) ?? passage.find(BACKWARD) ?? passage.find(WITH_STATEMENT),
    )
  },
}
