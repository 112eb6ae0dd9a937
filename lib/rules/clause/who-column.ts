/** Columns that tell who does what the row names. */
const WHO =
  /^\W*by\W*$|^\W*(?:by )?(?:who|whom|whose|person|people|staff|role|lead|led|owner|post|authors?|writers?)\b|\b(?:responsib\w*|by who\w*|accountab\w*|in charge|action by|done by|carried out by|owner|job|decision[- ]?makers?|decision is|decisions? (?:made|taken) by|(?:made|taken|decided|agreed) by|holders?|held by|belongs to|duty of|task of|(?:rests|lies) with)\b/i
/** Columns of those who only hear of it, or help. */
const NOT_WHO = /\b(?:inform|consult|report\w* to|support|help|contribut|contact|advis|advice|ask)/i

/** Whether the cells under a header name those who do what their rows are about. */
export const isWhoColumn = (header: string): boolean => WHO.test(header) && !NOT_WHO.test(header)
