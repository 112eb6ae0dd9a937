import type { DutyCheck } from './duty-check'
import { matrix } from './matrix'
import { partInBlock } from './passage'
import { spoken } from './spoken'

const THE_PLAN =
  "(?:(?:the|an?|each|every|any|your|their|his or her)(?: [\\w'’]+){0,2}? )?(?:EHC plans?|EHCPs?|education,? health and care plans?)"
/** “Changes agreed at the review are made to the plan by …”: what is done stands apart from what it is done to. */
const MADE_TO = new RegExp(
  `\\b(changes?|amendments?|alterations?|revisions?|updates?|corrections?)\\b([^.;:]*?) (?:(?:is|are)(?: then| also)?|(?:will|may|can|must|should)(?: then| also)? be) (?:made|written|put|added) (?:in)?to ${THE_PLAN} ([^.;]*)`,
  'i',
)
/** “may be taken off their plan by …”. */
const TAKEN_OFF = new RegExp(
  `\\b(?:pupils?|child(?:ren)?|students?|learners?|young (?:people|person)|they|who)\\b[^.;:]*? (?:is|are|be|being) (?:taken off|removed from) ${THE_PLAN} by ([^.;,]*)`,
  'i',
)
const ELSEWHERE = /\b(?:local authorit\w+|LA|council\w*|authority|county|borough)\b/i

/** A passive with its parts in the order in which the other checks read them; null where there is none. */
function turned(text: string): { said: string; start: number; end: number } | null {
  const made = MADE_TO.exec(text)
  if (made) {
    const [all, what = '', which = '', rest = ''] = made
    if (ELSEWHERE.test(which)) return null
    const said = `${what} to the EHC plan are made ${rest}.`
    return { said, start: made.index, end: made.index + all.length }
  }
  const off = TAKEN_OFF.exec(text)
  if (!off) return null
  const [all, who = ''] = off
  const said = `${who} will take the pupil off the EHC plan.`
  return { said, start: off.index, end: off.index + all.length }
}

/** DUTY-02 and 06 where a passive parts what is done from the plan: “amendments are made to the plan by …”. */
export const madeToPlan: DutyCheck = {
  words: /^(?:ehc|ehcps?|health)/,
  trigger: /\b(?:made|written|put|added|taken|removed)\b/i,
  readsDenials: true,
  *check({ context, passage, earlier }) {
    const { sentence } = passage
    const found = turned(sentence.text)
    if (!found || /\b(?:not|never)\b/i.test(sentence.text)) return
    for (const { ruleId } of matrix.check(spoken(context, found.said, earlier))) {
      const range = partInBlock(sentence, found)
      if (range)
        yield { ruleId, range, found: sentence.text.slice(found.start, found.end), fixes: [] }
      return
    }
  },
}
