import type { Range } from '../../core/range'
import type { DutyCheck, DutyReading } from './duty-check'
import { report } from './phrase'
import { isOfPlans } from './plans'

const COUNT =
  '(?:one|two|three|four|five|six|eight|twelve|several|\\d{1,2}|an?|a few|a number of)(?: (?:or|to) (?:two|three|four|more|\\d))?'
const WHO =
  "(?:an? |the |our |their )*(?:educational psychologist|EP|psychologist|paediatrician|CAMHS|doctor|GP|consultants?|specialist|(?:chartered|independent|private|clinical) psychologist|speech (?:and language )?therapist|outside agenc(?:y|ies)|external agenc(?:y|ies)|professionals?|advisory teacher)s?(?:'s)?"
/** What the law does not ask for before an assessment is requested. */
const HURDLES = [
  `(?<!(?:within|every|in|annual|after the) )${COUNT} (?:[\\w-]+ ){0,3}?(?:cycles?|rounds?|reviews?|terms?|half[ -]terms?|IEPs?|blocks?|(?:SEN |support |action )plans?)(?: of (?:[\\w,/-]+ ){0,4}?(?:review|APDR|support|intervention\\w*|provision|help|the graduated approach|graduated approach))?`,
  `(?<!(?:within|every|in|once a|once every|next|last) )${COUNT} (?:full |whole |complete |school |academic )*(?:years?|months?|weeks?)(?: (?:of|on|at|with) (?:[\\w-]+ ){0,3}?(?:SEN|SEND|school|support|interventions?|programme|register|help)\\b[\\w ]{0,20})`,
  `(?:SEN support|SEND support|register|support|intervention|known to us|programme|school)[^.;,]{0,20} for (?:at least |more than |over )?${COUNT} (?:full |whole |school )*(?:years?|months?|weeks?)`,
  `${COUNT}[ -](?:week|month|term|year)s? (?:[\\w-]+ ){0,2}(?:programme|intervention|block|support|plan)`,
  `${WHO} (?:\\w+ ){0,2}?(?:has|have|had|report|assessment|involvement|advice|visit|input|see|sees|seen|reported|confirmed|puts?|discharged?)\\b`,
  `(?:report|advice|assessment|involvement|support|input|letter|evidence|note) (?:from|by|of) ${WHO}`,
  `(?:been )?(?:seen|assessed|diagnosed|confirmed|supported) by ${WHO}`,
  `${WHO} (?:must|needs to|has to|should) (?:first )?(?:have )?(?:\\w+ed|seen|put)\\b`,
  '(?:every penny|all (?:of )?(?:our|the) (?:own )?(?:money|budget|funding|resources)|expenditure|our own (?:money|funds|budget)|provision map over|costed provision map)[^.;,]{0,40}',
  '(?:money|budget|funding) (?:to )?(?:run|runs|ran|has run) out|(?:cost|spend|spending)[\\w ]{0,20} (?:above|over|of at least|more than) £ ?[\\d,]+',
  '(?:observation|programme|trial|probation\\w*)[\\w ]{0,15} (?:is|are|has been) (?:complete|over|finished)\\w*',
  '(?:one|two|three|four|five|\\d) reviewed (?:\\w+ )?plans?',
  'waiting list',
  '(?:used up|spent|given) (?:our |all |the |at least )*(?:\\w+ )?hours?[\\w ]{0,30}',
  '(?:reading|spelling|mental|chronological) age[\\w ]{0,20}|standardi[sz]ed score[\\w ]{0,20}|(?:below|under) (?:the )?\\w+ centile',
  'in the (?:bottom|lowest)[\\w ]{0,20}',
  '(?:to be |be )?held back[\\w ]{0,40}',
  'such an? (?:report|assessment|diagnosis)',
  "(?:the |our )?(?:school|SENDCo|SENCO|head(?:teacher)?)(?:'s|s') (?:agreement|permission|consent|approval|backing)|(?:agreement|permission|consent|approval) (?:of|from) the (?:school|SENDCo|SENCO|head(?:teacher)?)",
  '(?:school|SENDCo|SENCO|head(?:teacher)?) (?:must|has to|needs to) (?:first )?(?:agree|approve|consent|sign)\\w*',
  '(?:an? |an? formal |an? medical |an? confirmed |formal |medical |confirmed |clinical |the )*diagnos(?:is|es|ed)',
  '(?:spent |used |the |all |its |our |of )*(?:first |full |our )*£ ?6,?000|£6k|six thousand pounds',
  '(?:exhausted|used up) (?:all|every|our|the|other|its|school)|(?:all|every|our|other) (?:\\w+ ){0,4}(?:been |be )?(?:exhausted|used up|failed|tried)',
  '(?:try|tried|trying|done|used) (?:everything|all)|everything (?:else )?(?:has |have |had )?(?:been )?(?:tried|failed|done)|nothing else|(?<!(?:exclu|suspen|restrain)[^.;]{0,60})last resort',
  '(?:an? )?(?:full|complete|whole|minimum) (?:\\w+ ){0,2}?(?:cycle|year|term)',
  '(?:one|two|three|four|five|\\d) (?:or more )?(?:\\w+ )?years? (?:behind|below)|(?:below|behind) (?:the )?(?:age[- ]related|expected|national|average)[\\w ]{0,20}',
  '(?:who are |is |are |not )*(?:failing|working at (?:(?:the )?expected level|age[- ]related expectations))[\\w ]{0,20}|(?:an? )?IQ\\b[\\w ]{0,20}|\\d+(?:st|nd|rd|th) (?:per)?centile',
  'all (?:other )?(?:options|strategies|interventions|avenues|school resources|our resources) (?:have|has|are|had)[\\w ]{0,12}',
]
/** Whole words: some stop after so many characters. */
const HURDLE = new RegExp(`\\b(?:${HURDLES.join('|')})\\w*|(?<!\\w)£ ?6,?000`, 'i')

const ABOUT =
  /\b(?:EHC(?:NA|P|Ps)?|education,? health and care|statutory assessment|needs assessment)\b/i
const ASKED_WHEN = /\b(?:when|what|how|who)\b[^?]*\?\W*$/i
/** “Before she does so …”, “Once the pupil has had …” as an answer. */
const REFERS_BACK =
  /\b(?:for (?:this|that) to (?:happen|take place|be possible|go ahead)|do(?:es|ing)? (?:so|this|that)|this (?:is|can|will)|that (?:is|can|will))\b/i
/** “before an assessment can be asked for”, where no other assessment is named. */
const ASKED_FOR =
  /\b(?:an|the) assessment (?:can|may|could|will|is|be|to be)(?: \w+)? (?:asked for|requested|applied for|considered)|\b(?:ask|asking|apply|applying|request|requesting)(?: for)? (?:an|the) assessment(?! (?:from|by|of|with|for|at|in|through))\b/i
/** “The council will not look at a request unless …” says that the council sets the hurdle. */
const AUTHORITY_REFUSES =
  /\b(?:local authority|LA|council|county|borough|panel|SEND? team)(?: \w+)? (?:will|does|do|can|may|would|is|are)(?: not|n't|not)(?: \w+){0,2}? (?:accept|consider|agree|look at|take|process|approve|entertain|assess|start|open)\w*\b[^.;]*\b(?:unless|until|without|before)\b/i
const OF_REQUESTS = /\brequest\w*\b.*\bassessment/i
/** Say that the hurdle has to be taken. */
const GATES =
  /\b(?:only|must|cannot|can ?not|can't|will not|won't|do not|does not|don't|until|unless|requires?|required|needs? (?:to|an?|the|evidence|at least|two|three|be)|needed|have to|has to|had to|prerequisite|no (?:application|request)|pre-requisite|precondition|condition of|necessary|essential|never|not (?:\w+ ){0,3}(?:before|without)|minimum|no (?:\w+ ){0,7}(?:without|before|until|unless)|expected|expects?|should (?:first |normally |usually )?(?:have|show|be)|provided (?:that )?|as long as|in order to|takes?|first|threshold|criteri(?:a|on)|qualify|qualifies|eligible|entitled|not available|last resort|wait|rule|likes? to|want(?:s)? to have|would need|held back|no sooner|ensure)\b|:/i
/** Say it more weakly: a hurdle when something has to be complete first. */
const AFTER = /\b(?:before|after|once|prior to|following|when)\b/i
const COMPLETE =
  /\b(?:at least|minimum|full|complete[d]?|tried|been through|gone through|exhausted|in place|spent|used up|evidenced?|shown|proved?n?|on paper|confirmed|reported)\b/i
const GATHERS =
  /\b(?:gather|collect|share|send|attach|include|bring together|summaris|look at|discuss|talk|listen|meet with|show what)\w*/i
const STRICT = /\b(?:only|must|cannot|will not|until|unless|requires?|needed|have to|has to)\b/i
const DENIED =
  /\b(?:not (?:a |the |your )?last resort|(?:do(?:es)? not|don't|doesn't|need not|no|not|never|isn't|without|nor|nobody|no one|no-one) (?:\w+ ){0,3}?(?:need(?:ed|ing|s)?|have to|has to|require\w*|necessary|wait\w*|insist\w*|depend\w*|condition|barrier|bar|threshold|minimum|set number|fixed number|rule|legal|demand\w*|expect|tell|diagnosis is)|regardless|whether or not|need not|even if|with or without|at any (?:time|point|stage)|whatever|whenever you|cannot be refused|irrespective|not (?:a |the )?(?:condition|test|threshold|requirement|reason|barrier)|must not|should not have to|no need|no minimum|is wrong|myth|no longer|not law|unlawful|legal test|notional|depends on need)\b/i
/** Needed, although a “not” stands before: “we will not ask unless it is needed”. */
const NOT_BEFORE =
  /^(?!.*\b(?:no (?:set )?minimum|not (?:wait|need|have to|insist|tell)|no (?:\w+ ){1,4}(?:is|are|be) (?:needed|required|necessary)|set number|never tell|no need)\b).*(?:\b(?:will|do|does|can|could|would|may|should)(?: not|n't)\b[^.;]*\b(?:until|unless|before|without)\b|\bnor\b[^.;]*\b(?:until|unless|before|without)\b|\bno (?:\w+ ){1,8}(?:until|unless|before|without)\b)/i
const LOCAL_CUSTOM =
  /\b(?:local authority|LA|council|authority)(?:'s)? (?:\w+ ){0,2}?(?:usually|normally|generally|often|typically|tends?|expects?|asks?|looks?|guidance|requires?|will look|will want|likes)|guidance from the (?:local authority|LA)/i
/** What the law asks of the local authority, or of a plan once there is one. */
const OF_THE_AUTHORITY =
  /\b(?:local authority|LA|council|authority) (?:\w+ )?(?:must|will|has to|is required|needs to|has|should|decides?|refuses?)\b|\bby the (?:local authority|council|LA)\b|\b(?:must|is|are|be) (?:then )?reviewed\b|\bappeal\b|\bEHC plan (?:names|started|began|sets out|lasts)|\bmanages? without\b/i
/** Words for asking where EHC plans are spoken of. */
const ASKS_HERE =
  /\b(?:put (?:a |your |any )?(?:\w+ )?forward|(?:start|begin|fill in|complete|send) (?:off )?(?:the|a|any|an) (?:form|paperwork|application|request)|send anything off|(?:anything|paperwork|form|application|requests?) (?:is|are|be|goes|gets?) (?:\w+ )?(?:submitted|sent|made|held back|considered)|considered for|own requests?|(?:an?|the) (?:application|request|referral)|look at it|no (?:such )?request|makes? (?:a |any )?requests?|think of it|need to have first|apply|(?:would|will|do|'d|'ll|should) (?:also |first )?(?:need|want|like|expect) (?:to|an?|the) (?:see|have|show|know|be shown|letter|report|diagnosis|note))\b|^\W*yes\b/i
/** Families told that they may not ask for themselves. */
const ONLY_US =
  /\b(?:(?:local authority|LA|LEA|council|county|authority|panel)\b[^.;]{0,20}\bonly (?:ever )?(?:consider|accept|take|look at|process|deal with)s? (?:an |any )?(?:requests?|applications?|referrals?)(?: for (?:an )?(?:EHC|statutory|needs)?[\w ]{0,25}?)? (?:(?:made |sent |submitted )?(?:by|from|through|via)|that (?:come|are made) (?:from|by|through)) (?:the |a )?(?:child's |pupil's )?(?:schools?|SENDCos?|SENCOs?|head\w*|professionals?|settings?)\b[^.;]*|(?:requests?|applications?) (?:are|will be|can be|is) only (?:accepted|considered|made|taken) (?:from|by|through|via|if they come from) (?:the |a )?(?:schools?|SENDCos?|SENCOs?|head\w*|settings?)\b[^.;]*|only (?:the |a |our )?(?:schools?|SENDCos?|SENCOs?|head\w*|local authority and school|college|nursery) (?:can|may|is able to|are able to) (?:apply|ask|request|make|refer|start)\w*[^.;]*|(?:do not|don't|cannot|can't|may not|should not|must not|are not able to|are unable to) (?:apply|request|ask|make (?:an |the )?(?:application|request)s?)\b[^.;]{0,30}\b(?:yourself|yourselves|themselves|on your own|on their own|directly|without the school|without us)[^.;]*|(?<!(?:not|n't|n’t|never) )(?:must|has to|have to|needs? to|can only|may only|should) (?:always )?(?:come|be made|go|be sent|be submitted) (?:through|via|by|from) (?:the |our )?(?:school|SENDCo|SENCO|head\w*|us|college|nursery)\b[^.;]*|(?:hasn't|has not|haven't|not) come through the school[^.;]*|(?:parents|families|you) (?:cannot|can't|may not|are not allowed to|are not able to|have no right to) (?:request|ask for|apply for|make)[^.;]*)/i
/** Whole groups told that no plan is for them. */
const SHUT_OUT =
  /\b(?:children|child|pupils?|students?|learners?|those)\b[^.;]{0,60}\b(?:(?:is|are) not (?:eligible|entitled)|do(?:es)? not (?:qualify|meet the (?:criteria|threshold))|cannot (?:have|get|be (?:given|considered|put forward|referred))|(?:will|would) not (?:get|be (?:given|considered|put forward)))\b[^.;]{0,40}\b(?:EHC\w*|statutory assessment|education,? health)[^.;]*/i
/** True of some of them, or by law. */
const NOT_WHOLLY =
  /\b(?:automatic\w*|necessarily|alone|always|all|just because|simply because|over (?:the age of )?\d+|aged|2[5-9]|myth|who (?:do|does|did) not|without (?:special|SEN))\b/i
/** A list of what has to be there. */
const LISTED =
  /\b(?:gate|criteri(?:a|on)|threshold|requirements?|checklist|conditions?|what (?:we|you|the panel) needs?|must[- ]haves?|before (?:we|you|the school) (?:can )?(?:ask|apply|request|send)|needed|must have|in order|to request|request checklist|how it goes|entry|eligib\w+|evidence)\b/i
/** Who comes first where a school has too few places. */
const OF_PLACES = /\b(?:over-?subscri\w+|admissions?|applications? than places|priority)\b/i
const OPENING = 25
/** “before the council will look at it” says nothing of what the council must do. */
const BEFORE_THEY =
  /\b(?:before|until|and|so that) (?:the |our )?(?:council|local authority|LA|county)\b[^.;,]*/gi
const ASKING =
  /\b(?:request|appl|refer|submit|seek|sought|ask|consider|put forward|assess|issue|made|get|given|start|begin|proceed|agree|support|eligible|qualif|reach|move|progress|possible|think|available|essential|needed|threshold|last resort|turned down|for children|for pupils|entitle|before)/i

function isAboutRequests(reading: DutyReading): boolean {
  const { passage, earlier, context } = reading
  const { text } = passage
  const { section, block } = context
  const around = `${section.title} ${block.table?.rowHeader ?? ''} ${block.table?.header ?? ''}`
  return (
    ABOUT.test(text) ||
    ASKED_FOR.test(text) ||
    ((REFERS_BACK.test(text) || ASKED_WHEN.test(earlier) || ASKED_WHEN.test(section.title)) &&
      (ABOUT.test(`${earlier} ${section.title}`) ||
        (ASKED_WHEN.test(earlier) && isOfPlans(context, earlier)))) ||
    (ABOUT.test(around) && /\b(?:ask|appl|request|refer|qualif|eligible|consider)/i.test(text)) ||
    (ASKS_HERE.test(text) && isOfPlans(context, earlier)) ||
    (/\bassessment\b(?! (?:by|of|from|with)\b)|\bplan\b|\brequest/i.test(text) &&
      (ABOUT.test(earlier) ||
        ABOUT.test(around) ||
        OF_REQUESTS.test(around) ||
        ASKED_FOR.test(section.title)))
  )
}

/** A bullet that names a hurdle, under words that make it a condition of a request. */
function listedHurdle({ context, passage, earlier }: DutyReading): Range | null {
  const { block, section } = context
  if (block.kind !== 'list-item' && !(block.table && !block.table.isHeader)) return null
  const over = `${block.list?.stem?.text ?? ''} ${section.title} ${block.table?.header ?? ''} ${passage.sentence.lead === 0 ? earlier : ''}`
  const own = passage.text.slice(passage.sentence.lead)
  if (OF_PLACES.test(over)) return null
  if (!LISTED.test(over) && !/\botherwise\b|\bmust have\b|\bno [\w ]{2,30} = no\b/i.test(own))
    return null
  const isOurs = isOfPlans(context, earlier) || /\brequest/i.test(section.title)
  if (!isOurs || DENIED.test(own)) return null
  const hurdle = passage.find(HURDLE, passage.sentence.lead)
  return hurdle && hurdle.start - passage.sentence.lead <= OPENING ? hurdle : null
}

const HEARD = /\bnot true\b|\bwrong\b|\bdo not (?:need|have) to\b/i

/** DUTY-07: steps that the law does not ask for before an EHC needs assessment. */
export const threshold: DutyCheck = {
  words:
    /^(?:ehc|health|assessment|plan|request|appl|form$|forward$|anything$|cycles?$|terms?$|psychologist|diagnos|rounds?$|years?$|penny$|paediatrician|£)/,
  trigger:
    /EHC|health and care|assessment|\bplan\b|request|appl(?:y|ic)|form\b|forward|anything|cycle|rounds? of|psycholog|diagnos|behind|paediatric|£|penny|hours/i,
  *check(reading) {
    const { passage, earlier, context } = reading
    const { text } = passage
    const isOurs = isOfPlans(context, earlier) || OF_REQUESTS.test(context.section.title)
    if (isOurs && !HEARD.test(text)) yield* report('DUTY-07', passage, passage.find(ONLY_US))
    if (!NOT_WHOLLY.test(text) && !HURDLE.test(text))
      yield* report('DUTY-07', passage, passage.find(SHUT_OUT))
    const listed = listedHurdle(reading)
    if (listed) {
      yield* report('DUTY-07', passage, listed)
      return
    }
    if (!isAboutRequests(reading)) return
    const asked = ASKED_WHEN.test(earlier) || ASKED_WHEN.test(context.section.title)
    if (
      !(
        ASKING.test(text) ||
        ASKS_HERE.test(text) ||
        REFERS_BACK.test(text) ||
        asked ||
        text.includes(':')
      )
    )
      return
    if (DENIED.test(text) && !NOT_BEFORE.test(text)) return
    const isCustom = LOCAL_CUSTOM.test(text) || AUTHORITY_REFUSES.test(text)
    if (OF_THE_AUTHORITY.test(text.replace(BEFORE_THEY, '')) && !isCustom) return
    const hurdle = passage.find(HURDLE)
    if (!hurdle) return
    if (
      /\bannual|(?<!\b(?:two|three|four|\d) )review meeting|(?:must|will) (?:be )?(?:review|arrive|be sent)|weeks?\b.{0,20}(?:notice|decision)/i.test(
        text,
      ) &&
      !/cycle|psycholog|diagnos|£|exhaust/i.test(text)
    )
      return
    const isGate =
      GATES.test(text) || (AFTER.test(text) && asked) || (AFTER.test(text) && COMPLETE.test(text))
    if (!isGate || (GATHERS.test(text) && !STRICT.test(text))) return
    const extra = isCustom ? { severity: 'warning' as const } : {}
    for (let span: Range | null = hurdle; span; span = passage.find(HURDLE, span.end))
      yield* report('DUTY-07', passage, span, extra)
  },
}
