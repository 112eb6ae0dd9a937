import type { Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import { voicePhrases } from '../../knowledge/generated/voice-phrases'
import type { BlockContext } from '../block-context'
import { type Matcher, matcherOf } from '../pattern/matcher'
import type { VoiceSentence } from './sentence'

/** Words before and after a telling in which what is told stands. */
const BEFORE = 9
const AFTER = 12
/** … where the telling goes on with “that their child …”, “which …”, “when …”. */
const FAR_AFTER = 24
/** “Outcomes are settled in …, and are then fed back”: of what the sentence began with. */
const FAR_BEFORE = 30
const AND_IS = /(?:,|\band|\bbut)(?: (?:is|are|will be|then|these|they|it|we|later))* ?$/i
/** “parents are told what they are”, “told which by letter” */
const OF_IT =
  /^(?:(?: (?:of|about|what))? (?:it|this|these|them|they)\b| (?:which|what)(?: ones?)?(?= (?:at|by|in|on|when)\b|[.,;]|$))/i
/** “Once a referral has been made, the office writes to parents”: what has happened is what they are told. */
const OPENS =
  /^(?:[\d.]+ )?(?:once|when|after|if|where|as soon as) (?:(?!\bagree)[^,;:])*\b(?:decid\w+|(?:has|have) (?:been \w+|gone|sent|made|chosen|called|written|drawn|picked|referred|booked))\b(?:(?!\bagree)[^,;:])*,[^,;:]*$/i
const CLAUSE =
  /^(?: (?:in writing|in a \w+|by [\w-]+|at once|straight away|directly|personally|after the event|afterwards))*,? (?:that|which|what|when|if|once|how|after)\b/i

/** How and when something is told. */
const BY_THE_WAY = String.raw`(?: (?:in writing|in (?:a|the) \w+|by [\w-]+(?: or [\w-]+)?|via \w+|at once|in good time|in advance|beforehand|again|personally|directly|straight away|also|then|know|aware))*`
const OTHER_NOUN =
  'meetings?|dates?|times?|days?|appointments?|visits?|venues?|rooms?|names?|tests?|screenings?|checks?|evenings?|workshops?|courses|rights?|agenda|invitations?|timetables?|drafts?|lessons?|trips?|clubs?|events?|holidays?|homework|menus?|uniform|set changes|staff(?:ing)? changes|new (?:teachers|staff)'
/** “told about the meeting at which the targets will be agreed”, “who will be teaching the group”, “the draft targets”. */
const OTHER_MATTER = new RegExp(
  String.raw`^${BY_THE_WAY}(?: (?:of|about|on|regarding|concerning|to|with))?(?: (?:the|their|any|our|an?|each|all|this|that|these|its|your|his|her))*(?: (?!plan|target|outcome|support|provision|interven)[\w-]+){0,2}? (?:${OTHER_NOUN})\b(?!'s? )|^${BY_THE_WAY} (?:who\b|whom\b|where\b|why\b|whether\b|how (?:to|they|you|long|often|far)\b|that (?:they|you) (?:may|can|could)\b|what to (?:bring|expect)\b)`,
  'i',
)

let agreed: Matcher<null> | undefined

const lastWords = (text: string, count: number): string =>
  text
    .split(' ')
    .slice(-count - 1)
    .join(' ')
const firstWords = (text: string, count: number): string =>
  text
    .split(' ')
    .slice(0, count + 1)
    .join(' ')

/** “Learning mentors (support staff)”, “the parent carer group”, “how decision-making will change”: of people, and no matter. */
const NO_MATTER =
  /\bsupport (?:staff|assistants?|workers?|teams?)\b|\b(?:parents?'?|carers?'?|famil(?:y|ies)'?|steering|working|staff) (?:groups?|forums?|panels?)\b|\bdecision[- ]making\b[^.;,]{0,20}/gi

function matterIn(text: string): Range | null {
  agreed ??= matcherOf(voicePhrases.agreed)
  const own = text.replace(NO_MATTER, (words) => '_'.repeat(words.length))
  return agreed.first(normalise(own))?.normalised ?? null
}

/** “a note of it is given to the family”: of what was said at a meeting that they were at. */
const OF_MEETING =
  /\b(?:note|record|summary|minutes) of (?:it|this|the (?:discussion|conversation|meeting)|what (?:was|is|we|has been) (?:said|agreed|discussed|decided))\b[^.;,]{0,40}$/i

/** The words in which a telling names what families would expect to agree. */
function objectOf(text: string, told: Range): Range | null {
  const front = text.slice(0, told.start)
  if (OF_MEETING.test(text.slice(0, told.end))) return null
  const behind = text.slice(told.end)
  const isFar = AND_IS.test(front) || OPENS.test(front) || OF_IT.test(behind)
  const before = lastWords(front, isFar ? FAR_BEFORE : BEFORE)
  const after = OTHER_MATTER.test(behind)
    ? ''
    : firstWords(behind, CLAUSE.test(behind) ? FAR_AFTER : AFTER)
  const from = told.start - before.length
  const match = matterIn(text.slice(from, told.end + after.length))
  return match && { start: from + match.start, end: from + match.end }
}

/** What is written down about a child, and is no notice. */
const PAPER =
  /\b(?:plans?|profiles?|passports?|targets?|outcomes?|IEPs?|decisions?|provision maps?)\b/i
const TAKES_UP = /^(?:it|this|these|they)\b/i

/** Nothing is said of what families are told: “Parents are then informed by letter”, “… and lets them know”. */
const BARE =
  /^(?:[ ,]+(?:then|so|know|this|of this|about this|of it|about it|it|them|which(?: ones?)?(?: it is| they are)?|what (?:it is|they are)|an?(?: short| printed)? copy|in writing|by (?:an? )?[\w-]+(?: or [\w-]+)?|via \w+|through \w+|at (?:once|the gate|pick-up|home time)|(?:that|the same|the next|the following) (?:day|week)|within [\w ]{1,15}|afterwards|accordingly|as soon as possible|after the event|in due course|on \w+|first|(?:of )?the (?:news|result|decision|outcome)))*[.!)]*$/i
const STAFF =
  '(?:senco|sendco|teachers?|tutors?|team|panel|staff|leaders?|leads?|managers?|head ?teachers?|heads?|school|academy|college|nursery|department|co-?ordinator|practitioner|we|meeting)'
const SETTLES =
  '(?:sets?|chooses?|picks?|selects?|decides?|agrees?|rewrites?|changes?|revises?|settles?|fix(?:es)?|alters?|allocates?|assigns?|draws? up|writes?|makes?|brings? in|calls? in|refers?|arranges?|places?|puts?|finalises?|completes?|approves?)'
const STAFF_SETTLE = new RegExp(
  String.raw`\b${STAFF}(?: (?:and|or|with|of) [\w ]{1,20})?(?: (?:then|also|will|may|usually|alone|now|has|have))* (?:${SETTLES})\b`,
  'i',
)
const IS_SETTLED =
  /\b(?:is|are|has been|have been|was|were|been)(?: then| now)? (?:set|chosen|picked|selected|decided|rewritten|changed|settled|fixed|allocated|assigned|drawn up|written|made|arranged|finalised|completed|approved|brought in|referred)\b/i
const WITH_FAMILIES =
  /\b(?:with|and|by) (?:the |their |your )?(?:parents?|carers?|famil(?:y|ies)|you|mums?|dads?|them)\b|\btogether\b|\bparents? (?:and|,)|\bjointly\b/i
const MATTER =
  /\b(?:plans?|targets?|outcomes?|IEPs?|provision|support|help|interventions?|programmes?|package|strateg(?:y|ies)|groups?|profiles?|passports?|referrals?|refers?|specialists?|psychologist|agenc(?:y|ies)|therap\w+|level|stage|tier|band|wave|register|what to (?:try|do|offer)|hours)\b/i

/** Whether staff settle something there by themselves. */
const settles = (text: string): boolean =>
  MATTER.test(text) &&
  (STAFF_SETTLE.test(text) || IS_SETTLED.test(text)) &&
  !WITH_FAMILIES.test(text)

/** “The SENCO writes the plan. It is sent to parents”: the telling itself, where it takes up what was said before. */
function taken({ block }: BlockContext, { range, normalised }: VoiceSentence, told: Range) {
  const { text } = normalised
  const isBare = BARE.test(text.slice(told.end))
  const own = text.slice(0, told.start)
  if (isBare && settles(own)) return told
  const before =
    block.text
      .slice(0, range.start)
      .trimEnd()
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  if (TAKES_UP.test(text) && PAPER.test(before)) return told
  return isBare && !/[,;:]/.test(own) && settles(before) ? told : null
}

/** What families are told in a sentence and would expect to agree; null where it is something else. */
export const toldWhat = (
  context: BlockContext,
  sentence: VoiceSentence,
  told: Range,
): Range | null => objectOf(sentence.normalised.text, told) ?? taken(context, sentence, told)
