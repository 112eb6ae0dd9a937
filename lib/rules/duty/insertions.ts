import type { JoinedSentence } from '../../document/joined-sentences'

/** A sentence without one of these has nothing put into it. */
const MARKS = /[,(–—]| - |\b(?:who|that|which)\b/
/** A clause or a circumstance, and no item of a list. */
const OPENING =
  '(?:who|whom|whose|which|where|wherever|when|whenever|if|as|so far as|subject to|once|after|before|unless|until|though|although|because|since|provided|except|including|depending|usually|normally|generally|often|most often|ideally|preferably|at (?:least|most|the)|for (?:example|instance)|in (?:most|some|many|our|an?|the)|by|with|within|during|from time to time|like|together|along)'
const IN_BRACKETS = /\([^()]{3,120}\)|(?: [–—] | - )[^–—.;]{3,120}?(?: [–—] | - )/g
/** Between two commas, and the sentence goes on with a verb, with what is said or with who is meant. */
const IN_COMMAS = new RegExp(
  `, ${OPENING}\\b[^,.;:()]{2,120},(?= (?!and\\b|or\\b|but\\b|which\\b|who\\b|by\\b|in\\b|on\\b|with\\b)[a-z])`,
  'g',
)
/** “every pupil who does not use speech must …”: which of them is meant. */
const WHICH =
  /(?<=\b(?:pupils?|child|children|students?|learners?|those|SEND?COs?|teachers?|schools?|academ(?:y|ies))) (?:who|that|which) (?:[\w'’-]+ ){1,9}?(?=(?:must|should|may|has to|have to|needs? to|ought to|is to|are to|can|will)\b)/gi

const blank = (words: string): string => ' '.repeat(words.length)

/**
 * A sentence with what is put into it blanked out, so that what belongs together stands together: “it is good practice,
 * if time allows, for parents to be told”, “the SENCO, who teaches in Year 4, sits on …”. All offsets stay.
 */
export function withoutInsertions(sentence: JoinedSentence): JoinedSentence {
  const { text } = sentence
  if (!MARKS.test(text)) return sentence
  const left = text.replace(IN_BRACKETS, blank).replace(IN_COMMAS, blank).replace(WHICH, blank)
  return left === text ? sentence : { ...sentence, text: left }
}
