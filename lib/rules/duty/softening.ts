import type { CodeAction } from '../../core/code-action'
import { contains, type Range } from '../../core/range'
import type { Clause } from '../clause/clause'
import type { Finding } from '../finding'
import type { DutyCheck, DutyReading } from './duty-check'
import { hardDutiesIn, holdsHardDuty, isHardDuty, namesHardDuty } from './hard-duties'
import type { Passage } from './passage'
import { replaceWith, report } from './phrase'
import { scopeOf } from './thoughts'
import { isIn, spansOf, withComma } from './wordings'

const REASONABLE = /reasonable adjustments/i
/** How far beyond the clause its circumstances are read: “… when their child is put on SEN Support”. */
const REST = 60
const SOFT = new Set(['should', 'may', 'can', 'aims'])

interface SoftWord {
  readonly span: Range
  readonly instead: string
}

/** No duty is softened by these: it is denied, or somebody is asked what they think. */
const NOT_DOING = new Set(
  ['refuse', 'decline', 'reject', 'turn down', 'turn away', 'withdraw'].concat([
    'invite',
    'ask',
    'comment',
    'contribute',
    'attend',
    // They are on their way: “the SENCO aims to finish the NPQ by next summer”.
    'finish',
  ]),
)

/** The modal that makes the clause softer than the law. */
function softModal(clause: Clause, passage: Passage): SoftWord | null {
  if (clause.negated || clause.opener === 'if' || clause.opener === 'whether') return null
  if (!clause.modal || !SOFT.has(clause.modal) || NOT_DOING.has(clause.verb.lemma)) return null
  const text = passage.sentence.text.slice(clause.modalRange.start, clause.modalRange.end)
  // “reviewed May 2025”
  if (/^\s*May\b\s*(?:\d|$)/.test(passage.sentence.text.slice(clause.modalRange.start))) return null
  const instead =
    /\bbe\b/.test(text) && (clause.passive || clause.verb.lemma === 'be') ? 'must be ' : 'must '
  return { span: clause.modalRange, instead }
}

/** Whether a clause, with its circumstances, speaks of a duty: “When we are named in a plan, we may admit …”. */
function isOfDuty({ range }: Clause, passage: Passage): boolean {
  const part = scopeOf(passage.sentence.text, range)
  const end = Math.max(range.end, Math.min(range.end + REST, part.end))
  return hardDutiesIn(passage, { start: part.start, end }).some((duty) => duty.end > range.start)
}

const TELLING = new Set([
  'tell',
  'inform',
  'notify',
  'remind',
  'update',
  'advise',
  'consult',
  'ask',
])

/** “Pupils may be involved in reviewing …”: their part in it, no duty. */
const takesPart = ({ passive, verb, subject, sentence }: Clause): boolean =>
  passive &&
  TAKING_PART.has(verb.lemma) &&
  /^\W*(?:pupils?|children|child|students?|young people|parents?|staff|visitors)\b/i.test(
    sentence.text.slice(subject.start, subject.end),
  )
const TAKING_PART = new Set(['involve', 'consult', 'ask', 'invite', 'include', 'encourage', 'help'])

/** “Teachers should make the adjustments listed on the profile”: what was agreed is to be done. */
const isInstruction = ({ actor, object, sentence }: Clause): boolean =>
  (actor?.kind === 'teacher' || actor?.kind === 'assistant') &&
  /^\W*(?:(?:the|these|those|any|all) (?:\w+ )?(?:reasonable )?adjustments\b[^.;]*\b(?:on|in)\b|(?:reasonable )?adjustments\b[^.;]*\b(?:listed|agreed|recorded|described|set out)\b)/i.test(
    sentence.text.slice(object.start),
  )

/** “Governors should be told when …”: no duty of telling parents. */
const tellsOthers = ({ passive, verb, subject, sentence }: Clause): boolean =>
  passive &&
  TELLING.has(verb.lemma) &&
  !/\b(?:parents?|carers?|famil(?:y|ies)|you|young (?:person|people)|students?)\b/i.test(
    sentence.text.slice(subject.start, subject.end),
  )

const isOtherwise = ({ subject, range }: Clause, passage: Passage): boolean =>
  spansOf('otherwise', passage, { start: Math.min(subject.start, range.start), end: range.end })
    .length > 0

/** “Parents should be told by letter”: how it is done is left open, and not whether, where no hedge comes before it. */
function isManner(passage: Passage): boolean {
  const [manner] = spansOf('manner', passage)
  const [hedge] = spansOf('hedge', passage)
  return manner !== undefined && !(hedge && hedge.start < manner.start)
}

/** “This is a matter of goodwill”, of what the law asks for. */
function denied(passage: Passage): Range | null {
  const names = [...spansOf('duty-name', passage), ...hardDutiesIn(passage)]
  if (names.length === 0) return null
  const { text } = passage.sentence
  return (
    spansOf('no-duty', passage).find((said) =>
      names.some((name) => contains(scopeOf(text, said), name)),
    ) ?? null
  )
}

const isOfOthers = ({ actor }: Clause): boolean =>
  actor?.kinds.some(
    (kind) => kind === 'parent' || kind === 'pupil' || kind === 'local-authority',
  ) ?? false

/** “Does the school have to tell me …?” “No, but …” */
function isDenial(text: string, asked: string): boolean {
  if (
    !/^\W*no\b/i.test(text) ||
    !/\b(?:have to|must|need to|required|obliged)\b[^?]*\?/i.test(asked)
  )
    return false
  // What a parent need not do softens nothing.
  if (
    /\b(?:do|must|will|would|should) (?:I|parents|families|my (?:child|son|daughter))\b/i.test(
      asked,
    )
  )
    return false
  return holdsHardDuty(asked.replace(/\bme\b/g, 'parents').replace(/\bmy\b/g, 'their'))
}

/** A first column of tasks names the duty, and a question asks whether it is kept. */
function askedBy({ context, earlier }: DutyReading): string {
  const { section, block } = context
  if (block.table && !block.table.isHeader && block.table.column > 0) return block.table.rowHeader
  const asked = /\?\W*$/.test(earlier) ? earlier : earlier === '' ? section.title : ''
  if (!/\?\W*$/.test(asked)) return ''
  return asked
    .replace(/\b(?:me|I)\b/g, 'parents')
    .replace(/\bmy\b/gi, 'their')
    .replace(/\bWill you (?=tell|let|inform)/i, 'Will we ')
}

/** What a school does to keep such a duty. */
const DOING = new Set(
  'tell inform notify write send let publish put do update hold make share speak contact ring phone give post'.split(
    ' ',
  ),
)

/** An answer that keeps to the duty. */
const HELD_TO = /^\W*(?:A\W+)?yes\b|\b(?<!not )always\b|\balso\b/i
/** An answer that is no more than good will. */
const TRYING =
  /^\W*(?:A\W+)?(?:(?:we|they|staff|teachers) )?(?:(?:try|aim|hope|like|mean|intend) to|usually\W+yes\b.*|(?:usually|normally|mostly|sometimes))\W*$/i

const wholeOf = ({ sentence: { text } }: Passage): Range => ({ start: 0, end: text.length })

/** Soft words where the row or the question, and not the sentence, names the duty. */
function softAnswer(reading: DutyReading): Range | null {
  const { passage } = reading
  const { text } = passage
  if (HELD_TO.test(text) || isIn('otherwise', passage) || isIn('manner', passage)) return null
  const asked = askedBy(reading)
  if (!holdsHardDuty(asked) && !namesHardDuty(asked)) return null
  const soft = [
    ...spansOf('again', passage),
    ...spansOf('wish', passage),
    ...spansOf('hedge', passage),
    ...(TRYING.test(text) ? [wholeOf(passage)] : []),
  ][0]
  if (soft) return soft
  const clause = reading
    .clauses()
    .find((one) => DOING.has(one.verb.lemma) && !isOfOthers(one) && softModal(one, passage))
  return clause ? spanOf(clause) : null
}

/** To tell families of services around them is good advice, and a special school needs no SENCO. */
const OTHER_MATTER =
  /\b(?:told|tell|inform(?:ed)?|know|aware|remind(?:ed)?)\b[^.;]{0,30}\b(?:about|of|that)\b[^.;]{0,50}\b(?:SENDIASS|advice,? (?:and|&) support service|Local Offer|parent partnership)\b|\b(?:special|hospital) (?:schools?|academ\w+)\b[^.;]{0,40}\bnot (?:required|obliged)\b[^.;]{0,40}\bSEND?CO\b/i

function* check(reading: DutyReading): Generator<Finding> {
  const { passage, clauses, earlier, context } = reading
  const { text } = passage
  if (OTHER_MATTER.test(text)) return
  const [again] = spansOf('again', passage)
  if (again && holdsHardDuty(earlier) && !isIn('otherwise', passage)) {
    yield* report('DUTY-11', passage, again)
    return
  }
  if (isDenial(text, `${context.section.title} ${earlier}`)) {
    yield* report('DUTY-11', passage, passage.whole)
    return
  }
  const outright = denied(passage)
  if (outright) {
    yield* report('DUTY-11', passage, ofStem(passage, outright) ?? outright)
    return
  }
  if (!isHardDuty(passage)) {
    yield* report('DUTY-11', passage, softAnswer(reading))
    return
  }
  for (const clause of clauses()) {
    const soft = softModal(clause, passage)
    if (!soft || isOfOthers(clause) || tellsOthers(clause)) continue
    if (takesPart(clause) || isInstruction(clause)) continue
    if (!isOfDuty(clause, passage) || isOtherwise(clause, passage) || isManner(passage)) continue
    if (clause.modal === 'can' && REASONABLE.test(text)) continue
    yield* report('DUTY-11', passage, spanOf(clause), {
      fixes: fixFor(clause, passage, soft),
    })
    return
  }
  if (isIn('otherwise', passage) || isManner(passage)) return
  const [wish] = spansOf('wish', passage)
  if (wish && isAboutDuty(passage, wish)) {
    yield* report('DUTY-11', passage, ofStem(passage, wish) ?? wish)
    return
  }
  const [hedge] = spansOf('hedge', passage)
  if (!hedge || !isAboutDuty(passage, hedge) || /best endeavours/i.test(text)) return
  if (isIn('manner', passage)) return
  const acts = clauses()
  const item = ofStem(passage, hedge)
  if (!isSchoolAct(acts) && (acts.length > 0 || !item)) return
  if (item) yield* report('DUTY-11', passage, item)
  else yield* report('DUTY-11', passage, ...withoutHedge(passage, hedge))
}

/** “Where it can, the school: • makes reasonable adjustments”: the bullet, where its stem is soft. */
function ofStem(passage: Passage, soft: Range): Range | null {
  if (soft.end > passage.sentence.lead) return null
  const duty = hardDutiesIn(passage).find(({ end }) => end > passage.sentence.lead)
  return duty ? { start: soft.start, end: duty.end } : null
}

/** A hedge with the comma before it, and a fix that takes it out where the rest stays a sentence. */
function withoutHedge(
  { sentence: { text } }: Passage,
  hedge: Range,
): [Range, { readonly fixes: readonly CodeAction[] }] {
  // At the beginning of a sentence more than these words would have to change.
  const opens = /(?:^|\b(?:and|or|the|an?))\s*$/.test(text.slice(0, hedge.start))
  const fixes = opens ? [] : [replaceWith('', 'Take these words out')]
  return [withComma(text, hedge), { fixes }]
}

/** Whether words soften a duty, and not something else in the sentence. */
function isAboutDuty(passage: Passage, soft: Range): boolean {
  const { text } = passage.sentence
  // “… and, where possible, share it”: what follows is softened.
  const isOfNext = /\b(?:and|or),? ?$/.test(text.slice(0, soft.start))
  const scope = isOfNext ? { start: soft.end, end: text.length } : scopeOf(text, soft)
  return hardDutiesIn(passage, scope).length > 0
}

/** From the subject, where it is short, to the verb. */
function spanOf({ passive, subject, range, verb }: Clause): Range {
  const isShort = passive && subject.end > subject.start && subject.end - subject.start < 60
  return { start: isShort ? subject.start : range.start, end: verb.range.end }
}

/** Some clause says what the school does, or leaves it open who does. */
const isSchoolAct = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ actor, passive, negated }) =>
      !negated &&
      (passive || (actor !== null && actor.kind !== 'parent' && actor.kind !== 'pupil')),
  )

function fixFor(clause: Clause, passage: Passage, soft: SoftWord) {
  const { text } = passage.sentence
  const start = Math.max(spanOf(clause).start, passage.sentence.lead)
  // “must publish a report if it wishes”
  const rest = { start: clause.verb.range.end, end: text.length }
  if (spansOf('hedge', passage, rest).length > 0 || spansOf('wish', passage, rest).length > 0)
    return []
  if (
    soft.span.start < start ||
    /^(?:choose|wish|prefer|want|like|be free)$/.test(clause.verb.lemma)
  )
    return []
  const before = text.slice(start, soft.span.start)
  const verb = text.slice(clause.verb.range.start, clause.verb.range.end)
  return [
    replaceWith(
      `${before}${soft.instead}${clause.modal === 'aims' && clause.verb.form === 'ing' ? clause.verb.lemma : verb}`,
    ),
  ]
}

/** DUTY-11: soft words for a duty the law puts on the school. */
export const softening: DutyCheck = {
  words:
    /^(?:extra$|bonus$|addition$|goodwill$|good$|kindness$|courtesy$|favour$|gesture$|rather$|priority$|expectation$|decide|skip|postpone|missed$|remember|always$|no$|need|not$|cannot|round$|efforts?$|manage|nice$|feasible|hop(?:e|es|ing)$|usually|as$|if$|where|when|bother|insist|good$|think|ideally|should|may|might|can|could|aim|encouraged|expected|desirable|preferable|advis|urged|invited|recommend(?:ed|s)?$|good$|helpful|nice$|best$|ideal|hopefully|preferably|optional|voluntary|discretion|compulsory|matter|looking|planning|minded|working|keen|courtesy|point|fit$|wish|want|choose|usually|normally|generally|often|sometimes|occasionally|ordinarily|typically|mostly|always|would|ought|due$|up$|left$|thinking|looking|whether|tr(?:y|ies|ying)$|seek|endeavour|hope|intend|consider|possib|practic|convenien|able|allow|permit|discretion|subject|time)/,
  trigger: /./,
  readsDenials: true,
  check,
}
