/** How a text speaks of the reform of 2026: as something proposed, denied, or already in force. */

/** Says that a change is proposed, consulted on, rumoured or denied. */
const PROPERLY_TOLD =
  /\b(?:propos(?:ed|es|al|als|ing)|consult(?:ed|ation|ing|s)?|white paper|would|could|may|might|expected|expectation|planned|announced|if|whether|draft|subject to|none of (?:this|it|them) (?:is|are)|not (?:yet )?(?:law|in force|changed?|ending|replace|been)|do(?:es)? not|did not|will not|won['’]t|isn['’]t|aren['’]t|are not|is not|rumou?rs?|no change|unchanged|remain|continue|until|our own (?:name|term)|we call)\b/i

/** A proposal given as the ground of what is done now: “Since the White Paper”, “Under the 2026 reforms”. */
export const ON_PROPOSALS =
  /\b(?:since|following|under|because of|as a result of|thanks to|after|owing to|due to|in line with|to comply with|(?:as )?(?:required|laid down|set out) (?:by|in)|as) (?:the |this year['’]s )?(?:(?:new|recent|latest|Government['’]s|2026|SEND?|schools) )*(?:White Paper|(?:SEND? )?reforms|SEND? (?:law|laws|Act|legislation))\b(?: (?:of|in) 2026)?/i

/** What a school leaves undone on that ground: “so we will not support requests”. */
const LEAVES_UNDONE =
  /\b(?:we|(?:the|our) (?:school|academy|trust|SENCO)|please) (?:(?:will|shall|do|does) not|won['’]t|don['’]t|(?:are|is) not) (?:(?:normally|usually|generally|now|currently|longer|be) )*(?:support|mak|ask|appl|request|accept|send|advis|recommend|writ|start|publish|produc)\w*/gi

/** “… for pupils who are not in special schools”: says of whom, and denies nothing. */
const WHO_ARE_NOT = /\bwho (?:(?:are|is|do|does|have|has) not|(?:are|is|do|does)n['’]t)\b[^,;.]*/gi

/** A White Paper that is said to have done it already. */
const DONE_BY_PAPER =
  /\bWhite Paper (?:has|have) (?:now )?(?:replaced|abolished|ended|brought in|introduced|made|laid down)\b/gi
/** What follows from a claim, which may be careful where the claim is not. */
const CONSEQUENCE =
  /, so (?:that )?(?:we|you(?:rs?)?|ours?|the school|plans?|staff|families|parents)\b[^;]*$/i

/** Whether a sentence says that a change is not in force; a White Paper that is its ground does not say so. */
export const isProperlyTold = (sentence: string): boolean =>
  PROPERLY_TOLD.test(
    sentence
      .replace(LEAVES_UNDONE, '')
      .replace(WHO_ARE_NOT, '')
      .replace(CONSEQUENCE, '')
      .replace(ON_PROPOSALS, '')
      .replace(DONE_BY_PAPER, ''),
  )

/** … or denied right beside the words. */
const DENIED = /\b(?:not|never|nor|no(?! longer| new| more| further))\b/i
const BEFORE = 30
const AFTER = 9

/** Whether words are denied in them or beside them. */
export function isDenied(text: string, { start, end }: { start: number; end: number }): boolean {
  const from = Math.max(0, start - BEFORE)
  const denial = DENIED.exec(text.slice(from))
  const at = from + (denial?.index ?? 0)
  return denial !== null && at !== start && at < end + AFTER
}
