import type { DutyCheck } from './duty-check'
import { report } from './phrase'
import { isOfPlans } from './plans'

const STAMPS =
  /\b(?:local authority|LA|council|county(?: hall)?|authority|borough|panel)\b[^.;]{0,40}?\b(?:rubber[- ]?stamps?|(?:puts?|putting) (?:a|its|their) stamp|stamps? it|nods? it through|(?:just|simply|merely|only) (?:signs?|approves?|agrees?|checks?|files?|receives?|gets?)|(?:signs?|sealed) (?:what|whatever) we)\b[^.;]*/i
const OF_DOCUMENTS = /\b(?:it|plan|plans|version|document|what we|EHC\w*|draft)\b/i

/** DUTY-02 from the other side: the local authority only signs what the school has written. */
export const rubberStamp: DutyCheck = {
  words: /^(?:stamps?|rubber|rubber-stamps?|nods?|just|simply|merely|only|signs?|sealed)$/,
  trigger: /local authority|\bLA\b|council|county|authority|borough/i,
  *check({ context, passage, earlier }) {
    if (!isOfPlans(context, earlier) || !OF_DOCUMENTS.test(passage.text)) return
    yield* report('DUTY-02', passage, passage.find(STAMPS))
  },
}
