import type { Range } from '../../core/range'
import type { Clause } from '../clause/clause'
import type { Finding } from '../finding'
import type { DutyCheck, DutyReading } from './duty-check'
import type { Passage } from './passage'
import { replaceWith, report } from './phrase'
import { scopeOf } from './thoughts'

/** What schools choose to keep, and no law asks for. */
const PAPER =
  '(?:IEPs?|individual education(?:al)? plans?|provision maps?|SEND? registers?|register of (?:SEN|pupils with SEND?)|one[- ]page profiles?|pupil passports?|pupil profiles?|learning passports?|individual support plans?|ISPs?|SEN(?:D)? support plans?|support plans?|individual provision maps?|learning plans?|personal plans?|behaviour plans?|intervention records?|graduated response (?:forms?|records?)|SEN files?|APDR (?:forms?|records?|documents?)|sensory profiles?|communication passports?|(?:SEN|SEND|SEN support|provision|intervention) (?:sheets?|lists?|logs?|trackers?|folders?)|the (?:SEN )?list|individual (?:learning )?plans?|support summar(?:y|ies)|risk assessments for each|termly targets?|targets? (?:each|every) term|(?:SMART|individual) targets?)'
const STRATEGY = /\binclusion strateg(?:y|ies)\b/i
const PAPERS = new RegExp(`\\b${PAPER}\\b`, 'i')
const MEETINGS =
  /\b(?:three|3) (?:\w+ ){0,3}?(?:meetings?|reviews?|times)\b(?:[^.;]{0,29}\w\b)?|\btermly (?:IEP |SEN )?(?:reviews?|meetings?)\b|\bmeet\w*\b[^.;]{0,40}\b(?:three times|3 times|each term|every term|termly)\b/i
const LEADERSHIP =
  /\b(?:SENDCo|SENCO)s?\b[^.;]{0,40}\b(?:member of|on|part of|sit on|join) (?:the |our )?(?:senior )?(?:leadership team|SLT|management team)/i
const TIME =
  /\b(?:SENDCo|SENCO)s?\b[^.;]{0,50}\b(?:(?<!first |last )days?|hours?|non-contact time|release time|protected time|time (?:away|off|out))\b/i
const DIAGNOSIS =
  /\bdiagnos(?:is|ed)\b[^.;]{0,90}\b(?:SEN|support|register|provision|help)\b|\b(?:SEN support|register|provision|help|support)\b[^.;]{0,60}\bdiagnos(?:is|ed)\b/i
const STAFFING =
  /\bteaching assistants?\b[^.;,]{0,30}\bfor (?:each|every)|\b(?:one[- ]to[- ]one|1:1) (?:teaching assistant|TA|support)\b|\b(?:trained|training) in (?:autism|Makaton|dyslexia|SEND?)\b|\bautism training\b|\blevel \d qualification\b|\bSEN(?:D)? (?:room|base|link governor|governor)\b/i
/** A time to wait, or a number of rounds. */
const WAITING =
  /\b(?:one|two|three|four|six|\d+) (?:school |full |whole )?(?:terms?|cycles?|rounds?)\b[^.;]{0,60}\bbefore\b/i
const TRAINING =
  /\b(?:SEND?|inclusion|autism|dyslexia|special educational needs|SEN and disability) (?:\w+ )?training\b/i
const TEACHERS =
  /\bteachers? (?:is|are) responsible and accountable|\bquality[- ]first teaching|\bhigh[- ]quality teaching\b/i

const LAW =
  /\b(?:statutory|legal(?:ly)?|by law|in law|the law|required in law|legislation|(?:Act|Code|Code of Practice)(?: \d{4})? (?:says|requires|states|demands|obliges|oblige|insists)|(?:by|under) the [\w ]{0,40}(?:Act|Regulations|Code)|Regulations?(?: \d{4})? (?:say|require|state|demand|insist|oblige)|mandatory|compulsory|obligatory|Children and Families Act|unlawful|illegal|against the law|section \d+(?: of the [\w ]{0,40})? (?:says|requires|states|obliges))\b/i
const LAW_SPAN =
  /\b(?:(?:is|are|have|has|a|an|be) )*(?:statutory|legal(?:ly)?|mandatory|compulsory|obligatory|unlawful)(?: (?:requirement|duty|obligation|required|obliged|bound|need|document|plan|right|entitled|support plan|register)s?)?\b|\bagainst the law\b|\billegal\b|\bsection \d+(?: of the [\w ]{0,40})? (?:says|requires|states|obliges)\b|\blegislation \w+|\bby law\b|\bin law\b|\bthe law (?:says|requires|states|expects|tells)\b|\b(?:Act|Regulations?|Code(?: of Practice)?)(?: \d{4})? (?:says?|requires?|states?|demands?|obliges?|insists?|makes it)\b|\b(?:Act|Regulations?|law) (?:oblige|oblige[ds]?|compels?|make us|makes us|expects? (?:us|schools) to)\b|\b(?:required )?(?:by|under) the [\w ]{0,40}(?:Act|Regulations|Code)\b|\bunder the [A-Z][\w ]+ Act\b/i
const BINDING =
  /\b(?:must|oblige|obliges|legislation|requires?|demands?|unlawful|illegal|entitled|required|requirement|duty|oblige[ds]?|obligation|statutory|mandatory|compulsory|law|legal|legally)\b/i
const DENIED =
  /\b(?:not|never|no|nor|isn't|aren't|don't|doesn't|rather than|more than the law|more than is required|beyond what|good practice|non-statutory|although|should|choose|chosen|decided)\b/i
const GRANT = /\b(?:grant|condition|funding)\b/i
const KEEPING = new Set([
  'have',
  'keep',
  'hold',
  'maintain',
  'produce',
  'provide',
  'publish',
  'write',
  'create',
  'review',
  'issue',
  'give',
  'draw up',
  'complete',
  'meet',
  'arrange',
  'receive',
  'place',
  'attend',
  'offer',
  'sit',
  'get',
])
/** A school may tell its own staff what to do. */
const STAFF = new Set(['teacher', 'senco', 'assistant', 'head'])

const INTERVAL =
  /\b(?:looked at|reviewed|rewritten|updated|renewed|tutorial|meeting|sheet|profile)\b[^.;]{0,40}\b(?:(?:in|every|each|within) (?:(?:two|three|four|six|eight|ten|twelve|\d+) (?:weeks?|months?)|half[- ]term|term|week|month)|half-termly|termly|fortnightly|monthly)\b/i
const SUBJECTS: readonly RegExp[] = [
  INTERVAL,
  PAPERS,
  LEADERSHIP,
  MEETINGS,
  TIME,
  DIAGNOSIS,
  STAFFING,
]
/** A “not” that says that the paper itself is law: “it is unlawful not to have …”. */
const DOUBLED =
  /\b(?:unlawful|illegal|against the law|breach of the law|offence) (?:for [^.;]{2,30} )?(?:not )?to\b/i

/** What policies may call law and no law asks for. */
export const PRACTICE = new RegExp(
  [...SUBJECTS, STRATEGY, /\bSENDCO?[^.;]{0,20}\b(?:released|time|days?)\b/]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'i',
)

/** “data in the SEN register”: what is kept is something else. */
const isOf = (subject: RegExp, words: string): boolean => {
  const match = subject.exec(words)
  return (
    match !== null && !/\b(?:in|on|from|within|about) (?:\w+ )?$/i.test(words.slice(0, match.index))
  )
}

/** “Every pupil must have an IEP”: a clause that speaks of a duty on the school or a right of the pupil. */
function bindingClause(clauses: readonly Clause[], subject: RegExp): Clause | undefined {
  return clauses.find((clause) => {
    if (
      clause.negated ||
      clause.opener === 'if' ||
      (clause.modal !== 'must' && clause.modal !== 'required')
    )
      return false
    const { text } = clause.sentence
    const words = text.slice(Math.min(clause.subject.start, clause.range.start), clause.range.end)
    if (!subject.test(words)) return false
    if (subject === LEADERSHIP || subject === TIME) return true
    if (!KEEPING.has(clause.verb.lemma)) return false
    return clause.passive
      ? !clause.by &&
          isOf(subject, text.slice(clause.subject.start, clause.subject.end)) &&
          clause.verb.lemma !== 'give'
      : !clause.actor?.kinds.some((kind) => STAFF.has(kind))
  })
}

function* check({ passage, clauses, context, earlier }: DutyReading): Generator<Finding> {
  const { text } = passage
  if (isYesToLaw(text, `${earlier} ${context.section.title}`)) {
    yield* report('DUTY-12', passage, passage.find(/\S.*\S/))
    return
  }
  if (!BINDING.test(text)) return
  if (isOfEarlier(text, earlier)) {
    yield* report('DUTY-12', passage, passage.find(/\S.*[^\s.]/))
    return
  }
  if (STRATEGY.test(text)) {
    if (!GRANT.test(text) && !DENIED.test(text) && LAW.test(text))
      yield* report('DUTY-12', passage, passage.find(LAW_SPAN) ?? passage.find(STRATEGY))
    return
  }
  if (DENIED.test(text) && !DOUBLED.test(text)) return
  const isLaw = LAW.test(text) && !isOtherDuty(text)
  let isFound = false
  for (const subject of SUBJECTS.filter((one) => one !== INTERVAL && one.test(text))) {
    const clause = bindingClause(clauses(), subject)
    if (!clause) continue
    isFound = true
    const isExpected = subject !== PAPERS
    yield* report('DUTY-12', passage, clause.range, {
      fixes: subject === DIAGNOSIS ? [] : fixFor(clause, isExpected ? 'should' : 'will'),
    })
  }
  if (isFound || !isLaw) return
  const law = passage.find(LAW_SPAN)
  const scope = law && scopeOf(passage.sentence.text, law)
  const said = scope ? passage.sentence.text.slice(scope.start, scope.end) : text
  const subject = [...SUBJECTS, WAITING, TRAINING, TEACHERS].find((one) => one.test(said))
  if (subject)
    yield* report('DUTY-12', passage, ownSpan(passage, LAW_SPAN) ?? ownSpan(passage, subject))
}

/** Words that do not stand in the stem. */
function ownSpan(passage: Passage, pattern: RegExp): Range | null {
  const span = passage.find(pattern)
  return span && span.end > passage.sentence.lead ? span : null
}

const YES = /^\W*(?:yes|certainly)\b/i
/** Asks whether what the law does not require is law. */
const ASKS_LAW = /\b(?:law|legal(?:ly)?|statutory|compulsory|mandatory|have to|must)\b[^?]*\?/i
/** “Is a one-page profile a legal requirement?” “Yes, …” */
const isYesToLaw = (text: string, asked: string): boolean =>
  YES.test(text) && ASKS_LAW.test(asked) && PAPERS.test(asked)

/** “This is required by law”, of what the sentence before tells. */
const GOES_ON =
  /^\W*(?:this|these|it|they|that|both|all of (?:this|these)|such (?:meetings|plans|reviews|records|documents))\b/i

/** “These meetings are law.” */
const IS_LAW =
  /\b(?:is|are) (?:the )?law\b|\b(?:something|what) the law (?:\w+ )?(?:says|requires|demands|asks|expects)\b/i
/** “The law requires this.” */
const OF_THIS =
  /\b(?:law|Act|Code|legislation|regulations) (?:requires?|says?|expects?|demands?|insists? on|asks? for) (?:this|it|them|these|that)\b/i

/** Whether a sentence calls law what the one before says that the school does. */
const isOfEarlier = (text: string, earlier: string): boolean =>
  (GOES_ON.test(text) || OF_THIS.test(text)) &&
  (LAW_SPAN.test(text) || OF_THIS.test(text) || IS_LAW.test(text)) &&
  !DENIED.test(text) &&
  !isOtherDuty(`${earlier} ${text}`) &&
  [PAPERS, MEETINGS, LEADERSHIP, TIME].some((subject) => subject.test(earlier))

/** The same sentence may name a real duty: the annual report, the review of a plan, telling parents of support. */
const isOtherDuty = (said: string): boolean => {
  // An Act that is said to ask for a paper is no duty beside it.
  const text = said.replace(/\bEquality Act(?: 2010)? (?=requires?|says?|states?|obliges?)/gi, '')
  return /\b(?:EHC\w*|annual report|information report|medical (?:needs|conditions|plan)|accessibility plan|statutory (?:guidance|assessment|framework)|annual review|best endeavours|Equality Act|safeguarding|data protection|GDPR|confidential\w*|exam|SATs|non-statutory|maternity|statement|in writing|(?:tell|inform|notify|write to)\w* (?:the |all )?(?:parents?|carers?|famil(?:y|ies)|you))\b/i.test(
    text,
  )
}

function fixFor({ sentence, range, modalRange }: Clause, word: string) {
  // “By law, the SENCO should …” would still call it law.
  if (range.start < sentence.lead || LAW.test(sentence.text)) return []
  const text = sentence.text.slice(range.start, range.end)
  const at = modalRange.start - range.start
  const changed = text.slice(0, at) + text.slice(at).replace(/^must\b/i, word)
  return changed === text ? [] : [replaceWith(changed)]
}

/** DUTY-12: “must” or “statutory” for what the Code only expects, or a school has chosen. */
export const inflation: DutyCheck = {
  words:
    /^(?:must|requires?$|required$|requirement|duty|oblige[ds]?|obligation|statutory|mandatory|compulsory|law$|unlawful|illegal|legal|legislation|has$|have$|demand|code$|act$|regulations$)/,
  trigger: new RegExp(
    `${PAPER}|inclusion strateg|before|times|reviews|termly|each term|every term|meetings|leadership team|SLT|SENCO|SENDCo|diagnos|teaching|teachers|trained|training|qualification|weeks?|half[- ]term|months?|sheets?|profiles?|passports?|lists?|tutorial|plans?|one[- ]to[- ]one|room|governor`,
    'i',
  ),
  check,
}
