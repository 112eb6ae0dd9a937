/**
 * Who asks for an EHC needs assessment. That families may is said in many ways, and seldom twice in the same: the
 * words are looked for one by one in a sentence, guarded by the cheapest.
 */

const FAMILIES =
  '(?:parents?|parental responsibility|carers?|famil(?:y|ies)|mothers?|fathers?|you|young (?:person|people)|(?:pupils?|students?|anyone|those) (?:over|aged|of) 16)'
const ASK = String.raw`(?:ask\w*|request\w*|appl(?:y|ies|ying|ications?)|write|email|e-mail|put in|put \w+ \w+ in|approach|contact|start|begin|refer)`
const MATTER = String.raw`(?:assess\w*|EHC\w*|plans?|local authority|authority|council|LA)`

const anywhere = (...words: readonly string[]): RegExp =>
  new RegExp(`^${words.map((word) => String.raw`(?=.*\b${word}\b)`).join('')}`, 'is')

const OF_ASKING = anywhere(ASK, MATTER)
const NAMES_FAMILIES = new RegExp(String.raw`\b${FAMILIES}\b`, 'i')

/** “Parents may ask the local authority for an EHC needs assessment at any time.” */
const MAY_ASK =
  /\b(?:parents?|parental responsibility|carers?|famil(?:y|ies)|you|young (?:person|people)|(?:pupils?|students?) (?:over|aged|of) 16)\b[^.;\n]{0,90}\b(?:can|may|(?:has|have) (?:the|a) right to|(?:is|are) entitled to)\b(?! not\b)[^.;\n]{0,40}\b(?:ask|request|apply)\b(?:[^.;\n]{0,90}\bassessment\b| for (?:one|it|this)\b|(?: the| their| your)? (?:local authority|council|LA)\b)/i

/** “You can ask Portsea City Council” under a heading that says what for. */
const ASKS_COUNCIL =
  /\b(?:[Pp]arents?|[Cc]arers?|[Ff]amil(?:y|ies)|[Yy]ou|[Yy]oung (?:person|people)) (?:can|may) (?:also )?ask (?:the )?(?:[A-Z][\w’'-]+ ){1,4}(?:Council|County|Borough)\b/

/** “A request may come from parents”, “so may a parent”, “we talk about who will ask”. */
const SHARED_ASKING =
  /\bhelp\w* (?:the |a |an |any )?(?:parents?|carers?|famil(?:y|ies)|young (?:person|people)|you) (?:to )?(?:ask|request|apply)\b|\bso (?:may|can) (?:(?:an?|the|any|your) )?(?:parents?|carers?|famil(?:y|ies)|young (?:person|people)|you)\b|\babout who (?:will|should|might) (?:ask|apply|make)\b|\b(?:assessments?|requests?|applications?)\b[^.;\n]{0,40}\b(?:may|can)\b[^.;\n]{0,30}\b(?:made|requested|asked for|come|applied for)\b[^.;\n]{0,40}\b(?:by|from)\b[^.;\n]{0,40}\b(?:parents?|carers?|famil(?:y|ies)|young (?:person|people)|you)\b/i

/** “The family is still able to make a request”: under a heading that says what for. */
const MAKES_REQUEST =
  /\b(?:parents?|carers?|famil(?:y|ies)|you|young (?:person|people))\b[^.;\n]{0,40}\b(?:can|may|(?:able|free|entitled) to)\b(?! not\b)[^.;\n]{0,20}\b(?:make|send|submit|put in|lodge)\b[^.;\n]{0,20}\b(?:request|application)\b(?! (?:to|for)\b(?! (?:an? |the |their |your )?(?:EHC|assess|local|council|authority|LA)))/i

/** “Can I ask for an assessment?”: whoever puts the question to a document is told there. */
const ASKED_BY_FAMILIES =
  /\b(?:can|may|could|(?:how|who) (?:do|can|could|would)) (?:I|we|you|parents?|families|a (?:parent|family)) (?:\w+ )?(?:ask|request|apply)\b[^?\n]{0,60}\b(?:assess|EHC)[^?\n]*\?/i
/** “Requests for assessment. Any parent can make one.” */
const MAKES_ONE =
  /\brequests?\b[^\n]*\bassess[^\n]*\b(?:parents?|carers?|famil(?:y|ies)|you|young (?:person|people)[\w ]{0,10}),? (?:can|may) (?:also )?make one\b/i
/** “Anyone may ask the council to look”, “you can, by writing to the local authority” */
const ANYONE_ASKS =
  /\b(?:anyone|anybody)\b(?! who\b)[^.;\n]{0,40}\b(?:can|may)\b(?! not\b)[^.;\n]{0,20}\bask\b/i
const OF_EHC = /\b(?:EHC|assess|local authority|council)/i
const WRITES_TO =
  /\b(?:parents?|carers?|famil(?:y|ies)|you|young (?:person|people)) (?:can|may),? (?:also )?(?:by )?writ(?:e|ing) to (?:the |your |our )?(?:[A-Z][\w’'-]+ ){0,3}(?:local authority|authority|council|LA)\b/i

/** What makes the asking their own: it is a right of theirs, or needs nobody else. */
const THEIR_OWN =
  /\b(?:rights?|entitled|(?:their|your|his|her) own|direct(?:ly)?|straight to|themselves|yourself|(?:no|without) (?:permission|consent)|without (?:us|the school|going through)|(?:not|never) (?:have|need) to (?:go through|ask|wait)|need not|(?:open|available|free) to|lets?(?! (?:you|(?:the |our |all )?(?:parents|carers|families)) know)|allow(?:s|ed)?|as well as (?:the |our )?schools?|whether or not (?:we|the school)|(?:even )?if (?:we|the school|the SENCO) (?:do|does|will|decide)|any (?:parent|family|carer))\b/i
/** … and what says that it is not theirs, or that they are to ask the school. */
const NOT_THEIRS =
  /\b(?:cannot|can't|may not|can not|must not|should not|not able|unable|only (?:the|a|our) (?:school|headteacher|head|SENCO|SENDCO)|not for (?:parents|families|you)|(?:ask|contact|approach|write to|email|speak to|apply to) (?:us|(?:the|our|your|their)(?: child's)? (?:school|SENCO|SENDCO|head\w*|teacher|tutor|class teacher|office)))\b/i

/** In a row: what is asked for in one cell, by whom in another. */
const TOLD_IN_ROW = /\b(?:inform|told|tell|discuss|agree|consult|meet|invite|notif|contribut|view)/i
const ROW_CELL = 80

const isRowOfAsking = (line: string): boolean => {
  const cells = line.split('\t')
  return (
    cells.some((cell) => OF_ASKING.test(cell)) &&
    cells.some(
      (cell) => cell.length <= ROW_CELL && NAMES_FAMILIES.test(cell) && !TOLD_IN_ROW.test(cell),
    )
  )
}

const SAYS_SO = [MAY_ASK, SHARED_ASKING, ASKS_COUNCIL, MAKES_REQUEST, MAKES_ONE, WRITES_TO]

/** “Parents may ask the school to request an assessment”: it is the school that asks. */
const ASKS_SCHOOL =
  /\bask(?:ing)? (?:(?:the|our|your|their|a) )?(?:us|(?:child's )?school|academy|college|nursery|setting|senco|sendco|head(?:teacher)?|class teacher|teacher|tutor) (?:to (?:request|apply|ask|make|consider|start|seek)|for)\b/gi

/** Whether a line, or a row with tabs between its cells, says that families may ask for an assessment. */
export function saysFamiliesAsk(said: string): boolean {
  const line = said.replace(ASKS_SCHOOL, '')
  if (ASKED_BY_FAMILIES.test(line) || (ANYONE_ASKS.test(line) && OF_EHC.test(line))) return true
  if (!NAMES_FAMILIES.test(line)) return false
  if (SAYS_SO.some((one) => one.test(line))) return true
  if (line.includes('\t') && isRowOfAsking(line)) return true
  return line
    .split(/[.!?]\s/)
    .some(
      (sentence) =>
        OF_ASKING.test(sentence) &&
        NAMES_FAMILIES.test(sentence) &&
        THEIR_OWN.test(sentence) &&
        !NOT_THEIRS.test(sentence),
    )
}

/** “The SENCO may submit a request to the local authority.” */
const REQUESTS = anywhere(
  '(?:requests?|requested|requesting|ask|asks|asked for|asking|(?:have|has) asked|apply|applies|applying|applications?|refer|refers|referred|referring|referrals?|approach(?:es|ed|ing)?|triggers?|initiates?|put(?:s|ting)? forward|seek|seeks|sought|would like|submits?|lodged?|put in|raises?|recommends?|start(?:s|ed)?|begins?|contacts|writing to|considered for|(?:sends?|posts?|signs?|completes?|fills? in) (?:it|them|the (?:form|forms|paperwork|evidence))|consider(?:s|ed)? (?:each|if|whether|a|which))',
  String.raw`(?:local authority|authority|council|LA|assess\w*|EHC\w*|plans?|process)`,
)
/** “Application is by the SENCO”: under a heading that says what for. */
const BY_SCHOOL =
  /\b(?:requests?|applications?|referrals?)\b.{0,60}\b(?:schools?|academy|college|SENCO|SENDCO|head\w*|us|we)\b|\b(?:schools?|academy|college|SENCO|SENDCO|head\w*|we)\b.{0,60}\b(?:requests?|applications?|referrals?|appl(?:y|ies) for)\b|^by (?:the|our|us)\b/i
/** What else is asked of an authority, or by it. */
const ANOTHER_MATTER =
  /\b(?:top-?up|funding|transport|personal budget|annual reviews?|amend\w*|tribunal|appeals?|mediation|naming|admission|advice (?:within|when|that)|access arrangements|how (?:many|well)|(?:action|improvement|development) plans?|(?:authority|council|LA|it) (?:asks|requests|consults) (?:us|the school|for|the SENCO)|names? (?:our|the|this) school)\b/i

/** “The local authority will notify parents of its decision”: what it does with a request. */
const BY_AUTHORITY =
  /^(?:(?:the|our|your|if|once|when|after|then) )*(?:[\w']+ )?(?:local authority|authority|council|LA) (?:(?:will|must|has to|then|also|should|may) )*(?:notif|inform|tell|writ|let|decid|issu|send|refus|repl|respon)\w*/i

/** Whether a sentence of a section on EHC plans is about asking for one. */
export const isOfAsking = (text: string): boolean =>
  (REQUESTS.test(text) || BY_SCHOOL.test(text)) &&
  !ANOTHER_MATTER.test(text) &&
  !BY_AUTHORITY.test(text)
