/** A unit or noun right after a number that makes it an amount, a time, a mark … */
export const MEASURED =
  /^ ?(?:%|°|per ?cent|percent|p\.?m\b|a\.?m\b|(?:(?:more|extra|full|whole|half|school|working|calendar|percentage|scaled|teaching|contact|other|young|further|additional|standard) )?(?:hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|yrs?|terms?|times|nights?|lessons?|sessions?|points?(?! out| to| the\b)|marks?|stars?|metres?|meters?|kilometres?|miles?|grams?|kilos?|litres?|degrees?|pupils?|children|students?|learners?|staff|adults?|teachers?|teaching assistants?|TAs|FTE|full[- ]time|pence|pounds?|million|thousand|GB|MB|percentage|places?|levels?|grades?|sublevels?)\b|(?:in|for) (?:reading|writing|maths|spelling|phonics)\b|(?:cm|mm|km|kg|mg|ml|hrs?|fte|m|k|x|h|g)\b|(?:out of|on average|(?:a|an|per|each|every) (?:term|week|year|day|month|half[- ]term|fortnight|head|pupil|child|session|hour|lesson)|in every|or (?:above|below|higher|lower|more|less|over))\b|[x×*+=<>]\s?\d)/i

/** The units that make even a number beside the Code's name an amount. */
export const PLAINLY_MEASURED =
  /^ ?(?:%|°|per ?cent|percent|p\.?m\b|a\.?m\b|(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|points?(?! out| to| the\b)|FTE|million|GB|MB)\b)/i

/** The stop of a short form goes on to its number; that of a whole word ends a sentence: “three times a year. 6.65 asks for it.” */
const NUMBERED =
  '(?:(?:(?:ver|rev|(?<![/\\d] ?)yr|rm|KS|fig|q|tel|ext)s?|v)\\.?|(?<=[-,:(] )no\\.|(?:version|revision|issue|draft|release|key stage|(?<!\\b(?:a|per|each|every|this|that|any|last|next|school|academic) )(?:level|year|stage|step|outcome)|grade|band|tier|item|row|column|unit|bay|box|hall|course|shelf|cupboard|door|gate|floor|seat|hook|peg|tray|folder|studio|lab|classroom|class|pitch|court|ledger line|budget line|cost line|hut|drawer|locker|zone|plot|lesson|session|workshop|module|paper|KPI|indicator|strand|milestone|room|table|figure|chart|appendix|question|objective|target|priority|standard|action|criteri(?:on|a)|part|form|windows|office|python|build|index|note|bus|coach|tram|requirement|clause|rule|article|(?<!\\d )minute|agenda item|date(?=s?:)|serial(?: (?:no\\.?|number))?|model)s?)'

/** Nouns before a number, or before a list that it belongs to, that say it numbers something else: “room 1.14, not 1.41”. */
export const NUMBERED_BEFORE = new RegExp(
  `\\b${NUMBERED}[\\s:#-]*(?:\\d+\\.\\d+(?: \\([^()]{1,40}\\))?,? (?:(?:and|or|not|to|then|now|&|replaces|replacing|supersedes|was|formerly) )?)*$`,
  'i',
)

/** What precedes an amount. */
export const COUNTED_BEFORE =
  /(?:[£$€]|\b(?:ratios?|scores?|ratings?|averages?|(?<!\b(?:they|you|we|i|must|may|might|probably|to) )mean|median|approximately|approx|around|over|nearly|almost|up to|(?<!very )least|than|(?:updated|upgraded|up|down|amount(?:s|ed)|c[ao]mes?) to|stands? at|stood at|(?:ran|swam|rowed|cycled) (?:it|that|\d+ ?m) in|(?:best|fastest|record) (?:time )?(?:is|was|of))\b|\bapprox\.)[\s:#-]*$/i

/** Things whose number a sentence may give after other words: “is 9.14 the right room?” */
export const THINGS =
  /\b(?:rooms?|rms?|studios?|lockers?|shel(?:f|ves)|cupboards?|floors?|lifts?|doors?|gates?|ledgers?|(?<!in )lines?|bus|train|ext(?:ension)?|wi-?fi|parking|seats?)\b/i

/** “TH/6.36”, “9.166/1”: part of somebody's reference; “7.5/10”: a mark. */
export const REFERENCE_BEFORE = /(?:[A-Za-z]\d*|(?<![.\d])\d+)\/$/
export const REFERENCE_AFTER =
  /^\/(?:[A-Za-z]|(?:19|20)\d\d|\d(?![\d.])|(?:\d0|[12]5|100)(?!\d|\.\d))/
/** “our ref 6.65/26”: a number of the year. */
export const FILED_BEFORE =
  /\b(?:refs?|reference|case|file|complaint|claim|ticket|invoice|order)(?: no| number)?[.:]? $/i

/** Words that a count may follow as well as a place: they speak against small numbers and times only. */
export const LINKED_BEFORE = /\b(?:about|by|of|to|from|is|are|was|were|only|just)\s*$/i

/** A measure spoken of near a bracketed number. */
export const MEASURE_NEAR =
  /\b(?:scores?|(?<!(?:n't|\b(?:not|they|these|those|we|you|may|must|might|can|does|do|to|themselves|itself|[a-z]+ly)) )mean|average|median|ratio|rating|effect size|progress 8|attainment 8|grades?|GPA|fte|per ?cent|percentage|[ap]\.m|o'clock|club|lunch|registration|(?:best|fastest|record) time|reading age|spelling age|age equivalent|decibels)\b[^.;]{0,20}$|\b(?:fell|rose|dropped|climbed|grew)\b[^.;]*$|%|£(?!(?:6|10),?000\b|6k\b)[\d.,]+[km]?(?: [a-z-]+){0,2} ?[([]?$/i

/** Words that make a measure of a small number only: “(6.5)”, not “(6.57)”. */
export const SMALL_MEASURE_NEAR =
  /\b(?:hours?|minutes?|playtime|school day|starts?|finish(?:es)?|version|draft|temperature|metres|age|points?|price|cost|fee|marks?|distance)\b[^.;]{0,20}$/i

const OWN_NOUN =
  '(?:polic(?:y|ies)|plan|document|procedures?|handbook|agreement|appendix|contract|strategy|form|report|scheme|booklet|toolkit|table|list|register|directory|timetable|newsletter|notice|leaflet|handout|quiz|standards|specification|protocol|framework|terms of reference)'

/** What follows a number that is a place in the document itself or in a work nobody named. */
export const OWN_AFTER = new RegExp(
  `^,? ?(?:(?:above|below|overleaf|hereafter|herein|earlier|later)\\b` +
    `|(?:in|on(?! the (?:back|front|cover|reverse))|within|under|from|to|at) (?:this|our|your|their|its|the|each|a|an) (?:[a-z'-]+ ){0,5}${OWN_NOUN}\\b` +
    `|["']?(?: (?:in|from|on) [^.;"]{1,30})? (?:means|refers to|points to) (?:this|our|your|their|its|the) (?:[a-z'-]+ ){0,2}${OWN_NOUN}(?=[,.;:]|$| (?:and|but|not|while)\\b)` +
    `|of (?!(?:help|use|interest|note|value|relevance|importance)\\b|(?:it|that|that (?:one|act|code)|those|which)\\b|(?:the|its) (?:same|statutory|introduction)\\b|which\\b|these\\b|(?:the|this) (?:said )?schedule\\b))`,
  'i',
)

/** What precedes such a number: “our Behaviour Policy, section 6.2”. */
export const OWN_BEFORE =
  /(?:\b(?:polic(?:y|ies)|(?:improvement|development|action) plan|handbook|procedures?|agreement|contract|protocol|appendix(?: [a-z0-9])?|annex [a-z]|specification|constitution|terms of reference|booklet|prospectus|manual|notices?|leaflet|handout|quiz|(?<!\d )minutes|lease|deed|licence|consultation|white paper|green paper|bill|scheme|standards)\b,?[ :-]*(?:at |in |see |under )?|\b(?:this|our) (?:document|policy)['s]* )$/i

/** “the draft, at its paragraph 7.2”, “Draft paragraph 9.1”: before a cue, where no law is named beside it. */
export const OWN_BEFORE_CUE =
  /\b(?:our|draft|this policy's|the policy's|your) $|\b(?:draft|policy|handbook|plan|document|agreement)\b[^.;]{0,20}\bits $/i

/** “The SEND policy is on the website, and paragraphs 3.1 and 3.2 of it …”. */
export const OF_IT = /^(?:,? (?:and|to|-|–) \d[\d.]*)* of it\b/i
export const OWN_NAMED = new RegExp(`\\b${OWN_NOUN}\\b(?![^.]*\\b(?:Code|Act|Regulations)\\b)`, 'i')

/** A book with a number of its own, whose pages follow. */
export const BOOK_BEFORE = /\bISBN\b/

/** “the quiz on” before a page: what no page of a law holds. */
export const OWN_PAGE_BEFORE =
  /\b(?:the|our|your|this|these) (?:[a-z-]+ )?(?:quiz|questions|answers|activity|task|exercise|cards?|form|map|timetable|grid|template|checklist|photos?|pictures?|contacts|reply slip) (?:is |are )?(?:on|at|from) $/i

/** “our Behaviour Policy (section 6.2)”, before a number with a cue. */
export const OWN_BEFORE_BRACKET = new RegExp(
  `(?:\\b(?:[Oo]ur|[Tt]his|[Tt]hat|school's|trust's|academy's) (?:[A-Za-z'-]+ ){0,4}${OWN_NOUN}|\\b(?:[Yy]our|[Tt]he|[Tt]heir) (?:[A-Za-z'-]+ ){0,4}(?:polic(?:y|ies)|procedures?|handbook|agreement|contract)|[A-Z][a-z]+ Policy)['s]* [([](?:see )?$`,
)

/** Another document of the school's, named earlier in the sentence. */
export const OWN_DOCUMENT =
  /\b[A-Z][\w'&-]+ (?:Polic(?:y|ies)|Procedures?|Handbook|Protocol|Agreement)\b|\b[Oo]ur (?:\w+ ){0,3}(?:policy|procedures?|handbook)\b/
