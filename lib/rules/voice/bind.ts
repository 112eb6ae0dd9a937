import type { VoiceWho } from '../../knowledge/voice'
import type { CueMatch } from './forms'
import type { Mention } from './mentions'
import { isBareName, isNoSay } from './no-say'

/** Most words between people and what is said of them. */
const SUBJECT_REACH = 18
const OBJECT_REACH = 5
const LIST_REACH = 12

const SUBJECT_BREAK =
  /[;:]|\. |, (?:but|so|while|whereas)\b|\b(?:but|however|whereas|although)\b|, (?:if|unless|when|until|after|before) |\b(?:person|people|adults?|staff|specialists?|professionals?|someone|anyone) who\b/i
/** Another subject: “parents are told and the SENCO writes”; but “parents, the SENCO and the teacher meet”. */
const OTHER_SUBJECT =
  /(?:,| and|,? so that|,? then) (?:we|the school|the senco|the sendco|they|staff|(?:the |class |our )*teachers?|it|our|governors|(?:the |your |their )?(?:child|children|pupils?|students?|young p\w+|parents?|carers?))\b/i
const VERB =
  /\b(?:will|are|is|can|may|must|should|could|have|has|be|been|was|were|do|does|meet|tell|help|give|ask|share|work|\w{3,}ed|\w{2,}ing)\b/i

/** Someone else right before the verb: “children with SEN are admitted, but the governors decide”. */
const OTHER_ACTOR =
  /\b(?:governors?|board|headteacher|head|senco|sendco|teachers?|school|academy|college|nursery|setting|centre|department|authority|council|panel|staff|leaders?|leads?|managers?|principal|co-?ordinator|officer|psychologist|trust|adviser|team|assistants?|tutors?|mentors?|professionals?|specialists?|therapists?|agency|agencies|services?|we|she|he|worker|person)(?: (?:will|may|must|can|should|have|has|had|then|also|always|usually|becomes?|gets?|is|are))*$/i

/** “parents, the class teacher and the SENCO”: they act together. */
const JOINS =
  /(?:,|\band|\bor|\bwith|[/&])(?:(?: [\w-]+){0,2}| (?:the|our|an?|their|your|his|her) [\w-]+ [\w-]+) ?$/i

/** “All staff who work with the pupil will be made aware”: it is staff who are. */
const RELATIVE =
  /\b(?:staff|adults?|teachers?|colleagues?|people|anyone|everyone|everybody|those|professionals?|specialists?|tutors?|assistants?|agencies|members?) (?:who|that|which|working|involved|supporting|teaching|helping|dealing|in contact)\b[^.;,:]*$/i

/** Whether words end in somebody else who acts: “children safe. All governors have”. */
export const hasOtherActor = (between: string): boolean => {
  const other = OTHER_ACTOR.exec(between.trimEnd())
  if (other === null) return false
  const before = between.slice(0, other.index)
  return VERB.test(before) || !JOINS.test(before)
}

/** “Parents are told which day their child will visit”: it is the child who does. */
const OTHERS_CLAUSE =
  /\b(?:which|what|when|where|how|whether|that|if)\b(?:(?!\band\b)[^,;])*\b(?:their|the|our|your|a|each) (?:own )?(?:son|daughter|child|children|pupils?|students?|young p\w+)\b(?:(?!\band\b)[^,;])*$/i

/** “Where a child makes little progress, the school may ask”: what is said of them ends at the comma. */
const IN_FRONT =
  /(?:^|[.;:] )(?:[\d.]+ )?(?:where|when|whenever|if|once|while|as soon as|because|although|should|unless|after|before)(?: (?:the|an?|any|your|our|their|each|every|one of our))*(?: \w+)? ?$/i
const THEN_ANOTHER =
  /, (?:we|the (?:school|academy|college|nursery|senco|sendco|head(?:teacher)?|governors?|local authority|teacher|class teacher|team|staff|parents?)|our (?:senco|sendco|staff|teachers?|school)|staff|teachers|parents|(?:an?|the) [\w ]{3,30}? (?:is|are|will|may|can))\b/i

const isInFront = (text: string, mention: Mention, between: string): boolean =>
  THEN_ANOTHER.test(between) && IN_FRONT.test(text.slice(0, mention.start))

const hasOtherSubject = (between: string): boolean => {
  const other = OTHER_SUBJECT.exec(between)
  return other !== null && VERB.test(between.slice(0, other.index))
}

const OBJECT_BREAK =
  /[;:]|\. |\b(?:but|however|so that|because|if|when|whether|who|which|unless|about|regarding|concerning|that|where|before|after|with|from)\b|, (?:so|while|and (?:we|they))\b|,(?: and)? (?:an?|the|this|it) (?:[\w']+ ){0,4}(?:is|are|will|was|goes)\b|\band (?:[\w']+ ){1,4}(?:is|are|will|was|were)\b|\band (?:then )?(?:\w+ed|sent|given|shown|put|kept)\b/i
/** “we meet to review it: the child, the parents and the teacher”: those who do it are named behind a colon. */
const PEOPLE_LISTED = /: ((?:[\w' -]{2,24}(?:,| and) ?){0,3}(?:(?:the|an?|your|their|each) )?)$/
/** Before a noun that is also a verb: “the review”, “each plan”. */
const DETERMINER =
  /\b(?:the|an?|this|that|each|every|their|our|his|her|annual|termly|of|its|review|no)$/i
const NOUN_OR_VERB =
  /^(?:review|plan|agree|set|contact|report|result|record|help|talk|meet|view(?!s)|share|lead|run|chair|design|contribute)/i
/** “Plans are shared with”: no verb, what is said of them is in what follows. */
const NOUN =
  /^(?:plan|review|set|report|design|look|record)s? (?:(?:it|they|which|that) )?(?:is|are|was|were|will|may|can|must|has|have|should)\b(?! (?:together|in))/i
/** “can be discussed with”: the people before it are what is spoken of. */
const PASSIVE = /\b(?:be|is|are|was|were|been|being)$/i

/** “Children are added to the register”: nothing is added by them. */
const ADDED = /^added\b/i

/** “once tests show a difficulty”: papers speak, and nobody else. */
const THING_SAYS =
  /\b(?:tests?|results?|scores?|data|assessments?|evidence|checklists?|screening|plans?|records?)(?: (?:will|may|then|also|can))?$/i
const SAYS = /^(?:shows?|tells?|says?|explains?|gives?)\b/i

/** “which children have SEN and draws up the list”: one person draws it up, and not the children. */
const OF_ONE =
  /^(?:draws|writes|chooses|picks|sets|helps|agrees|makes|takes|decides|gives|says|tells|shows|puts|attends|joins|speaks|fills|completes|brings|adds|shares)\b/i
const OF_MANY = /(?:s|children|people|girls)$/i

/** “made by the SENCO in consultation with the class teacher”: staff consult one another. */
const CONSULTATION = /\b(?:consultation|discussion|liaison|collaboration) with$/i
const COLLEAGUES =
  /^ (?:(?:the|our|other|all|a) )*(?:[\w-]+ ){0,2}(?:teachers?|staff|colleagues|senco|sendco|head|headteacher|leaders?|team|tutors?|assistants?|department)\b(?!,? (?:and|with|or) )/i

/** “tests tell us how a pupil did”: it is the school that is told. */
const US = /^ us\b/i

const NEGATION = /\b(?:not|never|cannot|no longer|rarely|neither|without|nor)\b|n't\b/i

/** “We never ask anybody in without talking it over with you”: said twice over, it is promised. */
const NOT_WITHOUT =
  /\b(?:never|not|no one|nobody|nothing)\b[^.;]*\bwithout (?:first )?(?:talk|discuss|agree|ask|consult|speak|the agreement)/i

/** “no family should be told” */
const NOBODY = /\bno (?:parent|carer|famil|pupil|child|student|learner|young p)\w*$/i

/** “…, and no family should be told”: of those named last before the words. */
const NOBODY_NEAR = /\bno (?:parent|carer|famil|pupil|child|student|learner|young p)\w*\b/i

/** “over-involved” */
const OVER = /\bover[- ]?$/i

/** “Full-time support is given to pupils”: help is given, not news. */
const GIVEN_HELP =
  /\b(?:support|help|provision|time|attention|priority|access|training|resources?|equipment|interventions?|tuition|teaching|hours|opportunit(?:y|ies)|places?|care|lessons?|therapy|encouragement|praise|rewards?)\b(?: \w+){0,4} (?:is|are|be|was|were|being)(?: \w+)? (?:given|provided|offered) to$/i

/** “Parents of sixth-form students agree …”: it is parents who do. */
const OF_OTHERS =
  /\b(?:parents?|carers?|famil(?:y|ies)|mothers?|fathers?|teachers?|staff) (?:of|for)\b[^.;,]{0,40}$/i

/** “the professionals involved”: those who have to do with it. */
const CONCERNED =
  /\b(?:professionals?|people|staff|agenc(?:y|ies)|adults?|those|others|services?|specialists?|everyone|anyone)$/i

/** “set by the SENCO and shared with parents”: the second verb is the one that takes them along. */
const SECOND_VERB =
  /(?:,? (?:and|then|before being|but|they|it|these|this|which|we|staff)(?: (?:then|is|are|will be|later))*|, (?:the |our )?[\w-]+(?: [\w-]+)?(?: then)?) (?:(?:will |may )?shares?|shared|explained|sent|passed|communicated|gone over|left|linked|compared|kept)(?: \w+)? with$/i

/** “…, as can parents”, “…, and so is the pupil”: what is said of others is said of them. */
const ECHO =
  /(?:,| and| but)? (?:as|so|nor) (?:can|do|does|is|are|may|will|should|were|was)(?: (?:the|their|our|all|any))?(?: (?:parents?|carers?|famil(?:y|ies)|pupils?|child(?:ren)?|students?),? (?:and|or))?(?: (?:the|their|our))? $/i

/** “at pick-up time”, “an informed choice”, “the goals it has set”: words of another matter or of another subject. */
const PICK_UP = /^picks?$/i
const OF_UP = /^[- ]up\b/i
const INFORMED = /^informed$/i
const CHOICE = /^ (?:choices?|decisions?|consent|views?|opinions?)\b/i
const HAS = /^has\b/i
const IT = /\bit$/i

/** “The plan together with a note of progress”: along with it. */
const ALONG_WITH =
  /^ with (?:(?:an?|the|any|some|their|its|our) )?(?:\w+ )?(?:notes?|cop(?:y|ies)|reports?|letters?|details|information|summary|lists?|forms?|leaflets?|records?|plans?|results?|dates?|advice|sheets?|evidence|data|changes?|decisions?|reasons?|comments?|strategies)\b/i

/** “put together by staff” */
const PUT =
  /\b(?:put|puts|putting|pull|pulls|pulled|pulling|piec\w+|gather\w*|bring|brings|brought|bringing)(?: \w+){0,3} ?$/i

const WITH = /^[^.;:]{0,60} with\b/i

/** “Whether outcomes have been met”: nobody meets. */
const MET = /^met$/i
/** “After the meeting the papers are sent to parents”: what is sent is spoken of, and not who met. */
const MEETING = /^meetings?$/i
const FINITE =
  /\b(?:is|are|was|were|will|has|have|sends?|forwards?|writes?|tells?|informs?|gives?|emails?|lets?|passes|posts?)\b/i

const words = (text: string): number => text.match(/[\w'-]+/g)?.length ?? 0

/** Whether what a cue says is denied: “parents are not consulted”. */
function isDenied(text: string, cue: CueMatch, from: number): boolean {
  if (NOBODY.test(text.slice(0, from))) return true
  const before = text.slice(Math.max(from, 0), cue.start)
  const near = before.split(' ').slice(-5).join(' ')
  if (NOT_WITHOUT.test(before.length > 0 ? text.slice(0, cue.end) : '')) return false
  return (
    (NEGATION.test(near) && !/\bnot only\b/i.test(near)) ||
    NOBODY_NEAR.test(text.slice(0, cue.start).split(' ').slice(-5).join(' '))
  )
}

/** “Parents are told which interventions have been |picked”: it is not they who picked. */
const OF_WHICH =
  /\b(?:which|what|that) (?:[\w-]+ ){0,3}(?:(?:have|has) (?:now |then )?been|are|is|was|were|will be)$/i

function isSubject(text: string, cue: CueMatch, mention: Mention): boolean {
  if (mention.end > cue.start) return false
  const said = text.slice(cue.start, cue.end)
  const before = text.slice(0, cue.start).trimEnd()
  if (DETERMINER.test(before) && NOUN_OR_VERB.test(said)) return false
  if (
    / with$/i.test(said) &&
    PASSIVE.test(before) &&
    !/^(?:consult|met|work|listen|talk|spoken)/i.test(said)
  )
    return false
  if (CONSULTATION.test(said) && COLLEAGUES.test(text.slice(cue.end))) return false
  if (HAS.test(said) && IT.test(before)) return false
  if (
    cue.kind === 'rung' &&
    cue.cue.rung > 2 &&
    OF_WHICH.test(text.slice(mention.end, cue.start).trimEnd())
  )
    return false
  if (ADDED.test(said) && PASSIVE.test(before)) return false
  if (SAYS.test(said) && THING_SAYS.test(before)) return false
  if (OF_ONE.test(said) && OF_MANY.test(text.slice(mention.start, mention.end))) return false
  const between = text.slice(mention.end, cue.start)
  const count = words(between)
  if (count > 0 && RELATIVE.test(text.slice(0, mention.start))) return false
  if (mention.isTopic && (count > 0 || OF_OTHERS.test(text.slice(0, mention.start)))) return false
  if (mention.isPossessive && count > 0) return false
  if (/^told\b/i.test(said) && cue.kind === 'rung' && cue.cue.rung > 1 && PASSIVE.test(before))
    return false
  return (
    count <= SUBJECT_REACH &&
    !SUBJECT_BREAK.test(between) &&
    !hasOtherSubject(between) &&
    !isInFront(text, mention, between) &&
    !OTHERS_CLAUSE.test(between) &&
    !hasOtherActor(between)
  )
}

function isObject(text: string, cue: CueMatch, mention: Mention): boolean {
  if (mention.start < cue.end || mention.isPossessive) return false
  if (US.test(text.slice(cue.end, mention.start))) return false
  const said = text.slice(cue.start, cue.end)
  if (DONE_WITH.test(said)) return false
  if (MET.test(said) && PASSIVE.test(text.slice(0, cue.start).trimEnd())) return false
  if (MEETING.test(said) && FINITE.test(text.slice(cue.end, mention.start))) return false
  const between = text
    .slice(cue.end, mention.start)
    .replace(PEOPLE_LISTED, ' $1')
    .replace(/\b(and|or) with\b/gi, '$1')
  // “The views of parents and pupils are recorded” are those of both.
  const isTheirs = / (?:of|from)$/i.test(said)
  if (!isTheirs && /,|\band\b/.test(between) && ITS_OWN_VERB.test(text.slice(mention.end)))
    return false
  // “Children show what they think”: nobody is shown anything.
  if (cue.kind === 'rung' && cue.cue.rung === 1 && SAYS_WHAT.test(between)) return false
  const count = words(between)
  // “meet the needs of pupils”; but “consult all pupils”, “the views of our pupils”
  if (mention.isTopic && count > 2) return false
  if (mention.isTopic && /\b(?:of|for|about|than)\b/i.test(between)) return false
  const reach = /,|\band\b|\bor\b|\bwith\b/i.test(between) ? LIST_REACH : OBJECT_REACH
  return count <= reach && !OBJECT_BREAK.test(between)
}

/** “plan the work the assistant does with the child”: it is not planned with them. */
const DONE_WITH = /\b(?:does|do|doing|done|did|carries out|carried out|given|has|have) with$/i

/** What is told stands between, and nobody to whom: “show what they”; but “explain what happens to parents”. */
const SAYS_WHAT = /\b(?:what|how|why)\b(?!.*\b(?:to|with)\b)/i

/** “…, and parents will be told”: they begin a clause of their own. */
const ITS_OWN_VERB = /^ (?:will|are|is|may|can|must|should|have|has|were|was)\b/i

const isInside = (cue: CueMatch, mention: Mention): boolean =>
  mention.start < cue.end && mention.end > cue.start

/** “a line for you to sign to show that you agree”: a signature is no agreeing. */
const SIGNED_FOR = /\bsign\w*\b[^.;]*\b(?:to|that|and) (?:show|say|confirm|indicate|record)[^.;]*$/i

/** “what has been agreed by the team”: it is staff who do. */
const BY_STAFF =
  /^(?:\w+ ){1,3}by (?:the |our |a )?(?:[\w-]+ ){0,2}(?:team|senco|sendco|staff|school|teachers?|head|headteacher|panel|leaders?|department|governors?)\b(?!,? (?:and|with) )/i

/** “… are asked for their views, and the pupil's by symbols”: theirs are, too. */
const THEIRS_TOO = /^[^.;]{0,40}?,? (?:and|as are|and so are)(?: (?:the|their|our|each))? $/i
const WITHOUT_NOUN = /^(?: (?:by|through|with|too|also|as well|in (?:pictures|symbols))\b|[.,;]|$)/i
const VIEWS = /\b(?:views?|opinions?|wishes|voices?|thoughts|ideas|words)\b/i
const isTheirsToo = (text: string, cue: CueMatch, { start, end, isPossessive }: Mention) =>
  isPossessive &&
  start >= cue.end &&
  VIEWS.test(text.slice(cue.start, start)) &&
  WITHOUT_NOUN.test(text.slice(end)) &&
  THEIRS_TOO.test(text.slice(cue.end, start))

/** The people of whom a clause behind the cue says the same as of others. */
const echoOf = (text: string, cue: CueMatch, mine: readonly Mention[]): Mention | null =>
  mine.find(
    (mention) =>
      (mention.start >= cue.end && ECHO.test(text.slice(cue.end, mention.start))) ||
      isTheirsToo(text, cue, mention),
  ) ?? null

/** Whether a cue of the lexicon speaks of these people; returns the mention it takes hold of. */
export function holderOf(
  text: string,
  cue: CueMatch,
  who: VoiceWho,
  mentions: readonly Mention[],
): Mention | 'itself' | null {
  if (cue.kind !== 'rung' || !cue.cue.who.includes(who)) return null
  if (NOUN.test(text.slice(cue.start, cue.end + 1))) return null
  if (OVER.test(text.slice(0, cue.start))) return null
  if (isNoSay(text, cue, cue.cue.rung, who === 'pupil')) return null
  const own = text.slice(cue.start, cue.end)
  const behind = text.slice(cue.end)
  if ((PICK_UP.test(own) && OF_UP.test(behind)) || (INFORMED.test(own) && CHOICE.test(behind)))
    return null
  if (GIVEN_HELP.test(text.slice(0, cue.end))) return null
  if (
    /^involved$/i.test(text.slice(cue.start, cue.end)) &&
    CONCERNED.test(text.slice(0, cue.start).trimEnd())
  )
    return null
  if (/together$/i.test(own) && ALONG_WITH.test(behind)) return null
  if (/^together$/i.test(own) && PUT.test(text.slice(0, cue.start)) && !WITH.test(behind))
    return null
  const said = text.slice(cue.start, cue.end)
  if (cue.cue.rung > 2 && BY_STAFF.test(text.slice(cue.start))) return null
  if (/\bagree/i.test(said) && SIGNED_FOR.test(text.slice(0, cue.end))) return null
  if (SECOND_VERB.test(said)) return null
  const { side } = cue.cue
  const mine = mentions.filter((mention) => mention.who === who)
  if (side === 'alone') return isDenied(text, cue, 0) || isBareName(text) ? null : 'itself'
  const holder = mine.find(
    (mention) =>
      (isInside(cue, mention) && !mention.isPossessive && side !== 'object') ||
      (isInside(cue, mention) && side === 'near') ||
      (side !== 'object' && isSubject(text, cue, mention)) ||
      (side !== 'subject' && isObject(text, cue, mention)),
  )
  if (!holder) return echoOf(text, cue, mine)
  const from = holder.end <= cue.start ? holder.end : 0
  return isDenied(text, cue, from) ? null : holder
}
