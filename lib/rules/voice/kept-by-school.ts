import type { Range } from '../../core/range'
import { find, near, one, SCHOOL as SCHOOLS } from './gate-parts'
import { FAMILY as ANY_FAMILY } from './staff-words'

/**
 * The asking for an EHC needs assessment kept by the school in so many words: the right is the school's, nobody else
 * may, families are to leave it to staff or need their yes. Said against the law, whatever else a sentence says.
 */

const SCHOOL = one(
  SCHOOLS,
  "(?:(?:the|our|your|their|an?|each|any|every) )?(?:[\\w'-]+ ){0,2}?(?:settings?|schools?|colleges?|governors|governing (?:body|board)|trust|board|managers?|leads?|leaders|directors?|professionals|staff|teachers?|tutors?|SENCOs?|heads?(?: ?teacher)?(?: of \\w+)?|principal|panel|team|committee)",
)
const FAMILY = one(
  ANY_FAMILY.replace('|home|you|your', '').slice(3, -1),
  'you|young (?:person|people)|students?',
)
const THE_FAMILY = `(?:(?:the|an?|any|their|our|all|most) )?${FAMILY}`
const TO_ASK =
  '(?:to|of|for) (?:request(?:ing)?|ask(?:ing)?|apply(?:ing)?|refer(?:ring)?|mak(?:e|ing)|start(?:ing)?|submit(?:ting)?|initiat(?:e|ing)|seek(?:ing)?)'
const ASK =
  '(?:ask|appl(?:y|ies|ied)|request|approach|contact|go (?:straight |directly )?to|submit|make|start|refer|write|seek|use|pursue)'
const REQUEST =
  '(?:requests?|applications?|referrals?|EHC(?: needs)? assessments?|EHC plans?|EHCPs?|assessments?)'
const POWER =
  '(?:rights?|powers?|authority|responsibility|role|job|task|duty|entitlement|decisions?)'
const ASSENT =
  '(?:backing|agreement|support|approval|permission|consent|endorsement|go-ahead|blessing|signature|say-so|recommendation|authorisation)'
const NEEDS =
  '(?:needs?|requires?|must (?:first )?(?:have|obtain|get|secure)|(?:has|have) to (?:have|obtain|get)|subject to|only with|without|depends? on|relies on|rely on|with)'

/** Whose right it is. */
const rights: readonly RegExp[] = [
  find(
    POWER,
    ` ${TO_ASK}\\b`,
    near(70),
    String.raw`\b(?:lies|rests|belongs|sits|falls|stays|remains|is|are)(?: \w+)? (?:with|to|that of|for|in the hands of) `,
    SCHOOL,
  ),
  find(
    SCHOOL,
    ` (?:alone |only )?(?:holds?|has|have|keeps?|retains?) (?:the |sole )*${POWER} ${TO_ASK}`,
  ),
  find(`it is (?:always |only )?`, SCHOOL, `'?s?'? (?:${POWER}) ${TO_ASK}`),
  find(
    'it is (?:always |only )?',
    SCHOOL,
    `(?:,? [^.;]{0,60}?)?,? (?:who|that|which) (?:may|can|will|must|has to|is to|then)? ?(?:decides?|asks?|appl(?:y|ies)|requests?|makes?|submits?|starts?)`,
  ),
]
/** Families named as those who may not, whatever else is said of them. */
const notTheirs: readonly RegExp[] = [
  // “Requests are made by the college, not by parents”
  find(
    REQUEST,
    near(60),
    String.raw`\b(?:by|from) `,
    SCHOOL,
    ',? (?:and )?not (?:by |from )?',
    THE_FAMILY,
  ),
  // “Families cannot approach the council themselves”; what is done where they cannot is help
  find(
    String.raw`(?<!\b(?:if|where|when|who|some|any|with) )`,
    THE_FAMILY,
    String.raw`(?: (?:cannot|can not|can't|may not|are not able to|should not|must not))(?: \w+)? ${ASK}`,
    near(60),
    String.raw`\b(?:themselves|yourself|yourselves|directly|on their own|on your own|without (?:us|the school))`,
  ),
]
/** Who else may not. */
const nobodyElse: readonly RegExp[] = [
  find('(?:nobody|no[- ]one|none) (?:else|other than|but|apart from|outside)'),
  find(REQUEST, near(90), String.raw`\b(?:by|from|through|via) `, SCHOOL, ' (?:alone|only)'),
  find(SCHOOL, ' alone ', near(20), `(?:${ASK}|determines?|decides?|requests|makes|submits)`),
  find('gatekeepers?'),
  find(`rather than (?:by |from )?`, THE_FAMILY),
]
/** What families are told to do, or what becomes of what they send. */
const leftToSchool: readonly RegExp[] = [
  find(
    `(?:${THE_FAMILY} (?:are|is) (?:asked|advised|requested|encouraged|reminded|urged|told|discouraged|expected)|(?:ask|asks|asked|advise|advises|request|encourage|tell|prefer|urge)(?: that)? ${THE_FAMILY})(?: (?:that|please))? `,
    `(?:not to|do not|from|against|should not|to (?:leave|wait))`,
    near(30),
    String.raw`\b(?:${ASK}|applying|asking|requesting|approaching|contacting|making|application|request|until)`,
  ),
  find(
    `leav(?:e|es|ing) (?:the |any |all |these |such |this )?(?:${REQUEST}|it|this|that|asking|applying) to `,
    SCHOOL,
  ),
  find(`(?:do not|don't|never) ${ASK}`, near(40), '(?:yourself|yourselves|directly|on your own)'),
  find(
    `${THE_FAMILY}(?: (?:who|over|aged|in|of|whose) [^.;,]{1,50}?)? (?:(?:must|will|should|need to|have to|has to|are expected to|would) )*(?:rely|depend|wait|convince|persuade|satisfy)(?: \\w+)? `,
    '(?:on |upon |for |until )?',
    SCHOOL,
  ),
  find(
    `(?:do|does|will|can|would|is|are)(?: not|n't)(?: normally| usually| generally| able to)* (?:accept|take|support|consider|process|act on|encourage|pass on) `,
    near(25),
    one(
      `(?:referrals?|requests?|applications?)(?: made| sent)?(?: in)?(?: directly)? (?:from|by|of) ${THE_FAMILY}`,
      "(?:parental|parents'|parent's|family|families') (?:referrals?|requests?|applications?)",
    ),
  ),
  find(
    `(?:refus\\w+|reject\\w*|block\\w*|turn\\w* down|veto\\w*|stop\\w*) `,
    one(
      `(?:an?|any|the|all|such|their)? ?(?:parental|parent's|parents'|family's|families') (?:requests?|applications?)`,
      `(?:an?|any|the) (?:requests?|applications?)`,
    ),
  ),
  find(
    `(?:${REQUEST}) (?:which |that |(?:are )?(?:made|sent|submitted|put in|lodged)(?: in)? )?(?:directly )?(?:by|from) ${THE_FAMILY}`,
    near(60),
    String.raw`\b(?:rarely|seldom|treated|turned down|refused|returned|ignored|withdrawn|redirected|passed back|fail|unsuccessful|not (?:be )?(?:accepted|considered|supported|successful)|sent back|unlikely)`,
  ),
]
/** The school's yes, without which nothing goes anywhere. */
const assents: readonly RegExp[] = [
  find(NEEDS, near(15), `(?:${ASSENT}) (?:of|from|by) `, SCHOOL),
  find(
    NEEDS,
    " (?:the |our |its |their |your )*(?:[\\w-]+ ){0,2}?(?:school|SENCO|SENDCO|head|headteacher|head teacher|teacher|tutor|college|academy|governors|panel)'?s?'? ",
    ASSENT,
  ),
  find(
    SCHOOL,
    `(?:,? [^.;,]{0,30},)? (?:must|has to|have to|needs? to|is asked to|are asked to) (?:first )?(?:agree|sign off|approve|endorse|support|authorise|be satisfied)`,
  ),
  find(
    SCHOOL,
    ` (?:approves?|authorises?|endorses?|vets?|signs? off) (?:all|every|each|any) `,
    REQUEST,
  ),
  find(
    '(?:views?|opinion|decision|judgement) of ',
    SCHOOL,
    ' (?:prevails?|stands?|is (?:final|decisive)|counts|takes precedence)',
  ),
  find(
    '(?:should|if|where|when|unless) ',
    SCHOOL,
    ` (?:(?:does|do|did|will) )?(?:not|decides? not|decline)(?: to)? (?:agree|support|believe|think|consider|back|apply|feel)`,
    near(70),
    String.raw`\b(?:no (?:${REQUEST})|(?:remains?|stays?|continues?|will remain|will stay)|(?:will )?(?:not|cannot) (?:go|be|proceed))`,
  ),
]
/** Whom staff put forward: it is theirs to choose, unless families are told elsewhere that they may ask. */
const chosen: readonly RegExp[] = [
  find(
    `(?:pupils?|children|child|students?|those|learners?|candidates?)`,
    near(40),
    String.raw`\b(?:put forward|submitted|referred|proposed|nominated|selected|considered|suitable|chosen|recommended|entered) (?:for|to) `,
    near(25),
    '(?:EHC|assessment)',
  ),
  find(
    '(?:pupils?|children|students?|those|learners?) (?:for )?whom ',
    near(40),
    '(?:EHC|assessment|agreed to (?:refer|apply|ask|request|put forward))',
  ),
  find(
    String.raw`${REQUEST}\b`,
    near(60),
    String.raw`\b(?:a |the )?(?:matter|decision|question|judge?ment) (?:for|of) `,
    SCHOOL,
  ),
  find(
    String.raw`${REQUEST}\b`,
    near(40),
    "\\b(?:is|are|remains?) (?:always |solely )?(?:the |our )?(?:school|SENCO|SENDCO|head|headteacher|college|academy)'s (?:decision|call|job|role)",
  ),
  find(
    String.raw`${REQUEST}\b`,
    near(60),
    String.raw`\b(?:when|where|if|once) (?:${SCHOOL}|she|he|they) (?:consider|judge|decide|think|feel|believe|deem)s?`,
  ),
]

const ONCE = '(?:when|where|if|once|after|until|unless|before|for|in|as)'
/** What is asked for only so often, so late or on such evidence. */
const byTerms: readonly RegExp[] = [
  // “A request is only made once two cycles are complete”, “cannot be applied for until …”
  find(
    String.raw`${REQUEST}\b`,
    near(60),
    String.raw`\b(?:only|not|never|cannot)(?: normally| usually| generally)?(?: be)? (?:made|considered|requested|applied for|sought|submitted|started|sent|pursued|appropriate|possible|available|begin|go ahead|be)\b`,
    near(20),
    String.raw`\b${ONCE}`,
  ),
  // “We limit the number of applications”
  find(
    `(?:limits?|limited|restricts?|restricted|no more than|at most|a maximum of|quota|caps?|ration\\w*|prioriti[sz]\\w+|threshold)`,
    near(60),
    String.raw`\b${REQUEST}`,
  ),
]

const ABOUT = /EHC|assessment|application|request/i
/** The right is theirs too, or nothing is said to be so. */
const SHARED =
  /\b(?:(?:as well as|and|or) (?:by |from |to |with )?(?:the |an? |their |any )?(?:parents?|carers?|famil(?:y|ies)|you|young)\b(?! should| must| need| are (?:asked|reminded))|so (?:may|can) |also (?:ask|request|apply)|whether or not (?:we|the school|the SENCO)|even if|regardless|no need|need not|(?:do|does) not (?:need|have to|require)|don't need|never need|myth|untrue|not true|mistaken|your own right|(?:have|has|keep|keeps) (?:a|the) right to (?:ask|request|apply)|(?:parents?|famil(?:y|ies)|carers?|you|people) (?:can|may)(?: also| always| still)? (?:ask|request|apply)|together|jointly|appeals? to|tribunal|top-?up|personal budget|access arrangements|mediation)/i
const NEGATED = /\b(?:not|never|nobody|no one|need not)\b[^.;,?]{0,12}$|n't[^.;,?]{0,12}$/i

const first = (text: string, some: readonly RegExp[]): Range | null => {
  for (const expression of some) {
    const match = expression.exec(text)
    if (match && !NEGATED.test(text.slice(0, match.index)))
      return { start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** Where the asking is kept by the school, against the law. */
export function keptBySchool(text: string): Range | null {
  if (!ABOUT.test(text)) return null
  const outright = first(text, notTheirs)
  return outright || SHARED.test(text)
    ? outright
    : first(text, [...leftToSchool, ...nobodyElse, ...rights, ...assents])
}

const NAMES_FAMILY = new RegExp(String.raw`\b${FAMILY}\b`, 'i')
/** What staff have to do with somebody's request, without a word on who may make it. */
const HELPING =
  /\b(?:gather\w*|evidence|advice|letter of support|log|paperwork|train\w*|help\w*|explain\w*|tells?|inform\w*|attend\w*|within (?:\w+ )?weeks|reports?|contribut\w*|keeps?|copy|copies|reassess\w*|learning needs? assessment)\b/i

/** Where staff choose for whom to ask. */
export function chosenBySchool(text: string): Range | null {
  if (!ABOUT.test(text) || SHARED.test(text)) return null
  const own = first(text, chosen)
  if (own) return own
  return NAMES_FAMILY.test(text) || HELPING.test(text) ? null : first(text, byTerms)
}
