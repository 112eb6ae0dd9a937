import type { Range } from '../../core/range'
import type { Clause } from '../clause/clause'
import type { Finding } from '../finding'
import type { DutyCheck, DutyReading } from './duty-check'
import type { Passage } from './passage'
import { replaceWith, report } from './phrase'
import { scopeOf } from './thoughts'
import { holds, isIn, spansOf, type WordingName } from './wordings'

/** What policies call a duty with “must” or in so many words, and no law asks for. */
const SUBJECTS = [
  'paper',
  'leadership',
  'meetings',
  'senco-time',
  'diagnosis-first',
  'staffing',
] as const satisfies readonly WordingName[]
/** What is made up only where it is said to be law: schools may well ask for it. */
const ONLY_AS_LAW = [
  'paper-as-law',
  'interval',
  'waiting',
  'staff-training',
  'teachers-answer',
] as const satisfies readonly WordingName[]
type Subject = (typeof SUBJECTS)[number]

const BINDING =
  /\b(?:must|oblige[ds]?|legislation|requires?|demands?|unlawful|illegal|entitle[ds]?|required|requirement|duty|duties|obligation|statutory|statute|mandatory|compulsory|obligatory|law|legal|legally|parliament|lawful|breach)\b/i
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

/** “with no fewer than three targets”: a number, and no denial. */
const AT_LEAST = /\b(?:no|not) (?:fewer|less|more|later|longer|earlier) than\b/gi
/** A “not” that says that the paper itself is law: “it is unlawful not to have …”. */
const DOUBLED =
  /\b(?:unlawful|illegal|against the law|breach of the law|break\w* the law|offence) (?:for [^.;]{2,30} )?(?:(?:not )?to|if (?:\w+ ){1,3}(?:did|do|does|has|have|had) not|if (?:\w+ ){1,3}(?:fails?|failed))\b/i
/** “Without a diagnosis we may not …”: a “not” that makes the diagnosis a must. */
const LACKING = /\b(?:without|until|unless)\b[^.;]{0,40}\bdiagnos/i

/** Whether a text speaks of what policies may call law and no law asks for. */
export const isPractice = (text: string): boolean =>
  [...SUBJECTS, 'interval' as const, 'strategy' as const].some((subject) => holds(subject, text))

/** Who has the post, where the heading or the sentence before names it. */
const PRONOUN = /\b(?:she|he|her|him)\b/i

/** “must have their passport with them”: where it is, and not that there is one. */
const AT_HAND = /\b(?:with|on) (?:them|him|her|you)\b|\bto hand\b/i

/** Where a sentence goes on to what somebody else does. */
const GOES_ON_TO =
  /,? (?:and|but|while|although|because) (?:we|they|it|our|the (?:school|SENCO|SENDCO|staff|head\w*|teachers?))\b/i

/** “Every pupil must have an IEP”: a clause that speaks of a duty on the school or a right of the pupil. */
function bindingClause(
  clauses: readonly Clause[],
  subject: Subject,
  passage: Passage,
): Clause | undefined {
  return clauses.find((clause) => {
    if (
      clause.negated ||
      clause.opener === 'if' ||
      (clause.modal !== 'must' && clause.modal !== 'required')
    )
      return false
    const { text } = clause.sentence
    const whole = {
      start: Math.min(clause.subject.start, clause.range.start),
      end: clause.range.end,
    }
    // “must publish the report, and we add a copy of our map”: what comes next binds nobody.
    const own = text.slice(whole.start, whole.end).split(GOES_ON_TO)[0] ?? ''
    if (!holds(subject, own)) return false
    if (subject === 'leadership' || subject === 'senco-time') return true
    if (!KEEPING.has(clause.verb.lemma) || AT_HAND.test(own)) return false
    if (!clause.passive) return !clause.actor?.kinds.some((kind) => STAFF.has(kind))
    const [kept] = spansOf(subject, passage, clause.subject)
    return (
      !clause.by &&
      kept !== undefined &&
      // “data in the SEN register”: what is kept is something else.
      !/\b(?:in|on|from|within|about) (?:\w+ )?$/i.test(
        text.slice(clause.subject.start, kept.start),
      ) &&
      clause.verb.lemma !== 'give'
    )
  })
}

function* check({ passage, clauses, context, earlier }: DutyReading): Generator<Finding> {
  const { text } = passage
  const { title } = context.section
  if (isYesToLaw(text, `${earlier} ${title}`)) {
    yield* report('DUTY-12', passage, passage.whole)
    return
  }
  if (!BINDING.test(text)) return
  if (isOfEarlier(passage, earlier === '' ? title : earlier)) {
    yield* report('DUTY-12', passage, passage.find(/\S.*[^\s.]/))
    return
  }
  const isDenied =
    holds('not-law', text.replace(AT_LEAST, ' ')) && !DOUBLED.test(text) && !LACKING.test(text)
  const isLaw = isIn('law', passage) || isIn('names-law', passage)
  if (isIn('strategy', passage)) {
    if (!GRANT.test(text) && !isDenied && isLaw)
      yield* report('DUTY-12', passage, spanOf(passage, 'strategy'))
    return
  }
  if (isDenied) return
  let isFound = false
  for (const subject of SUBJECTS.filter((one) => isIn(one, passage))) {
    const clause = bindingClause(clauses(), subject, passage)
    if (!clause) continue
    isFound = true
    yield* report('DUTY-12', passage, clause.range, {
      fixes:
        subject === 'diagnosis-first'
          ? []
          : fixFor(clause, subject === 'paper' ? 'will' : 'should'),
    })
  }
  if (isFound || !isLaw || isIn('real-duty', passage)) return
  const [law] = spansOf('law', passage)
  const scope = law && scopeOf(passage.sentence.text, law)
  const said = scope ? passage.sentence.text.slice(scope.start, scope.end) : text
  const named = holds('senco', earlier === '' ? title : earlier)
    ? said.replace(PRONOUN, 'the SENCO')
    : said
  const subject = [...SUBJECTS, ...(law ? ONLY_AS_LAW : [])].find((one) => holds(one, named))
  if (subject) yield* report('DUTY-12', passage, spanOf(passage, subject))
}

/** The words that call something law or, where they stand in the stem, what they call so. */
function spanOf(passage: Passage, subject: WordingName): Range | null {
  const { lead } = passage.sentence
  const own = (name: WordingName) => spansOf(name, passage).find(({ end }) => end > lead)
  const law = spansOf('law', passage)[0]
  return (law && law.end > lead ? law : own(subject)) ?? null
}

const YES = /^\W*(?:A\W+)?(?:yes|certainly)\b/i
/** Asks whether what the law does not require is law. */
const ASKS_LAW = /\b(?:law|legal(?:ly)?|statutory|compulsory|mandatory|have to|must)\b[^?]*\?/i
/** “Is a one-page profile a legal requirement?” “Yes, …” */
const isYesToLaw = (text: string, asked: string): boolean =>
  YES.test(text) && ASKS_LAW.test(asked) && holds('paper', asked)

/** “This is required by law”, of what the sentence before tells. */
const GOES_ON =
  /^\W*(?:this|these|it|they|that|both|all of (?:this|these)|such (?:meetings|plans|reviews|records|documents))\b/i
/** “These meetings are law.” */
const IS_LAW =
  /\b(?:is|are) (?:the )?law\b|\b(?:something|what) the law (?:\w+ )?(?:says|requires|demands|asks|expects)\b/i
/** “The law requires this.” */
const OF_THIS =
  /\b(?:law|Act|Code|legislation|regulations) (?:requires?|says?|expects?|demands?|insists? on|asks? for) (?:this|it|them|these|that)\b/i
/** “Schools are legally obliged to write one.” */
const ASKED = /\?\W*$/
/** Where an answer goes on to something else. */
const NEXT = /,? (?:and|but|while)\b|;/i
const NO = /^\W*(?:A\W+)?no\b/i

/** Whether a sentence calls law what the one before, its heading or a question says that the school does. */
const isOfEarlier = (passage: Passage, earlier: string): boolean => {
  const { text } = passage
  const isAnswer = ASKED.test(earlier) && !NO.test(text) && holds('law', text.split(NEXT)[0] ?? '')
  return (
    (isAnswer || GOES_ON.test(text) || OF_THIS.test(text)) &&
    (isIn('law', passage) || OF_THIS.test(text) || IS_LAW.test(text)) &&
    !isIn('not-law', passage) &&
    !holds('real-duty', `${earlier} ${text}`) &&
    (['paper', 'meetings', 'leadership', 'senco-time'] as const).some((one) => holds(one, earlier))
  )
}

function fixFor({ sentence, range, modalRange }: Clause, word: string) {
  // “By law, the SENCO should …” would still call it law.
  if (range.start < sentence.lead || holds('law', sentence.text)) return []
  const text = sentence.text.slice(range.start, range.end)
  const at = modalRange.start - range.start
  const changed = text.slice(0, at) + text.slice(at).replace(/^must\b/i, word)
  return changed === text ? [] : [replaceWith(changed)]
}

/** DUTY-12: “must” or “statutory” for what the Code only expects, or a school has chosen. */
export const inflation: DutyCheck = {
  words:
    /^(?:must|requires?$|required$|requirement|dut(?:y|ies)$|oblige[ds]?|obligation|obligatory|statut|mandatory|compulsory|law$|lawful|unlawful|illegal|legal|legislation|has$|have$|demand|entitle|parliament|code$|act$|regulations$)/,
  trigger: BINDING,
  check,
}
