import { overlaps, type Range } from '../../core/range'
import type { ActorKind } from '../clause/actors'
import { isWhoColumn } from '../clause/who-column'
import type { Finding } from '../finding'
import type { DutyCheck, DutyReading } from './duty-check'
import type { Passage } from './passage'
import { report } from './phrase'
import { isOfPlans } from './plans'
import { type Scene, sceneOf } from './scene'
import { covers, holds, spansOf, type WordingName, without } from './wordings'

/** A task around EHC plans, told by its parts: what is done, and to what. */
interface Task {
  readonly id: string
  readonly things: WordingName
  readonly acts: readonly WordingName[]
  /** Words with which it is enough to answer for the thing. */
  readonly whole?: RegExp
  /** A fault only where the sentence binds somebody or has them pay. */
  readonly isBinding?: boolean
  /** Needs no plan beside it. */
  readonly isAnywhere?: boolean
}

/** Work of clinicians and social workers, which needs no “must” to be in the wrong hands. */
const OF_CLINICIANS = /\bdiagnos|\bsocial care\b|\bpackages?\b/i
const ANSWERS = /\b(?:responsib\w+|answerable|accountable|liable|dut(?:y|ies)|obligations?)\b/i

const TASKS: readonly Task[] = [
  { id: 'DUTY-04', things: 'place-in-plan', acts: ['choosing'] },
  {
    id: 'DUTY-19',
    things: 'health-in-plan',
    acts: ['securing', 'supplying'],
    whole: ANSWERS,
  },
  {
    id: 'DUTY-19',
    things: 'health-staff',
    acts: ['securing', 'supplying'],
    isBinding: true,
  },
  {
    id: 'DUTY-19',
    things: 'health-anywhere',
    acts: ['securing', 'supplying'],
    whole: ANSWERS,
    isBinding: true,
    isAnywhere: true,
  },
  {
    id: 'DUTY-19',
    things: 'health-work',
    acts: ['examining'],
    whole: ANSWERS,
    isBinding: true,
    isAnywhere: true,
  },
  {
    id: 'DUTY-19',
    things: 'care-work',
    acts: ['examining', 'supplying'],
    whole: ANSWERS,
    isAnywhere: true,
  },
  {
    id: 'DUTY-19',
    things: 'condition',
    acts: ['diagnosing'],
    isAnywhere: true,
  },
  {
    id: 'DUTY-05',
    things: 'provision-in-plan',
    acts: ['securing'],
    whole:
      /\b(?:legal\w*|liable|answerable|(?:by|in) law|bound|statutory|solely?|sole|wholly|entirely|alone)\b/i,
  },
]

const OURS = new Set<ActorKind>(['school', 'board', 'head', 'senco', 'teacher', 'assistant'])
/** Whose tasks they are. */
const HOLDERS =
  /\b(?:local authorit\w+|LA|council\w*|authority|borough|county|NHS|health service|integrated care board|ICB|social care team|parents?|families|Tribunal)\b/i
/** “when the NHS cannot”, “where CAMHS has a waiting list”. */
const FAILING =
  /\b(?:if|when|whenever|where|wherever|until|while|because|since|as) (?:the |our |your |an? )?(?:local (?:authority|health service)|LA|council|authority|borough|county|NHS|health service|integrated care board|ICB|CAMHS)\b[^,;.]*\b(?:cannot|can['’]t|(?:is|are|does|do|will|has|have)(?: not|n['’]t)|fail\w*|unable|no longer|leav\w+|left|withdraw\w*|waiting|lists?|delay\w*|shortages?|too)\b[^,;.]*/gi
/** “By law the school has to …”. */
const BY_LAW = /^\W*(?:(?:by|in) law|legally|under section 42[^,]{0,60}),? (?:the |our )?$/i
/** “passes from the council to the school”, “although the council has named us”; help “for families”. */
const GIVEN_UP =
  /\b(?:for|from|not|rather than|instead of|in place of|although|though|even (?:if|when|where)|whatever|after (?:hearing|consulting|talking|listening)(?: from| to| with)?) (?:the |our |your )?(?:local authority|LA|council|authority|borough|county|NHS|health service|integrated care board|parents|families)\b(?:['’]s)?|\b(?:rather than|instead of|in place of) (?:an? |the )?NHS \w+|\bNHS (?=(?:\w+ )?(?:\w*therapy|treatment|care|provision|support|equipment)\b)/gi
/** The Act's own name, and that the local authority's part is over or never was: “the council's part ends when …”. */
const NOT_THEIRS =
  /\bChildren and Families Act\b|\b(?:the |our )?(?:local authority|LA|council|authority)(?:['’]s (?:\w+ )?(?:part|duty|role|job|responsibility|involvement) (?:then )?(?:ends|is over|stops|finishes|is done|has ended)|,? (?:which )?(?:has no|bears no|(?:cannot|can['’]t|does not|need not|is not|will not|no longer) (?:be |has to |have to |need to )?(?:held|hold|holds|pay|fund|bear|secure|account\w*|responsib\w*|liable|answerable|a duty|any)))\b[^.;,]*/gi
const OTHERWISE =
  /\b(?:not|never|cannot|can['’]t|no longer|nor|neither|helping|helps? (?:to|the|our|with|families|parents|pupils|children|you|them|staff|teachers)|shar(?:e|ed|es|ing)|joint\w*|contribut\w+|(?<!\b(?:every|each|any|whichever) )part of|top[- ]?up|best endeavours|ask\w*|request\w*|(?:we|school|SENCO|meeting|to|and) recommend\w*|suggest\w*|visit\w*|consult\w*|prefer\w*|first £|review\w* (?:whether|how)|medical conditions|training|time (?:and|for))\b/i
/** Says of whom the law may be held. */
const HELD =
  /\bhold (?:the school|us|the governors|the head(?:teacher)?|the governing (?:body|board)) (?:\w+ )?(?:responsible|accountable|liable)\b/i
/** “whether or not the council pays”: changes nothing. */
const CONCEDED =
  /,? ?\b(?:whether or not|regardless of|irrespective of|no matter|even (?:if|when|where|though))\b[^.;,]*/gi
/** “by section 42 of the Act”: whose word it is, which says nothing of who. */
const BY_SECTION = /\b(?:by|under) section \d+(?: of the (?:\w+ ){0,4}Act(?: 2014)?)?/gi
const REACH = 90
/** From “the school’s” to “legal responsibility”. */
const AHEAD = 30
/** “in the plan”, after what a plan names. */
const IN_THE_PLAN =
  /\b(?:set out |written |listed |named |specified )?(?:in|under|by|of) (?:the|an?|each|their|her|his|its|your|the child's|the pupil's) (?:EHC |EHCP|education, health and care )?(?:plans?)?\b/gi
/** “for pupils with SEMH needs”: for whom, which says nothing of who. */
const FOR_WHOM =
  /\bfor (?:(?:all|any|every|each|the|our|its|their|these|those|an?) )*(?:pupils?|children|child|students?|learners?)(?: (?:with|who have|who has) (?:\w+ ){0,3}(?:needs|SEND?|plans?|difficulties|disabilities))?/gi
/** “Where a plan names short breaks, …”. */
const SUPPOSES =
  /^\W*(?:if|when|whenever|whatever|where|wherever|once|should|because|since|as|for)\b/i
/** What is then done with them: “arranges it”, “pays for them”, “employs a nurse”. */
const TAKES_UP =
  /^(?: for| in| out)? (?:it|them|this|these|that|one|(?:the |an? |any )?(?:missing |specialist |private |health )*(?:nurses?|therap(?:y|ies|ists?)|treatment|providers?|specialists?|carers?|costs?|bill|equipment))\b/i
const BOUND =
  /\b(?:must|bound|oblig\w+|law|legal\w*|liable|dut(?:y|ies)|required|(?:has|have) to)\b/i
const TAKEN_UP = /,\s*(?:it|this|that|they|these|those) /i
/** Binds somebody, or has them pay. */
const BINDS =
  /\b(?:must|dut(?:y|ies)|oblig\w+|bound|responsib\w+|accountab\w+|answerable|liable|required|expected|(?:has|have) to|legal\w*|law|pay|pays|paid|fund|funds|funded|funding|commission\w*|costs?|bill|buys?)\b/i
const ASKS = /\?\W*$/
const PLAN = /\b(?:EHC\w*|education,? health and care|plans?|section [FGHI]\d?|specified)\b/i
/** Sees that something is done. */
const SEES = /\b(?:make\w* sure|ensur\w+|see\w* (?:to it )?that|guarantee\w*)\b/i

/** What is arranged or paid beside the thing itself: “a room for NHS therapy”, “attention to the provision”. */
const ASIDE =
  /[;.?!]|\b(?:sure|contact|referrals?|use|arrangements?|access|advice|training|rooms?|space|times?|appointments?|meetings?|letters?|attention|information|reviews?|reports?|lists?|records?|cop(?:y|ies)|visits?|transport)\b/i

/** “a charging point for wheelchairs”: what is provided is another thing. */
const APART = /\S ?\b(?:for|to|with|about|at|on|from|by|that|when|where|who|which|so)\b/i

/** “falls to the school”, “is a matter for us”. */
const GIVES = /\b(?:falls?|rests?|lies?|sits?|pass\w*|belongs?|is|are|remains?|by)\b/i

/** Whether words between somebody and a task leave it theirs. */
function isJoined(words: string, { acts }: Task): boolean {
  if (/[;.?!]/.test(words) || words.length > REACH) return false
  const told = words
    .replace(/,[^,]{1,50},/, ' ')
    .replace(IN_THE_PLAN, ' ')
    .replace(FOR_WHOM, ' ')
    .replace(BY_SECTION, ' ')
  const left = acts.reduce((text, name) => without(name, text), told)
  return covers('charged', left.replace(/['’]s?\b/g, ' '))
}

const BY = /^ (?:\w+ )?by (?:the |our |an? )?$/i

interface Place extends Range {
  readonly isPossessive: boolean
}

const PERSON = /\b(?:Mrs?|Ms|Miss|Mx|Dr) \p{Lu}[\p{L}'’-]+/gu

/** People of whom nothing more is told: in a school's policy they are the school's. */
const peopleIn = (text: string): Place[] =>
  Array.from(text.matchAll(PERSON), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    isPossessive: false,
  }))

/** “is our duty”. */
const OUR_DUTY =
  /\b(?:our (?:own )?(?:legal |statutory )?(?:dut(?:y|ies)|responsibility|job|task)|ours)\b/gi

const ownersIn = (text: string): Place[] =>
  Array.from(text.matchAll(OUR_DUTY), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    isPossessive: true,
  }))

/** “with the school” names no doer; “rests with the school” does. */
const BESIDE =
  /(?<!\b(?:rests?|lies?|sits?|stays?|remains?|responsibility|duty|job|task)(?: \w+)?) (?:with|of|at|in|about|alongside|tell|tells|inform|contact) (?:the |our |your )?$/i

/** “It must likewise supply …”, of the school that the sentence before tells of. */
function itIn(text: string): Place[] {
  const it = /^\W*(?:(?:\d+(?:\.\d+)*|also|then) )?it\b/i.exec(text)?.[0].length ?? 0
  return it > 0 ? [{ start: it - 2, end: it, isPossessive: false }] : []
}

/** Those at the school whom a sentence names where a subject or an owner can stand. */
function oursIn({ mentions, wording, isOfSchool }: Scene): Place[] {
  return mentions
    .filter(({ kind }) => OURS.has(kind))
    .map(({ first, end, isPossessive }) => ({ ...wording.range(first, end), isPossessive }))
    .concat(peopleIn(wording.text), ownersIn(wording.text))
    .concat(isOfSchool ? itIn(wording.text) : [])
    .filter(({ start }) => !BESIDE.test(wording.text.slice(Math.max(0, start - 36), start)))
}

/** “Where a plan names nursing, the school arranges it”, “…, it must be arranged by the school”. */
function takenUp(
  task: Task,
  thing: Range,
  one: Place,
  acts: readonly Range[],
  text: string,
): Range | null {
  if (task.id === 'DUTY-04' || one.start < thing.end || !SUPPOSES.test(text)) return null
  const gap = text.slice(thing.end, one.start)
  // To buy what a plan names is fine, until it is said to be a duty.
  if (task.id === 'DUTY-05' && !BOUND.test(text.slice(one.end))) return null
  if (/[;.?!]/.test(gap) || gap.length > REACH) return null
  const done = acts.find((act) => {
    if (act.start >= one.end) {
      const isWhole = /\b(?:costs?|bill)$/i.test(text.slice(act.start, act.end))
      const isObject = isWhole || TAKES_UP.test(text.slice(act.end))
      return isObject && isJoined(text.slice(one.end, act.start), task)
    }
    return (
      act.start > thing.end &&
      TAKEN_UP.test(text.slice(thing.end, act.start)) &&
      BY.test(text.slice(act.end, one.start))
    )
  })
  return done ? { start: thing.start, end: Math.max(done.end, one.end) } : null
}

/** From who does it to what it is done to, where the parts of a task stand together. */
function placeOf(task: Task, passage: Passage, scene: Scene): Range | null {
  const { text } = passage.sentence
  const things = spansOf(task.things, passage)
  const acts = task.acts
    .flatMap((name) => spansOf(name, passage))
    .filter((act) => !things.some((thing) => overlaps(thing, act)))
  const isBetween = (from: number, to: number): boolean =>
    from <= to && isJoined(text.slice(from, to), task)
  const isOwner = (thing: Range, one: Place): boolean =>
    one.start >= thing.end &&
    GIVES.test(text.slice(thing.end, one.start)) &&
    isBetween(thing.end, one.start)
  for (const thing of things) {
    for (const one of oursIn(scene)) {
      if (overlaps(one, thing)) continue
      const span = { start: Math.min(one.start, thing.start), end: Math.max(one.end, thing.end) }
      const resumed = takenUp(task, thing, one, acts, text)
      if (resumed) return resumed
      const after = text.slice(one.end, thing.start)
      const isAfter = isBetween(one.end, thing.start)
      const opening = text.slice(0, one.start)
      const isLaw = task.id === 'DUTY-05' && BY_LAW.test(opening) && BOUND.test(after)
      if (isAfter && (isLaw || task.whole?.test(after))) return span
      if (isOwner(thing, one) && task.whole?.test(text.slice(thing.end, one.end + AHEAD)))
        return span
      const isSeen = isAfter && SEES.test(after)
      for (const act of acts) {
        const between = text.slice(act.end, thing.start)
        const isPart = task.isAnywhere === true && APART.test(between)
        const isNear =
          act.end <= thing.start && between.length <= REACH && !ASIDE.test(between) && !isPart
        if (isNear && isBetween(one.end, act.start)) return span
        if (isNear && isOwner(thing, one)) return span
        if (isSeen && isBetween(thing.end, act.start)) return span
        const isPassive = thing.end <= act.start && act.end <= one.start
        if (isPassive && isBetween(thing.end, act.start) && BY.test(text.slice(act.end, one.start)))
          return span
      }
    }
  }
  return null
}

/** “Who has to provide …?” */
const ASKS_WHO_MUST =
  /\bwho\b[^?]*\b(?:must|ha(?:s|ve) to|is (?:legally )?(?:bound|obliged|required) to)\b[^?]{0,12}\b(?:make sure|ensure|see|provide|deliver|arrange|put|give|pay|fund)\b/i
const SAYS_LAW = /\b(?:(?:by|in) law|legally|alone|solely)\b/i

/** What a row or a question asks about, and the words that answer it. */
function askedIn({ context, earlier }: DutyReading): string {
  const { table } = context.block
  if (table) return table.isHeader || table.column === 0 ? '' : table.rowHeader
  const asked = earlier === '' ? context.section.title : earlier
  return ASKS.test(asked) ? asked : ''
}

/** “The SENDCo does at the review”, “No, that duty is the school’s alone”, “The school has to fund it”. */
function isAnswer(task: Task, asked: string, reading: DutyReading, scene: Scene): boolean {
  const { table } = reading.context.block
  if (!holds(task.things, asked)) return false
  const isAct = (text: string): boolean => task.acts.some((name) => holds(name, text))
  const header = table?.header ?? ''
  const isGiven = table !== null && task.id === 'DUTY-19' && isWhoColumn(header)
  const { text } = reading.passage.sentence
  const isBound = task.id === 'DUTY-05' && (ASKS_WHO_MUST.test(asked) || SAYS_LAW.test(text))
  if (!isGiven && !isBound && !isAct(`${asked} ${header}`) && !isAct(text)) return false
  if (table && !ASKS.test(asked) && !isWhoColumn(header) && !isAct(header)) return false
  const [one] = oursIn(scene)
  if (!one || one.start > 40) return false
  const before = text.slice(0, one.start).replace(/^\W*no\b/i, one.isPossessive ? '' : 'no')
  const after = text.slice(one.end).replace(/,? (?:at|in|after|during|when|as)\b.*$/, '')
  return isJoined(before.replace(/,/g, ''), task) && isJoined(after.replace(/\W+$/, ''), task)
}

function* check(reading: DutyReading): Generator<Finding> {
  const { passage, context, earlier } = reading
  const { text } = passage.sentence
  const asked = askedIn(reading)
  const isOfPlan = PLAN.test(`${asked} ${text}`)
  const isBound = BINDS.test(text)
  if (!isOfPlan && !isBound && !OF_CLINICIANS.test(text)) return
  const isHeld = isOfPlan && HELD.test(text)
  if (isHeld && holds('provision-in-plan', text) && holds('securing', text)) {
    yield* report('DUTY-05', passage, passage.find(HELD))
    return
  }
  const said = [CONCEDED, FAILING, NOT_THEIRS, GIVEN_UP].reduce(
    (left, pattern) => left.replace(pattern, ' '),
    text,
  )
  if (HOLDERS.test(said) || OTHERWISE.test(said)) return
  let scene: Scene | undefined
  for (const task of TASKS) {
    if (task.id === 'DUTY-05' && !isOfPlans(context, `${earlier} ${asked}`)) continue
    if ((!isOfPlan && !task.isAnywhere) || (task.isBinding && !isBound)) continue
    const isHere = holds(task.things, text)
    if (!isHere && !(asked !== '' && holds(task.things, asked))) continue
    scene ??= sceneOf(context, passage.sentence, earlier)
    const span = isHere
      ? placeOf(task, passage, scene)
      : isAnswer(task, asked, reading, scene)
        ? passage.whole
        : null
    if (!span) continue
    yield* report(task.id, passage, span)
    return
  }
}

/** DUTY-04, 05 and 19 by their parts: somebody at the school, a binding word, an act, and what a plan names. */
export const entrusted: DutyCheck = {
  words:
    /^(?:ehc|health|plans?$|section|nhs$|icb$|camhs$|social$|diagnos|therap|provision$|respite$|breaks?$|wheelchairs?$|hearing$|standing$|feeding$|prescribed$|medical$|clinical$|psychiatric$)/,
  trigger:
    /EHC|health|\bplans?\b|section [FGHI]|NHS|\bICB\b|CAMHS|social care|diagnos|therap|provision|respite|short breaks?|wheelchair|hearing aid|standing frame|feeding|prescribed|medical|clinical|psychiatric/i,
  readsDenials: true,
  check,
}
