const CORRECTS =
  /\b(?:typos?|misprint(?:ed)?|misquot\w+|mis-?cit\w+|in error|by mistake|mistaken(?:ly)?|wrong (?:paragraph|number|reference|one)|incorrectly|should (?:read|have (?:been|said|read))|corrected to|no such|doesn't exist|does not exist)\b/i
const ASKS = /\?["')\]’”*]*\s*$/

/**
 * Whether a sentence asks, or puts a reference right itself: “9.42 should read 9.40”. It makes the Code say nothing
 * that could be compared with it.
 */
export const isRemark = (sentence: string): boolean =>
  CORRECTS.test(sentence) || ASKS.test(sentence)
