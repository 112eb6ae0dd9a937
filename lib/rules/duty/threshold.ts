import type { Range } from '../../core/range'
import type { DutyCheck, DutyReading } from './duty-check'
import { hurdlesIn } from './hurdles'
import { Passage } from './passage'
import { report } from './phrase'
import { isOfPlans } from './plans'
import { holds, isIn } from './wordings'

const ABOUT =
  /\b(?:EHC(?:NA|P|Ps)?|education,? health and care|statutory assessment|needs assessment)\b/i
const ASKED_WHEN =
  /(?:\b(?:when|what|how|who)\b|^\W*(?:so,? |and |but )?(?:can|could|may|will|do|does|must|should|is|are)\b)[^?]*\?\W*$/i
/** “Can I ask now?”: the “no” of the answer refuses. */
const ASKED_WHETHER_MAY = /^\W*(?:so,? |and |but )?(?:can|could|may|will)\b[^?]*\?\W*$/i
const NO = /^\W*no\b,?/i
/** Of whom it is said: the “no” denies no hurdle. */
const WITHOUT_PLAN = /\b(?:has|have|having|is|are|with) no (?:EHC )?plans?\b/i
/** “Does a pupil need a diagnosis before …?” */
const ASKED_FOR_HURDLE =
  /^\W*(?:so,? |and |but )?(?:do|does|must|is|are|has|have|will)\b(?![^?]*\bwithout\b)[^?]*\b(?:need(?:s|ed)?|requires?|required|ha(?:s|ve) to|necessary|must|essential|before|first)\b[^?]*\?\W*$/i
/** An answer to “Can I ask for one?”. */
const YES = /^\W*yes\b/i
/** “Before she does so …”, “Once the pupil has had …” as an answer. */
const REFERS_BACK =
  /\b(?:for (?:this|that) to (?:happen|take place|be possible|go ahead)|do(?:es|ing)? (?:so|this|that)|this (?:is|can|will)|that (?:is|can|will))\b/i
/** “before an assessment can be asked for”, where no other assessment is named. */
const ASKED_FOR =
  /\b(?:an|the) assessment (?:can|may|could|will|is|be|to be)(?: \w+)? (?:asked for|requested|applied for|considered)|\b(?:ask|asking|apply|applying|request|requesting)(?: for)? (?:an|the) assessment(?! (?:from|by|of|with|for|at|in|through))\b/i
/** A heading that is about asking for one: “Applying for an EHC plan”. */
const ON_ASKING =
  /\b(?:appl(?:y|ying|ied|ications?)|request\w*|ask(?:ed|ing)?|eligib\w+|qualify\w*|criteria|entry)\b/i
/** “The council will not look at a request unless …” says that the council sets the hurdle. */
const AUTHORITY_REFUSES =
  /\b(?:local authority|LA|council|county|borough|panel|SEND? team)(?: \w+)? (?:will|does|do|can|may|would|is|are)(?: not|n't|not)(?: \w+){0,2}? (?:accept|consider|agree|look at|take|process|approve|entertain|assess|start|open|issue|make|write|give|carry)\w*\b[^.;]*\b(?:unless|until|without|before)\b/i
/** “The council only agrees to assess when …”. */
const AUTHORITY_ONLY =
  /\b(?:local authority|LA|council|county|borough|panel|SEND? team)(?: (?:will|does|can|may|would))? only (?:\w+ ){0,2}?(?:accept|consider|agree|look at|take|process|approve|assess|start|open|issue|make|write|give|carr)\w*\b[^.;]*\b(?:if|when|where|once|after|until)\b/i
/** “Nothing is sent until …”, where the words around speak of requests. */
const NOTHING_GOES =
  /\b(?:nothing|no (?:form|paperwork|papers|application)) (?:is|will be|can be|gets|goes) (?:\w+ )?(?:sent|submitted|made|off|in)\b/i
const NEEDED = /\b(?:there must be|needed|needs|required|requires|essential|necessary|first)\b/i
const OF_REQUESTS = /\brequest\w*\b.*\bassessment/i
/** Say it more weakly: a hurdle when something has to be complete first. */
const AFTER = /\b(?:before|after|once|prior to|following|when)\b/i
const COMPLETE =
  /\b(?:at least|unsuccessful|failed|minimum|full|complete[d]?|tried|been through|gone through|exhausted|in place|spent|used up|evidenced?|shown|proved?n?|on paper|confirmed|reported)\b/i
const GATHERS =
  /\b(?:gather|collect|share|send|attach|include|bring together|summaris|look at|discuss|talk|listen|meet with|show what)\w*/i
/** No verb: “pupils with SEND”, “the SENDCo”. */
const SEND = /\bSEND\w*/g
const STRICT =
  /\b(?:only|must|cannot|will not|until|unless|requires?|needed|have to|has to|without\b[^.;]{3,60}\b(?:not|never|no))\b/i
/** Needed, although a “not” stands before: “we will not ask unless it is needed”. */
const NOT_BEFORE =
  /^(?!.*\b(?:no (?:set )?minimum|not (?:wait|need|have to|insist|tell|be (?:told|asked|made|expected|required) to (?:wait|have|show|prove|get|pay|provide))|no (?:\w+ ){1,4}(?:is|are|be) (?:needed|required|necessary)|set number|never tell|no need)\b).*(?:\b(?:will|do|does|can|could|would|may|should)(?: not|n't)\b[^.;]*\b(?:until|unless|before|without)\b|\bnor\b[^.;]*\b(?:until|unless|before|without)\b|\bno (?:\w+ ){1,8}(?:until|unless|before|without)\b)/i
const LOCAL_CUSTOM =
  /\b(?:local authority|LA|council|county|borough|authority)(?:'s)? (?:\w+ ){0,2}?(?:usually|normally|generally|often|typically|tends?|expects?|asks?|looks?|guidance|requires?|will look|will want|likes)|guidance from the (?:local authority|LA|council|county)/i
/** What the law asks of the local authority, or of a plan once there is one. */
const OF_THE_AUTHORITY =
  /\b(?:local authority|LA|council|county|borough|authority) (?:\w+ )?(?:must|will|has to|is required|needs to|has|should|decides?|refuses?)\b|\bby the (?:local authority|council|county|borough|LA)\b|\b(?:must|is|are|be) (?:then )?reviewed\b|\bappeal\b|\bEHC plan (?:names|started|began|sets out|lasts)|\bmanages? without\b/i
/** A list of what has to be there. */
const LISTED =
  /\b(?:gate|criteri(?:a|on)|threshold|requirements?|checklist|conditions?|what (?:we|you|the panel) needs?|must[- ]haves?|before (?:we|you|the school) (?:can )?(?:ask|apply|request|send)|needed|must have|in order|(?:has|have) to (?:be|come)|in place|first|to request|request checklist|how it goes|entry|eligib\w+|evidence)\b/i
/** Who comes first where a school has too few places. */
const OF_PLACES = /\b(?:over-?subscri\w+|admissions?|applications? than places|priority)\b/i
const OPENING = 25
/** “before the council will look at it” says nothing of what the council must do. */
const BEFORE_THEY =
  /\b(?:before|until|and|so that) (?:the |our )?(?:council|local authority|LA|county)\b[^.;,]*/gi
const ASKING =
  /\b(?:request|appl|refer|submit|seek|sought|ask|consider|put forward|assess|issue|made|get|given|receive|start|begin|proceed|agree|support|eligible|qualif|reach|move|progress|possible|think|available|essential|needed|threshold|last resort|turned down|prerequisite|precondition|condition|(?:have|has|get) an EHC|for children|for pupils|entitle|before)/i

/** The question that the words answer: the sentence before them, the heading, or the first cell of the row. */
const askedIn = ({ earlier, context: { section, block } }: DutyReading): string =>
  [earlier, block.table?.rowHeader ?? '', section.title].find((one) => ASKED_WHEN.test(one)) ?? ''

/** “Yes”, where a hurdle is asked about. */
function confirmed(reading: DutyReading): Range | null {
  const { passage, context } = reading
  if (!YES.test(passage.text)) return null
  const asked = askedIn(reading)
  if (!ASKED_FOR_HURDLE.test(asked)) return null
  const range = { start: 0, end: asked.length }
  const question = new Passage({ text: asked, range, lead: 0, stem: null })
  const isOfRequests = ABOUT.test(asked) || (ASKS_FOR_ONE.test(asked) && isOfPlans(context, asked))
  return isOfRequests && hurdlesIn(question).length > 0 ? passage.find(/\S.*/) : null
}
const ASKS_FOR_ONE = /\b(?:ask|apply|request)\w*\b[^?]*\b(?:assessment|plan|one)\b/i

function isAboutRequests(reading: DutyReading): boolean {
  const { passage, earlier, context } = reading
  const { text } = passage
  const { section, block } = context
  const asked = askedIn(reading)
  const around = `${section.title} ${block.table?.rowHeader ?? ''} ${block.table?.header ?? ''}`
  return (
    ABOUT.test(text) ||
    ASKED_FOR.test(text) ||
    ((REFERS_BACK.test(text) || asked !== '') &&
      (ABOUT.test(`${earlier} ${section.title} ${asked}`) ||
        (ASKED_WHEN.test(earlier) && isOfPlans(context, earlier)))) ||
    (ABOUT.test(around) && ON_ASKING.test(around) && NEEDED.test(text)) ||
    (ABOUT.test(around) && /\b(?:ask|appl|request|refer|qualif|eligible|consider)/i.test(text)) ||
    ((YES.test(text) || NOTHING_GOES.test(text) || isIn('asks-here', passage)) &&
      isOfPlans(context, earlier)) ||
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
  if (!isOurs || holds('no-hurdle', own)) return null
  const [hurdle] = hurdlesIn(passage, passage.sentence.lead)
  return hurdle && hurdle.start - passage.sentence.lead <= OPENING ? hurdle : null
}

/** “Until then no request can be made”: the sentence before says until when. */
const UNTIL_THEN =
  /^\W*(?:(?:not |and )?until (?:then|that (?:has|is)[^,.;]*)|before (?:that|then)|only (?:then|after that)|not before (?:that|then))\b/i
const REFUSES =
  /\b(?:cannot|can['’]?t|may not|will not|won['’]t|do not|don['’]t|must not|no (?:request|application|referral|form)s?|only then)\b/i
const IS_STEP = /\b(?:must|ha(?:s|ve) to|needs? to|should|expects?|requires?|first)\b/i

/** A request that waits for what the sentence before asks for. */
function waiting({ passage, earlier, context }: DutyReading): Range | null {
  const { text } = passage
  if (!UNTIL_THEN.test(text) || !REFUSES.test(text) || !IS_STEP.test(earlier)) return null
  if (!/\brequest|\bappl(?:y|i)|\bask\b|\brefer/i.test(text)) return null
  const range = { start: 0, end: earlier.length }
  const before = new Passage({ text: earlier, range, lead: 0, stem: null })
  const isOfRequests = ABOUT.test(`${text} ${context.section.title}`) || isOfPlans(context, earlier)
  return isOfRequests && hurdlesIn(before).length > 0 ? passage.find(/\S.*\S/) : null
}

/** DUTY-07: steps that the law does not ask for before an EHC needs assessment. */
export const threshold: DutyCheck = {
  words:
    /^(?:ehc|health|assessment|plan|request|appl|form$|forward$|anything$|cycles?$|terms?$|psychologist|diagnos|rounds?$|years?$|penny$|paediatrician|£)/,
  trigger:
    /EHC|health and care|assessment|\bplan\b|request|appl(?:y|ic)|form\b|forward|anything|cycle|rounds? of|psycholog|diagnos|behind|paediatric|£|penny|hours/i,
  *check(reading) {
    const { passage, context } = reading
    const { text } = passage
    const listed = listedHurdle(reading)
    if (listed) {
      yield* report('DUTY-07', passage, listed)
      return
    }
    const yes = confirmed(reading) ?? waiting(reading)
    if (yes) yield* report('DUTY-07', passage, yes)
    if (yes || !isAboutRequests(reading)) return
    const question = askedIn(reading)
    const asked = question !== ''
    const told = `${context.section.title} ${context.block.table?.rowHeader ?? ''}`
    if (
      !(
        ASKING.test(text) ||
        isIn('asks-here', passage) ||
        REFERS_BACK.test(text) ||
        NOTHING_GOES.test(text) ||
        YES.test(text) ||
        asked ||
        (ABOUT.test(told) && ON_ASKING.test(told)) ||
        text.includes(':')
      )
    )
      return
    const answer = ASKED_WHETHER_MAY.test(question) ? text.replace(NO, '') : text
    const said = answer.replace(WITHOUT_PLAN, '')
    if (holds('no-hurdle', said) && !NOT_BEFORE.test(text)) return
    const isCustom =
      LOCAL_CUSTOM.test(text) || AUTHORITY_REFUSES.test(text) || AUTHORITY_ONLY.test(text)
    if (OF_THE_AUTHORITY.test(text.replace(BEFORE_THEY, '')) && !isCustom) return
    const hurdles = hurdlesIn(passage)
    if (hurdles.length === 0) return
    if (
      /\bannual|(?<!\b(?:two|three|four|\d) )review meeting|(?:must|will) (?:be )?(?:review|arrive|be sent)|weeks?\b.{0,20}(?:notice|decision)/i.test(
        text,
      ) &&
      !/cycle|psycholog|diagnos|£|exhaust/i.test(text)
    )
      return
    const isGate =
      text.includes(':') ||
      isIn('gate', passage) ||
      (AFTER.test(text) && asked) ||
      (AFTER.test(text) && COMPLETE.test(text))
    if (!isGate || (GATHERS.test(text.replace(SEND, '')) && !STRICT.test(text))) return
    const extra = isCustom ? { severity: 'warning' as const } : {}
    for (const span of hurdles) yield* report('DUTY-07', passage, span, extra)
  },
}
