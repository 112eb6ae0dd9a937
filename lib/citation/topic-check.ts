import type { Citation } from './citation'
import type { CodeIndex } from './code-index'
import { isOutweighed } from './likeness'
import { isSectionCited } from './possible'
import { formatPlace, type Place, type PlaceRange, parsePlaces, rangesMeet } from './reference'
import { type Resolution, resolution, type Suggestion } from './resolution'
import type { Claim } from './scope'
import {
  carries,
  isClearlyAbout,
  lawsOf,
  mayBeAbout,
  type Topic,
  topics,
  topicsAt,
  topicsInLaw,
  withoutClear,
} from './topic-model'

/** A range of more paragraphs than this has so many topics that only clear cues vouch for it. */
const WIDE = 4

const MOST_SUGGESTIONS = 3

/** Resolves a citation of the Code by what the sentence speaks of; null when it may stand. */
export function byTopic(citation: Citation, index: CodeIndex, claim: Claim): Resolution | null {
  const cited = citation.parts.flatMap((part) => placesIn(part.reference) ?? [])
  if (cited.length === 0 || cited.length < citation.parts.length) return null
  const clear = clearTopics(claim)
  const found = clear.filter((topic) => !cited.some((range) => touches(topic, range, index)))
  if (found.length === 0) return null
  const sharp = found.filter(isSharp)
  // The words that speak of something else cannot vouch for the cited place as well: “information” in “information report”.
  const rest = { ...claim, around: withoutClear(firstSaid(claim, found) ?? claim.around, found) }
  const isVouched = cited.some((range) => vouchedFor(range, index, rest, sharp))
  if (
    isVouched &&
    !isOutweighed(
      cited,
      found.flatMap(({ places }) => places.slice(0, 2)),
      claim,
    )
  )
    return null
  return elsewhere(found, (topic) =>
    topic.about.places
      .filter((place) => !place.startsWith('~'))
      .slice(0, 2)
      .map((reference): Suggestion => ({ source: 'cop', reference, about: topic.about.title })),
  )
}

/** “6.79 describes what a SENCO does: advising, working with agencies …”: what is said to stand there, before examples. */
function firstSaid({ said }: Claim, found: readonly Topic[]): string | null {
  const first = said.words.replace(/[,;:].*$/s, '')
  return said.plainly && found.some((topic) => isClearlyAbout(topic, first)) ? first : null
}

/** A chapter is all of its paragraphs. */
function placesIn(reference: string): PlaceRange | null {
  const chapter = Number(/^chapter (\d+)$/.exec(reference)?.[1] ?? 0)
  return chapter > 0
    ? { first: { chapter, paragraph: 1 }, last: { chapter, paragraph: LONGEST_CHAPTER } }
    : parsePlaces(reference)
}

/** No chapter has as many paragraphs. */
const LONGEST_CHAPTER = 999

/** The same for a section, regulation or schedule. */
export function byLawTopic(citation: Citation, claim: Claim): Resolution | null {
  const all = citation.parts.flatMap((part) => topicsInLaw(citation.source, part))
  const exact = all.filter((topic) => lawsOf(topic, citation.source).some(isParagraph))
  const own = exact.length > 0 && citation.parts.every(isParagraphPart) ? exact : all
  if (
    own.length === 0
      ? !isOutOfTheWay(citation) && !(claim.alone && isSection(citation))
      : own.some((topic) => mayBeAbout(topic, claim.whole))
  )
    return null
  // Where more is cited, what belongs elsewhere may have its place already.
  const isOnly = own.length > 0 && claim.alone
  const found = clearTopics(claim).filter(
    (topic) =>
      !all.includes(topic) &&
      (isOnly ? topic.about.laws.length > 0 : lawsOf(topic, citation.source).length > 0),
  )
  if (found.length === 0) return null
  return elsewhere(found, (topic) =>
    lawsOf(topic, citation.source)
      .slice(0, 1)
      .map((reference) => ({ source: citation.source, reference, about: topic.about.title })),
  )
}

/** A section that no topic knows is about something else than those which other sections of its Act are about. */
const isSection = ({ parts }: Citation): boolean =>
  parts.length > 0 && parts.every(({ reference }) => /^s\d/.test(reference))

/** What a schedule as a whole is about says nothing of one of its paragraphs. */
const isParagraph = (reference: string): boolean => /^sch \d+ para /.test(reference)
const isParagraphPart = ({ reference }: { readonly reference: string }): boolean =>
  isParagraph(reference)

/** Whether something in the sentence is what the cited section is about. */
export const vouchesInLaw = ({ source, parts }: Citation, claim: Claim): boolean =>
  parts
    // Topics take a schedule as one.
    .filter((part) => !isParagraphPart(part))
    .flatMap((part) => topicsInLaw(source, part))
    .some((topic) => mayBeAbout(topic, claim.whole))

/** A section that no school has to do with. */
const isOutOfTheWay = ({ source, parts }: Citation): boolean =>
  parts.length > 0 &&
  parts.every(({ reference }) => {
    const section = /^s(\d+)/.exec(reference)?.[1]
    return section !== undefined && isSectionCited(source, Number(section)) === false
  })

function elsewhere(found: readonly Topic[], places: (topic: Topic) => Suggestion[]): Resolution {
  const sharpFirst = [...found].sort(
    (a, b) => Number(b.about.reach === 'exact') - Number(a.about.reach === 'exact'),
  )
  return resolution('wrong-topic', 'other-topic', {
    subject: sharpFirst[0]?.about.id ?? null,
    suggestions: sharpFirst.flatMap(places).slice(0, MOST_SUGGESTIONS),
  })
}

const clearTopics = ({ scope }: Claim): Topic[] =>
  topics.filter((topic) => topic.about.reach !== 'broad' && isClearlyAbout(topic, scope))

/** Paragraphs that would fit a sentence which cites nothing, or the wrong place. */
export const suggestPlaces = (claim: Claim): Suggestion[] =>
  clearTopics(claim)
    .slice(0, MOST_SUGGESTIONS)
    .flatMap((topic) =>
      topic.about.places
        .slice(0, 1)
        .map((reference) => ({ source: 'cop', reference, about: topic.about.title })),
    )

/** References in the order given, those first that fit what the sentence speaks of. */
export function fittingFirst(references: readonly string[], claim: Claim): readonly string[] {
  if (references.length < 2) return references
  const found = clearTopics(claim)
  /** How early the places of some topic come to it: the first is where the topic is at home. */
  const rank = (reference: string): number => {
    const range = parsePlaces(reference)
    const ranks = found.map(({ places }) =>
      places.findIndex((place) => range !== null && rangesMeet(place, range)),
    )
    return Math.min(...ranks.filter((at) => at >= 0), Number.MAX_SAFE_INTEGER)
  }
  return [...references].sort((a, b) => rank(a) - rank(b))
}

/**
 * Whether anything in the sentence fits the cited range, or nothing is known of the range. A topic
 * that also covers the very place where a sharper one belongs does not count.
 */
function vouchedFor(
  range: PlaceRange,
  index: CodeIndex,
  { around }: Claim,
  sharp: readonly Topic[],
): boolean {
  const own = topicsAt(range)
  if (own.length === 0) return true
  const wide = isWide(range)
  const vouches = own.filter((topic) => (wide ? isClearlyAbout : mayBeAbout)(topic, around))
  if (vouches.some((topic) => !sharp.some((found) => covers(topic, found)))) return true
  const shared = new Set(sharp.flatMap(({ places }) => wordsOf(places[0]?.first, index)))
  return (
    !wide &&
    paragraphsOf(range).some((place) =>
      wordsOf(place, index).some((word) => !shared.has(word) && around.includes(word)),
    )
  )
}

/** Whether a topic takes in the best place of another: then it cannot tell the two apart. */
function covers(topic: Topic, other: Topic): boolean {
  const [best] = other.places
  return best !== undefined && topic.places.some((place) => rangesMeet(place, best))
}

function isWide({ first, last }: PlaceRange): boolean {
  return first.chapter !== last.chapter || last.paragraph - first.paragraph >= WIDE
}

function paragraphsOf({ first, last }: PlaceRange): Place[] {
  const count = Math.min(Math.max(last.paragraph - first.paragraph + 1, 1), WIDE)
  return Array.from({ length: count }, (_, i) => ({
    chapter: first.chapter,
    paragraph: first.paragraph + i,
  }))
}

/** Words of headings and tags that stand over half the Code and say nothing of one paragraph. */
const GENERAL =
  /^(?:speci|educa|needs?|suppo|schoo|pupil|child|young|peopl|perso|plans?|healt|asses|revie|local|offer|early|years|furth|provi|parag|intro|conte|their|wheth|worki|other|paren|carer|right|proce|decis|stage|princ|genera|duties|impro|outco|where|about|which|shoul|invol|detai|mains|teach|staff|autho|infor|servi|learn|diffi|senco|weeks|month|times|withi|after|befor|every|under|than|must|being|having|names|named)/

/** Beginnings of the words in a paragraph's heading and tags that tell it from others. */
function wordsOf(place: Place | undefined, index: CodeIndex): string[] {
  const paragraph = place && index.paragraph(formatPlace(place))
  if (!paragraph) return []
  const words = `${paragraph.heading} ${paragraph.tags.join(' ')}`.toLowerCase().match(/[a-z]{5,}/g)
  return (words ?? []).filter((word) => !GENERAL.test(word)).map((word) => word.slice(0, 6))
}

/** Whether a topic is carried by the cited range, in passing or by a neighbour in the same part. */
function touches(topic: Topic, range: PlaceRange, index: CodeIndex): boolean {
  if ([...topic.places, ...topic.loose].some((place) => rangesMeet(place, range))) return true
  if (topic.about.reach === 'exact' || isSharpAt(range)) return false
  const beside = [
    [range.first, { ...range.first, paragraph: range.first.paragraph - 1 }],
    [range.last, { ...range.last, paragraph: range.last.paragraph + 1 }],
  ] as const
  return beside.some(
    ([cited, neighbour]) => carries(topic, neighbour) && samePart(cited, neighbour, index),
  )
}

const isSharp = ({ about }: Topic): boolean => about.reach === 'exact'

/** Whether a topic of few paragraphs is at home here: those next door are about something else. */
const isSharpAt = (range: PlaceRange): boolean =>
  topicsAt(range).some(
    (topic) =>
      isSharp(topic) && topic.places[0] !== undefined && rangesMeet(topic.places[0], range),
  )

function samePart(a: Place, b: Place, index: CodeIndex): boolean {
  const one = index.paragraph(formatPlace(a))
  const other = index.paragraph(formatPlace(b))
  return one === null || other === null || one.section === other.section
}
