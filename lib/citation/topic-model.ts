import type { CitationTopic } from '../knowledge/citation-topic'
import { citationTopics } from '../knowledge/generated/citation-topics'
import type { CitationPart, Source } from './citation'
import { placesOf, provisionsMeet } from './cited-places'
import { CueFinder } from './cue-finder'
import { isWithin, type Place, type PlaceRange, rangesMeet } from './reference'

/** A topic ready to be compared with sentences. */
export interface Topic {
  readonly about: CitationTopic
  /** Where the Code carries it, best first. */
  readonly places: readonly PlaceRange[]
  /** Where it is touched in passing. */
  readonly loose: readonly PlaceRange[]
}

const clear = new CueFinder<string>()
const any = new CueFinder<string>()

function ready(about: CitationTopic): Topic {
  clear.add(about.clear, about.id)
  any.add([...about.clear, ...about.other], about.id)
  return {
    about,
    places: placesOf(about.places),
    loose: placesOf(about.places.flatMap((place) => (place.startsWith('~') ? place.slice(1) : []))),
  }
}

export const topics: readonly Topic[] = citationTopics.map(ready)

/** Whether lower-case words are about a topic beyond doubt. */
export const isClearlyAbout = (topic: Topic, words: string): boolean =>
  clear.entriesIn(words).has(topic.about.id)

/** What belongs to words that a cue ends in: the rest of the last one, and “of the pupil”, “for support”. */
const BELONGING =
  /[a-z'-]*(?:(?<=\bneeds)[ -]assessments?)?(?: (?:of|on|for|from|about) (?:(?:the|an?|our|their|all|every|each|any) )?[a-z'-]+)?/y

function endOfPhrase(words: string, end: number): number {
  BELONGING.lastIndex = end
  return BELONGING.test(words) ? BELONGING.lastIndex : end
}

/** Lower-case words without those that make them clearly about some topics, and what belongs to these. */
export function withoutClear(words: string, about: readonly Topic[]): string {
  const ids = new Set(about.map((topic) => topic.about.id))
  return clear
    .matchesIn(words)
    .filter(({ entry }) => ids.has(entry))
    .reduce((rest, { start, end }) => {
      const to = endOfPhrase(words, end)
      return rest.slice(0, start) + ' '.repeat(to - start) + rest.slice(to)
    }, words)
}

/** Whether they may be: enough to let a citation stand. */
export const mayBeAbout = (topic: Topic, words: string): boolean =>
  any.entriesIn(words).has(topic.about.id)

/** Topics that a paragraph or range of the Code carries. */
export const topicsAt = (range: PlaceRange): Topic[] =>
  topics.filter((topic) => topic.places.some((place) => rangesMeet(place, range)))

export const carries = (topic: Topic, place: Place): boolean =>
  topic.places.some((range) => isWithin(place, range))

/** References of a topic in a law, expanded to what `lawPlace` makes of a citation. */
export const lawsOf = (topic: Topic, source: Source): readonly string[] =>
  topic.about.laws.find(([work]) => work === source)?.[1] ?? []

/** Topics that a section, regulation or schedule carries. */
export const topicsInLaw = (source: Source, part: Pick<CitationPart, 'reference'>): Topic[] =>
  topics.filter((topic) =>
    lawsOf(topic, source).some((reference) => provisionsMeet(part.reference, reference)),
  )
