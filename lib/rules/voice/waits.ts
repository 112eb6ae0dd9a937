import type { Range } from '../../core/range'
import { find, near, one } from './gate-parts'
import { FAMILY } from './staff-words'

/**
 * Provision that waits for families to sign or to say yes: their yes, what is given, and what makes the one hang on
 * the other: “only once”, “requires”, “before”, “so that”, or that nothing is given while the yes is wanting.
 */

const YES = one(
  'consent|permission|approval|authori[sz]ation|say[- ]so|go[- ]ahead|signatures?|sign[- ]off|acceptance|agreement|mandate',
)
const OWNER = one(
  "parental|(?:a |the |their |your )?(?:parent|mother|father|carer|family)(?:'s|s'|'|ies')?(?: or (?:carer|guardian)'?s?)?|parents'|families'|carers'",
  '(?:prior |formal |full )?(?:written|signed)|your|their|home',
)
const THE_FAMILY = `(?:(?:the|a|an|any|both|your|their|one) )*(?:[\\w-]+ )?${FAMILY}`
const FORM = one(
  '(?:signed|unsigned|completed|returned|countersigned) (?:[\\w-]+ ){0,3}?(?:form|slip|cop(?:y|ies)|contract|plans?|agreement|letter|paperwork|declaration|profile)s?',
  '(?:consent|permission|agreement|authorisation|reply|opt-in|acceptance|attached|return) (?:form|slip|letter|box|sheet)s?',
  '(?:SEND? support|support|parental|home) (?:form|slip|contract|agreement)s?',
)
/** “their parents have signed”, “the parents say that we may”, “plan has not been signed at home” */
const SAID = one(
  `${THE_FAMILY}(?: (?:has|have|must|will|should|do|does|first|also|all|both|to))*(?: (?:not|yet to))?(?: (?:sign(?:s|ed)?(?: off)?|countersign(?:s|ed)?|consent(?:s|ed)?|authorise[sd]?|approve[sd]?|(?:agree[sd]?|confirm(?:s|ed)?|accept(?:s|ed)?)(?: \\w+){0,3}? (?:in writing|to (?:it|this|them|SEND? support|the (?:support|plan|help|programme)))|say(?:s)? (?:yes|that we may|so)|said yes|g[ia]ven? (?:\\w+ ){0,2}?${YES}|tick(?:s|ed)?|return(?:s|ed)?|opt(?:s|ed)? in))`,
  '(?:been |be |is |are )?(?:counter)?signed(?: off)?(?: and returned)?(?: (?:by|at|from) (?:all|both|the|home|a|parents?|carers?)(?: \\w+)?)?',
  `${THE_FAMILY} (?:is|are) (?:in agreement|willing|content|happy)|${THE_FAMILY}(?: (?:do|does))?(?: not)? opt(?:s|ed)? (?:in|them in|their child in)|${THE_FAMILY} to (?:agree|consent|sign|opt in)`,
  '(?:asked?|asks|asking) (?:for )?permission to (?:start|begin|provide|give|place|put|support|help)',
  'agree in writing|said yes in writing|gives? the green light',
)
const ASSENT = one(
  `(?:${OWNER} )+${YES}`,
  `${YES}(?: \\w+)? (?:of|from|by) ${THE_FAMILY}`,
  `${YES} (?:must|has to|needs to|should|is|are|has been|have been|is being)(?: first)?(?: be)?(?: (?:sought|obtained|given|received|confirmed|in place|on file|returned|had))`,
  FORM,
  SAID,
)

const HELP = one(
  'SEND? support|(?:special (?:educational )?|additional |extra |SEND? )?(?:provision|support|help)|interventions?|programmes?|(?:support |teaching assistant |one-to-one )?hours',
  '(?:support |learning |individual |education )?(?:plans?|profiles?)|strateg(?:y|ies)|(?:reasonable )?adjustments?|sessions?|(?:small |reading |nurture )?groups?',
  'register|(?:monitoring |support )?list|assess,? plan,? do|sensory room|targets|mentoring|supported|helped|work (?:with|on)|teaching assistants?|(?:any|no)thing (?:additional|extra|more)|cycle|assessment of',
)
const GIVES = one(
  'start\\w*|begin\\w*|commenc\\w+|put (?:\\w+ ){0,3}in(?:to)? (?:place|force|action)|put in|giv(?:e|es|en|ing)|provid\\w+|receiv\\w+|plac(?:e|ed|ing)|mov(?:e|ed|ing)s? (?:on|to)|lead(?:s|ing)? to|releas\\w+|implement\\w*',
  'allocat\\w+|go(?:es)? ahead|tak(?:e|es|en) up|appl(?:y|ied)|add(?:ed|ing)?|join\\w*|offer\\w*|deliver\\w*|make|made|arrang\\w+|be (?:supported|helped)|access\\w*|comes? into (?:force|effect)|draw(?:s|n)? (?:on|up)|work(?:ing)? (?:with|on)|withdrawn (?:from|for)|run|book\\w*|take part|confirmed|put into practice|act(?:s|ing|ed)? on|assess\\w*|kept on|allowed to|have|follow\\w*|entered',
)
const WAITS = one(
  'wait(?:s|ing)? for|only (?:children|pupils|students|those) (?:with|whose|for whom|who have)|until(?: such time as)?|unless|without|failing|in the absence of|pending|awaiting|before',
  'only (?:if|when|once|after|with|where|for|be|to)|as soon as|once|after|when(?:ever)?|where|provided(?: that)?|on condition|subject to|(?:dependent|conditional|contingent) (?:up)?on',
  'depends? (?:up)?on|on receipt of|(?:for|to) (?:pupils|children|those|any pupil|a pupil|students|learners) (?:for whom|whose|with)|whose|for whom|from the date of|upon|if',
)

/** What hangs on what. */
const wordings: readonly RegExp[] = [
  // “… only once a parent has signed”, “… to pupils for whom a signed contract is held”
  find(WAITS, near(45), String.raw`\b`, ASSENT),
  // “Assessment requires permission from home”, “we seek parental approval before …”
  find(
    '(?:requires?|needs?|gets?|getting|is to get|must (?:have|be|obtain)|expects?|seeks?|obtains?|gains?|asks? for|wants?|need you to|necessary|insists? on)',
    near(35),
    String.raw`\b`,
    ASSENT,
    String.raw`(?=[^.;?]*\b(?:before|so that|so we can|in order|for|then|to|and then)\b|[^.;?]*;|[.]?$)`,
  ),
  find(`(?:${HELP})\\b`, near(60), String.raw`\b(?:requires?|needs?) `, near(20), ASSENT),
  // “Your signature lets us begin”, “parental consent triggers the first cycle”
  find(
    ASSENT,
    near(30),
    String.raw`\b(?:lets?|allows?|enables?|triggers?|permits?|starts?|activates?|opens?|secures?|means (?:that )?we can|is (?:the|a) (?:condition|trigger|requirement|precondition))\b`,
  ),
  find(
    ASSENT,
    near(40),
    String.raw`\b(?:is|are) (?:\w+ )?(?:required|needed|necessary|essential|mandatory|compulsory|a condition)`,
  ),
  // “… ask for a signature and, having received it, start the programme”, “to sign the profile so that provision can go ahead”
  find(
    one(ASSENT, 'to sign', 'a signature'),
    near(60),
    String.raw`\b(?:so that|in order (?:that|to)|,? (?:and )?then|after which|having (?:received|obtained|got) (?:it|this|that|one)|and only then|and (?:on|from) that)\b`,
  ),
  find(
    ASSENT,
    near(40),
    String.raw`\b(?:before|so (?:that )?(?:we|support|the \w+) can|prior to|in advance of)\b`,
  ),
  find(
    `before `,
    near(25),
    String.raw`\b(?:${HELP}|sessions?)\b`,
    near(30),
    String.raw`\b${THE_FAMILY} (?:must |will |should )?(?:signs?|consents?|gives?|agrees?)\b`,
  ),
  find(
    '(?:please|kindly) (?:return|sign|complete)',
    near(40),
    'so (?:that )?(?:we|support|your child|help) can',
  ),
  // “Parents may veto a place”, “you can choose whether your child receives SEN Support”
  find(
    `${FAMILY} (?:can|may|must|should|are (?:free|at liberty|entitled|able) to|(?:has|have) the (?:right|option) to) (?:also )?(?:choose whether|decide whether|veto|refuse|decline|turn down|opt out of|say no to)`,
    near(40),
    String.raw`\b(?:${HELP})`,
  ),
  find(
    String.raw`permission to (?:start|begin|provide|give|place|put|support|help|offer)\b`,
    near(30),
    String.raw`\b(?:${HELP})`,
  ),
  find(`against the (?:wishes|will) of `, THE_FAMILY),
  // “To be placed on the register, …”
  find(
    'before',
    near(60),
    String.raw`\b`,
    GIVES,
    near(60),
    String.raw`,[^.;]{0,50}\b(?:need|must|ask|require|have to)\b[^.;]{0,40}\b`,
    one(ASSENT, 'signs?', FORM),
  ),
]

const NO = one(
  'no (?:access|further|extra|additional|support|provision|help|more|pupil|child)|not|cannot|nothing|unable|never',
  'ceas(?:e|es)|laps(?:e|es)|declined|withdrawn|removed|stops?|stopped|ends?|refused|returns? to|stays? (?:on|at|in)|remains? (?:on|at|in)|goes? to (?:another|the next)|go to another|forfeit\\w*|lost|loses?|closed|void|invalid|paused|suspended',
)
const WANTING = one(
  '(?:not|yet to|never)(?: been| be)? (?:signed|agreed|consented|returned|confirmed|given|received|authorised|approved)',
  'unsigned|(?:consent|permission|agreement|signature|form|slip)s? (?:is|are|has|have)(?: been)? (?:not|missing|outstanding|refused|withheld)(?: \\w+)?',
  '(?:refus|declin|withhold|withdraw)\\w*(?: to (?:sign|agree|consent)| (?:consent|permission|SEND? support|support|to))',
  'disagree with the plan|hear nothing|until we (?:hear|have heard)|object(?:s|ed)? to|not consent|refusal to sign|(?:parents|famil(?:y|ies)|you|carers) (?:do|does) not (?:want|wish for|reply|respond|opt in)|(?:we|school) (?:do|does) not (?:hear|receive)|no (?:reply|response)|(?:do|does) not (?:sign|return|consent|agree to)|no (?:signature|consent|reply|form) (?:is|has)',
)
/** “A pupil whose plan has not been signed has no access …”, “return the form or the place goes to another child” */
const lacking: readonly RegExp[] = [
  find(WANTING, near(90), String.raw`\b`, NO),
  find(NO, near(70), String.raw`\b`, WANTING),
  find(
    `(?:must|need to|have to|should|are to) (?:return|sign|complete|send back)`,
    near(60),
    String.raw`\b(?:or|otherwise|or else) `,
  ),
]

const CHEAP =
  /consent|permi|sign|approv|authori|say-so|say so|go-ahead|agree|form\b|forms\b|slip|contract|accept|disclaimer|yes\b|tick|green light|parents say|refus|declin|veto|\bopt|hear|repl(?:y|ies)|respon|object|return|choose|against the|not want|turn down|withh/i
/** Consent is asked by law, or of others: treatment, data, pictures, trips; or the paper is of another kind. */
const OF_OTHERS =
  /\b(?:psycholog\w+|referrals?(?! unit)|referred|refers?|external|outside|agenc(?:y|ies)|specialists?(?! (?:teaching|support|provision|programme|help))|therap\w+|hydrotherapy|CAMHS|health\w*|NHS|medic\w*|photo\w*|films?|video|trips?|visits?|residential|(?:personal|pupil|sensitive) data|information (?:about|is|may|will|held)|shar(?:e|es|ed|ing)|counsel\w+|(?:school|medical|their|pupil) records?(?! (?:this|that))|assessors?|EHC needs assessments?|EHC assessments?|draft EHC\w*|authority|council|(?:other|health|medical|outside) professionals?|nurse|paediatrician|outreach|(?:another|health|outside) services?|nothing is sent|social care|early help|police|intimate|toileting|transport|loan\w*|laptop|locker|bus|taxi|clubs?|swimming|sponsor\w*|internet|(?:the|meeting) minutes|enrolment|staff (?:must |should )?sign|teachers? sign|governors (?:sign|approve)|home[- ]school agreement|new school|previous school|(?:have|has|receive[sd]?|gets?|given|sent|keeps?) (?:a |the )?cop(?:y|ies)|applications?|bursary|absence|leave of|lesson plans?|policy|direct payments?|at the meeting|exam\w*)\b/i
/** The help comes all the same, or has been talked over. */
const ALL_THE_SAME =
  /\b(?:whether or not|with or without|regardless|(?:does|do|will) not (?:wait|depend|need|require|hang|hinge|rest)|not (?:needed|required|necessary|a condition)|no (?:form|signature|consent) (?:is|has to|need)|never (?:wait|withh|refus|put|stop|delay|hold|mak|ask)\w*|(?:do|does|did|need) not (?:have to|ask)|need not|(?:nobody|no one|no parent) (?:has|needs|is)|even (?:if|when|where)|carries on|before any|as soon as (?:we|staff|a teacher|the teacher|the SENCO) (?:see|sees|know|knows|think|thinks)|continues|straight away|at once|anyway|nothing changes|together|had their say|(?:pupil|student|learner) (?:says?|signs?))\b/i
const DENIED = /\b(?:not|never|nor|no one|nobody|rather than)\b[^.;,]{0,12}$/i
const ENDING =
  /\b(?:stepped down|ends? when|comes? to an end when|no longer needed|bring\w* (?:SEND? support|support|it) to an end (?:when|if)|taken off|leaves? SEND? support)\b/i
const HELP_WORDS = new RegExp(String.raw`\b(?:${HELP})\b`, 'i')
const GIVES_WORDS = new RegExp(String.raw`\b(?:${GIVES}|${NO})\b`, 'i')

/** A yes from home and what hangs on it, whatever stands between. */
const LOOSE_YES = find(
  one(
    `(?:${THE_FAMILY}|parental|home)(?:'s|s'|')?[^.;?]{0,45}\\b(?:${YES}|sign(?:s|ed|ing)?|countersign\\w*|consent(?:s|ed)?|authoris\\w+|opt(?:s|ed)? in)`,
    `(?:${YES}|signed|countersigned|authorised|approved|accepted)\\b[^.;?]{0,30}\\b(?:by|from|of|at) (?:(?:the|a|their|your|both) )*${FAMILY}`,
  ),
)
const HANGS =
  /\b(?:until|unless|without|only|once|as soon as|before|failing|provided|condition\w*|subject to|depend\w*|requir\w*|needs?|needed|must|necessary|cannot|not (?:be )?(?:start|begin|given|provid|receiv|plac|offer|allow|able|possible|eligible|entitled|go ahead)\w*|so that|trigger\w*|entitle[sd]?|(?:bring|lead)s? to|starts? (?:from|on|when|with)|begins? (?:from|on|when|with)|from the (?:day|date)|hold(?:ing)? (?:off|back)|wait\w*|await\w*|paus\w*|in order to|have to|has to|obliged|essential|mandatory|compulsory|prerequisite|precondition)\b/i

/** Where support is made to wait for a yes from home; null where it is not. */
export function waitsIn(text: string): Range | null {
  if (!CHEAP.test(text) || !HELP_WORDS.test(text)) return null
  if (OF_OTHERS.test(text) || ALL_THE_SAME.test(text) || ENDING.test(text)) return null
  for (const wording of lacking) {
    const match = wording.exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  if (!GIVES_WORDS.test(text)) return null
  for (const wording of wordings) {
    const match = wording.exec(text)
    if (match && !DENIED.test(text.slice(0, match.index)))
      return { start: match.index, end: match.index + match[0].length }
  }
  const yes = LOOSE_YES.exec(text)
  return yes && HANGS.test(text) && !DENIED.test(text.slice(0, yes.index))
    ? { start: 0, end: text.trimEnd().replace(/[.!]$/, '').length }
    : null
}
