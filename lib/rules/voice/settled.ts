import type { Range } from '../../core/range'
import type { VoiceCondition } from '../../knowledge/voice'
import { find, near, one } from './gate-parts'
import { CHILD, lastActor, STAFF, withOthers, withoutToldFamilies } from './staff-words'

/**
 * Staff settle by themselves what a child gets: who, a verb of deciding or of setting, and a matter of that child's,
 * in the active, the passive, as a noun, at somebody's discretion, or at a meeting for staff. Whether a child has
 * special educational needs is read in `status.ts`.
 */
export interface Settled extends Range {
  readonly when: VoiceCondition
}

const ADVERBS =
  '(?: (?:then|also|always|usually|jointly|finally|formally|ultimately|normally|termly))*'
/** Verbs behind which stands what is decided. */
const DECIDES = one(
  'decid(?:e|es|ing)|determin(?:e|es|ing)|judg(?:e|es|ing)|conclud(?:e|es|ing)|rul(?:e|es|ing) on|settl(?:e|es|ing)',
  'agrees?|confirms?(?= (?:whether|which|what))|authoris(?:e|es|ing)|approv(?:e|es|ing)|sanction(?:s|ing)?',
  String.raw`(?:mak|tak|reach)(?:e|es|ing)? (?:the|an?|any|all|every|final|such|their)(?: \w+)? (?:decisions?|judge?ments?|choices?)`,
  String.raw`(?:has|have|having) the (?:final|last) (?:say|word)|say(?! that)|reserves? the right to \w+|com(?:e|es) to a view on`,
)
/** Verbs of setting what a child is to work on or to get. */
const SETS = one(
  'sets?|setting|choos(?:e|es|ing)|select(?:s|ing)?|picks?|picking|fix(?:es|ing)?|assign(?:s|ing)?',
  "grad(?:e|es|ing)|allocat(?:e|es|ing)|finalis(?:e|es|ing)|draws? up|drawing up|devis(?:e|es|ing)|writ(?:e|es|ing)(?= (?:[\\w']+ ){0,3}(?:targets|outcomes))",
)
const SETTLED = one(
  'decided|determined|judged|settled|approved|authorised|agreed|sanctioned|ruled on|confirmed|made|taken|reached',
  'set|chosen|selected|picked|fixed|assigned|allocated|graded|finalised|worked out|devised|written|drawn up|changed|completed',
)

const OF_CHILD = String.raw`\b(?:(?:of|for|to|by|with) (?:(?:the|each|every|an?|any|all|individual|our|those|that|these) )*(?:[\w-]+ ){0,2}?${CHILD}|${CHILD}(?:'s|s')?|individual|SEND?|support plan|IEPs?|one[- ]to[- ]one|each case)\b`
const MATTER = one(
  '(?:learning )?(?:outcomes?|targets?|goals?|objectives?)|next steps|(?:additional |special )?(?:educational )?provision',
  '(?:SEND? |extra |individual |additional )?(?:support|help)(?! staff| assistants?| workers?)|interventions?|programmes?|packages?|strateg(?:y|ies)',
  '(?:therapy|support|intervention) sessions|levels? of (?:need|support|help)|pathways?|placements?|adjustments?',
  'frequency|(?:hours|type|form) of (?:help|support)|nurture group|referrals?|graduated approach|one[- ]to[- ]one',
  '(?:support|learning|individual|education(?:al)?|SEND?) plans?|(?:the|each|every|a|their) (?:plans?|profiles?|passports?)|IEPs?',
)
const MEANS = one(
  MATTER,
  String.raw`SEND?\b|special|specialist|psychologist|CAMHS|outside|external|therap\w+|EHC\w*|assess\w*|refer\w*|register|list`,
  String.raw`(?:annual )?review|stage|tier|wave|band|\w+ difficult\w+|dyslexi\w+|AAC|offered|discharged|withdrawn|system|small[- ]group|group|access(?:es)?|needs?|plans?|provided|mainstream|group|help|support`,
)
const ABOUT_WHICH =
  '(?:whether|that|if|what|which|when|who|how (?:much|many|often|long|far|frequently))'

/** What is decided, as a clause: “which AAC system a pupil is going to use”, “whether what is offered is enough”. */
const CLAUSE = new RegExp(
  String.raw`^,?(?:[^.;?]{0,45},)? (?:(?:as to|on|about|over) )?(?:${ABOUT_WHICH}\b)(?=[^.;?]{0,110}\b(?:${CHILD}|is|are|to|be)\b)[^.;?]{0,90}?\b(?:${MEANS})\b`,
  'i',
)
/** What is decided or set, as a noun: “the outcomes for each learner”, “any intervention”. */
const NOUN = new RegExp(
  String.raw`^ (?:(?:on|upon|about|over|regarding|as to|to (?:end|stop|start|begin|change|move|put|refer|bring in|call in|seek)) )?(?:[\w',-]+ ){0,6}?(?:${MATTER}|(?:child|pupil|student|learner)'s (?:\w+ )?needs)\b(?! (?:for|of) (?:staff|adults|teachers))`,
  'i',
)
const ANCHOR = new RegExp(OF_CHILD, 'i')
/** … and of the school as a whole. */
const OF_ALL =
  /\b(?:whole[- ]school|across the (?:school|trust)|school improvement|for the school|strategic|Ofsted|attainment|performance|effectiveness of (?:our|all|interventions)|earned|value for money|universal|ordinarily|class (?:as a whole|targets))\b/i

const active = new RegExp(String.raw`\b(?:(?<sets>${SETS})|${DECIDES})\b`, 'gi')
const passive = find(
  `(?:is|are|be|been|being|was|were|:|decision)${ADVERBS} ?(?:reviewed and )?`,
  SETTLED,
  String.raw`(?: [\w-]+){0,5}?(?: in \w+)? by:? `,
  STAFF,
)
const labelled = find(`(?:decided|agreed|settled|approved|set|chosen) by:? `, STAFF)
const OF_MATTER = new RegExp(String.raw`\b(?:${MATTER})\b`, 'i')

/** … or have done so. */
const THINKS = one(
  '(?:has|have) (?:decided|judged|determined|concluded|agreed)',
  '(?:deems?|considers?|judges?|believes?|thinks?|feels?|decides?|finds?)',
  '(?:is|are) (?:satisfied|convinced|content|confident)|sees? fit',
)
const judged: readonly RegExp[] = [
  // “Support will be stepped down as soon as the SENCO believes …”
  find(
    String.raw`(?:${MATTER}|${CHILD})\b`,
    near(60),
    String.raw`\b(?:is|are|be)${ADVERBS} (?:stepped|moved|placed|put|withdrawn|given|stopped|ended|taken|started|allocated|offered|reduced|increased|removed|added)\b`,
    near(60),
    String.raw`\b(?:when|where|once|if|as soon as|that|until|which) `,
    STAFF,
    ` ${THINKS}`,
  ),
  find(
    String.raw`(?:${CHILD})(?: on [\w ]{1,20})? (?:moves?|goes|go|comes?|stays?|steps?|leaves?|joins?) (?:on|off|up|down|onto|to|out|the)\b`,
    near(30),
    String.raw`\b(?:when|where|once|if|as soon as|until) `,
    STAFF,
    ` ${THINKS}`,
  ),
  // “Once the SENCO is satisfied that …, the support is withdrawn”
  find(
    '(?:when|where|once|if|as soon as) ',
    STAFF,
    ` ${THINKS}`,
    '[^.;?]{0,70}, ',
    String.raw`[^.;?]{0,40}\b(?:${MATTER}|${CHILD})[^.;?]{0,20} (?:is|are|will be)${ADVERBS} (?:stepped|moved|placed|put|withdrawn|given|stopped|ended|taken|started|allocated|reduced|increased|removed|added)`,
  ),
  // “… is decided on the basis of test results alone”
  find(
    String.raw`(?:${MEANS})\b`,
    near(50),
    String.raw`\b(?:decided|determined|settled)(?: \w+)? (?:by|on the basis of|from|according to) (?:[\w-]+ ){0,3}?(?:data|scores?|results?|thresholds?|tests?)`,
  ),
  // “… makes any changes that she considers necessary”
  find(
    `(?:changes?|decisions?|adjustments?|provision|support|arrangements?)(?: to (?:it|them|the ${MATTER}))?,? (?:that|which|as|whatever)? ?(?:${STAFF}|she|he|they) (?:deems?|considers?|judges?|thinks?|believes?|sees?)(?: (?:it|this|them))? (?:to be )?(?:necessary|appropriate|suitable|fit|best|right|needed)`,
  ),
]
const discretion: readonly RegExp[] = [
  find(
    `(?:at|within|by|left to) the (?:sole |absolute |professional )?(?:discretion|judge?ment|decision) of `,
    STAFF,
  ),
  find(String.raw`at (?:the )?(?:[\w'-]+ ){1,4}(?:sole |professional )?discretion`),
  find(
    `(?:is|are|remains?|will be) (?:always |solely |entirely |ultimately )?(?:an? |the )?(?:matter|decision|judge?ment|question|call|job|task) (?:solely |always )?(?:for|of) (?:the (?:professional )?judge?ment of )?`,
    STAFF,
  ),
  find('(?:is|are|will be) for ', STAFF, ' to (?:decide|determine|judge|settle|say|choose)'),
  find(
    String.raw`(?:rests?|lies?|sits?|stays?|remains?|belongs?)(?: \w+)? (?:with|to) (?!parents|families|the family)`,
    STAFF,
  ),
]
/** “Whether to approach CAMHS”, “Removal from SEN Support”, “Pupils are moved between …”: what is left to them. */
const SUBJECT = new RegExp(
  String.raw`\b(?:whether (?:or not )?(?:to|an?|the|this)\b|^(?:what|which|who|when|how (?:much|long|often))\b|(?:decisions?|judge?ments?|choice)\b|deciding\b|(?:the|any|each|every) (?:final )?(?:level|type|amount|choice|move|decision)|${CHILD}\b[^.;?]{0,20}\b(?:is|are|be)\b)[^.;?]{0,80}\b(?:${MEANS})\b`,
  'i',
)

const STAFF_MEET = one(
  'staff[- ]only|(?:professionals|staff|teachers|adults|leaders)(?: alone| only|-only)|(?:meetings?|discussion) (?:of|between|among|amongst|for) (?:the )?(?:\\w+ )?(?:staff|teachers|professionals|leaders)',
  "(?:internal|closed|private|staff|professionals'?|SLT|leadership|pupil progress|progress|data|planning|department|team|inclusion|panel) (?:\\w+ )?meetings?",
  `${STAFF} (?:\\w+ )?(?:meets?|sits?|comes? together|gather)`,
)
/** “… a staff-only meeting each term where next steps are decided” */
const meeting: readonly RegExp[] = [
  find(
    STAFF_MEET,
    near(110),
    String.raw`\b(?:to (?:decide|determine|set|agree|choose|settle|fix|select)|(?:is|are|be) (?:then )?${SETTLED}|deciding|setting|determining)\b`,
  ),
]

const CHEAP =
  /decid|decis|determin|judg|conclud|rul|settl|agree|confirm|authoris|approv|sanction|say\b|word\b|choice|set|cho[os]|select|pick|fix|assign|grad|allocat|finalis|draw|deem|consider|believ|think|feel|satisf|discretion|matter|falls?|rest|lies?|task|job|call|meet|devis|writ|identif|worked out|chang|complet|reserv|view/i
const OF_SUPPORT =
  /SEN|special|support|provision|help|interven|programme|strateg|outcome|target|goal|objective|next step|therap|level|pathway|placement|adjust|need|hours|refer|psycholog|CAMHS|AAC|assess|review|register|graduated|offered|one-to-one|wave|tier|stage|band|mainstream|plan|group/i

/** Decisions that are the staff's own: of staff, rooms, lessons, money, harm, and of papers that say so in law. */
const STAFFS_OWN =
  /\b(?:deploy\w*|training|CPD|budget|funding|funds?|spen[dt]|costs?|buys?|buying|purchas\w*|subscri\w*|software|rota|duty|duties|cover|clubs?|trips?|displays?|curriculum|timetabl\w*|seating|rooms?|uniform|sanctions?|exclu\w*|suspen\w*|safeguard\w*|protection|social care|police|NHS|health (?:service|professionals|visitor|trust)|physiotherap\w*|medic\w*|exam\w*|JCQ|awarding|access arrangements|polic(?:y|ies)|vacanc\w+|post|appraisal|admissions? (?:polic\w+|criteria|arrangements|panel|authority)|admit\w*|complain\w*|(?:each|every|from) (?:day|lesson|minute|moment)|day[- ]to[- ]day|lesson (?:plans?|content|planning)|(?:in|of|during) (?:the|a|each) lesson|re-?teach|(?:learn|teach) next|(?:which|teaching|classroom) resources|workload|recruit\w*|appoint\w*|audit\w*|action plan|development plan|software|enough time|(?:previous|another|last|former|new|receiving) (?:school|setting)|(?:whether|if|what|which|when|how \w+) (?:the |our |a )?(?:SENCO|teachers?|staff|assistants?|every intervention|interventions we)|who (?:teaches|will lead|leads|covers)|which (?:staff|teachers?|assistants?|adults?|governors?|room|members?))\b/i
/** Pupils have a part, or it is said that nobody decides so. */
const WITH_PUPILS =
  /\b(?:with|and) (?:(?:the|each|that|their) )?(?:pupil|child|student|learner|young p\w+)\b(?!'s|s?' |ren's)(?! (?:progress|development|protection))|\b(?:choices of|wishes of|views of|preferences of|chosen by|up to) (?:the |each |an? )?(?:pupil|child|student|learner|him|her)\b|\b(?:helps?|helping) (?:to )?(?:decide|choose|set|pick)\b|\bhaving (?:heard|talked|listened)\b/i
const DENIED =
  /\b(?:not|never|nor|nobody|no one|cannot|rather than|instead of|without)\b[^.;,]{0,30}$|n't[^.;,]{0,25}$/i
const WE = /^(?:we|us)\b/i
const AGREES = /^(?:agree|say)/i
const HELPED_TO =
  /\b(?:help|enabl|encourag|advis|guid|train|coach|remind|support)\w*\b[^.;,]{0,25}$/i
/** “… is agreed by the student and the tutor” */
const BY_OTHERS = new RegExp(String.raw`\bby:? [^.;]*\b${CHILD}\b(?!'s|')`, 'i')

const spanOf = (match: RegExpExecArray): Range => ({
  start: match.index,
  end: match.index + match[0].length,
})

const clauseBefore = (text: string, end: number): number =>
  Math.max(...['. ', '; ', '? '].map((mark) => text.lastIndexOf(mark, end) + 1), 0)

const about = (text: string, all: string, isSet: boolean): RegExpExecArray | null => {
  const clause = isSet ? null : CLAUSE.exec(text)
  if (clause) return clause
  const noun = NOUN.exec(text)
  return noun && (!isSet || ANCHOR.test(all)) ? noun : null
}

/** “The SENCO decides …”, “it falls to the teacher to judge …”, and a bullet of such tasks. */
function actively(text: string, isTask: boolean): Settled | null {
  for (const verb of text.matchAll(active)) {
    const { index, 0: said, groups = {} } = verb
    const from = clauseBefore(text, index)
    const before = withoutToldFamilies(text.slice(from, index))
    if (DENIED.test(before) || HELPED_TO.test(before)) continue
    const isFirst = isTask && /^(?:to |for )?$/i.test(text.slice(0, index))
    const actor = isFirst ? { who: 'staff', start: 0 } : lastActor(before)
    if (actor?.who !== 'staff') continue
    // “We agree”: with whomever the text speaks to. “What parents say”
    if (AGREES.test(said) && (isFirst || WE.test(before.slice(actor.start)))) continue
    const end = index + said.length
    const matter = about(text.slice(end), text, groups.sets !== undefined)
    if (!matter) continue
    return {
      start: from + actor.start,
      end: end + matter.index + matter[0].length,
      when: groups.sets === undefined ? 'asked-after' : 'agreed-near',
    }
  }
  return null
}

/** “Outcomes are chosen by the professionals”, “Decided by: SENCO”. */
function passively(text: string): Settled | null {
  const match = passive.exec(text) ?? labelled.exec(text)
  if (!match || DENIED.test(text.slice(0, match.index)) || BY_OTHERS.test(match[0])) return null
  const span = spanOf(match)
  const from = clauseBefore(text, span.start)
  const own = text.slice(from, span.end)
  const isOfIt = OF_MATTER.test(own) || SUBJECT.test(own)
  return isOfIt ? { start: from, end: span.end, when: 'agreed-near' } : null
}

function first(text: string, some: readonly RegExp[]): Range | null {
  for (const expression of some) {
    const match = expression.exec(text)
    if (match && !DENIED.test(text.slice(0, match.index))) return spanOf(match)
  }
  return null
}

/** What staff settle by themselves about a child's support; null where they do not. */
export function settledIn(text: string, isTask: boolean): Settled | null {
  if (!CHEAP.test(text) || !OF_SUPPORT.test(text)) return null
  if (withOthers(text) || STAFFS_OWN.test(text) || OF_ALL.test(text)) return null
  if (WITH_PUPILS.test(text)) return null
  const direct = actively(text, isTask) ?? passively(text)
  if (direct) return direct
  const met = first(text, meeting)
  if (met && OF_MATTER.test(text)) return { start: met.start, end: met.end, when: 'agreed-near' }
  const thought = first(text, judged)
  if (thought) return { ...thought, when: 'asked-after' }
  const left = SUBJECT.test(text) ? first(text, discretion) : null
  return left && { ...left, when: 'asked-after' }
}
