import type { Range } from '../../core/range'
import { type NormalisedText, normalise } from '../../document/normalise'
import type { Duty } from '../../knowledge/duty'
import { duties } from '../../knowledge/generated/duties'
import type { ActorKind } from '../clause/actors'
import type { Clause } from '../clause/clause'
import { BE_RESPONSIBLE } from '../clause/predicate'
import { isSmall } from '../clause/words'
import { Matcher, matcherOf } from '../pattern/matcher'
import { hasFamily, isOfAnotherKind } from './plans'
import { standIn } from './stand-in'

/** A task given to somebody whose task it is not. */
export interface Misplaced {
  readonly duty: Duty
  readonly clause: Clause
  /** The words for the task, in the sentence's text. */
  readonly what: Range
}

/** A row of `content/duties.md`, ready to be looked for. */
export interface Row {
  readonly duty: Duty
  readonly what: Matcher<null>
  readonly needs: Matcher<null> | null
  readonly unless: Matcher<null> | null
  /** First words of its verbs, each with the second words it may have: “carry” → “out”. */
  readonly verbs: ReadonlyMap<string, readonly (readonly string[])[]>
}

let table: Map<string, Row[]> | undefined

function verbsOf(verbs: readonly string[]): Row['verbs'] {
  const found = new Map<string, string[][]>()
  for (const verb of verbs) {
    const [lemma = '', ...rest] = verb.split(' ')
    found.set(lemma, [...(found.get(lemma) ?? []), rest])
  }
  return found
}

let rows: readonly Row[] | undefined

function allRows(): readonly Row[] {
  rows ??= duties.map((duty) => ({
    duty,
    what: matcherOf(duty.what),
    needs: duty.with.length > 0 ? matcherOf(duty.with) : null,
    unless: duty.unless.length > 0 ? matcherOf(duty.unless) : null,
    verbs: verbsOf(duty.verbs),
  }))
  return rows
}

function rowsFor(verb: string): readonly Row[] {
  if (!table) {
    table = new Map()
    for (const row of allRows())
      for (const name of row.duty.verbs) table.set(name, [...(table.get(name) ?? []), row])
  }
  return table.get(verb) ?? []
}

const about = new Map<string, readonly Row[]>()

/** The rows that are about a thing, by its name. */
export function rowsAbout(name: string): readonly Row[] {
  const before = about.get(name)
  if (before) return before
  const words = normalise(name)
  const found = allRows().filter(
    ({ duty, what }) =>
      !duty.verbs.includes('decide') && what.all(words).some(({ text }) => text === name),
  )
  about.set(name, found)
  return found
}

let things: Matcher<readonly Row[]> | undefined

/**
 * A choice without its small words, which are no things by themselves and stand in every sentence; only an -s makes one
 * of them: “theirs”.
 */
function withoutSmall(source: string): string {
  const [, choice] = /^\(([^()]+)\)$/.exec(source) ?? []
  const options = choice?.split('/').flatMap((option) => {
    if (!isSmall(option)) return option
    return isSmall(`${option}s`) ? [] : `${option}s`
  })
  return options ? `(${options.join('/')})` : source
}

/** Finds what rows are about, where it is a thing and no clause of its own (“whether …”); several may be about one. */
export function thingMatcher(): Matcher<readonly Row[]> {
  if (things) return things
  const bySource = new Map<string, Row[]>()
  for (const row of allRows()) {
    if (row.duty.verbs.includes('decide')) continue
    for (const what of row.duty.what) {
      const source = withoutSmall(what)
      bySource.set(source, [...(bySource.get(source) ?? []), row])
    }
  }
  things = new Matcher<readonly Row[]>()
  for (const [source, rows] of bySource) things.add(source, rows)
  return things
}

/** Nouns after “EHC plan” or “assessment” that make it something else. */
const ANOTHER_NOUN =
  /^ ?-?(?:'s)? ?(?:(?:annual|needs|action|draft|person|child|review|interim) )?(?:request|application|form|paperwork|target|outcome|objective|referral|review|meeting|report|folder|file|summary|document|pupil|child|student|learner|advice|contribution|section|template|section|co-?ordinator|applicat|evidence|pathway|checklist|panel|funding|provision|recommendation|tracker|data|week|point|material|record|week|test|result|arrangement|score|grid|tool|cycle|strateg|policy|page|information|assistant|staff|walk|support|difficult|disabilit|resource|environment|mentor|hub|base)s?\b/i
/** Whether what follows makes “EHC plan” a part of another thing: “EHC plan review”. */
export const isOfAnotherNoun = (after: string): boolean => ANOTHER_NOUN.test(after)

/** “assessment for an EHC plan” is about the assessment. */
const FOR_ASSESSMENT = /\bassess\w*(?: \w+){0,4}? for (?:an? |the )?$/i
export const isOfAssessment = (check: string, before: string): boolean =>
  check === 'DUTY-02' && FOR_ASSESSMENT.test(before)

/** A noun before the thing, and what may stand between. */
const GOVERNOR =
  /\b(\w+) (?:for|of|to|towards|from|about|on|in|with|into) (?:(?:the|an?|each|any|all|every|their|your|our|his|her|this|that|final|draft|new|full|whole|existing|EHC|\w+'s|\w+s') )*$/i
/** Of these the thing itself is what is acted on. */
const TRANSPARENT =
  /^(?:versions?|drafts?|contents?|text|wording|writing|drafting|preparation|production|completion|creation|compilation|issue|issuing|amendments?|amending|changes?|alterations?|revisions?|updates?|finalisation|process|responsibility|accountability|rest|most|all|each|any|some|part|parts|majority|every|one|number|cost|costs)$/i
/** “The decision to cease the plan is made by …”: what is made is the decision. */
const OF_DECISION = /\b(?:decisions?|choice) (?:to|on|about|over|whether|that|as to) [^,;]*$/i
/** “Advice for the EHC plan is written by …”: what is written is the advice. */
export function isOfAnotherHead(before: string): boolean {
  if (OF_DECISION.test(before)) return true
  const noun = GOVERNOR.exec(before)?.[1]
  return noun !== undefined && !TRANSPARENT.test(noun)
}

/** “prepare, in draft, any EHC plan”. */
const ASIDE = /^\s*,[^,]{1,50},/
/** “Whether to take” a child: nothing that another noun could follow. */
const ENDS_FREELY =
  /^(?:whether|if)\b.*\b(?:admit|accept|take|join|come|offered|the|an?|this|that|any)$|^(?:what|which)$/i
/** “Health and Care Plans” in the name of the plan is no health provision. */
const IN_THE_NAME = /\beducation,? (?:health,? (?:and|&) )?$/i
export const isInTheName = (before: string): boolean => IN_THE_NAME.test(before)

/** Words between the verb and the task that make it a part of it, or something for it. */
const BETWEEN =
  /\b(?:of|for|to|from|in|with|about|on|that(?! \w+'s)|who|which|what|whatever|everything|anything|towards|at|by|from|into|when|if|as|after|under|records?|copy|copies|advice|reports?|requests?|reviews?|targets?|outcomes?|evidence|views)\b/i

/** Verbs whose object is a clause of its own: “decides whether the plan …”. */
const DECIDES = new Set([
  'decide',
  'determine',
  'agree',
  'judge',
  'rule',
  'choose',
  'resolve',
  'conclude',
  'ensure',
  'make sure',
  'select',
  'settle',
  'name',
  'specify',
  'admit',
])
/** “arrange for themselves any therapy”, “ensure that the care in section H is …”. */
const FOR_ITSELF = /^\s*(?:for (?:themselves|ourselves|itself)|that(?= (?:the |all |any )?$))\b/i
const TO_STOP = /^[^,.;:()]*/
const WHOSE =
  /^ (?:with|on) (?:the |our )?(?:SEND?(?: support| register)?|special educational needs|register)\b/i

/** Openers after which nothing is said to be done. */
const CONDITIONS = new Set(['if', 'unless', 'whether'])

/** Who may take part in what the local authority does, so that naming them too makes nothing right. */
const TAKES_PART = new Set<ActorKind>(['parent', 'pupil', 'health', 'other-professional'])

/** Of these none holds a duty of the board. */
const UNDER = new Set<ActorKind>(['teacher', 'assistant'])

/** Professionals whom a school may employ itself. */
const PROFESSIONAL = new Set<ActorKind>(['health', 'other-professional'])

/**
 * Whether a task is given to those who must not have it; others may be named with them.
 *
 * @param isOwn they are said to be the school's own
 */
export function isGivenTo(
  kinds: readonly ActorKind[],
  { who, holder }: Duty,
  isOwn = false,
): boolean {
  const others = kinds.filter((kind) => !who.includes(kind))
  if (isOwn && holder === 'local-authority' && kinds.every((kind) => PROFESSIONAL.has(kind)))
    return who.includes('school')
  if (others.length === kinds.length) return false
  if (holder === 'local-authority') return others.every((kind) => TAKES_PART.has(kind))
  return others.length === 0 || (holder === 'board' && others.every((kind) => UNDER.has(kind)))
}

function agrees(duty: Duty, clause: Clause): boolean {
  const who = clause.passive ? clause.by : clause.actor
  if (!who || clause.negated || clause.infinitive) return false
  if (clause.opener && CONDITIONS.has(clause.opener)) return false
  if (!isGivenTo(who.kinds, duty, who.isOwn)) return false
  return duty.modals.length === 0 || duty.modals.includes(clause.modal ?? 'none')
}

/** “determines, after each review, whether …”: a clause of its own, whatever stands before it. */
const opensItsOwn = (words: string, between: string): boolean =>
  /^(?:whether|if)\b/i.test(words) && /,\s*$/.test(between) && between.length < 60

/** “Writing about the EHC plan is …”: more than “of the” parts the noun of the act from the task. */
function isFarFrom({ verb, subject }: Clause, before: string): boolean {
  if (verb.lemma === BE_RESPONSIBLE) {
    return BETWEEN.test(
      before.replace(/^.*,|^\s*(?:\w+ )?(?:responsibility|accountability) for\b/i, ''),
    )
  }
  const words = before.slice(Math.max(0, verb.range.end - subject.start))
  return !DECIDES.has(verb.lemma) && BETWEEN.test(words.replace(/^\s*(?:and \w+ )?of\b/, ''))
}

/** What a verb is about, when it is the task of a row. */
function taskIn(row: Row, clause: Clause): Range | null {
  const { text } = clause.sentence
  const region = clause.isNominal
    ? clause.subject
    : clause.passive
      ? { start: Math.max(0, clause.modalRange.start - 120), end: clause.modalRange.start }
      : DECIDES.has(clause.verb.lemma)
        ? { start: clause.verb.range.end, end: text.length }
        : clause.object
  const words = normalise(text.slice(region.start, region.end))
  const rest = normalise(text.slice(region.start, clause.isNominal ? region.end : text.length)).text
  let found: Range | null = null
  for (const match of row.what.all(words)) {
    const between = words.text
      .slice(0, match.normalised.start)
      .replace(/^\s*(?:under review|(?:all|any|each|most|some|part|much) of\b)/, '')
      .replace(ASIDE, '')
      .replace(FOR_ITSELF, '')
    if (!clause.passive && BETWEEN.test(between) && !opensItsOwn(match.text, between)) break
    if (clause.isNominal && isFarFrom(clause, between)) continue
    if (isOfAssessment(row.duty.check, between) || isInTheName(between)) continue
    if (/^plans?$/i.test(match.text) && isOfAnotherKind(between)) continue
    if (clause.passive && !clause.isNominal && isOfAnotherHead(between)) continue
    if (!ENDS_FREELY.test(match.text) && ANOTHER_NOUN.test(rest.slice(match.normalised.end)))
      continue
    const after = /^(?:whether|if|that|when)\b/i.test(match.text) ? TO_STOP : WHOSE
    const more = after.exec(rest.slice(match.normalised.end))?.[0].length ?? 0
    found = { start: region.start + match.start, end: region.start + match.end + more }
    if (!clause.passive) break
  }
  return found
}

/** The tasks that a clause gives to the wrong person; at most one for each check. */
export function misplacedIn(clause: Clause, earlier: string): Misplaced[] {
  const found: Misplaced[] = []
  for (const row of rowsFor(clause.verb.lemma)) {
    const { duty } = row
    if (!agrees(duty, clause) || found.some((other) => other.duty.check === duty.check)) continue
    // “The family, the child and the teacher write the plan”: a plan of the school's own.
    const what =
      taskIn(row, clause) ??
      (hasFamily((clause.actor ?? clause.by)?.kinds ?? [])
        ? null
        : standIn(duty.check, clause, earlier))
    if (!what) continue
    const words = normalise(clause.sentence.text)
    if (row.unless?.some(ownWords(clause, duty, words)) || row.needs?.some(words) === false)
      continue
    found.push({ duty, clause, what })
  }
  // What is done to a plan after its review is one finding.
  const isFate = found.some((one) => one.duty.check === 'DUTY-06')
  const own = isFate ? found.filter((one) => one.duty.check !== 'DUTY-02') : found
  return isAssistants(clause) ? oneOfTeachers(own, clause) : own
}

/**
 * Who answers for progress may well record it in another clause: only what stands beside the
 * responsibility makes it another one.
 */
function ownWords(clause: Clause, { check }: Duty, whole: NormalisedText): NormalisedText {
  if (check !== 'DUTY-08' || clause.verb.lemma !== BE_RESPONSIBLE || clause.passive) return whole
  const { text } = clause.sentence
  return TEACHERS.test(text.slice(0, clause.range.start))
    ? whole
    : normalise(text.slice(clause.modalRange.start, clause.range.end + BESIDE))
}
/** Characters after a clause that still say what it is about. */
const BESIDE = 30
const TEACHERS =
  /\b(?:with|alongside|support\w*|help\w*|advis\w+) (?:\w+ ){0,3}(?:teach\w*|staff)\b|\bteach(?:es)? (?:\w+ ){1,4}class\b/i

const isAssistants = ({ actor, by }: Clause): boolean => (actor ?? by)?.kind === 'assistant'

/** What an assistant does in a teacher's place is one finding: what they answer for, or else what they do. */
function oneOfTeachers(found: Misplaced[], { verb }: Clause): Misplaced[] {
  const other = verb.lemma === BE_RESPONSIBLE ? 'DUTY-09' : 'DUTY-08'
  const isBoth = ['DUTY-08', 'DUTY-09'].every((id) => found.some(({ duty }) => duty.check === id))
  return isBoth ? found.filter(({ duty }) => duty.check !== other) : found
}
