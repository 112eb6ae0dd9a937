import type { Range } from '../../core/range'
import type { DutyCheck } from './duty-check'
import type { Passage } from './passage'
import { report } from './phrase'
import { spansOf } from './wordings'

const BOARD =
  '(?:the |our |full )*(?:governors?|governing (?:body|board)|board(?: of (?:governors|trustees))?|trust(?:ees)?|proprietor)'
const NOT_INVOLVED =
  '(?:(?:is|are|will be) (?:not|never|no longer) (?:\\w+ )?(?:involved|concerned)(?: in| with)?)'
const NO_PART =
  '(?:(?:play|take|have|has|plays|takes) (?:no|little) (?:part|role|say|hand|share|duty|responsibility)(?: in| over| for)?)'
const NOTHING_TO_DO = '(?:ha(?:s|ve) nothing to do with)'
const NO_CONCERN = `(?:(?:is |are )?(?:no|not (?:a|the)) (?:concern|business|matter|duty|task|job) (?:of|for) ${BOARD})`
/** “governors have no part in”, “is no concern of the governors”. */
const LEFT_OUT = `(?:${BOARD} (?:${NOT_INVOLVED}|${NO_PART}|${NOTHING_TO_DO})|${NO_CONCERN})`
const SAYS_LEFT_OUT = new RegExp(`\\b${LEFT_OUT}\\b`, 'i')
/** The same as a remark on what is said before it: “…, and governors have no part in it”. */
const REMARK = new RegExp(`,? ?\\b(?:and |but |so )?${LEFT_OUT}(?: (?:it|this|that))?\\b`, 'gi')
/** “Trustees leave … to the SENCO”. */
const LEAVES = new RegExp(
  `\\b${BOARD} (?:\\w+ )?(?:leaves?|hands?|pass(?:es)?)(?: over| on)?\\b`,
  'i',
)
const TO_STAFF = /\b(?:to|on|for) (?:the |our )?(?:SEND?CO|head(?: ?teacher)?|principal)\b/i
/** The SENCO or the head, who then has it. */
const STAFF = /\b(?:SEND?CO|head(?: ?teacher)?|principal|co-?ordinator|s?he)\b/i
/** The work may be anybody's; who approves it is not left out. */
const OTHERWISE =
  /\b(?:approv\w+|behalf|delegat\w+|draft\w*|day[- ]to[- ]day|prepar\w+|sign(?:s|ed)? off|ratif\w+|once|used to|until)\b/i

/** A sentence without remarks that leave the board out. */
export const withoutRemarksOnBoard = (text: string): string => text.replace(REMARK, ' ')

/** Where a sentence says what the board has no part in. */
function leftOut(passage: Passage, around: string): Range | null {
  const { text } = passage
  const [duty] = spansOf('boards-duty', passage)
  if (!duty || OTHERWISE.test(text)) return null
  const said = passage.find(SAYS_LEFT_OUT)
  if (said && STAFF.test(around)) {
    const isBefore = said.end <= duty.start
    const between = isBefore ? text.slice(said.end, duty.start) : text.slice(duty.end, said.start)
    // “… in appointing assistants; they appoint the SENCO”: another matter.
    if (!/[;.]|\b(?:but|while|whereas)\b/.test(between) && (!isBefore || between.length < 30))
      return { start: Math.min(said.start, duty.start), end: Math.max(said.end, duty.end) }
  }
  const leaves = passage.find(LEAVES)
  return leaves &&
    leaves.end <= duty.start &&
    duty.start - leaves.end < 30 &&
    TO_STAFF.test(text.slice(duty.end, duty.end + 20))
    ? { start: leaves.start, end: duty.end }
    : null
}

/** DUTY-10: a duty of the board in which it is said to have no part. */
export const boardLeftOut: DutyCheck = {
  words: /^(?:governors?|governing|board|trust|trustees|proprietor)$/,
  trigger: /\b(?:governors?|governing|board|trust|trustees|proprietor)\b/i,
  readsDenials: true,
  *check({ passage, context }) {
    yield* report('DUTY-10', passage, leftOut(passage, context.block.text))
  },
}
