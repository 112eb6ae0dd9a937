import type { Range } from '../../core/range'
import { find, near, one, SCHOOL } from './gate-parts'

/**
 * Staff settle whether a child has special educational needs or who is on SEN Support: who, a verb or noun of deciding,
 * and that matter, in any order. Where families or an authority come into the sentence it is left to others.
 */

const SEN =
  '(?:SEND?|special (?:educational )?needs?|special educational provision|additional needs)'
const LIST = '(?:SEND? support|(?:SEND? |inclusion |special needs )?(?:register|list|record))'
const CHILD =
  '(?:child(?:ren)?|pupils?|students?|learners?|young (?:person|people)|names?|they|he|she|it|them|him|her)'
const WHO = one(
  String.raw`(?:whether|if)(?: or not)? (?:(?:the|an?|any|each|every|this|that|such) )?${CHILD}\b${near(30)}`,
  String.raw`(?:who|whom|which (?:${CHILD}|of them))\b${near(40)}`,
  `(?:whether|if) (?=${LIST}|${SEN} is)`,
)
const ON = `(?:on|onto|on to|to|from|off) (?:(?:the|our|its|a) )?${LIST}`
const MOVED = String.raw`(?:entry|entries|additions?|admission|plac\w+|add(?:s|ed|ing)?|put(?:s|ting)?|enter\w*|mov\w+|remov\w+|tak\w+|com(?:e|es|ing)|go(?:es|ing)?|exit)`
const STATUS = one(
  String.raw`${WHO}\b(?:${SEN}|${LIST})`,
  `(?:identification|recognition|diagnosis|classification|existence|presence) of ${near(20)}${SEN}`,
  `${MOVED}${near(30)} ${ON}`,
  `${SEN} status`,
  `(?:registered|recorded|identified|classed|classified|listed|treated|counted) as (?:having )?(?:an? )?${SEN}`,
)

const DECIDES = one(
  'decid(?:e|es|ing)|determin(?:e|es|ing)|judg(?:e|es|ing)|conclud(?:e|es|ing)|rul(?:e|es|ing) on|settl(?:e|es|ing)',
  '(?:sign(?:s|ing)? off|approv(?:e|es|ing)|authoris(?:e|es|ing)|sanction(?:s|ing)?)|(?<!we )agrees?',
)
const DECIDED =
  '(?:decided|determined|judged|settled|approved|authorised|agreed|signed off|sanctioned|taken|made|ruled on|reached)'
const DECISION =
  '(?:decisions?|judg(?:e?ments?)|calls?|verdict|last word|final say|say-so|discretion|determination)'
const BELONGS = one(
  '(?:is|are|remains?) (?:(?:always|ultimately|solely|entirely) )?(?:that of|for|down to|up to|the (?:job|task|duty|responsibility|role|decision|call) of|in the hands of|at|taken by|made by)?',
  '(?:lies|lie|rests?|sits|stays|falls|belongs?) (?:with|to)',
)

const wordings: readonly RegExp[] = [
  // “Staff agree at the progress meeting which children …”
  find(SCHOOL, near(40), String.raw`\b${DECIDES}\b`, near(40), STATUS),
  // “The question of whether a student has SEN is settled by the data team”
  find(STATUS, near(60), String.raw`\b${DECIDED}\b`, near(15), `(?:by|at|in) ${SCHOOL}`),
  // “The final call on SEN status is Mrs Reed's”, “Deciding who has SEN is the job of the SENCO”
  find(
    one(DECISION, 'deciding|determining|judging'),
    near(25),
    String.raw`\b`,
    STATUS,
    ' ',
    BELONGS,
    ' ?',
    SCHOOL,
  ),
  // “Entry to the register is at the SENCO's discretion”, “… a decision for the SENCO alone”
  find(STATUS, near(20), String.raw`\bat `, SCHOOL, "(?:'s)? (?:sole |professional )?discretion"),
  find(
    STATUS,
    near(20),
    String.raw`\bis (?:a |the )?`,
    one(
      `(?:matter|decision|judgement|question) (?:solely )?for ${SCHOOL}`,
      `${SCHOOL}'s (?:decision|call|judgement)`,
    ),
  ),
  // “… when the head of year is satisfied with their progress”
  find(
    STATUS,
    near(20),
    String.raw`\b(?:when|once|if|where) `,
    SCHOOL,
    ' (?:is|are) (?:satisfied|convinced|content)',
  ),
]

/** A task of whoever the list is of: “decides whether a pupil is recorded as having SEN”. */
const AS_TASK = new RegExp(
  `^(?:to |for )?(?:(?:mak|tak)(?:e|es|ing) (?:the|a|any) (?:final |last )?(?:${DECISION})|${DECIDES})\\b${near(25)}\\b${STATUS}`,
  'i',
)

const CHEAP = /SEN|special|register|\blist\b|needs/i
const DECIDING =
  /decid|decis|determin|judg|conclud|rul|settl|sign|approv|authoris|sanction|agree|discretion|call|word|say|satisf|convinced|content|question|matter/i
/** Families have a part, or it is another's to decide. */
const WITH_OTHERS =
  /\b(?:parents?|carers?|famil(?:y|ies)|your?|mums?|dads?|guardians?|together|jointly|authority|council|LA|tribunal|governors?|trustees?|advis\w+|helps?|helping|not|never|nor|nobody|no one|cannot)\b/i

/** Where staff settle by themselves who has special educational needs; null where they do not. */
export function statusIn(text: string, isTask: boolean): Range | null {
  if (!CHEAP.test(text) || !DECIDING.test(text) || WITH_OTHERS.test(text)) return null
  for (const wording of isTask ? [...wordings, AS_TASK] : wordings) {
    const match = wording.exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return null
}
