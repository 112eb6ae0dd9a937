/** An application for a place is none for an assessment. */
const FOR_A_PLACE = /\bapplications? (?:from|by|for (?:a place|admission)|on behalf of)\b/gi
/** Who asks us asks nobody whose decision it is. */
const ASKS_US =
  /\b(?:ask\w*|appl(?:y|ies|ying) to) (?:the |our |your )?(?:head ?teacher|head|principal|SENDCo|SENCO|school|governors|governing (?:body|board)|us)\b/gi
const TELLS =
  '(?:notif\\w+|tell\\w*|told|inform\\w*|report\\w*|send\\w*|sent|pass\\w*|let\\w*|cop(?:y|ies|ied)|pops?)'
const AUTHORITY = '(?:local authority|LA|council|county hall|county|authority|borough)'
/** Between “tell” and the authority; “tell parents how the authority …” tells somebody else. */
const TO_WHOM = '(?:(?!\\b(?:how|whether|what|that|when|if|which|who|why)\\b)[^.;,]){0,25}?'
const DECIDES = '(?:\\w+ ){0,2}(?:decides?|determines?)\\b'
/** That the local authority is told afterwards makes the decision no less ours. */
const TOLD_AFTER = new RegExp(
  `\\b${TELLS}\\b${TO_WHOM}\\b${AUTHORITY}\\b(?: know)?(?: of| about| its)?(?![^.;]{0,40}\\b(?:which|who|it|they|and) ${DECIDES})[^.;,]*`,
  'gi',
)
/** That we were asked makes no decision right. */
const CONSULTED =
  /\bon (?:the )?(?:[\w']+ )?advice(?: of [^,.;]*)?|\b(?:up)?on receipt of (?:a|the) consultation\b|\b(?:when|where|if|after|once|following) [^.;,]{0,40}?\bconsult\w*\b[^,]*,/gi
/** A request or papers that have come to us first. */
const RECEIVED =
  /\b(?:following|on receipt of|after|once|when|upon) [^.;,]{0,30}\b(?:requests?|application) (?:from|by) (?:(?:a|the|your|their) )?(?:parents?|carers?|family|families|you|us)\b|\b(?:once|after|when|as soon as) [^.;,]{0,40}\bfrom (?:the )?(?:local authority|LA|council|county)\b/gi
/** That a plan names the school makes no refusal right. */
const CONCEDED =
  /\b(?:even (?:if|where|when|though)|whatever|although|regardless of what)\b[^,;]*,/gi
/** Words around a decision that send nobody elsewhere, whatever they hold. */
const ASIDES = [TOLD_AFTER, CONSULTED, RECEIVED, CONCEDED, ASKS_US, FOR_A_PLACE]

/** A sentence without them. */
export const withoutAsides = (text: string): string =>
  ASIDES.reduce((left, aside) => left.replace(aside, ''), text)

/** Parts a sentence into what is said of one and of another. */
const PARTS = /[,;] (?:and|but|so|whereupon|after which) (?=\w)/
const OURS =
  "(?:we|(?:the|our) (?:[\\w’'-]+ ){0,3}?(?:school|academy|college|nursery|head ?teacher|head|principal|SENDCo|SENCO|governors|trustees|board|committee|panel|team|leaders?))"
/** “and the governors then decide whether …”, “and we will tell you if …”. */
const DECIDE = new RegExp(
  `^(?:then |(?:after|following|once|when) [^,;]{1,40}? )?${OURS}\\b[^.;,]*\\b(?:decid|determin|choos|consider|judg|agree|let|tell|inform|writ|say)\\w*\\b`,
  'i',
)

/** What a sentence says of those at the school who decide, where it first tells of others; else all of it. */
export const ourPart = (text: string): string =>
  text.split(PARTS).findLast((part, at) => at > 0 && DECIDE.test(part)) ?? text
