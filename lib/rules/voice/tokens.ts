import type { Range } from '../../core/range'
import type { VoiceCondition } from '../../knowledge/voice'
import { find, near, one } from './gate-parts'

/**
 * Voice that is named and comes to nothing, told from its parts: views that may be considered where convenient, warm
 * words without who, how or when, forms and files that nobody acts on, a word at the gate, asking when all is done.
 */
export interface Token extends Range {
  readonly rewrite: string
  readonly when: VoiceCondition | null
}

const PUPIL =
  '(?:pupils?|child(?:ren)?|students?|learners?|young (?:person|people)|he or she|their|they)'
const PARENT = '(?:parents?|carers?|famil(?:y|ies)|parental)'
const ANYONE = one(PUPIL, PARENT, 'your|you')
const VIEWS =
  '(?:views?|wish(?:es)?|feelings|opinions?|comments?|voices?|ideas?|thoughts|preferences|contributions?|input|suggestions?)'
const THEIR_VIEWS = one(
  `${ANYONE}(?:'s|s'|')?(?: own)?(?: and ${ANYONE}(?:'s|s'|')?)? (?:ascertainable |own )?${VIEWS}(?:,? (?:and )?${VIEWS})*`,
  `${VIEWS}(?:,? (?:and )?${VIEWS})* of (?:the |a |each |both |our |any |all )*${ANYONE}`,
)
const HEARD =
  '(?:considered|taken into (?:account|consideration)|borne in mind|thought about|heard|sought|noted|recorded|listened to|included|reflected|respected|entered|consulted|asked|obtained|welcomed|canvassed|invited|involved)'
const SOFTLY = one(
  '(?:where|when|if|wherever|whenever|as|so far as|as far as|insofar as)(?: [\\w,]+){0,3}? (?:appropriate|possible|practicable|necessary|relevant|suitable|feasible|known|reasonable|convenient|able|needed|required|time (?:allows|permits)|circumstances (?:allow|permit)|we can|can be)',
  '(?:where|wherever|whenever|when) (?:we can|time allows|practicable|possible|appropriate)|time permitting|as appropriate|if known|subject to|(?:at|in) an? (?:age-appropriate|appropriate) (?:level|way)',
)
const BY_AGE =
  /\b(?:age and (?:maturity|understanding)|maturity|talking mats?|symbols?|pictures?|advocates?|eye gaze|chosen|chooses?|decid\w+ with|agree\w* with|what (?:we|has) changed|acted|acts? on|changes? (?:made|were|to)|changed?|with (?:them|us)\b(?= at|[,.;]|$)|writes?|wrote|meetings a year|discuss\w*|opens? (?:the|his|her|their)|reports? back|because (?:of )?what|together|set(?:s|ting)? (?:the|their) own|lead(?:s|ing)?|chair(?:s|ed)?|helps? (?:to )?(?:write|choose|decide|set|plan)|rewr\w+|co-writ\w+|started|stopped|you said)\b/i

const soft: readonly RegExp[] = [
  find(THEIR_VIEWS, near(25), String.raw`\b(?:may|might|could|can) be ${HEARD}`),
  find(
    THEIR_VIEWS,
    near(25),
    String.raw`\b(?:will|shall|should|is|are|to be|can)(?: also| always)?,? (?:be )?(?:${SOFTLY},? (?:be )?)?${HEARD}`,
    near(30),
    String.raw`\b(?:${SOFTLY})`,
  ),
  find(SOFTLY, `,? `, near(20), THEIR_VIEWS, near(20), HEARD),
  find(THEIR_VIEWS, near(40), `${SOFTLY},? be (?:${HEARD})`),
  find(THEIR_VIEWS, near(15), ` \\(?(?:${SOFTLY})\\)?`, near(20), `(?:${HEARD})`),
  find(`(?:${PUPIL})`, near(30), String.raw`\b(?:may|might|could) be (?:${HEARD})`),
  find(
    `(?:seeks?|tr(?:y|ies)|aims?|endeavours?|attempts?|hopes?) to (?:have regard to|consider|take|listen|hear|bear|involve)`,
    near(30),
    String.raw`\b(?:${VIEWS}|${PUPIL})`,
  ),
  find(
    THEIR_VIEWS,
    near(15),
    String.raw`\b(?:will|shall|are|is)(?: also| always)? (?:be )?(?:borne in mind|taken into (?:account|consideration)|considered|thought about)`,
  ),
  find(
    `(?:staff|teachers?|adults?|we)(?: should| will| may| try to)?,? (?:time permitting|if (?:there is )?time|where possible|when possible|if possible),? `,
    near(30),
    String.raw`\b${PUPIL}`,
  ),
  find(
    `${PUPIL} (?:is|are|will be|should be) (?:involved|consulted|included|asked)(?: \\w+)? `,
    SOFTLY,
  ),
]
/** Views and a way out of hearing them, whatever stands between. */
const loose: readonly RegExp[] = [
  find(
    one(THEIR_VIEWS, `${PUPIL}(?= (?:can|may|could|might|should|will|is|are|to)\\b)`),
    near(70),
    String.raw`\b(?:${SOFTLY})`,
  ),
  find(one(SOFTLY), near(70), String.raw`\b(?:${THEIR_VIEWS})`),
]
const warm: readonly RegExp[] = [
  find(
    `(?:${THEIR_VIEWS}|what (?:you|parents|pupils|children|families) (?:have to )?(?:say|think))`,
    near(30),
    String.raw`\b(?:underpins?|inform all|guide|matters?|(?:is|are) (?:valued|important|respected|appreciated|treasured|celebrated|at the))`,
  ),
  find(
    `(?:values?|appreciates?|respects?|treasures?|prizes?|welcomes?|cherish(?:es)?|celebrates?|honours?)(?: and \\w+)? (?:what (?:you|parents|pupils|families)|(?:your|the|every|each|all)? ?(?:\\w+ )?(?:feedback|contributions?|input|opinions?|views|involvement|partnership|voice))`,
  ),
  find(
    '(?:person|child|pupil|student|learner|family|needs)[- ](?:centred|led)(?: (?:approach|practice|ethos|planning|way|culture|philosophy))?',
    near(20),
    '(?:all|everything|work|approach|ethos|our|provision|we|practice|is|are)',
  ),
  find(
    '(?:all|our|we|approach|everything)',
    near(40),
    String.raw`\b(?:person|child|pupil|student|learner|family)[- ](?:centred|led)`,
  ),
  find(
    `(?:culture|climate|ethos|spirit|atmosphere|relationship)s? of (?:mutual |open |shared )?(?:trust|respect|partnership|openness|collaboration|listening|co-operation)`,
  ),
  find(
    `(?:equal|true|full|valued|real|key|important|vital|essential) partners?`,
    near(30),
    String.raw`\b(?:education|learning|school|child|journey|process|everything)|${PARENT} as (?:equal |full |valued )?partners`,
  ),
  find(
    `(?:working|work) (?:together|in partnership|closely|hand in hand|alongside|jointly)(?: with)? `,
    `(?:${PARENT}|you)`,
    near(20),
    String.raw`\b(?:dear|importan\w+|believ\w+|value\w*|heart|central|key|essential|vital|strength|pride|commit\w+)`,
  ),
  find(
    '(?:nothing|decisions?)',
    near(30),
    String.raw`\babout (?:children|pupils|them|me|us|you|young people|students|learners)(?: should be \w+)? without (?:them|me|us|you)`,
  ),
  find(`(?:first|prime|most important|main) (?:and \\w+ \\w+ )?(?:educators?|teachers?)`),
  find(`(?:ownership|owners?) of (?:it|their|the)`),
]
const gate: readonly RegExp[] = [
  find(
    `(?:consultation|contact|dialogue|communication|conversations?|discussions?|involvement|meetings?)(?: with ${PARENT})?`,
    near(30),
    String.raw`\b(?:informal\w*|at the (?:school )?gate|in the playground|at pick-up|on the door|in passing|as and when)`,
  ),
  find(
    `(?:${PARENT}|you|your child|pupils?|students?|children)(?: (?:who|with) [^.;,]{1,50})?,? (?:(?:are|is) (?:always |more than )?(?:welcome|encouraged|free|invited) to|can|may|should) (?:always )?(?:speak|talk|come|contact|ask|approach|pop|drop|call|email|see|ring|phone|turn)`,
    near(40),
    String.raw`\b(?:any|at any time|teacher|staff|us|SENCO|questions?|concerns?|worries|need|wish)`,
  ),
  find(`(?:doors?|lines?)(?: \\w+)? (?:is|are) (?:always |ever )?open`),
  find(`(?:send in|submit|post|email|leave) (?:any )?(?:comments?|feedback|views)`),
]
const filed: readonly RegExp[] = [
  find(
    `(?:(?:pupil|student|child|learner|parent) (?:voice|views?|interviews?|surveys?|questionnaires?|feedback|comments?)|${THEIR_VIEWS}|surveys?|questionnaires?|interviews with pupils)`,
    near(50),
    String.raw`\b(?:filed|kept (?:on|in)|stored|logged|collated|monitoring file|(?:on|in) (?:the|a|our|file|all) ?(?:\w+ )?(?:file|folder|documentation|system|form|box|sheet|portfolio)|evidence for|for (?:inspection|Ofsted|governors|our records)|form part of|section \d)`,
  ),
  find(
    `(?:completed|filled in|written|ticked|answered|given) (?:by|for) (?:the |an? )?(?:teaching assistant|TA|adult|staff|teacher|key worker|parent)s?`,
    near(30),
    String.raw`\b(?:${PUPIL}|views?|voice)|(?:views?|voice) (?:section|box|page|sheet)[^.;]{0,40}(?:completed|filled in|written) by (?:the |an? )?(?:teaching assistant|TA|adult|teacher|staff)`,
  ),
  find(
    `(?:one or two|a few|two or three|some|selected|chosen|a sample of|two|a handful of) (?:\\w+ )?(?:pupils?|children|students?|members)`,
    near(60),
    String.raw`\b(?:to (?:gain|get|give|pass|find)|views|idea|feel|opinion|voice)`,
  ),
  find(
    `${PUPIL} (?:complete|fill in|fill out|tick|colour(?: in)?|circle|hand in|answer)s? (?:a |an |the |their |out )*(?:[\\w-]+ )?(?:[\\w-]+ )?(?:sheets?|forms?|questionnaires?|surveys?|box(?:es)?|faces?|slips?)`,
  ),
  find(
    `tak(?:e|es|ing) part in`,
    near(30),
    String.raw`\bby (?:drawing|colouring|decorating|signing|sitting|listening|handing|being (?:there|present))`,
  ),
  find(
    `consult(?:s|ed|ing)? (?:with )?(?:${PARENT}|you)`,
    near(10),
    String.raw`\bby (?:sending|giving|posting|writing|letter|email|asking (?:them|you) to sign)`,
  ),
  find(
    `(?:once|after|when)(?: \\w+){0,3}? (?:has been|have been|is|are) (?:\\w+ )?(?:written|typed(?: up)?|drafted|completed|finalised|agreed|set|drawn up|decided)`,
    near(10),
    `,? `,
    near(20),
    String.raw`\b(?:${PUPIL}|${PARENT}) (?:is|are|will be) (?:then )?(?:asked|invited|given the (?:chance|opportunity))`,
  ),
]

const CHEAP =
  /views?|wish|feeling|opinion|comment|voice|idea|thought|preference|contribut|input|suggest|consult|involv|partner|centred|-led\b|trust|respect|value|welcom|feedback|gate|open|survey|question|interview|sheet|form|drawing|without (?:them|you|me)|educator|speak|talk|asked|ownership|conversation/i
/** Of somebody else, of safety, or of the law's own words. */
const ELSEWHERE =
  /\b(?:safeguard\w*|bully\w*|complain\w*|whistleblow\w*|governors?(?:'s|s')? (?:views|meeting)|tribunal|mediation|local authority|council (?:will|must|considers)|admission\w*|staff (?:views|voice|survey|questionnaires?)|appraisal|workload|advisory|therapist's? views|psychologist'?s? views|medical|consent|data|menu|uniform|SENDIASS|advice|interpreter|supporter|meet (?:us|you) each|each term|every term|termly|three times|half term)\b/i

/** Where voice is named in a sentence and nothing comes of it; null where it is not. */
export function tokenIn(text: string): Token | null {
  if (!CHEAP.test(text) || BY_AGE.test(text) || ELSEWHERE.test(text)) return null
  const first = (some: readonly RegExp[], rewrite: string, when: VoiceCondition | null) => {
    for (const expression of some) {
      const match = expression.exec(text)
      if (match) return { start: match.index, end: match.index + match[0].length, rewrite, when }
    }
    return null
  }
  return (
    first(soft, 'softened', 'bare') ??
    first(loose, 'softened', 'bare') ??
    first(filed, 'collected', 'on-its-own') ??
    first(gate, 'door', 'only-way') ??
    first(warm, 'collected', 'bare')
  )
}
