import type { DutyCheck } from './duty-check'
import { report } from './phrase'

const STATE = /\b(?:Secretary of State|Education Secretary)\b/i
/** Whatever it is about, or before anybody else is asked. */
const ALL =
  /\b(?:all|any|every|each|whatever|whichever|everything|anything|no matter|of any (?:kind|sort)|straight|directly|first)\b/i
const TROUBLE =
  /\b(?:not|n['’]t|never) (?:\w+ )?(?:satisf\w+|happy|content|enough|put (?:things|it|this|matters) right|resolv\w+|settl\w+)\b|\b(?:complain\w*|disagree\w*|disput\w*|concerns?|issues?|problems?|grievances?|unhappy|dissatisfied|worr(?:y|ies)|appeals?)\b/i
/** What the school itself says or does, of which its governors hear next. */
const OWN_ANSWER =
  /\b(?:our|(?:school|academy|college|SENCO|SENDCo|head|headteacher|teacher|tutor)['’]s) (?:\w+ )?(?:answer|reply|response|decision|explanation|support|help|provision)\b/i
const HEARD_FIRST =
  /\b(?:governors?|governing|trust(?:ees?)?|panel|procedure|policy|process|final|last|stages?|exhausted)\b/i
const OF_SEN = /\b(?:SEND?|special (?:educational )?needs|EHC\w*|IEPs?)\b/i
/** Sends families there. */
const LEADS =
  /\b(?:go|goes|tak(?:e|en)|sent|send|referr?(?:ed|al)?|next (?:step|stage)|writ(?:e|ten)|complain|passed|put|appeal|escalated|raised?|contact|addressed|made|decid\w+|settl\w+|hears?|heard|deals?|dealt|resolv\w+)\b/i
const NOT =
  /\b(?:not (?:for|deal\w*|hear|consider|look|the)|never|no longer|rather than|instead of|used to)\b/i
/** What the Secretary of State may well be asked about by everybody. */
const OTHERWISE =
  /\b(?:maintained|after (?:both|all)|unreasonabl\w+|direction|regulations|issued by|section 49[67])\b/i

/** DUTY-18: the Secretary of State as the next step for everything. */
export const toState: DutyCheck = {
  words: /^secretary$/,
  trigger: STATE,
  *check({ passage }) {
    const { text } = passage
    const isStraight = ALL.test(text) || (OWN_ANSWER.test(text) && !HEARD_FIRST.test(text))
    if (!isStraight || !TROUBLE.test(text) || !OF_SEN.test(text) || !LEADS.test(text)) return
    if (NOT.test(text) || OTHERWISE.test(text)) return
    yield* report('DUTY-18', passage, passage.whole)
  },
}
