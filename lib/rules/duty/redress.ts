import type { TableContext } from '../../document/policy-document'
import type { DutyCheck } from './duty-check'
import { report } from './phrase'
import { holds, isIn, without } from './wordings'

const BODY =
  '(?:(?:SEN(?:D|DIST)?|special educational needs(?: and disability)?|first-tier|disability) )*(?:tribunal|sendist)'
const BODIES = new RegExp(BODY, 'gi')
const APPEAL = new RegExp(
  `\\b(?:appeal\\w*|complain\\w*|ask\\w*|point\\w*|send\\w*|direct\\w*|signpost\\w*|port of call|approach\\w*|contact\\w*|tak\\w*|go|goes|refer\\w*|apply|applies|challeng\\w*|writ\\w*|turn|escalat\\w*|bring|next step|heard|settled|passed|dealt|rul\\w*|resort|final stage|last stage|next people|next port|stage \\d|decided|resolved|lodge|lies|options?)\\b[^.;]{0,140}\\b${BODY}\\b[^.;]*|\\b${BODY}\\b[^.;]{0,60}\\b(?:hear|deal|decid|consider|rul|review|look|order|overturn|settle|resolve|available|open (?:to|for)|is the|are the|is for|are for|can make|final stage|last stage)\\w*[^.;]*`,
  'i',
)
const SCHOOL =
  /\bhow (?:the school|we)\b[^.;]{0,30}\b(?:support|help|teach|meet)\w*|\b(?:support|help|provision) (?:that )?(?:we|(?:the |your |our )?school) (?:give|make|offer|provide)s?\b|\b(?:help|support|provision|teaching)\b[^.;,]{0,40}\b(?:from|in|at|by) (?:the |our )?(?:school|SENCO|SENDCO)\b|\bSEN[ -]?(?:D )?support\b|\b(?:school|our)(?:'s)? (?:\w+ )?(?:provision|support|decision|response|answer|help|policy|report|actions?)\b|\bprovision (?:made |given |offered )?(?:by|in|at) (?:the |our )?school\b|\b(?:support|help|provision) (?:given |provided |offered )?(?:in|at|by) (?:the |our )?school\b|\bcomplain\w*|\b(?:unhappy|dissatisfied|not satisfied|disagree\w*) (?:with|about) (?:the |our )?(?:school|SENCO|support|head|provision|governors|teacher|help|outcome)|\bIEPs?\b|\bSchool Action\b|\bSEN register\b|\bpupil passport|\bprovision map|\bsupport plans?\b|\b(?:concern|worry|disagreement|dispute|problem)s?\b[^.;]{0,30}\b(?:school|SENCO|support|provision|teacher|head)|\bSEN support\b|\bour decision\b|\bsupport summar(?:y|ies)\b|\bif you disagree with us\b|\b(?:TA|LSA|teaching assistant) (?:hours|time|support)\b|\binterventions? (?:has|have|did|do|does|is|are) not\b/i
const RIGHT =
  /\b(?:EHC\w*|education,? health|plan is|local authority|LA|council|county|borough|authority|discriminat\w*|disability|equality|statement\w*|mediation|no right|refusal to assess|exclu\w+|naming|named|tell you about|information about|advise you|certificate|mediator)\b/i
/** An appeal, where there is only a complaint. */
const LODGES =
  /\b(?:lodge|lodging|make|bring|right of|two months (?:to|in which to)) (?:\w+ ){0,3}appeals?\b[^.;]*/i
/** A decision about an assessment or a plan: mediation and the Tribunal. */
const OF_A_PLAN =
  /\b(?:EHC\w*|assessment|(?:a|the|your|their) plan\b|refus\w+ to (?:assess|issue|carry)|section [bfi]\b|contents? of (?:the|a) plan|what is in (?:the|a) plan)/i
const DECIDES =
  '(?:hear|hears|heard|decide|decides|deal|deals|consider|considers|rule|rules|look|looks|determine|determines|overturn|overturns|is final)'
const TO_STATE = new RegExp(
  `\\b(?:appeal\\w*|complain\\w*|referred|challenge\\w*|disagree\\w*|dispute\\w*)\\b[^.;]{0,80}\\b(?:Secretary of State|Department for Education|DfE|Ofsted)\\b[^.;]*|\\b(?:Secretary of State|Department for Education|DfE|Ofsted)\\b[^.;]{0,30}\\b${DECIDES}\\b[^.;]*`,
  'i',
)
const TO_GOVERNORS =
  /\b(?:unhappy|disagree\w*|appeal\w*|complain\w*|dissatisfied|dispute\w*|object\w*)\b[^.;]{0,60}\b(?:what is in|EHC\w*|section [bfi]|plan|assess\w*)\b[^.;]{0,60}\b(?:governors?|head(?:teacher)?|board|trustees)\b[^.;]{0,40}\b(?:decision is final|decides?|rules?|(?:which|who) will rule|hears?|has the last word|panel)\b[^.;]*|\bappeal\w*\b[^.;]{0,40}\bto (?:the |our )?(?:chair of )?(?:governors|governing body|head(?:teacher)?|trustees)\b[^.;]*|\b(?:governors?|governing (?:body|board)|head(?: ?teacher)?|board|trustees)\b[^.;]{0,20}\b(?:hears?|decides?|considers?|rules? on|deals? with) (?:any |all |the |an? )?appeals?\b(?![^.;]*\b(?:exclu|suspen|expul|admission|staff|pay))[^.;]*/i
const OF_DISCRIMINATION =
  /\b(?:discriminat\w*|disabled\b[^.;]*\b(?:unfair\w*|treated)|equality act)\b/i
const REWRITES =
  /\b(?:ombudsman|LGSCO)\b[^.;]{0,30}\b(?:rewrite|change|amend|overturn|decide)\b[^.;]*/i
const TO_OTHERS =
  /\b(?:claims?|complain\w*|appeal\w*|allegation\w*)\b[^.;]{0,80}\b(?:to|with|by|at) (?:the |your |our |local government and social care )*(?:Ofsted|ombudsman|LGSCO|local authority|council|Secretary of State|governors'? (?:alone|only))\b[^.;]*/i
/** Hears workers, and no pupils. */
const EMPLOYMENT =
  /\b(?:tak\w+|go|goes|claims?|complain\w*|appeal\w*|bring|apply|contact|heard)\b[^.;]{0,60}\bemployment tribunal\b/i
const OMBUDSMAN =
  /\b(?:appeal\w*|complain\w*|go|refer\w*|take|tak\w+|contact\w*|writ\w*|approach\w*)\b[^.;]{0,60}\b(?:ombudsman|LGSCO|LGO)\b[^.;]*|\b(?:ombudsman|LGSCO|LGO)\b[^.;]{0,30}\b(?:hear|deal|decid|consider|investigat|look|review)\w*[^.;]*/i
const REFUSED =
  /\b(?:(?:do|does) not|don['’]t) (?:have|need) to\b[^.;]*\bbefore\b|\bnot (?:for |with |about |to )?(?:complaints?|disputes?|concerns?|SEN support)\b|\b(?:cannot|can't|not|no right|never)\b[^.;]{0,40}\btribunal|\btribunal\)? (?:\w+ )?(?:cannot|can't|can not|not|never|no)\b/i
/** What is denied here is no way to the Tribunal. */
const UNHAPPY =
  /\b(?:not|cannot|can't|could not) (?:yet |be )*(?:satisfied|happy|content|pleased|resolved?|settled?|agreed?|answered?|uph(?:old|eld)|sort(?:ed)? out|put right)\b/gi
/** “If the support is not enough, …”: what somebody is unhappy about. */
const IF_NOT =
  /\b(?:if|when|where|should|because|as)\b[^,.;]{0,90}?\b(?:not|never|cannot|can't)\b(?=(?:(?!\b(?:appeal\w*|tribunal|tak\w+|go|ask|claim)\b)[^,.;])*,)/gi
const LOCAL_GOVERNMENT = /\blocal government (?=(?:and social care )?ombudsman)/gi
const SCHOOL_SUPPORT =
  /\bSEN[ -]?(?:D )?support\b|\bprovision (?:made |given )?(?:by|in|at) (?:the |our )?school\b|\b(?:school|our)(?:'s)? (?:SEND? )?(?:provision|support)\b/i

/** “These are heard by …” under a heading that says what these are. */
const OF_THESE = /^\W*(?:these|they|such|all(?: of these)?|complaints?|this|it)\b/i
const OF_COMPLAINTS =
  /\bcomplain\w*\b.*\b(?:SEND? (?:support|provision)|our (?:support|provision))\b/i
/** What the Ombudsman does not hear, or hears about admissions. */
const NOT_HERE = /\b(?:ombudsman|LGSCO|LGO)\)? (?:\w+ )?(?:not|cannot|can't)\b|\badmissions?\b/i

/** A heading for those who are unhappy with what the school does. */
const isUnhappy = (title: string): boolean =>
  /\b(?:disagree|unhappy|complain)\w* with (?:us|the school)\b/i.test(title) ||
  (DISSATISFIED.test(title) && SCHOOL_SUPPORT.test(title) && !RIGHT.test(title))
const DISSATISFIED =
  /\b(?:unhappy|dissatisfied|disagree\w*|not (?:\w+ )?(?:happy|satisfied|content|agree\w*|enough))\b/i

/** A row about the school's own support, whose other cells tell where to go with it. */
const isOfRow = (table: TableContext | null): boolean =>
  table !== null &&
  !table.isHeader &&
  table.column > 0 &&
  SCHOOL_SUPPORT.test(table.rowHeader) &&
  !RIGHT.test(`${table.rowHeader} ${table.header}`)

/** A question about the school's own support, which the sentence answers. */
const isAsked = (question: string): boolean =>
  /\?\W*$/.test(question) &&
  (SCHOOL.test(question) || holds('own-support', question)) &&
  !RIGHT.test(question)

/** DUTY-18: the Tribunal named as the place for complaints about the school’s own support. */
export const redress: DutyCheck = {
  words:
    /^(?:tribunal|sendist|secretary|ombudsman|lgsco|ofsted|appeals?$|board$|governors?$|dfe$|department$)/,
  trigger:
    /tribunal|SENDIST|Secretary of State|ombudsman|LGSCO|Ofsted|appeal|board\b|governors?\b|DfE\b|Department for Education/i,
  *check({ passage, earlier, context }) {
    const { text } = passage
    const stated = without('no-plan', text)
    const whole = stated
      .replace(/\(special educational needs[^)]*\)/gi, '')
      .replace(BODIES, 'tribunal')
      .replace(LOCAL_GOVERNMENT, '')
    // Mediation is no way out for what the school does.
    const isAnswer = isAsked(earlier || context.section.title)
    const said =
      SCHOOL_SUPPORT.test(text) || isAnswer
        ? whole.replace(/\bmediation(?: certificate)?\b/gi, '')
        : whole
    const isOfSchool =
      SCHOOL.test(text) ||
      isIn('own-support', passage) ||
      (OF_THESE.test(text) && OF_COMPLAINTS.test(context.section.title)) ||
      isUnhappy(context.section.title) ||
      isOfRow(context.block.table) ||
      isAnswer ||
      (/\b(?:complain|unhappy|dissatisfied)/i.test(earlier) && !RIGHT.test(earlier))
    if (
      /tribunal|SENDIST/i.test(text) &&
      isOfSchool &&
      !isIn('at-tribunal', passage) &&
      !RIGHT.test(said) &&
      !REFUSED.test(text.replace(IF_NOT, '').replace(UNHAPPY, ''))
    )
      yield* report('DUTY-18', passage, passage.find(APPEAL))
    if (SCHOOL_SUPPORT.test(text) && !RIGHT.test(said))
      yield* report('DUTY-18', passage, passage.find(LODGES))
    if (!/\bnot\b/.test(text)) {
      const isOfPlan =
        OF_A_PLAN.test(text) || (/\b(?:it|that|this)\b/i.test(text) && OF_A_PLAN.test(earlier))
      if (isOfPlan) yield* report('DUTY-18', passage, passage.find(TO_STATE))
      if (OF_A_PLAN.test(text)) yield* report('DUTY-18', passage, passage.find(TO_GOVERNORS))
      if (OF_A_PLAN.test(text)) yield* report('DUTY-18', passage, passage.find(REWRITES))
      if (OF_DISCRIMINATION.test(text))
        yield* report('DUTY-18', passage, passage.find(TO_OTHERS) ?? passage.find(EMPLOYMENT))
    }
    if (
      (SCHOOL_SUPPORT.test(text) || isIn('own-support', passage)) &&
      !RIGHT.test(stated.replace(LOCAL_GOVERNMENT, '')) &&
      !NOT_HERE.test(text)
    )
      yield* report('DUTY-18', passage, passage.find(OMBUDSMAN))
  },
}
