/** Square brackets: what they hold decides. */
export const BRACKETED = /\[(?<inside>[^[\]\n]{1,160})\]/g

/** “[Home] > [Parents] > [SEND]”: the way to a page, as it was copied from a website. */
export const IS_TRAIL =
  /^\W*(?:\[(?!(?:insert|name|date|enter|school|add)\b)[^[\]\n]{1,40}\]\s*(?:[>›»→]\s*|$)){2,}\W*$/i

/** Behind these words empty brackets wait for something: “Our number is [ ].” */
const WAITS = /\b(?:is|are|of|by|on|to|at|called|number|name|date)\b:?\s*$/i

const INSTRUCTION =
  /^(?:please |optional:? ?)?(?:vacan(?:t|cy)|blank|insert|enter|add|delete|amend|type|state|specify|give|describe|list|include|explain|name|names|date|dates|your|school|setting|academy|college|trust|council|LA|local|head|headteacher|SENCO|SENDCO|SEND|governor|chair|number|telephone|phone|e-?mail|link|web|url|details?|hyperlink|signature|photo|picture|image|logo|table|chart|graph|map|contact|who|what|when|where|how|which|e\.?g\.?|for example|month|year|term|times?|days?|x+|tbc|title|job|role|address|logo|text|policy|adapt|edit|choose|select|or|and\/or|if|as|other|amount|figure|percentage|signature|initials|surname|forename|county|borough|town|village|venue|postholder|provider|note|guidance|N\.?B|s\/he|he\/she)\b/i

/** What stands in square brackets for other reasons: notes, sources, editorial words, initials. */
const NOT_A_GAP =
  /^(?:(?:[Ff]low ?chart|[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Dd]iagram|[Tt]able|[Mm]ap|[Gg]raph|[Cc]hart|[Ff]igure|[Dd]rawing|[Ii]llustration)s?(?: \d+)?: .{8,}|[Dd](?:raft|RAFT) (?:for|copy|version|policy)\b.*|\d{1,4}(?:[-–,]\s?\d{1,4})*|sic|emphasis (?:added|mine)|our emphasis|i+|[ivx]{1,5}|[a-z]|…|\.{3}|\d{4}\]?.*|(?:19|20)\d\d|ref(?:erence)?\.? .*|accessed .*|online|opens? .*|PDF.*|pdf.*|external.*|link opens.*|see .*|(?:from|since|until|as of|before|after|up to|correct at) (?!insert\b|date\b|XX)[^\d]*\d{4}.*|para\.? .*|paragraph .*|section .*|s\.? ?\d.*|CoP .*|Code .*|SEND Code.*|[A-Z]{2,7}s?|x|X| )$/

/** Whether the words in square brackets wait to be filled in. */
export function isGap(inside: string, before: string): boolean {
  const text = inside.trim()
  // “Appendix [X]” waits for its letter.
  if (/^[xX?]{1,3}$/.test(text))
    return /\b(?:appendix|annex|section|page|part|paragraph)\s*$/i.test(before)
  if (text === '') return WAITS.test(before)
  if (text.length < 2) return false
  if (
    /^(?:NAMES?|DATE|SCHOOL|LA|LOGO|ADDRESS|XX+|TBC|TBA|SENCO|E-?MAIL|PHONE|(?:HYPER)?LINK|URL|INSERT|COUNCIL|TRUST|NUMBER|AMOUNT|YEAR|TIME|TERM|TITLE|ROLE|WEBSITE|DETAILS|HERE|CHECK|\?+)$/.test(
      text,
    )
  )
    // “(local authority [LA])” explains initials; “the [LA] will” waits for a name.
    return !/^(?:LA|SENCO)$/.test(text) || /\b(?:the|our|by|our school)\s*$/i.test(before)
  // “[source?]” is a question to whoever finishes the text.
  if (/\p{L}{3} ?\?$/u.test(text) && !/^sic\b/i.test(text)) return true
  if (NOT_A_GAP.test(text)) return false
  if (INSTRUCTION.test(text)) return true
  return /^[A-Z]|\w\/\w|\s/.test(text)
}
