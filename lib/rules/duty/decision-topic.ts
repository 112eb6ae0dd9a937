import type { BlockContext } from '../block-context'
import { thingOf } from './antecedents'
import { isOfPlans } from './plans'

/** The check that speaks up where a choice about something is given to the school. */
export type Topic = 'DUTY-01' | 'DUTY-04' | 'DUTY-06'

const PLAN = /\b(?:EHC\w*|education,? health and care)\b/i
const A_PLAN = /\b(?:(?:the|a|each|this|that|their|your child's|child's|every) plans?|plans?)\b/i
const REVIEW = /\bannual reviews?\b|\byearly review|\breview meeting/i
/** A plan that the local authority sends a school, or about which it consults one. */
const CONSULTED =
  /\b(?:local authority|LA|council) (?:\w+ )?(?:consults|sends)\b[^.;]*\b(?:a|the|has a|whose|draft|child['’]s) plan\b/i
const FATE =
  /\b(?:maintain\w*|amend\w*|ceas\w+|end(?:s|ed|ing)?|keep|keeps|kept|continu\w+|carr(?:y|ies) on|goes on|go on|still|no longer|chang\w+|stop\w*|withdraw\w*|future|discontinu\w+|remain\w*|alter\w*|stays?|needed|required|necessary|what happens|lapse\w*|close[sd]?|renew\w*|keeping|going|varied|vary|come off|comes off|reduc\w+)\b/i
/** Words for what only the local authority does to a plan. */
const CEASES = /\bcease(?:s|d)?\b/i
const PLACE =
  /\b(?:plac(?:e|es|ed|ement|ements)|admi(?:t|ts|tted|tting|ssion|ssions)|accept\w*|tak(?:e|es|en|ing)|join\w*|starts?|attend\w*|nam(?:e|ed|es|ing)|come here|come to (?:us|our)|enrol\w*|(?:which|what|special|secondary|next) (?:school|setting|college|provision)s?)\b/i
const ASSESS =
  /\b(?:whether|if|to|on|about|which|who|over|for|decision that|grants?|refuses?|authorises?|approves?|agrees?)\b[^.;]*\b(?:(?:EHC|health and care|statutory)(?: needs)? assess\w*|assess\w*[^.;]{0,40}\bfor (?:an |a )?EHC\w*|(?:needs|gets?|(?<!\b(?:who|that) )ha(?:s|ve)(?! (?:read|seen|had|looked|studied|discussed)\b)|given|gain|gains|receives?|qualif\w+|awarded|should have|will have|granted|eligible|entitled)[^.;]{0,20}\b(?:an? )?EHC(?!\w* (?:plan )?places?\b))/i
/** “… an EHC needs assessment …, who decides whether one is needed”. */
const WHETHER_ONE =
  /\bassessments?\b[^.;]*\b(?:whether|if) (?:one|it|this) (?:is|should be|will be|can be) (?:really )?(?:needed|necessary|required|carried out|done|made|justified|appropriate|worthwhile)\b|\bassessments?\b[^.;]*\b(?:whether|if) (?:one|it|this) (?:(?:is|are) to go|goes|should go|will go|can go|may go) ahead\b/i
const NAMED_US = /\bnam(?:e|es|ed|ing)\b/i
/** The school that goes in section I, or our own name there. */
const IN_THE_PLAN =
  /\b(?:school|setting|college|placement|name)\b(?:(?!\b(?:decides?|help|support|provision|how)\b)[^.;]){0,30}\b(?:in|into|on) (?:the |a |an )?(?:(?:child's|pupil's|final|EHC) )*(?:plan|section I)\b|\b(?:be|being|is|are) named\b|\bour name (?:in|goes|on)\b|\bsection I\b/i
const A_PLACE = /\b(?:offer|give|find|grant)\w* (?:a|the|them a|him a|her a) place\b[^.;]*\bplan\b/i
/** “The outcome of the review (maintain, amend or cease)”. */
export const FATES =
  /\b(?:keep|maintain|continue|retain)\w*\b[^.;]{0,20}?\b(?:amend|change|alter|revise)\w*\b[^.;]{0,20}?\b(?:end|ceas|stop|withdraw|discontinue)\w*/i
/** “the meeting … keep, change or end the plan”, where nothing says which plan. */
const MEETING_ON_PLAN = /\bmeeting\b[^.;]*\b(?:the|each|that|a child's|your child's) plan\b/i
/** Headings under which a plan is rather one that the school writes. */
const OF_SUPPORT =
  /\b(?:support|graduated|assess\w*|cycle|reviews?|monitor\w*|interven\w*|provision|targets?|IEPs?|passports?|profiles?|behaviour|care|medical|health|transition|careers?|plans?)\b/i
/** “whether an EHC plan is needed”, “whether to issue a plan”: a first one. */
const FIRST =
  /\b(?:whether|if|when|that) (?:or not )?(?:(?:an? |any )(?:EHC plan|EHCP|education,? health and care plan|plan)|EHC plans|EHCPs|one) (?:(?:is|are|will be|should be|would be|may be|needs to be|ought to be) (?:really |actually )?(?:needed|necessary|required|justified|appropriate|warranted|issued|written|made|drawn up|prepared|given|granted|awarded)|(?:should|will|can) (?:now )?follow)\b|\bwhether (?:or not )?to (?:issue|write|make|grant|award|prepare|give|draw up)\b[^.;]{0,30}\b(?:an? |any )(?:EHC plan|EHCP|education,? health and care plan|plan)\b/i
/** Our name, or another school’s: “whether Oak Hill goes in the plan”. */
const NAME_IN_THE_PLAN =
  /\b(?:whether|if|that) (?:\p{Lu}[\p{L}'’-]+ ?(?:of |and |the )?){1,4} ?(?:goes|go|is (?:to be )?(?:written|put|entered|placed|set|listed|included))(?: \w+)? (?:in|into|on)(?:to)? (?:the|a|an|your child's|each|their) (?:EHC )?plan\b/u
/** “decide if the pupil should be given a place”, in a list about a plan. */
const GIVES_PLACE =
  /\b(?:whether|if) (?:or not )?(?:(?:the |a |this |each |that )?(?:pupil|child|student|applicant)s?\b[^.;,]{0,20}\b(?:given|offered|have|has|gets?|awarded)|(?:we |the school |it |they )?(?:to |can |will |should )?(?:offer|give|grant)s?\b[^.;,]{0,20}) ?(?:a|the|any)? ?places?\b/i
const ADMISSIONS = /\b(?:admi\w+|oversubscri\w+|applications?)\b/i
/** “our decision on the EHC plan”. */
const DECISION_ON =
  /\b(?:our|(?:school|head|headteacher|SENCO|governors)['’]s?) (?:final )?decisions? (?:on|about) (?:the|your|an?|each|their|your child's|the child's|a child's) (?:EHC plan|EHCP)\b|\bannual review\b[^.;]*\bdecisions? (?:on|about|as to) (?:the|your|an?|each|their|your child's|the child's|a child's) (?:EHC plan|EHCP|plan)\b/i
/** What a plan sets. */
const OF_HOURS =
  /\b(?:more|fewer|extra|number of|any) hours\b|\bwhether it(?:'s| is) still (?:needed|required|right)\b/i
/** Beside these it is a plan that there is already. */
const KEEPS =
  /\b(?:still|no longer|remain\w*|annual|yearly|review\w*|maintain\w*|amend\w*|ceas\w+)\b/i

/** Which check a decision belongs to, by what it is about. */
function topicOf(told: string, ofPlans: boolean): Topic | null {
  // A decision that is taken takes nobody in.
  const text = told.replace(
    /\b(?:is|are|be|being|been) taken(?= (?:by|at|in|with|jointly)\b)/gi,
    ' ',
  )
  const hasPlan = PLAN.test(text) || CONSULTED.test(text)
  if ((hasPlan || (ofPlans && A_PLAN.test(text))) && FIRST.test(text) && !KEEPS.test(text))
    return 'DUTY-01'
  if (
    (hasPlan || /\bstatutory (?:needs )?assessments?\b/i.test(text)) &&
    (ASSESS.test(text) || WHETHER_ONE.test(text)) &&
    !FATE.test(text.replace(/\bneeded\b/g, ''))
  )
    return 'DUTY-01'
  if (hasPlan && PLACE.test(text)) return 'DUTY-04'
  if (IN_THE_PLAN.test(text) || (A_PLAN.test(text) && A_PLACE.test(text))) return 'DUTY-04'
  if (A_PLAN.test(text) && NAMED_US.test(text) && PLACE.test(text.replace(NAMED_US, '')))
    return 'DUTY-04'
  if (ofPlans && NAME_IN_THE_PLAN.test(told)) return 'DUTY-04'
  if (!hasPlan && REVIEW.test(text) && FATES.test(text)) return 'DUTY-06'
  if (
    !hasPlan &&
    !(
      (ofPlans || REVIEW.test(text) || CEASES.test(text)) &&
      (A_PLAN.test(text) || OF_HOURS.test(text))
    )
  )
    return null
  return FATE.test(text) || OF_HOURS.test(text) || DECISION_ON.test(text) ? 'DUTY-06' : null
}

const OF_ADMISSION = /\b(?:admission|admissions|admitting|places?|placements?)\b/i
const ADMITTING = /\b(?:admit\w*|offer\w* (?:\w+ )?(?:a |the )?place|accept\w*)\b/i
const ADMITS_THEM =
  /\b(?:admit|accept|enrol|offer|give|take)(?:ted|ed|s|led)? (?:them|him|her|(?:the|a|any|each) (?:child|pupil|student))(?: a place)?(?=\W*$|,| (?:or|at|when|once|if|after|before)\b)/i
/** Goes on with “it” about the plan that the heading asks after. */
const OF_IT =
  /\b(?:whether|if|that|when) (?:it|they|one) (?:should|will|can|is to|needs to|has to|still|goes|is|are|continues?|carries|stays?)\b/i

/** “whether it goes on”, of what the sentence before names. */
const WHETHER_IT =
  /\b(?:whether|if) it (?:should|will|can|is|needs|has|goes|carries|continues|stays|ends|stops)\b/i

/** “whether the child can come”, after words about a child with a plan. */
const COMES =
  /\b(?:whether|if) (?:or not )?(?:(?:the |this |that )?(?:child|pupil|student)|he|she|they) (?:can|may|will|should|is to|are to) (?:come|join|start|attend|be (?:admitted|accepted|taken|enrolled))(?: (?:us|here|(?:to |at )?(?:the|our|this) (?:school|academy|college|nursery)))?(?=\W*$|[,.;])/i
const ASKS_TO_COME = /\b(?:take|admit|accept|offer|give|join|come|start|place)\b[^?]*\?\W*$/i
const HAS_PLACE =
  /\b(?:whether|if) (?:or not )?(?:there is|they have|we have) (?:a|any|room for a) place\b/i

/** What a decision is about that leaves the plan to its heading: “Admission of pupils with an EHC plan”. */
function topicAround(
  { section, block }: BlockContext,
  text: string,
  ofPlans: boolean,
  earlier: string,
): Topic | null {
  const { title, path } = section
  const around = path.join(' ')
  if (MEETING_ON_PLAN.test(text) && FATES.test(text) && !OF_SUPPORT.test(around)) return 'DUTY-06'
  if (ofPlans && block.list?.stem && GIVES_PLACE.test(text) && !ADMISSIONS.test(around))
    return 'DUTY-04'
  if (PLAN.test(earlier) && (COMES.test(text) || HAS_PLACE.test(text))) return 'DUTY-04'
  if (WHETHER_IT.test(text) && FATE.test(text) && thingOf(earlier, false)?.one === 'the EHC plan')
    return 'DUTY-06'
  // “Do we take children with EHC plans? That is up to the head.”
  if (PLAN.test(earlier) && ASKS_TO_COME.test(earlier) && /^\W*(?:that|this|it)\b/i.test(text))
    return 'DUTY-04'
  if (!PLAN.test(title)) return null
  const isOfPlace = OF_ADMISSION.test(title) ? ADMITTING.test(text) : ADMITS_THEM.test(text)
  if (isOfPlace) return 'DUTY-04'
  return OF_IT.test(text) && FATE.test(text) ? 'DUTY-06' : null
}

/** Which check a choice belongs to, by what a sentence and its place say that it is about. */
export function topicIn(context: BlockContext, text: string, earlier: string): Topic | null {
  const ofPlans = isOfPlans(context, earlier)
  return topicOf(text, ofPlans) ?? topicAround(context, text, ofPlans, earlier)
}
