import type { Range } from '../../core/range'

/** Whose school a sentence speaks of, by what it says of the school that it names. */

const PEOPLE =
  '(?:pupils?|staff|students?|children|child|learners?|teachers?|governors?|adults?|famil(?:y|ies)|parents?|colleagues?|leaders?|members? of staff)'
/** All of them, as only their own school says: “everybody at”, “every child and adult in”. */
const EVERYBODY = `\\b(?:[Ee]very(?:body|one)|[Aa]ny(?:body|one)|[Nn]o(?:body| one)|(?:[Aa]ll|[Ee]very|[Ee]ach|[Aa]ny|[Nn]o|[Oo]ur) (?:(?:of )?the |\\p{Ll}{3,12} )?${PEOPLE}(?: (?:and|or) ${PEOPLE})?(?: with SEND?)?)(?: here)? (?:of|at|in)`
/** What a document says of no school but its own: “the aim of”, “the governors of”. */
const BELONGS =
  '\\b(?:[Gg]overnors|[Gg]overning (?:[Bb]ody|[Bb]oard)|[Pp]olicy|[Rr]eport|[Aa]ims?|[Ii]ntention|[Bb]elief|[Vv]ision|[Vv]alues|[Mm]ission|[Pp]hilosophy|[Pp]riority|[Cc]ommitment) (?:of|for)'
const HOST_BEFORE = new RegExp(
  `(?:\\b(?:[Hh]ere at|[Ww]elcome to|[Ww]e at)|(?:^|[.!?:]\\s+|, )[Aa]t|${EVERYBODY}|${BELONGS}) (?:[Tt]he )?$`,
  'u',
)
/** So many characters hold what stands before a name. */
const LEAD = 70
const HOST_AFTER =
  /^(?:,? (?:is (?:an?|committed|proud)|adopt(?:ed|s)|serves|believes?|welcomes|aims|values|strives|recognises|caters|(?:will )?(?:publish|review|update)(?:es|s)? (?:this|its|the)\b|we\b|our\b)|['’]s? (?:SEND?|governing (?:body|board)|staff|governors|pupils|children|students|policy|ethos|vision)\b)/
/** “Staff at … are trained in it”: told as one tells of one's own people … */
const PEOPLE_OF =
  /^\W*(?:(?:The|All) )?(?:[Pp]upils|[Ss]taff|[Ss]tudents|[Cc]hildren|[Ll]earners|[Tt]eachers|[Pp]arents|[Ff]amilies|[Ll]eaders)(?: and \p{Ll}+)? (?:at|of|in) (?:the )?$/u
const DO =
  /^,? (?:are|is|have|has|do|can|may|will|should|must|know|receive|use|follow|learn|take|get|work|share|understand|feel|make|plan|keep|adapt)\b/
/** … where nobody else is spoken of. */
const OF_US = /\b(?:we|us|our|ours|here|too|also|as well)\b/i

/** “4.4 At …”: the number of a paragraph is no word of it. */
const NUMBER = /^\s*(?:[A-Z]\d+(?:\.\d+)*[.)]?|\d+(?:\.\d+)+[.)]?|\d+[.)])\s+/

/** A sentence from its first word on. */
export const saidFrom = (text: string, { start, end }: Range): Range => ({
  start: start + (NUMBER.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
})

/** Said of the school whose document this is: “At … we”, “… is a small school”. */
export function isHost(text: string, sentence: Range, { start, end }: Range): boolean {
  const after = text.slice(end, sentence.end)
  return (
    HOST_BEFORE.test(text.slice(Math.max(sentence.start, start - LEAD), start)) ||
    HOST_AFTER.test(text.slice(end, end + 30)) ||
    (PEOPLE_OF.test(text.slice(sentence.start, start)) && DO.test(after) && !OF_US.test(after))
  )
}

const POST_BEFORE =
  /^\W*(?:The|Our) (?:(?:SEND?|[Ll]ink|[Nn]amed) )?(?:SENCO|SENCo|SENDCO|SENDCo|[Gg]overnor|[Hh]ead ?teacher|[Pp]rincipal) (?:of|at|for) (?:the )?$/
const NAMED_AFTER =
  /^,? is (?:Mrs?|Ms|Miss|Dr)\b|^, (?:Mrs?|Ms|Miss|Dr)\.? [^,]{2,25}, (?:can be (?:reached|contacted|seen|met)|is available)/
const JOINS =
  /\b(?:before|when|after) (?:a |any |each |every )?(?:pupil|child|student)s? (?:joins?|starts? at|comes? to|enters?) $/i
const COMES_FROM =
  /\b(?:we|our)\b.*\b(?:nursery|previous (?:school|setting)|old school|pre-?school|playgroup)\b/

/** “It is the aim of …” */
const AIM_OF =
  /\b(?:aim|intention|belief|vision|mission|philosophy|ethos|policy) (?:of (?:all|everyone) (?:at|in)|of|at|in) (?:the )?$/
/** “SEND provision at … is led by the SENCO” */
const WORK_AT =
  /^\W*(?:(?:The|Our|SEND?|All) ){0,3}(?:provision|support|teaching|practice|inclusion|SENCO) (?:at|in|of) $/
const LED_HERE =
  /^ is (?:led|run|managed|organised|overseen|co-?ordinated|monitored|reviewed|responsible)\b(?! (?:by|for) (?:the )?(?:trust|council|local authority))/
/** “All staff of … are to”: whom an order binds. */
const ALL_OF =
  /^\W*All (?:(?:teaching|support|new) )?(?:staff|teachers|governors|pupils|students) (?:of|at) (?:the )?$/
const MUST = /^ (?:are (?:to|required|expected)|must|should) /
/** “At … we believe that …” */
const AT_OPENING = /^\W*(?:Here )?[Aa]t (?:[Tt]he )?$/
const WE_HOLD =
  /^,? (?:we|our (?:aim|belief|view|vision)) (?:\w+ly )?(?:is|are (?:committed|proud|determined)|believe|aim|value|want|think|pride|recognise|welcome|strive)\b/
/** “…'s SENCO is responsible for this policy”, “… reviews this report each year” */
const ANSWERS_FOR =
  /^(?:['’]s? (?:\p{L}+ ){0,2}\p{L}+)?,? (?:will |has |have |is |are )?(?:approv|adopt|ratif|review|evaluat|publish|monitor|responsible for)\p{L}*[^.;]{0,50}\bthis (?:policy|report)\b/u

/** Said of the own school whatever else the sentence speaks of: who holds a post there, whom its policy binds. */
export function isSurelyHost(text: string, sentence: Range, { start, end }: Range): boolean {
  const before = text.slice(sentence.start, start)
  const after = text.slice(end, sentence.end)
  return (
    (POST_BEFORE.test(before) && NAMED_AFTER.test(after)) ||
    (AIM_OF.test(before) && !/\b(?:partner|feeder|neighbour)/.test(before + after)) ||
    (WORK_AT.test(before) && LED_HERE.test(after)) ||
    (ANSWERS_FOR.test(after) && !/\b(?:for|with|to) us\b/.test(after)) ||
    (/\bthis (?:policy|report)\b/.test(before) && /^ governing (?:body|board)\b/.test(after)) ||
    (ALL_OF.test(before) && MUST.test(after)) ||
    (AT_OPENING.test(before) && WE_HOLD.test(after)) ||
    (JOINS.test(before) && COMES_FROM.test(after))
  )
}
