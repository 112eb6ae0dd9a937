import type { Range } from '../../core/range'
import type { Finding } from '../finding'
import type { DutyCheck, DutyReading } from './duty-check'
import { report } from './phrase'
import { isOfPlans } from './plans'
import { holds } from './wordings'

const PLANS = '(?:EHC\\w*|education,? health and care|statutory assessment|needs assessment)'
const ASKS =
  '(?:requests?|requesting|requested|applications?|apply|applies|applying|applied|asks?|asking|asked|put(?:s|ting)? (?:\\w+ ){0,3}(?:in|forward)|referr?\\w*|submit\\w*|seek\\w*|sought|consider\\w*|start\\w*|begin\\w*|look at|accept\\w*|eligible|eligibility|qualif\\w+|entitled|given|gets?|process\\w*)'
/** Words for a request, or what is asked for, in one sentence. */
const OF_REQUEST = new RegExp(
  `\\b${ASKS}\\b[^.;]*\\b${PLANS}|\\b${PLANS}[^.;]*\\b${ASKS}\\b|\\brequest\\w*\\b[^.;]{0,30}\\b(?:local authority|council|LA|an assessment)\\b`,
  'i',
)
const OF_PLANS = new RegExp(PLANS, 'i')
/** The same where EHC plans are spoken of around it. */
const OF_REQUEST_HERE =
  /\b(?:requests?|applications?|apply(?:ing)?|ask(?:ing)? for (?:one|an assessment|a plan)|put(?:ting)? (?:\w+ ){0,2}forward)\b/i
const ASKED =
  /\b(?:when|what|how|who|can|could|may|do|does|will)\b[^?]*\b(?:apply|ask|request|get|eligible|qualify|application|put)\b[^?]*\?/i

const COUNT =
  '(?:an?|one|two|three|four|five|six|eight|twelve|several|\\d+|half)(?: (?:or|to) (?:more|two|three|four|\\d+))?'
const SPECIALIST =
  '(?:(?:an?|the|our|your|some) )?(?:(?:educational|clinical|independent|private|chartered|consultant) )*(?:psychologists?|EP|paediatrician|psychiatrist|consultants?|CAMHS|doctor|GP|specialists?|(?:speech(?: and language)?|occupational) therapist|outside (?:agenc\\w+|professional)|medical professional|hospital)\\b'
const PAPER =
  '(?:reports?|letters?|advice|assessment|diagnos[ie]s|evidence|recommendation|referral|involvement|input|note|opinion)'
const HURDLES: readonly string[] = [
  // time and rounds
  `(?:(?:at least|more than|less than|fewer than|under|over|no fewer than) )?${COUNT} (?:[\\w-]+ ){0,3}?(?:cycles?|rounds?|(?:half[- ])?terms?|years?|months?|reviews?|blocks?|(?:support|provision|action) plans?|IEPs?)\\b(?: (?:of|on|at|with|behind)(?: [\\w-]+){1,5})?`,
  // papers of others
  `${PAPER} (?:from|by|of) ${SPECIALIST}`,
  `${SPECIALIST}(?:['’]s)? ${PAPER}`,
  `(?:seen|assessed|diagnosed|under|known to|discharged)(?: by)? ${SPECIALIST}`,
  '(?:(?:an?|the) )?(?:formal |medical |clinical |confirmed |firm )*diagnos(?:is|ed)',
  // money
  '(?:(?:spent|used|spending|using) )?(?:(?:all|of|the|its|our|first|full|notional) )*(?:£ ?\\d(?:[\\d,]*\\d)?k?|notional (?:budget|sum|amount|funding))',
  // all that a school can do
  "(?:exhaust|finish|complet|used up|tried|gone through|worked through|been through|run through|run out)\\w* (?:[\\w'’-]+ ){0,4}?(?:graduated (?:response|approach)|(?:own|school|internal) (?:[\\w-]+ )?(?:support|provision|resources|strategies|interventions|funds)|everything|all (?:other|our|the|its) [\\w-]+|top[- ]up funding)",
  '(?:all|every) (?:[\\w-]+ ){0,3}?(?:resources|strategies|interventions|avenues|options|funding) (?:(?:is|are|have|has|been|being) )*(?:exhausted|used|tried|spent)',
  'top[- ]up funding has been tried(?: for [\\w ]{2,15})?',
  // how far behind
  '(?:reading|spelling|chronological|mental) age',
  '(?:below|under|in) the \\w+ (?:per)?centile',
  'behind (?:[\\w-]+ ){0,3}(?:peers|expectations|age)',
  '(?:made|making) (?:some|good|expected|adequate) progress',
  // leave of the school
  '(?:agreement|permission|consent|approval|backing|say-so|blessing) (?:of|from) (?:the |our )?(?:SEND?CO|head\\w*|school|senior leader\\w*|SLT|governors)',
  "(?:the |our )?(?:SEND?CO|head(?:teacher)?|school|governors)['’]s (?:agreement|permission|consent|approval|backing)",
  '(?:the |our )?(?:head(?:teacher)?|SEND?CO|principal) (?:is|being|has been) (?:satisfied|convinced|persuaded)',
  // who it is
  'attendance (?:is |must be )?(?:above|of|over|at) (?:least )?\\d+',
  '(?:the )?most (?:severe|complex|serious|profound)\\b[\\w ]{0,30}(?:needs|wants)',
  '(?:before|until|in) (?:Year|Reception|key stage)(?: \\d+)?',
]
const HURDLE = new RegExp(`(?:${HURDLES.join('|')})`, 'gi')
/** “within six weeks”, “every term”: a time limit. */
const OF_TIME =
  /\b(?:within|every|each|in|annual|during|next|last|once|by|until the|after the)(?: the)?(?: first)? $/i

const REFUSES =
  "(?:(?:do|does|did|will|would|can|could|may|must|shall|is|are)(?: not|n['’]t)|cannot|can['’]t|won['’]t|never|no (?:request|application|referral|form|paperwork)\\w*|not be|holds? (?:back|off)|puts? off|delay\\w*|refuse\\w*|turns? down|waits?|too (?:early|soon)|unable|reject\\w*|returned)"
const NEEDS =
  '(?:must|needs?(?: to)?|needed|has to|have to|requires?|required|expects?|expected|necessary|essential|looks? for|show|prove|obtain)'
const MAKES_ONE =
  '(?:pre-?conditions?|pre-?requisites?|conditions? (?:of|for|before)|criteri(?:on|a)|threshold|minimum|entry|gate|requirements?)'
const PURPOSE =
  '(?:before|first|in order|to be|in order for|to (?:apply|request|ask|qualify|be)|eligible|for (?:an|the|a|any) (?:EHC\\w*|application|request)|accepted|considered|started|made|wishing|wanting|who (?:wish|want))'
const WHOLE = '[^.;]*?'

/** Frames that make what stands in the place of “#” a condition. */
const FRAMES: readonly RegExp[] = [
  `\\b${REFUSES}\\b${WHOLE}\\b(?:until|unless|without|before)\\b${WHOLE}#`,
  `\\b(?:until|unless|without|before)\\b${WHOLE}#${WHOLE}\\b${REFUSES}\\b`,
  `\\b${REFUSES}\\b[^.;]*?\\bthat (?:comes?|arrives?|is sent) without\\b${WHOLE}#`,
  `\\bonly\\b${WHOLE}\\b(?:if|when|once|after|where|with|who|for|by)\\b${WHOLE}#`,
  `\\bonly (?:\\w+ ){0,3}?with #`,
  `\\bonly (?:pupils|children|students|those|a child|a pupil)\\b${WHOLE}#`,
  `#${WHOLE}\\b${MAKES_ONE}\\b`,
  `\\b${MAKES_ONE}\\b${WHOLE}#`,
  `\\b${NEEDS}\\b${WHOLE}#${WHOLE}\\b${PURPOSE}\\b`,
  `\\b${PURPOSE}\\b${WHOLE}\\b${NEEDS}\\b${WHOLE}#`,
  `#${WHOLE}\\b(?:is|are|must be|has to be) (?:\\w+ )?(?:needed|required|necessary|essential|in place|compulsory|expected)\\b`,
  `\\b(?:if|where|when|because|unless)\\b${WHOLE}\\b(?:has|have|had|is|are|with)(?: not|n['’]t| no| had| never)\\b${WHOLE}#${WHOLE}\\b${REFUSES}\\b`,
  `\\b${REFUSES}\\b${WHOLE}\\b(?:if|where|when|because)\\b${WHOLE}(?:not|n['’]t|no|less than|fewer than|under)\\b${WHOLE}#`,
  `\\b(?:too (?:early|soon))\\b${WHOLE}#`,
  `^\\W*having (?:[\\w-]+ )?#?${WHOLE}#${WHOLE}\\b(?:then|able|can|may)\\b`,
  `^\\W*having (?:[\\w-]+ ){0,2}#${WHOLE}\\b(?:then|able|can|may)\\b`,
  `\\b(?:pupils?|children|students?|those) who (?:have |are |has )?#${WHOLE}\\b(?:(?:do|does|are|is|will|can)(?: not|n['’]t)|cannot|can['’]t) (?:\\w+ )?(?:qualify|eligible|be|entitled|get|meet)\\b`,
].map((frame) => new RegExp(frame, 'i'))

/** A question about when one may ask, and an answer that is a condition. */
const ANSWERS =
  /^\W*(?:A\W+)?(?:yes\W|after\b|once\b|when\b|if\b|only\b|not until\b|no\W|you (?:will |would |must )?(?:first )?need|they (?:must|need)|at least\b|minimum)/i
/** What the local authority has to do by law, and what is said of plans that there are. */
const OF_OTHERS =
  /\b(?:local authority|LA|council|county|borough|authority) (?:\w+ )?(?:must|has to|is required|needs to|should|decides?)\b|\b(?:must|is|are|be) (?:then )?reviewed\b|\bannual review|\bappeal\b|\bmediation\b|\btop[- ]up funding from\b|\badvice as part of\b/i
const LOCAL =
  /\b(?:local authority|LA|council|county|borough|authority|panel)(?:['’]s)? (?:\w+ ){0,2}?(?:usually|normally|often|expects?|asks?|will not|won['’]t|does not|looks?|guidance|requires?|wants?)\b/i
/** No hurdle, whatever stands beside it. */
const DENIED =
  /\b(?:no|not|never|nor|nobody|without|n['’]t) (?:[\w'’-]+ ){0,3}?(?:need(?:ed|s|ing)?|requir\w+|necessary|wait(?:ing)?|condition|criterion|barrier|minimum|insist\w*|matter)\b|\bat any (?:time|point|stage)\b|\bwhether or not\b|\beven if\b|\bregardless\b|\bmyth\b|\bno (?:law|rule|set)\b|\bsets no\b|\b(?:do|does) not have to\b|\bneed not\b/i
/** Talks with parents come first by good manners. */
const TALKS = /\b(?:talk\w*|discuss\w*|spoken|speak|meet(?:s|ing)? with)\b/i

function aroundOf({ context, earlier }: DutyReading): string {
  const { section, block } = context
  return `${section.title} ${block.table?.rowHeader ?? ''} ${block.table?.header ?? ''} ${earlier}`
}

/** Whether a sentence, or the question it answers, is about asking for an assessment or a plan. */
function isOfRequest(reading: DutyReading, text: string): boolean {
  if (OF_REQUEST.test(text)) return true
  return OF_REQUEST_HERE.test(text) && isOfPlans(reading.context, reading.earlier)
}

function isAnswerTo(reading: DutyReading, text: string): boolean {
  const { table } = reading.context.block
  if (table && (table.isHeader || table.column === 0)) return false
  const asked = [reading.earlier, table?.rowHeader ?? '', reading.context.section.title].find(
    (one) => ASKED.test(one),
  )
  return asked !== undefined && ANSWERS.test(text) && OF_PLANS.test(aroundOf(reading))
}

/** “needs assessment”, “complex needs”: no verb. */
const NOUN_NEEDS =
  /\bneeds(?= assess)|(?<=\b(?:educational|complex|additional|special|high|medical|learning|their|his|her|significant|of|whose|severe|profound|SEND?|SEMH) )needs\b/gi

/** The first hurdle of a sentence that a frame makes a condition; in an answer it needs no frame. Offsets of its text. */
function conditionIn(said: string, isAnswer: boolean): Range | null {
  const text = said.replace(NOUN_NEEDS, 'wants')
  for (const { index, 0: found } of text.matchAll(HURDLE)) {
    if (OF_TIME.test(text.slice(0, index))) continue
    if (isAnswer) return { start: index, end: index + found.length }
    const framed = `${text.slice(0, index)}#${text.slice(index + found.length)}`
    if (FRAMES.some((frame) => frame.test(framed)))
      return { start: index, end: index + found.length }
  }
  return null
}

function* check(reading: DutyReading): Generator<Finding> {
  const { passage } = reading
  const { text } = passage
  const isAnswer = isAnswerTo(reading, text)
  if (!isAnswer && !isOfRequest(reading, text)) return
  if (DENIED.test(text) || holds('no-hurdle', text)) return
  if (OF_OTHERS.test(text) || TALKS.test(text)) return
  const found = conditionIn(text, isAnswer)
  if (!found) return
  const extra = LOCAL.test(text) ? { severity: 'warning' as const } : {}
  yield* report('DUTY-07', passage, passage.span(found.start, found.end), extra)
}

/** DUTY-07: whatever no law asks for, in the place of a condition for a request. */
export const conditions: DutyCheck = {
  words:
    /^(?:ehc|health|statutory|assessments?$|request|appl|forward$|plan$|referral|eligib|qualif)/,
  trigger: /EHC|health and care|assessment|request|appl(?:y|i)|forward|\bplan\b|eligib|qualif/i,
  check,
}
