import type { Candidate, TextCandidates } from './candidates'
import type { Citation, CitationPart, Source } from './citation'
import type { CitationContext } from './context'
import { actsCited, isOfSendRegulations, isPossible, numberOf } from './possible'
import { isClearlyAbout, mayBeAbout, topicsInLaw } from './topic-model'
import { slug } from './work-title'
import type { WorkMention } from './works'

/** The law that a number without a name is read as, and those that it may be of as well. */
export interface Meant {
  readonly source: Source
  readonly rivals: readonly Source[]
}

/** Whether “the Act” or “the Regulations” may be this law. */
const isOfKind = (law: Source, role: WorkMention['role']): boolean =>
  role === 'act' ? !/-reg/.test(law) : role !== 'regulations' || /-reg/.test(law)

/** The law that a document on SEN means first. */
const MAIN: Source = 'cfa2014'

/** Where a clause begins that has its own verb: “…, and every member of staff should know section 19”. */
const CLAUSE = /[;:]|, (?:and|but|so|while|whereas|which|where|because|since)\b| - /g

const isOfRegulations = (law: Source): boolean => isOfKind(law, 'regulations')

const isLaw = ({ role, source }: WorkMention): boolean =>
  source !== null && (role === 'act' || role === 'regulations')

const sourcesOf = (works: readonly WorkMention[]): Source[] => [
  ...new Set(works.flatMap(({ source }) => source ?? [])),
]

/** Laws of the last sentence that names some; empty where the text names none. */
export function lastNamed(found: TextCandidates, before = Number.POSITIVE_INFINITY): Source[] {
  const laws = found.works.filter((work) => isLaw(work) && work.start < before)
  const last = laws.at(-1)
  if (!last || sourcesOf(laws).length < 2) return sourcesOf(laws)
  const sentence = found.sentences().findLast(({ start }) => start <= last.start)
  return sourcesOf(laws.filter(({ start }) => start >= (sentence?.start ?? 0)))
}

/**
 * “Our equality duties come from the Equality Act and our SEND duties from the Children and Families Act, and all
 * should know section 19.” Where two laws are spoken of, have such a number and neither the clause nor its subject
 * chooses, each may be meant. A number that the law at hand does not have belongs to another one that does.
 */
export function meantOf(
  candidate: Candidate,
  source: Source,
  parts: readonly Pick<CitationPart, 'reference'>[],
  found: TextCandidates,
  context: CitationContext,
): Meant {
  const alone: Meant = { source, rivals: [] }
  const { group, sentence, text, work } = candidate
  // “Sch 1 para 4”: an item of a list, and there is one such list that schools go through.
  if (group.within.length > 0) return alone
  const untold = untoldOf(candidate, source, found, context)
  if (untold !== null) return untold
  if (work?.isThat || (work !== null && context.theAct !== null)) return alone
  const here = found.works.filter(
    (one) => isLaw(one) && one.start >= sentence.start && one.end <= group.start,
  )
  if (here.length === 0 && context.lastHere?.source === source) return alone
  if ([context.stemLaw, context.rowLaw, context.headLaw].includes(source)) return alone
  const before = text.slice(sentence.start, group.start)
  const clause = sentence.start + ([...before.matchAll(CLAUSE)].at(-1)?.index ?? 0)
  const fits = (law: Source): boolean => isPossible(law, group)
  const inClause = sourcesOf(here.filter(({ start }) => start >= clause)).filter(fits)
  if (inClause.length === 1 && inClause[0] === source) return alone
  const live = here.length > 0 ? sourcesOf(here) : liveAt(candidate, found, context)
  const near = live.filter(fits)
  // Where the last law named has no such number, another one of the document's may be meant.
  const isMet = near.length > 0 || live.length === 0 || group.unit === 'schedule'
  const possible = (isMet ? near : [...context.laws].filter(fits)).filter(
    (law) => work === null || isOfKind(law, work.role),
  )
  const isLive = possible.includes(source)
  if (possible.length === 0 || (isLive ? possible.length === 1 : fits(source))) return alone
  const words = text.slice(here.length > 0 ? clause : sentence.start, sentence.end).toLowerCase()
  const chosen =
    possible.find((law) => isAbout(law, parts, words, isClearlyAbout)) ??
    possible.find((law) => isAbout(law, parts, words, mayBeAbout))
  if (chosen !== undefined) return { source: chosen, rivals: [] }
  const [first = source] = possible
  const kept = possible.includes(MAIN) ? MAIN : isLive ? source : first
  return { source: kept, rivals: possible.filter((law) => law !== kept) }
}

/** “Staff are trained on both Acts and carry section 20.” */
const BOTH = /\b(?:both|the two|either(?: of the)?|the|those|these) (?:acts|laws)\b/i
/** “… section 19, and I should be glad to know which law she had in mind” */
const WHICH =
  /\bwhichever (?:law|act|one)\b|\b(?:which|what) (?:law|act|regulations?|of the two|of them) (?:(?:she|he|they|you|it|that|was|is|did|had|the|i|we)\b)|\b(?:don't|do not|not|never|nobody) (?:know|knows|sure|say|said|tell|told|remember) which\b/i
/** How far behind a sentence the question may stand. */
const WHICH_REACH = 90
/** Regulations by their title, named with or without their year. */
const REGULATIONS = /(?:(?:[A-Z][\w'&]*|\([A-Z][^()]*\)|and|&) ){1,12}Regulations\b/g
/** No regulations that schools keep beside those on SEN have many more. */
const MOST_REGULATIONS = 25

/** Where the text itself says that two laws may be meant, or that nobody knows which is. */
function untoldOf(
  candidate: Candidate,
  source: Source,
  found: TextCandidates,
  context: CitationContext,
): Meant | null {
  const { group, sentence, work } = candidate
  if (work?.source) return null
  const { text } = found
  const around = text.slice(sentence.start, sentence.end)
  if (group.unit === 'regulation') {
    const here = titlesIn(around)
    // “Both the Pupil Information Regulations and ours bear on it. Read regulation 5.”
    const named = here.length > 0 ? here : lastNamed(found, sentence.start).filter(isOfRegulations)
    const others = numberOf(group) > MOST_REGULATIONS ? [] : named
    if (others.length > 1) return { source, rivals: [others.at(-1) ?? source] }
    const last = context.lastRegulations
    const isFar = last !== null && last !== source && context.lastHere?.kind !== 'regulation'
    const parts = group.numerals.map(({ value }) => ({ reference: `reg ${value}` }))
    return isFar &&
      !isOfSendRegulations(group) &&
      !isAbout(source, parts, around.toLowerCase(), mayBeAbout)
      ? { source, rivals: [last] }
      : null
  }
  if (group.unit !== 'section') return null
  const fits = (law: Source): boolean => law !== source && isPossible(law, group)
  const isAsked = WHICH.test(text.slice(sentence.start, sentence.end + WHICH_REACH))
  const isOfBoth = BOTH.test(text.slice(sentence.start, group.start))
  const rivals = isAsked ? actsCited.filter(fits) : isOfBoth ? [...context.laws].filter(fits) : []
  return rivals.length === 0 ? null : { source, rivals }
}

/** Different regulations that a sentence names, as sources. */
const titlesIn = (words: string): Source[] => [
  ...new Set(
    (words.match(REGULATIONS) ?? []).map((title) =>
      slug(title.replace(/^(?:The|Both|And|and) /, '')),
    ),
  ),
]

/** Laws spoken of before a sentence that names none. */
function liveAt(
  { sentence, work, group }: Candidate,
  found: TextCandidates,
  context: CitationContext,
): readonly Source[] {
  const named = lastNamed(found, sentence.start)
  if (named.length > 0) return named
  if (context.live.length > 0) return context.live
  const isFar = work !== null || group.unit === 'schedule' || isOfLaw(context.lastHere)
  return isFar ? [] : [...context.laws]
}

const isOfLaw = (citation: Citation | null): boolean =>
  citation !== null && citation.source !== 'cop' && citation.kind !== 'work'

const isAbout = (
  law: Source,
  parts: readonly Pick<CitationPart, 'reference'>[],
  words: string,
  speaks: typeof mayBeAbout,
): boolean => parts.some((part) => topicsInLaw(law, part).some((topic) => speaks(topic, words)))
