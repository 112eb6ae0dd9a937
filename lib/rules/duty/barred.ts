import type { DutyCheck } from './duty-check'
import { hurdlesIn } from './hurdles'
import { report } from './phrase'
import { isOfPlans } from './plans'
import { spansOf } from './wordings'

const OF_REQUESTS = /\brequest\w*\b.*\bassessment/i
/** Tells what is not so. */
const SET_RIGHT = /\bnot true\b|\bwrong\b|\bdo not (?:need|have) to\b/i

/** DUTY-07: families told that they may not ask for an EHC needs assessment, or that no plan is for their child. */
export const barred: DutyCheck = {
  words:
    /^(?:ehc|health|assessment|request|appl|requests?$|eligible$|entitled$|qualify$|yourselves$|themselves$|school)/,
  trigger:
    /EHC|health and care|assessment|request|appl(?:y|ic)|yourself|yourselves|themselves|through the/i,
  *check({ passage, earlier, context }) {
    const isOurs = isOfPlans(context, earlier) || OF_REQUESTS.test(context.section.title)
    if (isOurs && !SET_RIGHT.test(passage.text)) {
      const [span] = spansOf('only-us', passage)
      if (span) yield* report('DUTY-07', passage, span)
    }
    const [group] = spansOf('shut-out', passage)
    if (group && hurdlesIn(passage).length === 0) yield* report('DUTY-07', passage, group)
  },
}
