import type { DutyCheck } from './duty-check'
import { report } from './phrase'
import { isIn, spansOf, withComma } from './wordings'

/** Money that somebody else gives, or is asked for, and what stands beside provision. */
const ELSEWHERE =
  /\b(?:local authority|LA|council|top-?up|high needs|ask|apply|request\w*|as well|also|clubs?|trips?|lift|pilot|training|visits?)\b/i
const DENIED =
  /\b(?:(?:does|do|must|is|are|should|has|have|will) (?:not|never)|don't|doesn't|never|regardless|whatever|rather than|instead of|no longer|whether or not|and not on)\b/i

/** “We will not spend more than £6,000”, “ends once the £6,000 has been spent”. */
const SUM =
  /\b(?:cannot|can't|will not|won't|do(?:es)? not)\b[^.;,]{0,50}\b(?:more than|above|beyond) (?:the )?(?:first )?£[\d,]+|\b(?:ends?|stops?|ceases?|to an end)\b[^.;,]{0,20}£[\d,]+[^.;]{0,15}\bspent/i

/** DUTY-13 in other words: special educational provision that hangs on money or staff. */
export const rationing: DutyCheck = {
  words:
    /^(?:resourc\w+|funding|funds|budgets?|money|staff|staffing|assistants?|tas?|adults|capacity|financ\w+|notional|spent|top)$/,
  readsDenials: true,
  trigger: /\bSEND?\b|special educational|support|help|needs/i,
  *check({ passage }) {
    const text = passage.withoutSend
    const ceiling = spansOf('ceiling', passage)[0] ?? passage.find(SUM)
    if (ceiling && isIn('sen-provision', passage)) {
      yield* report('DUTY-13', passage, ceiling)
      return
    }
    if (DENIED.test(text) || ELSEWHERE.test(text) || /best[- ]endeavour/i.test(text)) return
    const [scarce] = spansOf('scarce', passage)
    if (scarce && isIn('sen-provision', passage))
      yield* report('DUTY-13', passage, withComma(passage.sentence.text, scarce))
  },
}
