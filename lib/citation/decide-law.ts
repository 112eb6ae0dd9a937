import type { Candidate } from './candidates'
import type { Source } from './citation'
import type { CitationContext } from './context'
import type { Decision } from './decide-code'
import type { Group } from './groups'
import { isLikeLaw } from './law-likeness'
import { actsCited, isOfSendRegulations, isPlausible, numberOf } from './possible'
import { isClearlyAbout, mayBeAbout, topicsInLaw } from './topic-model'
import type { WorkMention } from './works'

export interface LawDecision extends Decision {
  readonly source: Source
}

/** First to last regulation of the 2014 Regulations that could be meant. */
const REGULATIONS = { first: 3, last: 57 }

/** A policy's own sections seldom go further than this. */
const LONGEST_OWN = 18

/** Whether the candidate cites an Act or regulations, and which; null where it does not. */
export function decideLaw(candidate: Candidate, context: CitationContext): LawDecision | null {
  const { work, inSentence } = candidate
  if (work) {
    const meant = sourceOf(work, context)
    const fits = meant !== null && (work.source !== null || isPlausible(meant, candidate.group))
    const source = fits ? meant : (likely(work, candidate.group, context) ?? meant)
    return source === null ? null : { source, named: true, edition: work.edition, alsoOwn: false }
  }
  const { unit, numerals, cue } = candidate.group
  if (/^rr?$/.test(cue) && !isOfRegulations(candidate, context)) return null
  const shared = unit === 'section' || unit === 'part'
  const stem = ofStem(candidate, context)
  if (stem !== null) return { source: stem, named: false, edition: null, alsoOwn: false }
  const ofRow = unit === 'part' && candidate.whole && context.rowLaw !== null
  const isOurs = shared && !ofRow && !isOfLawsOnly(candidate.group)
  const own = isOurs && numerals.some((numeral) => context.own.has(numeral.value))
  if (own || candidate.beside) return null
  const here = context.lastHere
  // “reg 51; Sch 1; s20 EqA”: a schedule goes on with what stands before it.
  if (unit === 'schedule' && here?.kind === 'regulation')
    return { source: here.source, named: false, edition: null, alsoOwn: false }
  const near = inSentence ? (sourceOf(inSentence, context) ?? ofTheAct(candidate, context)) : null
  if (near !== null && suitsSentence(candidate, near))
    return { source: near, named: false, edition: inSentence?.edition ?? null, alsoOwn: false }
  const far = fromSurroundings(candidate, context) ?? ofReport(candidate, context)
  return far === null ? null : { source: far, named: false, edition: null, alsoOwn: false }
}

function sourceOf(work: WorkMention, context: CitationContext): Source | null {
  if (work.role === 'same')
    return context.last?.source === 'cop' ? null : (context.last?.source ?? null)
  if (work.source !== null)
    return work.role === 'code' || work.role === 'author' ? null : work.source
  return work.role === 'act'
    ? ((work.isThat ? null : context.theAct) ?? context.lastAct ?? only(context, ACT))
    : (context.lastRegulations ?? only(context, REGULATIONS_TITLE))
}

/**
 * “s.36 of the Act” where the document names several: the one whose sections schools cite so. In one that
 * names none, what the Code itself explains.
 */
function likely(
  { role, source }: WorkMention,
  group: Group,
  { laws, codeNamed }: CitationContext,
): Source | null {
  if (source !== null) return null
  if (role === 'regulations')
    return codeNamed && isOfSendRegulations(group) ? 'send-regs-2014' : null
  if (role !== 'act' || group.unit !== 'section') return null
  const acts = [...laws].filter((law) => ACT.test(law))
  const named = acts.find((act) => actsCited.includes(act) && isPlausible(act, group))
  // “Act s44” beside the Equality Act alone, or none: the Act that the Code explains.
  const alone = acts.every((act) => actsCited.includes(act)) && isPlausible('cfa2014', group)
  return named ?? (codeNamed && (alone || isOfPart3(group)) ? 'cfa2014' : null)
}

/** “It's in the Act, he said (s36(8)).” */
const ofTheAct = ({ inSentence, group }: Candidate, context: CitationContext): Source | null =>
  inSentence?.role === 'act' && isAbbreviated(group) ? likely(inSentence, group, context) : null

const ACT = /^cfa2014$|-act-\d{4}$/
const REGULATIONS_TITLE = /-regs-|-(?:regulations|order)-/

/** The one law of its kind that the document names; null where there are others. */
function only({ laws }: CitationContext, kind: RegExp): Source | null {
  const found = [...laws].filter((law) => kind.test(law))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** “Under the Equality Act 2010: – disability is defined (section 6)”, in a list that one law opens. */
function ofStem(candidate: Candidate, { stemLaw }: CitationContext): Source | null {
  const { group, inSentence } = candidate
  if (stemLaw === null || candidate.beside || candidate.pointer) return null
  if (inSentence !== null && inSentence.source !== stemLaw) return null
  const ofRegulations = REGULATIONS_TITLE.test(stemLaw)
  const fits =
    group.unit === 'schedule' ||
    group.unit === 'part' ||
    (group.unit === 'regulation' && ofRegulations) ||
    (group.unit === 'section' && !ofRegulations && isPlausible(stemLaw, group))
  return fits ? stemLaw : null
}

/** “r.52” where the Regulations are named: alone in a cell, or after another regulation. */
const isOfRegulations = ({ whole }: Candidate, { laws, lastHere }: CitationContext): boolean =>
  laws.has('send-regs-2014') && (whole || lastHere?.kind === 'regulation')

/** “s.20”: nobody points at a part of a policy so, though “20” may open one of its lines. */
const isOfLawsOnly = (group: Group): boolean =>
  isAbbreviated(group) && numberOf(group) > LONGEST_OWN

const isAbbreviated = (group: Group): boolean => /^(?:ss?|regs?|schs?|scheds?)$/.test(group.cue)

function suitsSentence(candidate: Candidate, source: Source): boolean {
  const { group } = candidate
  if (!isPlausible(source, group)) return false
  if (isAbbreviated(group) || group.unit === 'regulation') return true
  if (group.unit === 'section')
    return !candidate.pointer && (numberOf(group) > LONGEST_OWN || source === 'children-act-1989')
  return !candidate.pointer
}

/** A number far from any name: only in a form that a policy would not use for its own parts. */
function fromSurroundings(candidate: Candidate, context: CitationContext): Source | null {
  const { group } = candidate
  const head = context.headLaw
  const isOurs = isAbbreviated(group) || group.unit === 'regulation'
  if (head !== null && isOurs && (group.unit === 'regulation') === REGULATIONS_TITLE.test(head))
    return head
  const row = context.rowLaw
  const apart = group.unit === 'section' || group.unit === 'regulation'
  if (row !== null && (!apart || (group.unit === 'regulation') === REGULATIONS_TITLE.test(row)))
    return row
  if (group.unit === 'regulation') return ofRegulations(candidate, context)
  if (group.unit === 'schedule') {
    const here = context.lastHere
    const known = lawOfSchedule(numberOf(group), context)
    if (known !== null) return known
    if (here && (here.kind === 'regulation' || here.kind === 'section')) return here.source
    const isPart = group.within.length > 0 || numberOf(group) === 1
    return isPart && !context.own.has(`schedule ${numberOf(group)}`)
      ? context.lastRegulations
      : null
  }
  if (group.unit === 'part')
    return isPart3(candidate) && context.laws.has('cfa2014') ? 'cfa2014' : null
  if (group.unit !== 'section') return null
  if (numberOf(group) <= LONGEST_OWN)
    return goesOnWith(candidate, context) ?? byContent(candidate, context)
  const acts = [
    context.lastHere?.source === context.lastAct ? context.lastAct : null,
    context.theAct,
    context.lastAct,
    ...actsCited.filter((act) => context.laws.has(act)),
    ...(isAbbreviated(group) && isOfPart3(group) && context.codeNamed ? ['cfa2014'] : []),
  ]
  return (
    acts.find((act) => act !== null && actsCited.includes(act) && isPlausible(act, group)) ??
    slipIn(group, context)
  )
}

/** “The duty is in section 20 of the Equality Act …; section 241 …”: nobody's own, so a slip in the Act just cited. */
const slipIn = (group: Group, { lastHere }: CitationContext): Source | null =>
  lastHere?.kind === 'section' && numberOf(group) > FURTHEST_OWN ? lastHere.source : null

const FURTHEST_OWN = 60

/**
 * A regulation without a name goes on with others in its text. Else it is one of those on SEN, where the document
 * names them, or names the Code and no others; see `untoldOf` for numbers that may be of either.
 */
function ofRegulations({ group }: Candidate, context: CitationContext): Source | null {
  const { laws, codeNamed, lastRegulations: last, lastHere } = context
  const number = numberOf(group)
  if (lastHere?.kind === 'regulation' && lastHere.source !== SEND_REGULATIONS)
    return isOfSendRegulations(group) && laws.has(SEND_REGULATIONS)
      ? SEND_REGULATIONS
      : lastHere.source
  // Where they are named, a number beyond their end is one got wrong.
  const isLast = last === SEND_REGULATIONS
  const fits = number >= REGULATIONS.first && (isLast || number <= REGULATIONS.last)
  const spoken = laws.has(SEND_REGULATIONS) || (codeNamed && (last === null || isLast))
  return fits && spoken ? SEND_REGULATIONS : null
}

const SEND_REGULATIONS: Source = 'send-regs-2014'

/** “… look up Part 3 as well”, and not “see Part 3”, where a form has one. */
const isPart3 = ({ text, group }: Candidate): boolean =>
  group.numerals.length === 1 &&
  ['3', 'iii'].includes(group.numerals[0]?.value ?? '') &&
  !/\b(?:see|in|complete|fill in|return|use|read) $/i.test(
    text.slice(Math.max(0, group.start - 12), group.start),
  )

/**
 * “Equality Act 2010 s20 … arising from a disability, s15”: a small number, but short and in the same text; or in
 * a document that does not count its sections.
 */
function goesOnWith(
  { group, pointer, text }: Candidate,
  { lastHere, own }: CitationContext,
): Source | null {
  const source = lastHere?.source ?? null
  const isOfLaw = lastHere?.kind === 'section' || lastHere?.kind === 'schedule'
  const isOurs =
    source !== null && isOfLaw && actsCited.includes(source) && isPlausible(source, group)
  const short =
    /^ss?$/.test(group.cue) ||
    (!pointer && !own.has('1') && !own.has('2') && /[:(,] $|\($/.test(text.slice(0, group.start)))
  return isOurs && short && !own.decimal ? source : null
}

/** “Unfavourable treatment has to be justified (section 15)”: the sentence speaks of what a law named elsewhere has there. */
function byContent(
  { group, text, sentence, pointer }: Candidate,
  context: CitationContext,
): Source | null {
  const words = text.slice(sentence.start, sentence.end).toLowerCase()
  const [numeral] = group.numerals
  if (!numeral || group.numerals.length > 1 || context.own.has(numeral.value)) return null
  const reference = `s${numeral.value}`
  const speaks = pointer ? isClearlyAbout : mayBeAbout
  const fits = (act: Source): boolean =>
    topicsInLaw(act, { reference }).some((topic) => speaks(topic, words)) ||
    isLikeLaw(act, reference, words)
  return (
    actsCited.find((act) => context.laws.has(act) && isPlausible(act, group) && fits(act)) ?? null
  )
}

/** Schedules that schools cite, and so mean by “Schedule 1” where they name the law elsewhere. */
const SCHEDULES: readonly (readonly [Source, readonly number[]])[] = [
  ['send-regs-2014', [1]],
  ['equality-act-2010', [10, 13, 17]],
]

/** “Schedule 1” in a document that names the law and has no schedule of its own. */
export function lawOfSchedule(number: number, { laws, own }: CitationContext): Source | null {
  if (own.has(`schedule ${number}`)) return null
  return SCHEDULES.find(([law, known]) => laws.has(law) && known.includes(number))?.[0] ?? null
}

/** “Info reports: check yours against Schedule 1”, where the Code is named and no law. */
function ofReport(
  { group, text }: Candidate,
  { codeNamed, own, report }: CitationContext,
): Source | null {
  if (group.unit !== 'schedule' || numberOf(group) !== 1 || !codeNamed) return null
  const before = text.slice(Math.max(0, group.start - REPORT_REACH), group.start)
  const isAbout = (report && group.within.length > 0) || REPORT.test(before)
  return isAbout && !own.has('schedule 1') ? 'send-regs-2014' : null
}

const REPORT_REACH = 120
const REPORT = /\binfo(?:rmation)? reports?\b/i

/** “s.69” in a document that names the Code and no Act: the duties of schools that it explains. */
const isOfPart3 = (group: Group): boolean => numberOf(group) >= 66 && numberOf(group) <= 69
