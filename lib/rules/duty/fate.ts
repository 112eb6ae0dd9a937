import type { Finding } from '../finding'

/** “the SENCO ceases the plan”, where the words speak of its review: a decision that follows it. */
export const isFate = ({ ruleId, found }: Finding, around: string): boolean =>
  ruleId === 'DUTY-02' &&
  ((ENDS_PLAN.test(found) && OF_REVIEW.test(around)) || OF_FATE.test(around))
const ENDS_PLAN = /\b(?:ceas\w+|terminat\w+|discontinu\w+|end(?:s|ed|ing)?)\b/i
const OF_FATE =
  /\bdecisions? (?:about|on|over|as to) whether\b[^.;]*\bplans? (?:goes|go|carr|continu|ends?|stays?|stops?|is still)/i
const OF_REVIEW = /\b(?:annual|yearly) reviews?\b|\bdecisions? (?:to|on|about|that)\b|\bdecides?\b/i
