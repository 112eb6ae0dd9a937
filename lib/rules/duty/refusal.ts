import type { DutyCheck } from './duty-check'
import { entryTermsIn } from './entry-terms'
import { report } from './phrase'
import { thoughtsIn } from './thoughts'
import { spansOf } from './wordings'

export const NEED =
  /\b(?:SEND?\b|special (?:educational )?needs?|whose needs|needs (?:that |which )?(?:we|the school|our school|staff) (?:cannot|can't|can not|are unable|is unable)|(?:where|when|if|whether|whose|unless|because) (?:we|the school|our school|staff) (?:cannot|can't|can not|are unable to|is unable to|can|could not) (?:\w+ )?meet (?:an? |the |their |your |that |every )?(?:\w+'s )?needs|(?:with|have|has|holding) (?:an? )?(?:\w+ )?statements?\b|statemented|disab\w+|complex|autis\w+|EHC\w*|education,? health|additional needs?|(?:learning|mobility|communication|speech|language|behaviour|emotional|reading|attention|physical) difficult\w+|(?:medical|physical|significant|support|care) needs?|wheelchair\w*|behavioural|sensory|high(?:er)? needs?|(?:significant|severe|profound)|toilet trained|toilet(?:ed|ing)|levels? of (?:need|difficulty|SEND?)|continent|SEMH|diagnosis|ADHD|personal care|additional support|clean and dry|condition that needs|serious difficult\w+|very high needs|serious needs|one-to-one|needs (?:are|is|would|may be|might be|prove) (?:too )?\w+|nappies|epilep\w+|cerebral palsy|dyslexi\w+|Down'?s syndrome|challenging behaviour|behaviour that challenges|(?:mild|moderate|low-level|manageable) needs|(?:hearing|visual|sight|vision) (?:loss|impairment)s?|(?:hearing|visually)[- ]impaired|\bdeaf\b|\bblind\b|diabet\w+|dyspraxi\w+|Tourette\w*|seizures|tube[- ]fe(?:d|eding)|feeding tube|hoist\w*|1:1|selective(?:ly)? mut\w+|anxiety|tracheostom\w+|gastrostom\w+|catheter\w*|stoma|ventilat(?:or|ed)|oxygen|suction\w*|(?:moving|manual|lifting) (?:and )?handling|(?:two|more than one) adults?|nursing care)/i
const ADMITS =
  /\b(?:admi(?:t|ss)|accept|places?\b|placed|enrol|cater|accommodat|school is (?:unlikely|not likely)|join|take|taken|suitable|suit|unsuitable|refus|declin|turn|attend|start|stay|remain|entry|offer|applica|apply|applies|(?:another|different) (?:\w+ )?school|to(?:wards)? (?:an?|one of (?:the|our)) (?:\w+ ){0,2}schools?\b|elsewhere|equipped|full\b|limit|numbers?\b|meet the needs|special(?:ist)? (?:school|setting)|considered|facilities|select|look (?:round|elsewhere)|wait\b|hang fire|on hold|directed|alternative|somewhere|coming|come here|other schools?|right for|withdraw|remove|discretion|leave\b|no more than|maximum|priority|preference|struggle|trial|probation|home[- ]educat|at home|open to|say(?:s|ing)? no|set up|eligible|on roll|list\b|kept down|sixth form|good (?:fit|match)|not for\b|mornings|at home\b|part-time|no more|room)/i
const PROMISE =
  /\b(?:no (?:child|pupil|student|learner|family|parent|applicant|one)s? (?:\w+ ){0,6}?(?:is|are|will be|should be|may be|has been) (?:ever )?(?:asked|told|expected|delayed|made|put|kept|sent|left|held|required|advised|limited|restricted|encouraged|directed)|(?:not|never|no|none|nobody|cannot|nor|without) (?:\w+ ){0,5}?(?:refus\w+|declin\w+|turn\w*|discriminat\w+|reject\w*|limit\w*)|\w+n['’]t (?:be |ever )*(?:refus\w+|declin\w+|turn\w*|reject\w*)|Admissions Code|Fair Access|unlawful|against the (?:law|Equality Act)|illegal|discriminat\w+|just because|simply because|less favourabl\w+|nam(?:ed|es|ing)(?![^.;]*\bonly (?:if|when|once|after)\b[^.;]*\b(?:fund|staff|assistant|adult))|take the place of|local authority|over-?subscri\w+(?![^.;]*\b(?:no|not|without|bottom|last)\b)|medicines?|medication|liability|recommend to|so (?:that(?! (?:we|governors|staff|the (?:head\w*|principal|school|governors)) can (?:decide|judge|see|be sure|tell))|we(?! (?:would |must |may )?(?:not (?:\w+ )?(?:be able|accept|admit|take|offer)|suggest|advise|ask|cannot|can't|recommend|feel|think|do not|don't|are (?:unable|not|taking no|full))))|resource(?:d)? (?:base|provision)|special school admits)\b/i
/** Speaks of pupils who were named before. */
const OF_THEM =
  /\b(?:them|they (?:are|(?:will|can|may|must|cannot|can't|won't) (?:\w+ )?be)|(?:these|such) (?:children|pupils|students))\b/i
/** What makes it a matter of something else than being let in. */
const OUTSIDE =
  /\b(?:venue|dog|animal|pet|visitor|deliver(?:y|ie)|payment|donation|trip|visit|club|exam|parcel|phone|complaint|medicine|email|late|homework|textbook|book|activit(?:y|ies)|lesson|website|furniture|chair|staff with|training|term|lunch|before the start|care plan is|liability|assessment requests?|requests? for (?:an? |the )?(?:EHC|needs|statutory|assessment)\w*|needs assessment|EHC assessment)s?\b/i
/** “takes no more than 20 weeks”, “start their programme”, “a room that is not suitable”, “if consent is refused”: no pupil is turned away. */
const NO_SCHOOL =
  /\b(?:start(?:s|ing)? (?:their|the|his|her|a|any) (?:[\w-]+ ){0,2}(?:programme|intervention|group|session|therapy)s?\b|(?:consent|permission|agreement)\b[^.;,]{0,40} (?:is|was|has been) (?:refused|declined)|takes? no (?:more|longer) than (?:\w+ )?(?:\d+|\w+) (?:school |working )?(?:days?|weeks?|months?|minutes?|hours?)\b|(?:room|hall|studio|workshop|lift|stairs?|staircase|entrance|path|playground|toilets?|minibus|coach|classroom|block|corridor|library|field|floor)s? (?:is|are|was|were) not (?:\w+ )?(?:suitable|accessible|adapted|right)\b)/i
const STILL_OUT = /\b(?:so they cannot attend|admitted|not be admitted)\b/i

/** Where a long sentence goes on to another thought: “…, and that …”. */
const TURNS = /,? and that\b|, and (?=(?:we|our|the school)\b)/g

/** DUTY-14: pupils turned away because of special needs or a disability. */
export const refusal: DutyCheck = {
  words:
    /^(?:sen$|send$|statement|special|disab|complex|autis|ehc|needs?$|difficult|wheelchair|behaviour|sensory|severe|profound|toilet|continen|semh|diagnosis|adhd|significant|personal|nappies|epilep|dyslex|support|assistant|one-to-one|tracheo|gastro|catheter|stoma|ventilat|oxygen|suction|handling|nursing)/,
  trigger:
    /good (?:fit|match)|admi(?:t|ss)|accept|\bplaces?\b|placed|enrol|cater|accommodat|\btake\b|suit|refus|declin|right school|attend|start|stay\b|remain|facilit|not have|have not|lack|entry|offer|appl|another (?:\w+ )?school|to(?:wards)? an? (?:\w+ ){0,2}school|elsewhere|equipped|full for|limit|turn|needs|special|on hold|select|right setting|right for|unlikely|withdraw|leave\b|struggle|at home|discretion|priority|preference|trial|no more|open to|set up|other schools?|roll\b|list\b|say no|room|kept down|mornings|not for\b|eligible|decid|join|taking|open only|sixth form/i,
  readsDenials: true,
  *check({ passage, earlier, context: { block, section } }) {
    // A first column of applicants, and what becomes of them; “them”, after a heading that names them.
    const row = block.table && !block.table.isHeader ? `${block.table.rowHeader}: ` : ''
    const named = OF_THEM.test(passage.text) ? `${earlier === '' ? section.title : earlier}: ` : ''
    const text = passage.withoutSend
    const refusals = spansOf('refusal', passage)
    if (NEED.test(row + named + text)) refusals.push(...entryTermsIn(passage))
    if (refusals.length === 0) return
    for (const thought of thoughtsIn(text, TURNS)) {
      const said = text.slice(thought.start, thought.end)
      if (!NEED.test(row + named + said) || !ADMITS.test(said)) continue
      if ((OUTSIDE.test(said) && !STILL_OUT.test(said)) || PROMISE.test(said)) continue
      if (NO_SCHOOL.test(said) && !STILL_OUT.test(said)) continue
      const own = passage.span(thought.start, thought.end)
      const first = refusals.find(({ start }) => own.start <= start && start < own.end)
      if (first) yield* report('DUTY-14', passage, { ...first, end: Math.min(first.end, own.end) })
    }
  },
}
