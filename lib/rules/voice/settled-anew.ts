const STAFF = String.raw`\b(?:senco|sendco|teachers?|tutors?|team|panel|staff|leaders?|leads?|managers?|head ?teachers?|heads?|school|department|co-?ordinator|practitioner)`
const SETTLES =
  '(?:sets?|chooses?|picks?|selects?|decides?|rewrites?|changes?|revises?|resets?|settles?|fix(?:es)?|alters?)'
const THEN = '(?:(?:then|also|will|may|usually|alone|itself|later|now) )*'

/** “The SENCO rewrites the plan”; but “the teacher sets the targets out in a letter”. */
const STAFF_SETTLE = new RegExp(
  String.raw`${STAFF} ${THEN}${SETTLES}\b(?!(?: \w+){0,4} (?:out|with)\b)`,
  'i',
)
/** “The plan is written in a staff meeting” */
const IN_STAFF_MEETING =
  /\b(?:written|set|chosen|picked|decided|rewritten|revised|settled|drawn up)\b[^.;]{0,20} (?:in|at|during) (?:(?:an?|the|our|their|each) )?(?:[\w-]+ ){0,1}(?:staff|planning|panel|pupil progress|leadership|team|department) meetings?\b/i
/** What one part of a school does otherwise than the rest: “In Key Stage 2 the SENCO writes them”. */
const IN_A_PART =
  /^(?:[\d.]+ )?(?:in|at|for) (?:key stages?|years?|ks ?\d|(?:the|our) (?:sixth form|nursery|infants?|juniors?|upper|lower))\b/i
const STAFF_WRITE = new RegExp(
  String.raw`${STAFF} ${THEN}(?:writes?|draws? up|produces?|prepares?)\b`,
  'i',
)

/** Whether staff settle by themselves what families are then told, so that no agreement before it can be meant. */
export const isSettledAnew = (text: string): boolean =>
  STAFF_SETTLE.test(text) ||
  IN_STAFF_MEETING.test(text) ||
  (IN_A_PART.test(text) && STAFF_WRITE.test(text))
