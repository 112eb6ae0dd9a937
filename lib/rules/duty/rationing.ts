import type { DutyCheck } from './duty-check'
import { report } from './phrase'
import { spansOf, withComma } from './wordings'

const WITH_SEN =
  '(?:pupils|children|students|those|learners) (?:with|who have|on) (?:SEND?|special educational needs|the SEN register)'
/** Special educational provision as schools speak of it. */
const PROVISION = new RegExp(
  `\\b(?:SEND? (?:provision|support)|special educational provision|(?:support|help|provision|interventions?) for ${WITH_SEN}|(?:meet|meets|meeting) [^.;]{0,30}\\bneeds of ${WITH_SEN}|${WITH_SEN}[^.;]{0,50}\\b(?:given|provided|offered|supported|helped|receives?|gets?|have|without|miss(?:es)?|lose))\\b`,
  'i',
)
/** Money that somebody else gives, or is asked for, and what stands beside provision. */
const ELSEWHERE =
  /\b(?:local authority|LA|council|top-?up|high needs|ask|apply|request\w*|as well|also|clubs?|trips?|lift|pilot|training|visits?)\b/i
const DENIED =
  /\b(?:(?:does|do|must|is|are|should|has|have|will) (?:not|never)|don't|doesn't|never|regardless|whatever|rather than|instead of|no longer|whether or not)\b/i

/** DUTY-13 in other words: special educational provision that hangs on money or staff. */
export const rationing: DutyCheck = {
  words:
    /^(?:resourc\w+|funding|funds|budgets?|money|staff|staffing|assistants?|tas?|adults|capacity|financ\w+)$/,
  trigger: /\bSEND?\b|special educational/i,
  *check({ passage }) {
    const text = passage.withoutSend
    if (!PROVISION.test(text) || DENIED.test(text) || ELSEWHERE.test(text)) return
    if (/best[- ]endeavour/i.test(text)) return
    const [scarce] = spansOf('scarce', passage)
    if (scarce) yield* report('DUTY-13', passage, withComma(passage.sentence.text, scarce))
  },
}
