/** Little words and everyday verbs that may follow a finished noun phrase, but never an adjective before its noun. */
const FOLLOWERS =
  'is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|shall|should|will|would|who|whom|whose|which|that|to|in|on|at|of|for|from|with|without|by|into|within|under|about|as|if|when|where|while|than|so|but|not|also|too|often|always|usually|sometimes|still|never|rarely|alike|needs?|requires?|faces?|gets?|uses?|lives?|finds?|attends?|meets?|enjoys?|deserves?|goe?s?|comes?|eats?|sits?|joins?|wants?|knows?|feels?|receives?|cannot|takes?'

const PERSON =
  '(?:pupil|child|student|people|person|learner|communit|user|adult|parent|staff|young|visitor|candidate|customer|member|men|women)'

/** “the disabled and elderly visitors”, “the blind, deaf and disabled pupils”: the noun is still to come. */
const LISTED = `(?! (?:[\\w'-]+,? ){1,4}?${PERSON})`

const END = new RegExp(
  `^["')\\]]*(?:$|[.;:!?]|,${LISTED}| - | (?:${FOLLOWERS})\\b| (?:and|or)\\b${LISTED})`,
  'i',
)

/**
 * Whether words that could be an adjective stand as a noun: “lifts for the disabled.” and not “the
 * disabled pupils”.
 *
 * @param rest what follows the words, normalised
 */
export const endsNounPhrase = (rest: string): boolean => END.test(rest)
