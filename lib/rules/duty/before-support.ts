import type { DutyCheck } from './duty-check'
import { report } from './phrase'
import { isIn, spansOf } from './wordings'

/** Say before the hurdle that somebody has to take it: “must obtain”, “requires”, “only after”. */
const ASKS =
  /\b(?:(?:must|needs? to|has to|have to|expected to)(?: first| also)? (?:have|get|obtain|provide|produce|show|bring|hold|be|wait for|see|receive|send|supply|pay for|arrange)(?: [\w'-]+){0,4}|(?:needs?|requires?|depends? on)(?: (?:first|to see|evidence of|proof of))?|only(?: [\w'-]+){0,5}) $/i
/** Say it after the hurdle: “is needed”, “must be provided”. */
const IS_ASKED =
  /^ (?:(?:is|are|will be|must be|has to be|needs to be)(?: (?!not\b|never\b)\w+)? (?:needed|required|necessary|essential|expected|provided|obtained|in place|seen|shown)|must|has to|needs to)\b/i
const FIRST = /\b(?:before|for|to|if|when|once|after|get|gets|given|placed|put|added|first)\b/i
const UNLESS = /\b(?:without|until|unless)(?: [\w'-]+){0,8} $/i
const NOTHING =
  /\b(?:cannot|can't|(?:will|are|is|does|do|may)(?: not|n't)|won't|unable|not able|no (?:child|pupil|student|learner|support|extra)|not be)\b/i
/** “If there is no diagnosis we are unable to …”. */
const ABSENT =
  /\b(?:if|where|when) (?:\w+ ){1,5}(?:no|not (?:have|had)(?: an?)?) (?:\w+ )?(?:diagnosis|report)\b[^.;]*\b(?:cannot|can't|unable to|(?:will|are|is)(?: not|n't)|won't)\b(?! (?:turn|refuse|withh|need|mean|matter|stop|prevent|a (?:barrier|problem)))/i
/** The diagnosis comes too late to be told of only: “will be added to the register once …”. */
const HELPED_ONCE =
  /\b(?:added|placed|put|given|offered|provided|go(?:es)? on|starts?|begins?|started)\b[^.;,]* (?:when|once|after|as soon as) $/i
/** “only … if they have a diagnosis”, “only for pupils with a diagnosis”. */
const ONLY_WITH =
  /\b(?:only|reserved|restricted|limited)\b[^.;]{0,70}\b(?:if|when|where|once|after|for|to)\b[^.;,]{0,30}\b(?:have|has|had|get|gets|with|hold|holds) $/i
/** Keeps help from nobody, or speaks of another matter. */
const OTHER_MATTER =
  /\b(?:not (?:\w+ )?(?:delay\w*|withh[eo]ld)|no (?:law|rule|duty|act)\b|nothing in|(?:no|never) (?:\w+ ){0,2}(?:diagnosis|report|delay\w*|withh\w+|refuse\w*|den(?:y|ied))|rather than|instead of|medicines?|medication|exam|access arrangements|allowance|EHC\w*|specialist (?:school|unit|base))\b/i

/** Whether words around a hurdle make it a condition. */
function isCondition(before: string, after: string, text: string): boolean {
  if (ABSENT.test(text)) return true
  if (ONLY_WITH.test(before)) return true
  if (UNLESS.test(before)) return NOTHING.test(text)
  if (HELPED_ONCE.test(before)) return !/\b(?:already|stay|still)\b/i.test(before)
  return (ASKS.test(before) || IS_ASKED.test(after)) && FIRST.test(text)
}

/** DUTY-07 for help in school: a diagnosis or a report asked for before SEN Support. */
export const beforeSupport: DutyCheck = {
  words: /^(?:diagnos|report|assessment|letter$|seen$)/,
  trigger: /diagnos|psycholog|report|letter|assessment|seen by/i,
  *check({ passage }) {
    const { text, sentence } = passage
    if ((OTHER_MATTER.test(text) || isIn('no-hurdle', passage)) && !ABSENT.test(text)) return
    if (!isIn('support-in-school', passage)) return
    const hurdle = spansOf('hurdle-to-support', passage).find(({ start, end }) =>
      isCondition(sentence.text.slice(0, start), sentence.text.slice(end), text),
    )
    if (hurdle)
      yield* report('DUTY-07', passage, hurdle, {
        message: messageFor(sentence.text.slice(hurdle.start, hurdle.end)),
      })
  },
}

const messageFor = (found: string): string =>
  `“${found}” reads as a condition for help in school; provision follows a pupil’s need, with or without a diagnosis (Children and Families Act 2014, sections 20 and 66; Code of Practice, 6.15).`
