import { QuickPattern } from '../../core/quick-pattern'
import type { Range } from '../../core/range'
import type { VoiceWho } from '../../knowledge/voice'

/** A place in a sentence that names parents or pupils. Offsets are in the normalised text. */
export interface Mention extends Range {
  readonly who: VoiceWho
  /** “the child's progress”: what follows is theirs. */
  readonly isPossessive: boolean
  /** “about the pupils”: spoken of, not spoken to. */
  readonly isTopic: boolean
}

const PARENT = String.raw`parents?(?:(?: ?/ ?| and | or | & )(?:carers?|guardians?|famil(?:y|ies)))?(?!['’]? ?(?:partnership(?! with| between| work)|governor|evening|support advis))|(?<!young )carers?(?! ?(?:breaks|allowance))|(?<!\bcontact a )famil(?:y|ies)(?! (?:act|lives|support|liaison|doctor|hub|worker|centre|information|link|learning|background|circumstances|life))|(?:mums?|dads?)(?: (?:and|or) (?:mums?|dads?))?|grandparents?|guardians?|(?:any(?:one|body)|every(?:one|body)|those|people|a person|adults?) with parental responsibility|(?:adults?|grown-ups?|people|those|someone|everyone) at home|(?<=\b(?<!\bwork\w* )(?:from|with|between) )home(?! (?:visit|page|time|learning|office|work))|(?<=\b(?:informs?|tells?|contacts?|rings?|phones?|lets?|asks?) (?:the )?)home|(?<=\b(?:communicated|reported|explained|notified|passed) to )home(?! (?:school|page|office))|home(?= (?:gets|sees|says|knows|is (?:told|informed|notified|advised|sent|rung|contacted|e-?mailed|given)|has|hears|thinks|wants) )`
const PUPIL = String.raw`(?:school|infant|pupil|student|junior|children's) (?:council|parliament|panel|forum)|(?:learning|send|inclusion|peer|school) ambassadors?|pupils?(?! (?:premium|progress|referral|voice|passport|profile|numbers|data|teacher))|child(?:ren)?(?! (?:protection|benefit|and famil|and adolescent|in need|with disabilities team|development cent)| and young people'?s? (?:service|act|team|trust|mental)| matters|'s (?:services?|social|cent|trust|wellbeing|commissioner|hospital|therap|team|community|act|workforce))|students?(?! (?:teacher|loan|premium|voice|support))|applicants?(?! for (?:the|a|this|any) (?:post|job|role))|learners?(?! voice)|young (?:people|person|adults?)(?!'s (?:service|mental))|youngsters?|teenagers?|boys and girls|sixth[- ]formers?|toddlers?|(?<=\b(?:the|our) )(?:youngest|oldest)(?! \w+s\b)`

const NAMES = new RegExp(
  String.raw`\b(?=[abcdefghijlmopsty])(?:(${PARENT})|(${PUPIL}))('s|s'|')?(?![\w-])`,
  'gi',
)
const names = new QuickPattern(NAMES)
const YOU = /\byour?\b(?! (?:may|can|could|will)? ?(?:see|find) (?:that|in))/gi

/** Preposition and determiners before people who are only spoken of. */
const TOPIC =
  /\b(?:about|of|for|regarding|concerning|whether|than|against|towards|supporting|support|assess|assesses|assessing|tests?|screens?|teach|teaches|teaching|helps?|helping|enables?|identify|identifying|meet|(?<!\b(?:the|an?|each|every|this|that|our|review|termly) )meeting|on behalf of|how (?:far|much|well|long)|(?:feels?|thinks?|believes?|finds?)(?: that)?)(?: (?:the|an?|their|your|any|each|every|our|all|these|this|some|those|other|individual|more|most|many|which|disabled|looked[- ]after))*(?: (?:years?|key stage) \d+)?(?: (?!(?:year|term|week|month|day|cycle|agreement|meeting|review|start|end)s?\b)[\w-]+)? ?$/i

/** “for parents and pupils to decide with us”: whoever it is for does it. */
const FOR = /\bfor(?: (?:the|an?|their|your|any|each|every|our|all|more))* ?$/i
const TO_DO =
  /^(?:(?:,| and| or)*(?: (?:the|their|our|all))? (?:parents?|carers?|famil(?:y|ies)|pupils?|child(?:ren)?|students?|staff|teachers?))* to (?!(?:the|an?|their|our|your|which|whom)\b)\w/i

/** “a panel of parents” is parents. */
const GROUP =
  /\b(?:panel|group|forum|number|team|majority|committee|couple|handful|all|some|most|many|none|few) of(?: (?:\w+|our|the)){0,2} ?$/i

/** “helps the pupil to say” speaks of what the pupil says. */
const HELPED =
  /\b(?:help|support|enabl|encourag)\w*(?: (?:the|an?|their|your|each|every|our|all))? ?$/i

/** “the parents' group” is parents. */
const BODY = /^ (?:\w+ )?(?:group|forum|panel|association|council|committee)\b/i

/** Words that join people into one list: what is said of one is said of all. */
const JOINED = /\b(?:and|with|,)(?: (?:the|an?|their|your|our|all))? ?$/i

/** “Please tell us”: whoever is addressed is meant, and not named. */
const ASKED_TO =
  /(?:^|[.;,:] )(?:(?:please|then|so|just|do) )*(?=(?:tell|talk|speak|ask|come|call|ring|phone|email|contact(?! a family)|write|let|share|say|pop|give|see|get in touch)\b)/gi

/** Every mention of parents and pupils in a sentence; “you” is whom the document addresses, if anybody. */
export function mentionsIn(text: string, you: VoiceWho | null): Mention[] {
  const found: Mention[] = []
  for (const match of names.all(text)) {
    const [whole, parent, , possessive] = match
    const start = match.index
    found.push({
      who: parent ? 'parent' : 'pupil',
      start,
      end: start + whole.length,
      isPossessive:
        (possessive !== undefined || /s'$/.test(whole)) &&
        !BODY.test(text.slice(start + whole.length)),
      isTopic: isTopic(text, start, start + whole.length),
    })
  }
  if (you) {
    for (const { 0: word, index: start } of text.matchAll(YOU)) {
      // “your views” speaks of you, “your child” does not.
      const isYour = word.length > 'you'.length
      found.push({
        who: you,
        start,
        end: start + word.length,
        isPossessive: isYour,
        isTopic: isYour,
      })
    }
    for (const { 0: before, index } of text.matchAll(ASKED_TO)) {
      const at = index + before.length
      found.push({ who: you, start: at, end: at, isPossessive: false, isTopic: false })
    }
    found.sort((a, b) => a.start - b.start)
  }
  return found
}

/** “parents of pupils” speaks of pupils; “views of parents and pupils” and “with parents and the child” do not. */
function isTopic(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (JOINED.test(before) || GROUP.test(before)) return false
  if (HELPED.test(before) && text.startsWith(' to ', end)) return false
  if (FOR.test(before) && TO_DO.test(text.slice(end))) return false
  return TOPIC.test(before)
}

/** Cheap test whether a text may name either. */
export const namesPeople = (text: string): boolean =>
  /parent|carer|famil|\bmum|\bdad|guardian|\bhome\b|pupil|child|student|applicant|learner|\byou|teenager|boys and|sixth[- ]former|toddler|youngest|oldest|ambassador/i.test(
    text,
  )
