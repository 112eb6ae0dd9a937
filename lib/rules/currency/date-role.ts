/** What the date of a policy says about it. `review` is a bare “Review date”, which may look either way. */
export type DateRole = 'next-review' | 'review' | 'last-review' | 'approved' | 'change'

/** What is done to a document that is due. */
const DONE =
  '(?:reviewed|updated|revised|renewed|revisited|re-?written|redone|redrafted|refreshed|checked|looked at|gone through|considered|reconsidered|discussed|re-?approved|re-?adopted)'
/** … and what somebody will do to it. */
const DO =
  '(?:review|update|revise|renew|revisit|consider|discuss|re-?approve|redraft|rewrite|redo|refresh|reconsider|look(?: again)? at|check|come back to|return to)'
/** A noun for it. */
const A_REVIEW = '(?:review|update|revision|rewrite|renewal|refresh|re-?approval)'
const WILL = '(?:will|shall|should|must|(?:is|are) (?:due )?to|due to)'

const ahead: readonly string[] = [
  '\\b(?:next|future|due|planned|scheduled)\\s+(?:\\w+\\s+){0,2}(?:review|update|revision)(?:ed)?(?: date)?\\b',
  '\\breview(?:ed)?\\s+(?:is\\s+)?(?:date\\s+)?(?:due|before|on or before|again|no later than)\\b',
  '\\breview(?:ed)? (?:date )?by(?=\\W*$)',
  '\\b(?:due|date)\\s+for\\s+(?:next\\s+|the next\\s+)?(?:review|renewal)\\b',
  `\\bto be (?:next |formally )?${DONE}(?: again)?\\b`,
  '\\bfor (?:the next |next )?review\\b',
  '\\bnext (?:look|check|revision|time)\\b',
  `\\b${WILL}\\s+(?:next\\s+|then\\s+|again\\s+)?be\\s+(?:formally\\s+|next\\s+|fully\\s+)?${DONE}(?: again)?\\b`,
  '\\blooked at again\\b',
  '\\bnext (?:report|edition|version|issue)(?: is)? due\\b',
  '\\brenewal(?: date)?\\b',
  '\\bexpir(?:y|es)\\b',
  '\\b(?:valid|runs?|in force|stands|applies) (?:until|to)\\b',
  '\\bnext due\\b',
  '\\bexpires on\\b',
  '\\b(?:review|revision|renewal) of (?:this|the|our) (?:\\w+ ){1,4}(?:is|will be) (?:planned|due|scheduled|arranged)\\b',
  `\\b(?:scheduled|planned|due|timetabled|down) for (?:an? |its |the )?(?:\\w+ )?${A_REVIEW}\\b`,
  '\\b(?:revised|new|updated|next) (?:version|draft|edition|update) of (?:this|the|our) (?:[a-z]+ ){0,3}(?:policy|report|document) (?:will be|is to be|is due to be)(?: (?:published|issued|written|adopted|agreed|approved))?\\b',
  '\\b(?:comes|goes|returns)(?: back)? (?:to|before)\\b',
  '\\breview due\\b',
  `\\b(?:will|shall|to|must|should|due to) (?:next |formally |then |again )?${DO} (?:this|the|our|it)\\b`,
  '^\\W*review (?:in|by|before|on)\\b',
  '\\bnext(?: one| is| due| on| in| by)*(?=\\W*$)',
  '\\bnext (?:\\w+ )?review (?:is|will be|falls) (?:due )?(?:in|on|by)\\b',
  '\\b(?:will|is to|shall) (?:next|then|again) (?:be (?:put|brought|taken|sent|presented)|come|go|return)(?: back)?(?: to| before)\\b',
]

const behind: readonly string[] = [
  '\\b(?:last|latest|previous(?:ly)?|most recent(?:ly)?|date)\\s+(?!(?:(?:of|for|the)\\s+)*(?:next|future)\\b)(?:of\\s+)?(?:\\w+\\s+){0,2}(?:reviewed|review|updated?|changed|revised|revision|amended|amendment)\\b',
  '\\b(?:last|lastly) (?:looked at|checked|read through|gone through)\\b',
  '\\b(?:reviewed|updated?|revised|(?<!\\bas )amended|(?:re)?written|produced|created|drafted|drawn up|compiled|prepared|issued?|version|added to)\\b',
  '\\bcorrect (?:as (?:of|at)|at (?:the )?time of (?:publishing|publication|writing|going to press))\\b',
]

const roles: readonly (readonly [DateRole, RegExp])[] = [
  ['next-review', new RegExp(ahead.join('|'), 'g')],
  [
    'review',
    /\b(?:review date(?=\W*(?:[\w']+ ){0,4}$)|date of (?:the )?review|(?:policy |annual |governor |booklet |report |page |document )?review|(?:full |annual |formal )?review of (?:(?:this|the|our) )?(?:sen |send )?(?:policy|information report|report))(?=\W*$)/g,
  ],
  ['last-review', new RegExp(behind.join('|'), 'g')],
  [
    'approved',
    /\b(?:approv(?:ed|al|als)|agreed|adopt(?:ed|ion)|ratif(?:ied|ication)|signed|published|publication|policy date|date of (?:this |the )?(?:policy|report|document)|effective (?:from|date)|in force from)\b|^\W*(?:date|dated)(?=\W*$)|(?<!\b(?:review|renewal|expiry|due|update|revision|start|end|opening|closing|training|meeting|inspection|census|birth|term) )\bdate:(?=\s*$)/g,
  ],
]

/** A paper that this one took the place of: “our first SEND policy was written in”. */
const OF_AN_OLDER =
  /\b(?:our|the) (?:very )?(?:first|original|old|earlier|previous|former) (?:send? )?(?:polic(?:y|ies)|report|document)\b|\b(?:replac(?:es|ed)|supersed(?:es|ed)) (?:the|our|that|an?) /

/** Role of the date that follows (or stands beside) a label; the words nearest to the date decide. */
export function roleOf(label: string): DateRole | null {
  const text = label.toLowerCase().replace(/\s+/g, ' ')
  if (OF_AN_OLDER.test(text)) return null
  let best: { role: DateRole; start: number; end: number } | null = null
  for (const [role, pattern] of roles) {
    pattern.lastIndex = 0
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      // “Last review” says more than the “review” in it.
      if (!best || end > best.end || (end === best.end && match.index < best.start))
        best = { role, start: match.index, end }
    }
  }
  return best?.role ?? null
}

/** What stands behind a day that somebody set: “… as the date for its next full review”. */
export const SET_FOR_REVIEW = new RegExp(
  `^,? (?:as the (?:date|day|month|time) |down )?(?:for|of) (?:its|the|our|their) next (?:\\w+ )?${A_REVIEW}\\b`,
  'i',
)

/** Names of fields that hold who approved a policy and when. */
export const APPROVAL_FIELD =
  /^\W*(?:(?:policy|report|document|this (?:policy|report|document)(?: was)?) )?(?:(?:date|dates?) (?:of|for) (?:the )?(?:(?:next|last|latest|policy|governors?'?|board) )*(?:review|approval|adoption|ratification|issue|policy|publication|update)|(?:next|last|latest|annual|policy)? ?review(?:ed)?(?: date| due| by| on| due date)?|(?:next|last) (?:review|update|updated|reviewed)(?: date| due| on| by)?|to be (?:reviewed|updated)|issued|expires|expiry date|date (?:approved|agreed|adopted|ratified|reviewed|written|published|signed|updated|issued|(?:approved|agreed|adopted|ratified|passed) by (?:the )?(?:governors|trustees|board|trust board|governing (?:body|board)|committee)|(?:for|of) next review|next review due)|date|dated|(?:approved|agreed|adopted|ratified|authorised|reviewed|written|signed off|signed|owner|author|policy owner|policy holder|approval)(?: (?:by|on|date|by and date))?(?: (?:the )?(?:(?:full )?governing (?:body|board)|governors|trustees|trust board|board(?: of (?:governors|trustees))?|headteacher|chair|chair of (?:governors|trustees)|head of school|principal|committee)(?: (?:on|by))?)?|signed \([^)]{3,40}\)|(?:chair(?: of (?:governors|trustees))?|head(?:teacher)?|principal|senco|governor)['’]?s? (?:signature|name)|signature of [\w ]{3,30}|(?:date of )?(?:governors?'?|governing (?:body|board)|board|trustees?'?|committee) (?:approval|adoption|ratification)(?: date)?|(?:approval|adoption|ratification) by (?:the )?(?:governors|trustees|board|governing (?:body|board)|committee)(?: on)?|(?:approving|approved by) (?:committee|body|board)|(?:signature|chair of (?:governors|trustees)|headteacher|sen(?:d)? governor|governor for send?|sen(?:d)?co|review date|approval date|adoption date|effective date|issue date|publication date|version date))\W*$/i
