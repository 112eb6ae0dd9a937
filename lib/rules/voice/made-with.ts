import type { Mention } from './mentions'

/** The rung of those with whom a document was made: how much they changed stands elsewhere, if anywhere. */
const INVOLVED = 3

const MADE =
  '(?:re)?(?:wr(?:ote|it(?:e|ten|ing))|draft(?:ed|ing)?|design(?:ed|ing)?|shap(?:e|ed|ing)|develop(?:ed|ing)?)|(?:revis|updat|produc|creat|prepar|chang)(?:e|ed|ing)|review(?:ed|ing)?|dr(?:ew|awn|aw) up|put together|work(?:ed|ing)? on'
const DOCUMENT =
  '(?:this|our|the|its) (?:(?:whole|new|first|last|old|sen|send|draft) ){0,3}(?:policy|report|document|draft|page|booklet|leaflet|statement|version|text)'
/** “In consultation with” says that they were asked, and no more. */
const WITH =
  '(?<!\\b(?:consult\\w*|discuss\\w*|liaison|line|accordance|keeping|shared?) )(?:with|by|alongside)'
/** Words of the same clause. */
const SOME = '[^.;:]{0,60}?'
const FEW = '[^.;:,]{0,25}?'

/** “We rewrote this document in the summer with six parents”. */
const DONE = new RegExp(`\\b(?:${MADE})\\b${FEW} ${DOCUMENT}\\b${SOME} ${WITH} `, 'i')
/** “The report was put together in May with …”. */
const WAS_DONE = new RegExp(
  `\\b${DOCUMENT}\\b${FEW} (?:was|were|is|has been|have been) ${FEW}\\b(?:${MADE})\\b${SOME} ${WITH} `,
  'i',
)
/** “… sat with us over this report”, “helped us to rewrite the policy”, “went through the last version”. */
const TOOK_PART = new RegExp(
  `\\b(?:(?:sat|worked|met|went|helped) (?:down )?(?:with |beside )?us|helped|took part in|worked on|went through|commented on|(?:read|marked|talked) (?:through|up|over)|(?:re)?wrote|redrafted|reviewed|shaped)\\b${SOME} ${DOCUMENT}\\b`,
  'i',
)
const DENIED = /\b(?:not|never|nobody|no (?:parents?|pupils?|families))\b|n't\b/i
/** Only those made it who are named in one breath behind it. */
const REACH = 110
const OTHER_CLAUSE =
  /\b(?:is|are|was|were|will|may|can|has|have|who|which|that|for|so|shared?|sent|given|told|available|published)\b/i

/** The rung that a sentence gives to people by naming them among those who made this document; 0 where it does not. */
export function madeWith(text: string, mentions: readonly Mention[]): 0 | 3 {
  if (DENIED.test(text)) return 0
  const done = DONE.exec(text) ?? WAS_DONE.exec(text)
  const from = done ? done.index + done[0].length : null
  const isBehind = (start: number) =>
    from !== null &&
    start >= from &&
    start <= from + REACH &&
    !OTHER_CLAUSE.test(text.slice(from, start))
  const took = TOOK_PART.exec(text)
  const isAhead = (end: number) =>
    took !== null &&
    end <= took.index &&
    took.index - end < REACH &&
    !OTHER_CLAUSE.test(text.slice(end, took.index))
  return mentions.some(({ start, end, isPossessive }) =>
    isBehind(start) ? !isPossessive : isAhead(end),
  )
    ? INVOLVED
    : 0
}
