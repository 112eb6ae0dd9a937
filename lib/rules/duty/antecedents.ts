import type { Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import type { ActorKind } from '../clause/actors'
import { type Mention, mentionsIn } from '../clause/mentions'
import { tokenise } from '../clause/tokens'
import { isSmall, isWord } from '../clause/words'
import { isOfAnotherKind } from './plans'

/** What “it” and the like may stand for, where duties are about it. */
export interface Thing {
  /** “the EHC plan” */
  readonly one: string
  /** “an EHC plan” */
  readonly any: string
  /** “EHC plans”; null where the text names a single one. */
  readonly many: string | null
}

interface Kind {
  readonly words: RegExp
  readonly isMany: RegExp
  readonly thing: Thing
}

export const EHC_PLAN: Thing = { one: 'the EHC plan', any: 'an EHC plan', many: 'EHC plans' }

const KINDS: readonly Kind[] = [
  {
    words:
      /\b(?:(?:EHC|education,? health (?:and|&) care)(?: \(EHCP?\))? ?(?:needs )?assessments?|statutory (?:needs )?assessments?)\b/gi,
    isMany: /s$/i,
    thing: {
      one: 'the EHC needs assessment',
      any: 'an EHC needs assessment',
      many: 'EHC needs assessments',
    },
  },
  {
    words:
      /\b(?:(?:EHC|education,? health (?:and|&) care)(?: \(EHCP?\))?[ -]plans?|EHCPs?)\b(?! (?:review|meeting|report|request|form|folder|target|outcome|advice)s?\b)/gi,
    isMany: /s$/i,
    thing: EHC_PLAN,
  },
  {
    words:
      /\b(?:SEND?|special educational needs(?: and disabilit(?:y|ies))?)(?: \(SEND?\))? information report\b|\binformation (?:about|on) (?:its|their|our|the school['’]s) (?:SEND?|special educational) (?:needs|provision)\b/gi,
    isMany: /reports$/i,
    thing: {
      one: 'the SEN information report',
      any: 'an SEN information report',
      many: null,
    },
  },
  {
    words: /\bsection F\b(?: of (?:the|an?|each) (?:EHC )?plan)?/gi,
    isMany: /s$/i,
    thing: { one: 'section F of the EHC plan', any: 'one', many: null },
  },
  {
    words: /\bsection ([GHI])\b(?: of (?:the|an?|each) (?:EHC )?plan)?/gi,
    isMany: /s$/i,
    thing: { one: 'section $1 of the EHC plan', any: 'one', many: null },
  },
  {
    words: /\b(?:the|this|that|each|a|every) plan\b(?! (?:of|to|for) )/gi,
    isMany: /s$/i,
    thing: { one: 'the plan', any: 'a plan', many: null },
  },
]

/** Tells cheaply that a text names nothing of these kinds. */
export const MAY_NAME_THING =
  /EHC|health (?:and|&) care|\bstatutory\b|information report|\bsection [F-I]\b|\bplan\b/i

/** Other things that are written, done or kept, so that “it” may be one of them. */
const OTHER =
  /\b(?:(?:[\p{L}-]+ )?plans?|reports?|advice|requests?|forms?|letters?|profiles?|passports?|portraits?|summar(?:y|ies)|applications?|contributions?|notes?|records?|questionnaires?|checklists?|referrals?|maps?|timetables?|polic(?:y|ies)|emails?|lists?|registers?|programmes?|tests?|tasks?|screening\w*|observations?|checks?|surveys?|interventions?|sessions?|activit(?:y|ies)|visits?|audits?|training|budgets?|funding|money|sums?|targets?|outcomes?|evidence|documents?|lessons?|work|assessments?|baselines?|therap(?:y|ies)|equipment|support|provision|help|data|books?|sheets?|slips?|trips?|clubs?|appointments?|meetings?|reviews?|decisions?|concerns?|complaints?|appeals?|mediation|cop(?:y|ies)|certificates?|diagnos[ie]s|strateg(?:y|ies))\b/giu
/** “has a laptop”: something new. */
const NEW = /\b(?:an?|another) ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+)/giu
/** New, and nothing that is written or done. */
const NO_THING =
  /^(?:few|lot|bit|number|year|term|week|month|day|time|half|hour|minute|while|pair|group|class|child|pupil|student|learner|young|school|college|parent|family|meeting|review|place|need|team|copy|member|range|series|full|legal)\b/i

interface Candidate extends Range {
  readonly thing: Thing | null
}

const spanOf = ({ index, 0: { length } }: { index: number; 0: string }): Range => ({
  start: index,
  end: index + length,
})

const isInside = ({ start, end }: Range, others: readonly Range[]): boolean =>
  others.some((other) => other.start <= start && end <= other.end)

function thingsIn(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const { words, isMany, thing } of KINDS) {
    for (const match of text.matchAll(words)) {
      const span = spanOf(match)
      if (found.some((other) => other.start <= span.start && span.start < other.end)) continue
      if (thing.one === 'the plan' && isOfAnotherKind(text.slice(0, span.end - 4))) continue
      const one = thing.one.replace('$1', match[1] ?? '')
      const many = isMany.test(match[0]) ? thing.many : null
      found.push({ ...span, thing: { ...thing, one, many } })
    }
  }
  return found
}

/** “the request for an EHC plan”: what is spoken of is the request. */
const OF_ANOTHER =
  /\b(?:advice|reports?|requests?|forms?|letters?|summar(?:y|ies)|applications?|contributions?|notes?|evidence|cop(?:y|ies)|reviews?|meetings?|outcomes?|targets?|sections?|part|decisions?|information|outcome|ask(?:s|ed|ing)? us) (?:for|of|on|about|to|in|towards) (?:(?:the|an?|each|every|any|your|their|his|her|our|EHC|child's|pupil's) )*$/i

function candidatesIn(text: string): Candidate[] {
  const things = thingsIn(text)
  const others: Candidate[] = []
  for (const match of text.matchAll(OTHER)) others.push({ ...spanOf(match), thing: null })
  for (const match of text.matchAll(NEW))
    if (!NO_THING.test(match[1] ?? '')) others.push({ ...spanOf(match), thing: null })
  return [
    ...things.filter(({ start }) => !OF_ANOTHER.test(text.slice(0, start))),
    ...others.filter((one) => !things.some(({ start, end }) => one.start < end && start < one.end)),
  ].sort((a, b) => a.start - b.start)
}

/** Nothing of weight stands before a place: what stands there is what the sentence is about. */
const isFirst = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/[\p{L}'’-]+/gu) ?? []).every(
    (word) =>
      (isSmall(word.toLowerCase()) && !isWord(word.toLowerCase(), 'preposition')) ||
      /^(?:final|new|completed|child['’]s|pupil['’]s)$/i.test(word),
  )

/** “The EHC plan names a lift”: “it” may well be the lift. */
const NAMES_ANOTHER =
  /\b(?:names|lists|includes|provides|specifies|sets out|asks for|gives) (?:an?|another|some) (?!(?:\w+ )?(?:school|place|setting)\b)/i

/** “admits a student whose plan names us; this is the board's duty”: what is done is admitting. */
const ADMITS = /\badmit(?:s|ted|ting)?\b|\badmission\b/i

/** What a text leaves for “it” to stand for: a thing, null for another one, undefined for none. */
export function thingOf(text: string, isOwn: boolean): Thing | null | undefined {
  const all = candidatesIn(text)
  const last = all.at(-1)
  if (!last) return undefined
  const named = all.filter(({ thing }) => thing !== null)
  if (named.length === 0) return null
  if (isOwn) return last.thing
  if (NAMES_ANOTHER.test(text) || ADMITS.test(text)) return null
  const kinds = new Set(named.map(({ thing }) => thing?.one))
  const subject = all[0]
  if (subject?.thing && isFirst(text, subject.start) && !isInside(subject, named.slice(1)))
    return subject.thing
  if (kinds.size > 1) return null
  // A question is about what it names.
  if (/\?\W*$/.test(text)) return named[0]?.thing ?? null
  return last.thing
}

const STAFF: Partial<Readonly<Record<ActorKind, string>>> = {
  senco: 'the SENCO',
  head: 'the headteacher',
  teacher: 'the class teacher',
  assistant: 'the teaching assistant',
}

const isOne = ({ isPlural, isPossessive }: Mention): boolean => !isPlural && !isPossessive

/** Whom “she” after a text means: one of the staff, null for somebody else, undefined where it names nobody. */
export function personOf(
  text: string,
  { signals }: BlockContext,
  isOwn: boolean,
): string | null | undefined {
  const people = mentionsIn(tokenise(text), text, signals).filter(
    (one) =>
      isOne(one) && one.kind !== 'school' && one.kind !== 'board' && one.kind !== 'local-authority',
  )
  const acting = people.filter(({ isGoverned }) => !isGoverned)
  const one = isOwn ? people.at(-1) : (acting[0] ?? people[0])
  return one && (STAFF[one.kind] ?? null)
}
